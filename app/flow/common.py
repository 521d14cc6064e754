"""Moves that several steps of the flow share: judge anew, begin, end and store a visit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.flow.effects import AskAhead, Effect, EndFace, LookUp, Recall
from app.flow.judge import outcome_of, verdict_of
from app.flow.late_terms import left_open, storing
from app.flow.state import CheckIn, IdentifiedBy, Moment, Phase, State
from domain.consent import Channel, Consent, ConsentAnswer, ConsentBy
from domain.coverage import CoverageQuery
from domain.person import Person
from domain.verdict import Outcome
from domain.visit import DecidedBy, EarlierVisit, Visit

Step = tuple[State, tuple[Effect, ...]]


def update(state: State, **changes: Any) -> State:
    """The same desk with other facts about the check-in."""
    return replace(state, check_in=replace(state.check_in, **changes))


def marked(state: State, name: str, moment: Moment) -> State:
    """Note when something happened, once, in milliseconds since reading began."""
    check_in = state.check_in
    if not check_in.began_s or any(known == name for known, _ in check_in.marks):
        return state
    elapsed_ms = round((moment.monotonic_s - check_in.began_s) * 1000, 1)
    return update(state, marks=(*check_in.marks, (name, elapsed_ms)))


def judged(state: State, moment: Moment) -> Step:
    """Tell the ticks anew; when the last one is settled the visit has its outcome."""
    verdict = verdict_of(state.check_in, moment.today, state.setup)
    state = update(state, verdict=verdict)
    for name, tick in verdict.ticks().items():
        state = marked(state, name, moment) if tick.settled else state
    if state.check_in.phase not in (Phase.JUDGING, Phase.SETTLED) or not verdict.settled:
        return state, ()
    state = marked(state, "verdict", moment)
    state = update(state, phase=Phase.SETTLED, outcome=outcome_of(state.check_in, verdict))
    return stored(state, moment) if _records_itself(state, moment) else (state, ())


def _records_itself(state: State, moment: Moment) -> bool:
    """All in order, and the memory has said that this person is not here today already."""
    passed = state.check_in.outcome in (Outcome.READY, Outcome.READY_PROVISIONAL)
    return state.setup.auto_record and passed and state.check_in.earlier is not None and not here_today(state, moment)


def here_today(state: State, moment: Moment) -> tuple[EarlierVisit, ...]:
    """Visits of the same person in the same clinic on the day of this one: a second is asked about, never silently
    made."""
    clinic, finishing, day = state.check_in.details.clinic, state.check_in.continues, state.check_in.day(moment.today)
    return tuple(
        visit
        for visit in state.check_in.earlier or ()
        if visit.day == day and visit.clinic == clinic and visit.id != finishing
    )


def begun(state: State, moment: Moment, **known: Any) -> State:
    """A fresh check-in with its id, made before anything can fail."""
    return replace(state, notice=None, check_in=CheckIn(visit_id=moment.new_id, began_at=moment.utc, **known))


def read_anew(state: State) -> State:
    """The same visit from the card on: what the patient was asked stays; what card, face and insurer said goes."""
    check_in = state.check_in
    kept = ("visit_id", "began_at", "key", "claimed", "claimed_by", "presented", "consent", "details")
    return replace(state, check_in=CheckIn(**{name: getattr(check_in, name) for name in kept}), notice=None)


def recalled(state: State, person: Person | None) -> tuple[Effect, ...]:
    """The question to the memory whether this person was here before: by the citizen number, the card shown, or the
    passport."""
    numbers = _numbers(state, person) or ((person.document_number,) if person and person.document_number else ())
    return (Recall(state.check_in.visit_id, numbers[0]),) if person is not None and numbers else ()


def looked_up(state: State, person: Person | None, *, again: bool = False) -> tuple[LookUp, ...]:
    """The insurance look-up, where number, name and birth date are known."""
    if not state.setup.asks_insurance:
        return ()
    numbers = _numbers(state, person)
    if person is None or not numbers or not person.name or person.birth_date is None:
        return ()
    query = CoverageQuery(numbers[0], person.name, person.birth_date)
    claimed = state.check_in.claimed
    sure = state.check_in.claimed_by is not IdentifiedBy.QR_UNSURE
    names = (claimed.name,) if sure and claimed and claimed.name and claimed.name != person.name else ()
    return (LookUp(state.check_in.visit_id, query, again, numbers[1:], names),)


def asked_ahead(state: State) -> tuple[Effect, ...]:
    """A scan tells what the chip will tell: the portal takes longer than the chip needs to say it.

    Not one whose fields are a guess: the portal would be asked about a name that nobody has.
    """
    check_in = state.check_in
    if check_in.claimed_by is IdentifiedBy.QR_UNSURE:
        return ()
    known = check_in.claimed if check_in.person is None else None
    return tuple(AskAhead(asking.query) for asking in looked_up(state, known))


def _numbers(state: State, person: Person | None) -> tuple[str, ...]:
    """What the insurer may be asked with: the citizen number first, then that of the card shown."""
    own = (person.number.digits,) if person and person.number else ()
    shown = (state.check_in.presented.number,) if state.check_in.presented else ()
    return tuple(dict.fromkeys((*own, *shown)))


def known_anything(check_in: CheckIn) -> bool:
    """Is this a visit yet? A scan alone is not: it may be a slip of the hand. Somebody nobody knows is one."""
    gone_on = check_in.phase in (Phase.JUDGING, Phase.SETTLED)
    return bool(check_in.visit_id) and (check_in.person is not None or gone_on)


def stored(state: State, moment: Moment, *, handed_over: bool = False, decided_by: DecidedBy = DecidedBy.RULE) -> Step:
    """Hand the visit to the database; it stays in ``unsaved`` until the database says it has it.

    What the rules say of the terms of care goes along, whoever or whatever records the visit.
    """
    from app.care import terms_now  # noqa: PLC0415 - the tables of the rules are no part of a window's start

    state = update(state, terms=terms_now(state, moment.today, decided_by))
    visit = visit_of(state, moment)
    if handed_over:
        visit = replace(visit, handed_over=True, outcome=Outcome.NEEDS_STAFF)
    state = replace(state if handed_over else left_open(state, visit, moment.today), unsaved=(*state.unsaved, visit))
    # Storing is idempotent by visit id, so whatever an earlier failure left behind goes along.
    return update(state, phase=Phase.RECORDING, outcome=visit.outcome), storing(state)


def left(state: State, moment: Moment) -> Step:
    """Leave the visit for the next patient: record what is known of it, forget the pictures.

    Somebody who is here today already is not recorded twice by walking past. A counter records no visits: what
    it receives it keeps itself.
    """
    effects: tuple[Effect, ...] = (EndFace(),)
    if state.setup.channel is Channel.COUNTER:
        return cleared(state), effects
    unfinished = state.check_in.phase not in (Phase.RECORDING, Phase.RECORDED)
    if known_anything(state.check_in) and unfinished and not here_today(state, moment):
        state, storing = stored(state, moment)
        effects = (*storing, *effects)
    return cleared(state), effects


def cleared(state: State) -> State:
    """An empty desk; a card that still lies there is not read again."""
    done = state.check_in.insertion or state.done_insertion
    return replace(state, check_in=CheckIn(), notice=None, done_insertion=done)


def visit_of(state: State, moment: Moment) -> Visit:
    """The record of the check-in as far as it came."""
    check_in = state.check_in
    verdict = verdict_of(check_in, moment.today, state.setup)
    return Visit(
        id=check_in.visit_id,
        station=state.setup.station,
        staff=state.setup.staff,
        arrived_at=check_in.began_at or moment.utc,
        outcome=outcome_of(check_in, verdict),
        verdict=verdict,
        identified_by=check_in.identified_by.value,
        person=check_in.person or check_in.claimed,
        checks=check_in.checks,
        evidence=check_in.evidence,
        access=check_in.access,
        face=check_in.face,
        coverage=check_in.coverage,
        waivers=check_in.waivers,
        timings_ms=check_in.marks,
        channel=state.setup.channel,
        consent=check_in.consent or _agreed_elsewhere(state, moment),
        details=check_in.details,
        terms=check_in.terms,
        emergency=check_in.emergency,
        continues=check_in.continues,
        presented=check_in.presented,
    )


def _agreed_elsewhere(state: State, moment: Moment) -> Consent | None:
    """The house collects consent itself; the record says so where a face was compared."""
    if state.setup.asks_consent or state.check_in.face is None:
        return None
    at = state.check_in.began_at or moment.utc
    return Consent(ConsentAnswer.GIVEN, ConsentBy.PATIENT, Channel.ELSEWHERE, "", at)
