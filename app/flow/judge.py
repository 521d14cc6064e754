"""From what is known to three ticks, and from three ticks to an outcome. Pure rules."""

from __future__ import annotations

import datetime as dt

from app.flow.state import CheckIn, IdentifiedBy, Setup
from app.portal.age import Age, CachePolicy, age
from domain.card import CardChecks, Result
from domain.consent import Channel, ConsentAnswer
from domain.coverage import AnswerClass, CoverageAnswer, InsuranceCard
from domain.face import FaceDecision
from domain.failure import FailureCode
from domain.folding import folded
from domain.person import Person
from domain.verdict import Outcome, Tick, TickState, Verdict
from domain.visit import StaffSay, Waiver

_CAMERA_CODES = frozenset({FailureCode.CAMERA_NONE, FailureCode.CAMERA_LOST, FailureCode.CAMERA_NO_PICTURE})
_BY_WEIGHT = (
    "dg_hashes",
    "sod_signature",
    "ds_certificate",
    "chip_authentication",
    "active_authentication",
    "passive_authentication",
)
"""The first that failed explains the verdict; passive authentication last, as it sums up three of the others."""


_USUAL = Setup("", "")
_POLICY = CachePolicy()


def verdict_of(check_in: CheckIn, today: dt.date, setup: Setup = _USUAL) -> Verdict:
    """The three ticks as far as they can be told; where staff have decided, their last word counts."""
    today = check_in.day(today)
    verdict = Verdict(
        card_genuine=card_tick(check_in, today),
        same_person=face_tick(check_in, unattended=setup.channel is Channel.KIOSK),
        insured=_insured(check_in, today, setup),
    )
    said, ticks = {waiver.tick: waiver for waiver in check_in.waivers}, verdict.ticks()
    if "insured" in said and _known_better(check_in, verdict.insured, said["insured"]):
        del said["insured"]
    return Verdict(**{name: _as_said(tick, said[name]) if name in said else tick for name, tick in ticks.items()})


def _known_better(check_in: CheckIn, insured: Tick, said: Waiver) -> bool:
    """A patient told staff of no insurance, and the insurer's record holds a card in force."""
    told = said.say is StaffSay.NO and check_in.coverage is not None
    covered = told and check_in.coverage is not None and check_in.coverage.answer_class in _COVERED
    return covered and insured.state in (TickState.OK, TickState.ATTENTION)


_SAID = {StaffSay.YES: TickState.WAIVED, StaffSay.NO: TickState.FAILED, StaffSay.UNSURE: TickState.ATTENTION}
_SAID_TEXT = {StaffSay.YES: "waived", StaffSay.NO: "denied", StaffSay.UNSURE: "unsure"}


def _as_said(tick: Tick, waiver: Waiver) -> Tick:
    """What the machine found stays in the code of a tick that staff let pass; their own doubt has no code."""
    code = tick.code if waiver.say is StaffSay.YES else ""
    return Tick(_SAID[waiver.say], code, f"tick.{waiver.tick}.{_SAID_TEXT[waiver.say]}")


def _insured(check_in: CheckIn, today: dt.date, setup: Setup) -> Tick:
    if not setup.asks_insurance:
        return _tick("insured", TickState.NOT_ASKED, "")
    if check_in.emergency and check_in.coverage is None:  # recorded as it stands: no answer comes to this screen
        return Tick(TickState.UNAVAILABLE, "", "tick.insured.emergency")
    if foreigner_without_card(check_in):
        return Tick(TickState.FAILED, "", "tick.insured.no_card")
    return coverage_tick(check_in.coverage, check_in.last_known, today, setup.remembered)


_OURS = frozenset({"vnm", "viet nam"})


def foreigner_without_card(check_in: CheckIn) -> bool:
    """A foreign passport was read and no insurance card shown: nothing to ask the insurer with, today or later.

    A citizen's passport without the citizen number is another matter: most citizens are insured, and the number can be
    found.
    """
    person, answer = check_in.person, check_in.coverage
    if person is None or check_in.identified_by is not IdentifiedBy.CHIP or check_in.presented is not None:
        return False
    unasked = answer is not None and answer.failure is FailureCode.COVERAGE_NO_NUMBER
    return unasked and bool(person.nationality) and folded(person.nationality) not in _OURS


def _tick(name: str, state: TickState, code: str, *facts: tuple[str, str]) -> Tick:
    return Tick(state, code, f"tick.{name}.{state.value}", facts)


# --- card genuine ---------------------------------------------------------------------


