"""The one table of keys of the counter; the same key does the same as at the reception wherever both have it."""

from __future__ import annotations

from enum import StrEnum


class CounterAction(StrEnum):
    """What staff can do; the value is the end of its text key ``counter.action.<value>``."""

    RECEIVE = "receive"
    HAND_OVER = "hand_over"
    AGREE = "agree"
    REFUSE = "refuse"
    LOOK_AGAIN = "look_again"
    BY_EYE = "by_eye"
    NAME_PROXY = "name_proxy"
    ACCEPT_NAME = "accept_name"
    NOTE_LETTER = "note_letter"
    WITHOUT_CHIP = "without_chip"
    NEXT_PERSON = "next_person"
    SCAN = "scan"
    SEARCH = "search"
    MODE_RECEIVE = "mode_receive"
    MODE_HAND_OVER = "mode_hand_over"
    MODE_LIST = "mode_list"
    PRINT_AGAIN = "print_again"
    EXPORT = "export"
    LANGUAGE = "language"
    SCHEME = "scheme"
    LARGER = "larger"
    SMALLER = "smaller"
    AT_DESK = "at_desk"
    SETTINGS = "settings"
    HELP = "help"


KEYS: dict[CounterAction, str] = {
    CounterAction.HELP: "F1",
    CounterAction.SCAN: "F2",
    CounterAction.SEARCH: "F3",
    CounterAction.AGREE: "F4",
    CounterAction.LOOK_AGAIN: "F5",
    CounterAction.BY_EYE: "F6",
    CounterAction.NAME_PROXY: "F7",
    CounterAction.NOTE_LETTER: "F7",
    CounterAction.WITHOUT_CHIP: "F8",
    CounterAction.NEXT_PERSON: "F9",
    CounterAction.LANGUAGE: "F10",
    CounterAction.SCHEME: "F11",
    CounterAction.REFUSE: "F12",
    CounterAction.MODE_RECEIVE: "Ctrl+1",
    CounterAction.MODE_HAND_OVER: "Ctrl+2",
    CounterAction.MODE_LIST: "Ctrl+3",
    CounterAction.PRINT_AGAIN: "Ctrl+P",
    CounterAction.EXPORT: "Ctrl+E",
    CounterAction.LARGER: "Ctrl++",
    CounterAction.SMALLER: "Ctrl+-",
    CounterAction.AT_DESK: "Ctrl+U",
    CounterAction.SETTINGS: "Ctrl+,",
}
"""Portable key names; a wedge scanner sends none of them. F7 names a proxy when receiving and notes a letter when
handing over. RECEIVE, HAND_OVER and whatever else the big button offers is Enter."""

PRIMARY_KEY = "Enter"


def key_of(action: CounterAction) -> str:
    return KEYS.get(action, PRIMARY_KEY)
