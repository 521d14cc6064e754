"""Ticks and outcome, rule by rule."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from app.flow.judge import card_in_force, card_tick, coverage_tick, face_tick, outcome_of, verdict_of
from app.flow.state import CheckIn
from app.portal.age import CachePolicy
from domain.card import CardChecks, Portrait, Result
from domain.coverage import AnswerClass, Coverage, CoverageAnswer, InsuranceCard, Source
from domain.face import FaceDecision, FaceResult, LivenessMode, LivenessResult
from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate, Person
from domain.verdict import Outcome, TickState, Verdict
from domain.visit import Waiver

TODAY = dt.date(2026, 11, 22)
NOON = dt.datetime(2026, 11, 22, 5, tzinfo=dt.UTC)
OK, BAD, UNKNOWN = Result.SUCCESSFUL, Result.FAILED, Result.UNDETERMINED
NONE, STOPPED = Result.NOT_SUPPORTED, Result.ABORTED
PERSON = Person(CitizenId("990085000123"), "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2), expires=PartialDate(2045, 9, 2))
UNREAD = InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), unread_dates="31/02/2027")
OLD = InsuranceCard("HT3999900000303", dt.date(2025, 1, 1), dt.date(2026, 6, 30), "99001")
CURRENT = InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), dt.date(2026, 12, 31), "99001")
NEW = InsuranceCard("HT3999900000313", dt.date(2026, 7, 1), dt.date(2027, 6, 30), "99001")
SAME = FaceResult(FaceDecision.SAME, "test", 0.2, 0.31, 0.6, 5)


def checks(*results: Result, **reasons: FailureCode) -> CardChecks:
    """passive, hashes, signature, certificate, chip authentication, active authentication."""
    return CardChecks(*results, reasons=reasons)


GENUINE = checks(OK, OK, OK, OK, OK, OK)


@pytest.mark.parametrize(
    ("given", "state", "code"),
    [
        (GENUINE, TickState.OK, ""),
        (checks(OK, OK, OK, OK, OK, NONE), TickState.OK, ""),
        (checks(OK, OK, OK, OK, OK, STOPPED), TickState.OK, ""),
        (checks(BAD, BAD, OK, OK, OK, OK, dg_hashes=FailureCode.PA_HASH_MISMATCH), TickState.FAILED, "K-401"),
        (checks(BAD, OK, BAD, OK, OK, OK, sod_signature=FailureCode.PA_SIGNATURE_WRONG), TickState.FAILED, "K-402"),
        (
            checks(OK, OK, OK, OK, BAD, OK, chip_authentication=FailureCode.CHIP_AUTHENTICATION_FAILED),
            TickState.FAILED,
            "K-406",
        ),
        (
            checks(UNKNOWN, OK, OK, UNKNOWN, OK, OK, ds_certificate=FailureCode.PA_NO_CSCA),
            TickState.UNDETERMINED,
            "K-403",
        ),
        (checks(OK, OK, OK, OK, NONE, NONE), TickState.UNDETERMINED, "K-403"),
        (
            checks(STOPPED, STOPPED, OK, OK, STOPPED, STOPPED, dg_hashes=FailureCode.CARD_REMOVED),
            TickState.UNAVAILABLE,
            "K-203",
        ),
        (
            checks(BAD, OK, OK, OK, OK, OK, passive_authentication=FailureCode.PA_CARD_ACCESS_DIFFERS),
            TickState.FAILED,
            FailureCode.PA_CARD_ACCESS_DIFFERS,
        ),
        (
            checks(OK, OK, OK, OK, OK, OK, passive_authentication=FailureCode.CHIP_NUMBER_MISMATCH),
            TickState.FAILED,
            "K-307",
        ),
    ],
)
def test_card_genuine(given: CardChecks, state: TickState, code: str) -> None:
    tick = card_tick(CheckIn(checks=given, person=PERSON), TODAY)
    assert (tick.state, tick.code) == (state, code)


@pytest.mark.parametrize("name", ["dg_hashes", "sod_signature", "ds_certificate", "passive_authentication"])
@pytest.mark.parametrize("result", [BAD, UNKNOWN, STOPPED, NONE])
def test_never_green_unless_passive_authentication_succeeded(name: str, result: Result) -> None:
    changed = replace(GENUINE, **{name: result, "passive_authentication": result})
    assert card_tick(CheckIn(checks=changed, person=PERSON), TODAY).state is not TickState.OK


@pytest.mark.parametrize(
    ("reasons", "state"),
    [
        ({"DG1": FailureCode.CHIP_FILE_MALFORMED}, TickState.ATTENTION),
        ({"EF.COM": FailureCode.CHIP_TLV_MALFORMED}, TickState.ATTENTION),
        ({"EF.COM": FailureCode.CHIP_FILE_MISSING}, TickState.OK),
        ({"DG2": FailureCode.CHIP_FILE_MALFORMED}, TickState.OK),
    ],
)
def test_a_sound_card_with_a_file_no_issuer_writes_so_is_looked_at(
    reasons: dict[str, FailureCode], state: TickState
) -> None:
    tick = card_tick(CheckIn(checks=replace(GENUINE, reasons=reasons)), TODAY)
    assert tick.state is state
    assert tick.code == (next(iter(reasons.values())) if state is TickState.ATTENTION else "")
    forged = replace(GENUINE, dg_hashes=BAD, reasons=reasons)
    assert card_tick(CheckIn(checks=forged), TODAY).state is TickState.FAILED


def test_an_expired_card_needs_attention_and_one_without_end_does_not() -> None:
    past = replace(PERSON, expires=PartialDate(2024, 2, 12))
    assert card_tick(CheckIn(checks=GENUINE, person=past), TODAY).code == FailureCode.CARD_EXPIRED
    for_life = replace(PERSON, expires=PartialDate(1999, 12, 31), never_expires=True)
    assert card_tick(CheckIn(checks=GENUINE, person=for_life), TODAY).state is TickState.OK


@pytest.mark.parametrize(
    ("result", "state"),
    [
        (SAME, TickState.OK),
        (replace(SAME, decision=FaceDecision.DIFFERENT), TickState.FAILED),
        (replace(SAME, decision=FaceDecision.CANNOT_TELL), TickState.ATTENTION),
        (replace(SAME, decision=FaceDecision.CANNOT_TELL, reason=FailureCode.CAMERA_NONE), TickState.UNAVAILABLE),
        (None, TickState.PENDING),
    ],
)
def test_same_person(result: FaceResult | None, state: TickState) -> None:
    assert face_tick(CheckIn(face=result)).state is state


def test_a_face_that_fits_but_seems_a_picture_goes_to_staff() -> None:
    held_up = LivenessResult(LivenessMode.PASSIVE, passed=False, reason=FailureCode.FACE_CANNOT_TELL)
    tick = face_tick(CheckIn(face=replace(SAME, liveness=held_up)))
    assert (tick.state, tick.code) == (TickState.ATTENTION, FailureCode.FACE_CANNOT_TELL)
    living = replace(held_up, passed=True, reason=None)
    assert face_tick(CheckIn(face=replace(SAME, liveness=living))).state is TickState.OK


def test_a_chip_without_portrait_settles_the_face_at_once() -> None:
    assert face_tick(CheckIn(portrait_known=True)).code == FailureCode.FACE_NO_PORTRAIT
    with_portrait = CheckIn(portrait_known=True, portrait=Portrait(b"x", "image/jpeg"))
    assert face_tick(with_portrait).state is TickState.PENDING


def answer(kind: AnswerClass, code: str = "", card: InsuranceCard | None = None, **more: object) -> CoverageAnswer:
    coverage = Coverage(card, new_card=more.pop("new", None)) if card else None  # type: ignore[arg-type]
    return CoverageAnswer(code, kind, NOON, coverage=coverage, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "state"),
    [
        (answer(AnswerClass.OK, "000", CURRENT), TickState.OK),
        (answer(AnswerClass.OK, "000", OLD), TickState.FAILED),
        (answer(AnswerClass.NEW_CARD, "003", OLD, new=NEW), TickState.ATTENTION),
        (answer(AnswerClass.NEW_CARD, "003", OLD), TickState.FAILED),
        (answer(AnswerClass.OK, "000", UNREAD), TickState.UNDETERMINED),
        (answer(AnswerClass.NEW_CARD, "003", OLD, new=UNREAD), TickState.ATTENTION),
        (answer(AnswerClass.NOT_COVERED, "010", OLD), TickState.FAILED),
        (answer(AnswerClass.INPUT, "061"), TickState.ATTENTION),
        (answer(AnswerClass.TEMPORARY, "", failure=FailureCode.PORTAL_TIMEOUT), TickState.UNAVAILABLE),
    ],
)
def test_insured(given: CoverageAnswer, state: TickState) -> None:
    assert coverage_tick(given, None, TODAY).state is state


def test_a_portal_that_is_down_shows_the_last_answer_with_its_date() -> None:
    down = answer(AnswerClass.TEMPORARY, "", failure=FailureCode.PORTAL_TIMEOUT)
    known = answer(AnswerClass.OK, "000", CURRENT, source=Source.CACHE)
    facts = dict(coverage_tick(down, replace(known, asked_at=NOON - dt.timedelta(days=9)), TODAY).facts)
    assert (facts["until"], facts["date"]) == ("31/12/2026", "13/11/2026")


@pytest.mark.parametrize(
    ("days", "policy", "state", "date"),
    [
        (0, CachePolicy(), TickState.OK, "22/11/2026"),
        (0, CachePolicy(today_counts=False), TickState.UNAVAILABLE, "22/11/2026"),
        (30, CachePolicy(), TickState.UNAVAILABLE, "23/10/2026"),
        (31, CachePolicy(), TickState.UNAVAILABLE, "22/11/2026"),  # too old to show: the date is that of the question
    ],
)
def test_what_a_remembered_answer_is_worth(days: int, policy: CachePolicy, state: TickState, date: str) -> None:
    down = answer(AnswerClass.TEMPORARY, "", failure=FailureCode.PORTAL_TIMEOUT)
    known = replace(answer(AnswerClass.OK, "000", CURRENT), asked_at=NOON - dt.timedelta(days=days))
    tick = coverage_tick(down, known, TODAY, policy)
    assert (tick.state, dict(tick.facts)["date"]) == (state, date)


def test_a_card_that_ran_out_since_it_was_remembered_is_not_ok() -> None:
    down = answer(AnswerClass.TEMPORARY, "", failure=FailureCode.PORTAL_TIMEOUT)
    assert coverage_tick(down, answer(AnswerClass.OK, "000", OLD), TODAY).state is TickState.FAILED


def test_the_new_card_counts_once_it_is_valid() -> None:
    changed = answer(AnswerClass.OK_NEW_CARD, "004", CURRENT, new=NEW)
    assert card_in_force(changed, TODAY) == NEW
    assert card_in_force(changed, dt.date(2026, 6, 1)) == CURRENT


@pytest.mark.parametrize(
    ("checks_given", "face", "coverage", "outcome"),
    [
        (GENUINE, SAME, answer(AnswerClass.OK, "000", CURRENT), Outcome.READY),
        (GENUINE, SAME, answer(AnswerClass.NEW_CARD, "003", OLD, new=NEW), Outcome.READY),
        (GENUINE, SAME, answer(AnswerClass.OK, "000", UNREAD), Outcome.READY_PROVISIONAL),
        (GENUINE, SAME, answer(AnswerClass.NOT_COVERED, "050"), Outcome.SELF_PAY),
        (GENUINE, SAME, answer(AnswerClass.INPUT, "060"), Outcome.NEEDS_STAFF),
        (GENUINE, SAME, answer(AnswerClass.TEMPORARY, "100"), Outcome.READY_PROVISIONAL),
        (
            GENUINE,
            replace(SAME, decision=FaceDecision.DIFFERENT),
            answer(AnswerClass.OK, "000", CURRENT),
            "needs_staff",
        ),
        (replace(GENUINE, dg_hashes=BAD), SAME, answer(AnswerClass.NOT_COVERED, "010"), Outcome.NEEDS_STAFF),
        (
            checks(UNKNOWN, OK, OK, UNKNOWN, OK, OK),
            SAME,
            answer(AnswerClass.OK, "000", CURRENT),
            Outcome.READY_PROVISIONAL,
        ),
    ],
)
def test_outcome(checks_given: CardChecks, face: FaceResult, coverage: CoverageAnswer, outcome: str) -> None:
    check_in = CheckIn(checks=checks_given, person=PERSON, face=face, coverage=coverage)
    assert outcome_of(check_in, verdict_of(check_in, TODAY)) == outcome


def test_a_waived_chip_stays_provisional_and_an_eye_comparison_does_not() -> None:
    unclear = replace(SAME, decision=FaceDecision.CANNOT_TELL)
    check_in = CheckIn(checks=GENUINE, person=PERSON, face=unclear, coverage=answer(AnswerClass.OK, "000", CURRENT))
    by_eye = replace(check_in, waivers=(Waiver("same_person", "compared", "A"),))
    assert outcome_of(by_eye, verdict_of(by_eye, TODAY)) is Outcome.READY
    forged = replace(
        by_eye, checks=replace(GENUINE, dg_hashes=BAD), waivers=(*by_eye.waivers, Waiver("card_genuine", "known", "A"))
    )
    assert outcome_of(forged, verdict_of(forged, TODAY)) is Outcome.READY_PROVISIONAL


def test_pending_ticks_name_no_code() -> None:
    assert {tick.code for tick in verdict_of(CheckIn(), TODAY).ticks().values()} == {""}
    assert Verdict().settled is False