def card_tick(check_in: CheckIn, today: dt.date) -> Tick:
    """Green only when passive authentication succeeded, the chip proved itself and the card is in date and in order."""
    if check_in.checks is None:
        if check_in.emergency and check_in.card_failure is FailureCode.CARD_NONE:  # nobody waited for one
            return Tick(TickState.UNAVAILABLE, "", "tick.card_genuine.emergency")
        if check_in.card_failure is not None:
            return _tick("card_genuine", TickState.UNAVAILABLE, check_in.card_failure)
        return _tick("card_genuine", TickState.PENDING, "")
    state, code = _authenticity(check_in.checks)
    if state is TickState.OK and check_in.checks.to_look_at:
        state, code = TickState.ATTENTION, check_in.checks.to_look_at
    if state is TickState.OK and check_in.person and expired(check_in.person, today):
        state, code = TickState.ATTENTION, FailureCode.CARD_EXPIRED
    return _tick("card_genuine", state, code)


def _authenticity(checks: CardChecks) -> tuple[TickState, str]:
    if FailureCode.CHIP_NUMBER_MISMATCH in checks.reasons.values():
        return TickState.FAILED, FailureCode.CHIP_NUMBER_MISMATCH
    results = checks.results()
    for result, state in ((Result.FAILED, TickState.FAILED), (Result.ABORTED, TickState.UNAVAILABLE)):
        names = [name for name in _BY_WEIGHT if results[name] is result]
        if names and not (result is Result.ABORTED and _proved(checks, names)):
            return state, checks.reasons.get(names[0], FailureCode.CARD_PROTOCOL)
    if checks.passive_authentication is not Result.SUCCESSFUL:
        return TickState.UNDETERMINED, _first_reason(checks, "ds_certificate", "passive_authentication")
    chip_proved = Result.SUCCESSFUL in (checks.chip_authentication, checks.active_authentication)
    if not chip_proved:  # a chip that cannot prove itself may be a copy (TR-03135-1 §5.2: one success is enough)
        return TickState.UNDETERMINED, _first_reason(checks, "chip_authentication", "active_authentication")
    return TickState.OK, ""


def _proved(checks: CardChecks, aborted: list[str]) -> bool:
    """One way of proving the chip is enough: the other may break off, say on a reader with short messages."""
    others = {"chip_authentication": checks.active_authentication, "active_authentication": checks.chip_authentication}
    return all(name in others and others[name] is Result.SUCCESSFUL for name in aborted)


def _first_reason(checks: CardChecks, *names: str) -> str:
    return next((checks.reasons[name] for name in names if name in checks.reasons), FailureCode.PA_NO_CSCA)


def expired(person: Person, today: dt.date) -> bool:
    day = person.expires.date if person.expires else None
    return not person.never_expires and day is not None and day < today


# --- same person ----------------------------------------------------------------------


def face_tick(check_in: CheckIn, *, unattended: bool = False) -> Tick:
    """*Same* is green; *different* is red; whatever an engine cannot tell goes to staff's eyes.

    Where nobody watches, the *same* of an engine that only assists is not enough.
    """
    if check_in.consent is not None and not check_in.consent.given:
        refused = check_in.consent.answer is ConsentAnswer.REFUSED
        if check_in.emergency and not refused:  # nobody asked, and nobody is to look now
            return Tick(TickState.UNAVAILABLE, "", "tick.same_person.emergency")
        return _tick("same_person", TickState.UNAVAILABLE, FailureCode.FACE_NO_CONSENT if refused else "")
    no_portrait = (check_in.portrait_known and check_in.portrait is None) or check_in.card_failure is not None
    if check_in.face is None and no_portrait:
        code = check_in.portrait_reason or FailureCode.FACE_NO_PORTRAIT
        return _tick("same_person", TickState.UNAVAILABLE, code)
    if check_in.face is None:
        return _tick("same_person", TickState.PENDING, "")
    liveness = check_in.face.liveness
    if check_in.face.decision is FaceDecision.SAME and liveness is not None and not liveness.passed:
        return _tick("same_person", TickState.ATTENTION, liveness.reason or FailureCode.FACE_CANNOT_TELL)
    if check_in.face.decision is FaceDecision.SAME and unattended and not check_in.face.may_decide:
        return _tick("same_person", TickState.ATTENTION, FailureCode.FACE_ASSIST_ONLY)
    if check_in.face.decision is FaceDecision.SAME:
        return _tick("same_person", TickState.OK, FaceDecision.SAME)
    if check_in.face.decision is FaceDecision.DIFFERENT:
        return _tick("same_person", TickState.FAILED, FailureCode.FACE_DIFFERENT)
    reason = check_in.face.reason or FailureCode.FACE_CANNOT_TELL
    state = TickState.UNAVAILABLE if reason in _CAMERA_CODES else TickState.ATTENTION
    return _tick("same_person", state, reason)


# --- insured --------------------------------------------------------------------------


