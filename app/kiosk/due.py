"""What a kiosk does by itself where staff would press a key: tell what was said, record, or hand over kindly.

It passes nobody whom a machine alone must not pass: the card has to be proved genuine and the face has to be the
holder's by an engine that may decide (``app.flow.judge`` leaves an assisting one at *attention*). Everyone else gets a
number as well, and a colleague finishes.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from app.consent_text import consent_of
from app.flow.events import ConsentSaid, DetailsGiven, Event, HandOverAsked, RecordAsked
from app.flow.judge import foreigner_without_card
from app.flow.state import Phase, State
from app.kiosk.said import Menu, Said
from app.kiosk.screen import STORING, Screen, clinic_of
from app.texts import Texts
from domain.consent import Channel, ConsentAnswer, ConsentBy
from domain.verdict import Outcome, TickState
from domain.visit import Details

MOST_WRONG_KEYS = 2
MOST_FAILED_READS = 2
LONGEST_WAIT_S = 8.0
"""For the insurer, once every question is answered: then the visit is recorded and looked up later."""


def due(state: State, said: Said, menu: Menu, screen: Screen, *, waited_s: float, now: dt.datetime) -> Event | None:
    """The one thing to tell the flow now, or None; ``waited_s`` is how long this screen has been up, ``now`` UTC."""
    if state.check_in.phase in STORING or not said.language:
        return None
    telling = _consent(state, said, now) or _details(state, said, menu, screen)
    if telling is not None:
        return telling
    if said.wrong_keys >= MOST_WRONG_KEYS or said.failed_reads >= MOST_FAILED_READS:
        return HandOverAsked()
    return _ending(state, said, waited_s) if screen is Screen.WAIT else None


def _consent(state: State, said: Said, now: dt.datetime) -> Event | None:
    """The flow hears the answer once for each visit: for a child it forgets it again, as a child cannot agree alone."""
    visit_id = state.check_in.visit_id
    if said.consent is None or not visit_id or said.consent_told == visit_id:
        return None
    answer = ConsentAnswer.GIVEN if said.consent else ConsentAnswer.REFUSED
    return ConsentSaid(consent_of(answer, ConsentBy.PATIENT, Channel.KIOSK, Texts(said.language), now))


def _details(state: State, said: Said, menu: Menu, screen: Screen) -> Event | None:
    """Clinic and phone, as they stand. The first one begins the visit, so that the camera looks for a code."""
    known = state.check_in.details
    if not state.check_in.visit_id:
        return DetailsGiven(Details()) if screen in (Screen.CARD, Screen.SCAN) else None
    told = replace(known, clinic=clinic_of(said, menu) or known.clinic, phone=said.phone or known.phone)
    return DetailsGiven(told) if told != known else None


def _ending(state: State, said: Said, waited_s: float) -> Event | None:
    if for_a_colleague(state, said):
        return HandOverAsked()
    patience_ends = waited_s >= LONGEST_WAIT_S
    if not patience_ends and (state.check_in.phase is not Phase.SETTLED or _memory_asked(state)):
        return None
    return RecordAsked() if _passed(state) else HandOverAsked()


def _memory_asked(state: State) -> bool:
    """Whether this person is here today already is not known yet."""
    person = state.check_in.person
    return state.check_in.earlier is None and person is not None and person.number is not None


def _passed(state: State) -> bool:
    verdict = state.check_in.verdict
    return verdict.card_genuine.state is TickState.OK and verdict.same_person.state is TickState.OK


def for_a_colleague(state: State, said: Said) -> bool:
    """Something is known that a machine must not let pass alone.

    A foreigner was not asked for an insurance card yet, and a machine records nobody as self-paying unasked.
    """
    check_in, verdict = state.check_in, state.check_in.verdict
    unasked = state.setup.asks_consent and check_in.consent is None and said.consent_told == check_in.visit_id
    open_ticks = (verdict.card_genuine, verdict.same_person)
    doubtful = any(tick.settled and tick.state is not TickState.OK for tick in open_ticks)
    unsure = foreigner_without_card(check_in) or check_in.outcome is Outcome.NEEDS_STAFF
    return said.without_face or unasked or doubtful or unsure
