"""Which screen a kiosk shows: a function of the flow's state and of what the patient has said so far."""

from __future__ import annotations

from enum import StrEnum

from app.flow.state import DeviceState, Phase, State
from app.kiosk.said import Menu, Said
from domain.card import ReaderState
from domain.failure import FailureCode


class Screen(StrEnum):
    """One question or one piece of news each."""

    LANGUAGE = "language"
    CONSENT = "consent"
    CARD = "card"
    SCAN = "scan"
    KEY = "key"
    READING = "reading"
    LOOK = "look"
    CLINIC = "clinic"
    PHONE = "phone"
    WAIT = "wait"
    CARD_GONE = "card_gone"
    HERE_TODAY = "here_today"
    NUMBER_ONLY = "number_only"
    """The reader is out of order: a number for the desk is what this kiosk can still give."""
    TICKET = "ticket"
    CLOSED = "closed"
    """Not even a number can be given: the way to the desk is shown."""


class CardHint(StrEnum):
    """What the screen that asks for the card adds to it."""

    PUT = "put"
    AGAIN = "again"
    OTHER = "other"
    """The card that lies there is no citizen card with a chip."""


STORING = frozenset({Phase.RECORDING, Phase.RECORDED})
_BEFORE_CARD = frozenset({Phase.WAITING, Phase.KEY_NEEDED})
_NO_READER = frozenset({ReaderState.NO_SERVICE, ReaderState.NO_READER})


def screen_of(state: State, said: Said, menu: Menu) -> Screen:
    """The next question, or the news there is. Nothing of a visit is shown before a language is chosen."""
    check_in = state.check_in
    if check_in.phase in STORING:
        return Screen.TICKET
    if state.memory.state is DeviceState.TROUBLE:
        return Screen.CLOSED
    if not said.language:
        return Screen.LANGUAGE
    if state.setup.asks_consent and said.consent is None:
        return Screen.CONSENT
    if card_gone(state, said):
        return Screen.CARD_GONE
    if check_in.phase in _BEFORE_CARD:
        return _before_card(state, said)
    if check_in.phase is Phase.READING:
        return Screen.LOOK if check_in.portrait_known and _looking(state, said) else Screen.READING
    return _after_card(state, said, menu)


def card_gone(state: State, said: Said) -> bool:
    """The card was taken while it was read, or before the patient was done, and nobody has said to go on."""
    if state.reader.state is not ReaderState.NO_CARD:
        return False
    if state.check_in.phase is Phase.WAITING:
        return state.check_in.card_failure is FailureCode.CARD_REMOVED
    return state.check_in.phase in (Phase.JUDGING, Phase.SETTLED) and not said.without_card


def _before_card(state: State, said: Said) -> Screen:
    if state.reader.state in _NO_READER:
        return Screen.NUMBER_ONLY
    if state.check_in.phase is Phase.KEY_NEEDED:
        return Screen.SCAN if said.by_code else Screen.KEY
    return Screen.SCAN if said.by_code and state.check_in.key is None else Screen.CARD


def _looking(state: State, said: Said) -> bool:
    """A face is being compared now: somebody agreed, a portrait is or may be there, and no answer has come."""
    check_in = state.check_in
    agreed = not state.setup.asks_consent if check_in.consent is None else check_in.consent.given
    return agreed and not said.without_face and not check_in.verdict.same_person.settled


def _after_card(state: State, said: Said, menu: Menu) -> Screen:
    if _looking(state, said):
        return Screen.LOOK
    if said.clinic is None and menu.only_clinic is None:
        return Screen.CLINIC
    if said.phone is None and menu.asks_phone:
        return Screen.PHONE
    return Screen.HERE_TODAY if state.check_in.duplicate_asked else Screen.WAIT


def card_hint(state: State) -> CardHint:
    if state.reader.state is ReaderState.UNKNOWN_CARD:
        return CardHint.OTHER
    failed = state.check_in.card_failure is not None
    return CardHint.AGAIN if failed or forgotten_card(state) else CardHint.PUT


def forgotten_card(state: State) -> bool:
    """The last patient's card still lies there."""
    there = state.reader.state is ReaderState.CARD and state.reader.insertion == state.done_insertion
    return there and state.check_in.phase is Phase.WAITING


def clinic_of(said: Said, menu: Menu) -> str:
    """The clinic chosen, or the only one there is; empty while neither."""
    return said.clinic if said.clinic is not None else (menu.only_clinic or "")