def coverage_tick(
    answer: CoverageAnswer | None, last_known: CoverageAnswer | None, today: dt.date, policy: CachePolicy = _POLICY
) -> Tick:
    """What the portal's answer means today; without one, what the last answer is still worth, with its date."""
    if answer is None:
        return _tick("insured", TickState.PENDING, "")
    if _COVERAGE_STATE[answer.answer_class] is TickState.UNAVAILABLE and last_known is not None:
        return _remembered(answer, last_known, today, policy)
    return _answered(answer, today)


def _remembered(answer: CoverageAnswer, last_known: CoverageAnswer, today: dt.date, policy: CachePolicy) -> Tick:
    """Of today: as good as new where the house says so. Recent: shown, to be verified later. Older: not relied on."""
    how_old = age(last_known, today, policy)
    if how_old is Age.TODAY and policy.today_counts:
        return _answered(last_known, today)
    worth_showing = answer if how_old is Age.OLD else last_known
    return _tick("insured", TickState.UNAVAILABLE, answer.code or answer.failure or "", *_facts(worth_showing))


def _answered(answer: CoverageAnswer, today: dt.date) -> Tick:
    state = _COVERAGE_STATE[answer.answer_class]
    if answer.answer_class is AnswerClass.NEW_CARD and _new_card_valid(answer, today) is False:
        state = TickState.FAILED
    valid = _valid(answer, today) if state is TickState.OK else True
    if valid is None:
        return _tick("insured", TickState.UNDETERMINED, FailureCode.COVERAGE_DATES_UNREAD, *_facts(answer))
    if not valid:
        return _tick("insured", TickState.FAILED, FailureCode.COVERAGE_EXPIRED, *_facts(answer))
    return _tick("insured", state, answer.code or answer.failure or "", *_facts(answer))


_COVERED = frozenset({AnswerClass.OK, AnswerClass.OK_CHECK_PAPER, AnswerClass.OK_NEW_CARD, AnswerClass.NEW_CARD})
_COVERAGE_STATE = {
    AnswerClass.OK: TickState.OK,
    AnswerClass.OK_CHECK_PAPER: TickState.ATTENTION,
    AnswerClass.OK_NEW_CARD: TickState.ATTENTION,
    AnswerClass.NEW_CARD: TickState.ATTENTION,
    AnswerClass.NOT_COVERED: TickState.FAILED,
    AnswerClass.INPUT: TickState.ATTENTION,
    AnswerClass.SET_UP: TickState.UNAVAILABLE,
    AnswerClass.TEMPORARY: TickState.UNAVAILABLE,
    AnswerClass.ACCOUNT: TickState.UNAVAILABLE,
}


def card_in_force(answer: CoverageAnswer | None, today: dt.date) -> InsuranceCard | None:
    """The insurance card to use today; None where no answer names one."""
    return answer.coverage.card_on(today) if answer is not None and answer.coverage is not None else None


def _card(answer: CoverageAnswer) -> InsuranceCard | None:
    return answer.coverage.card if answer.coverage else None


def _valid(answer: CoverageAnswer, today: dt.date) -> bool | None:
    card = card_in_force(answer, today)
    return card is None or card.valid_on(today)


def _new_card_valid(answer: CoverageAnswer, today: dt.date) -> bool | None:
    new = answer.coverage.new_card if answer.coverage else None
    return new is not None and new.valid_on(today)


def _facts(answer: CoverageAnswer) -> tuple[tuple[str, str], ...]:
    card, new = _card(answer), answer.coverage.new_card if answer.coverage else None
    until = f"{card.valid_to:%d/%m/%Y}" if card and card.valid_to else ""
    return (
        ("until", until),
        ("facility", (card.facility_name or card.facility_code) if card else ""),
        ("date", f"{answer.asked_at:%d/%m/%Y}"),
        ("new_card", new.code if new else ""),
    )


# --- outcome --------------------------------------------------------------------------

_LOOK_AT = frozenset({TickState.FAILED, TickState.ATTENTION})
_OPEN = frozenset({TickState.UNDETERMINED, TickState.UNAVAILABLE, TickState.PENDING})


def outcome_of(check_in: CheckIn, verdict: Verdict) -> Outcome:
    """Identity first, insurance second; what only could not be checked is provisional, never a refusal."""
    if check_in.emergency:
        return Outcome.READY_PROVISIONAL
    card, face, insured = verdict.card_genuine.state, verdict.same_person.state, verdict.insured.state
    if card in _LOOK_AT or face in _LOOK_AT or face in _OPEN:
        return Outcome.NEEDS_STAFF
    if insured is TickState.FAILED:
        return Outcome.SELF_PAY
    if check_in.coverage and check_in.coverage.answer_class is AnswerClass.INPUT and insured is TickState.ATTENTION:
        return Outcome.NEEDS_STAFF
    if card in _OPEN or card is TickState.WAIVED or insured in _OPEN or insured is TickState.WAIVED:
        return Outcome.READY_PROVISIONAL
    return Outcome.READY
