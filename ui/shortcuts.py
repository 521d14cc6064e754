"""The one table of keys: every action of the reception screen and the key that does it."""

from __future__ import annotations

from enum import StrEnum


class Action(StrEnum):
    """What staff can do; the value is the end of its text keys (``ui.action.record``) and is unique."""

    RECORD = "record"
    AGREE = "agree"
    REFUSE = "refuse"
    BY_EYE = "by_eye"
    LOOK_AGAIN = "look_again"
    LOOK_UP_AGAIN = "look_up_again"
    WITHOUT_CHIP = "without_chip"
    READ_CARD = "read_card"
    NEXT_PATIENT = "next_patient"
    EMERGENCY = "emergency"
    DETAILS = "details"
    TERMS = "terms"
    INSURANCE = "insurance"
    HISTORY = "history"
    PEOPLE = "people"
    CASES = "cases"
    PRINT = "print"
    UNDO = "undo"
    SCAN = "scan"
    TODAY = "today"
    LANGUAGE = "language"
    SCHEME = "scheme"
    LARGER = "larger"
    SMALLER = "smaller"
    AT_DESK = "at_desk"
    NUMBERS = "numbers"
    SETTINGS = "settings"
    HELP = "help"


KEYS: dict[Action, str] = {
    Action.HELP: "F1",
    Action.SCAN: "F2",
    Action.TODAY: "F3",
    Action.AGREE: "F4",
    Action.LOOK_AGAIN: "F5",
    Action.BY_EYE: "F6",
    Action.LOOK_UP_AGAIN: "F7",
    Action.WITHOUT_CHIP: "F8",
    Action.NEXT_PATIENT: "F9",
    Action.LANGUAGE: "F10",
    Action.SCHEME: "F11",
    Action.REFUSE: "F12",
    Action.CASES: "Shift+F3",
    Action.EMERGENCY: "Ctrl+E",
    Action.DETAILS: "Ctrl+D",
    Action.TERMS: "Ctrl+T",
    Action.INSURANCE: "Ctrl+B",
    Action.HISTORY: "Ctrl+L",
    Action.PEOPLE: "Ctrl+F",
    Action.PRINT: "Ctrl+P",
    Action.UNDO: "Ctrl+Z",
    Action.AT_DESK: "Ctrl+U",
    Action.NUMBERS: "Ctrl+N",
    Action.LARGER: "Ctrl++",
    Action.SMALLER: "Ctrl+-",
    Action.SETTINGS: "Ctrl+,",
}
"""Portable key names (QKeySequence). RECORD and whatever else the big button offers is Enter; Esc is NEXT_PATIENT
too, once nothing is open and nothing is typed. Function keys and Ctrl only: a wedge scanner never sends
them. Not Ctrl with H, I, J or M: those are the control signs some scanners end with."""

PRIMARY_KEY = "Enter"


def key_of(action: Action) -> str:
    """The key as printed on a button or in the help."""
    return KEYS.get(action, PRIMARY_KEY)
