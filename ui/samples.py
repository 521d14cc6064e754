"""States of the desk for gallery, screenshots and tests: invented people, led through the real flow.

Every state is what ``step`` makes of a short story of events, so no picture can show what the program never does.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from app.flow.events import (
    CameraChanged,
    CardRead,
    CardReadFailed,
    CardSaid,
    ChallengeSaid,
    ConsentSaid,
    CoverageAnswered,
    DetailsGiven,
    Emergency,
    Event,
    FaceDecided,
    GoOnWithoutChip,
    KeyGiven,
    MemoryChanged,
    NextPatient,
    PortalChanged,
    ReaderChanged,
    Recalled,
    RecordAsked,
    StaffSaid,
    StoreFailed,
    VisitStored,
)
from app.flow.state import Device, DeviceState, IdentifiedBy, Moment, Setup, State
from app.flow.step import step
from app.rules.case import Facility, FormerRank, Level
from devices.simulated.personas import Persona, personas
from domain.card import (
    CHECK_NAMES,
    AccessGranted,
    AccessKey,
    CardChecks,
    CardFailed,
    CardReading,
    PersonRead,
    Portrait,
    PortraitRead,
    ReaderState,
    ReaderStatus,
    Result,
    StepStarted,
)
from domain.consent import Channel, Consent, ConsentAnswer, ConsentBy
from domain.coverage import AnswerClass, Coverage, CoverageAnswer, InsuranceCard, Source
from domain.face import ChallengeAsked, ChallengeStep, FaceDecision, FaceResult
from domain.failure import FailureCode
from domain.person import PartialDate, Person
from domain.verdict import Outcome
from domain.visit import Details, EarlierVisit, Ground, Paper

NOW = dt.datetime(2026, 11, 22, 1, 30, tzinfo=dt.UTC)
TODAY = NOW.date()
_READER = "Đầu đọc mẫu"
SAMPLE_VISIT = "sample-visit"
CLINICS = ("Nội tổng quát", "Mắt", "Tai mũi họng", "Răng hàm mặt", "Nhi", "Sản")
_COUNTER = Setup("Quầy 2", "Lê Thị Tiếp Đón", asks_consent=False, asks_insurance=False)
_EMPTY = ReaderStatus(ReaderState.NO_CARD, _READER)
_CARD_IN = ReaderStatus(ReaderState.CARD, _READER, insertion=1)
_DEVICES: tuple[Event, ...] = (
    ReaderChanged(_EMPTY),
    CameraChanged(Device(DeviceState.OK)),
    MemoryChanged(Device(DeviceState.OK)),
)


@dataclass(frozen=True, slots=True)
class SampleVisit:
    """A row of the work list."""

    id: str
    arrived_at: dt.datetime
    name: str
    number: str
    queue_number: int
    outcome: Outcome


def sample_visits() -> tuple[SampleVisit, ...]:
    """A morning: every persona came once, six minutes apart; the newest is first and has the highest number."""
    came = personas().values()
    return tuple(
        SampleVisit(
            id=f"sample-visit-4e7c{count:02}",  # its last characters stand on the slip
            arrived_at=NOW - dt.timedelta(minutes=6 * count),
            name=who.person.name,
            number=who.person.number.digits if who.person.number else "",
            queue_number=len(came) + 1 - count,
            outcome=who.outcome,
        )
        for count, who in enumerate(came, start=1)
    )


def told(*events: Event, state: State | None = None) -> State:
    """The state after ``events``, beginning with a desk at rest (or ``state``)."""
    state = state or State(Setup("Quầy 1", "Lê Thị Tiếp Đón", asks_consent=False), portal=Device(DeviceState.OK))
    for number, event in enumerate(events):
        state, _ = step(state, event, Moment(100.0 + number, NOW, TODAY, SAMPLE_VISIT))
    return state


def person(name: str) -> Persona:
    return personas()[name]


def key(who: Persona) -> KeyGiven:
    """The QR of the person's card."""
    assert who.person.number is not None
    return KeyGiven(AccessKey.from_number(who.person.number), who.person, IdentifiedBy.QR)


def typed(who: Persona) -> KeyGiven:
    """The number alone, as typed by hand."""
    assert who.person.number is not None
    return KeyGiven(AccessKey.from_number(who.person.number))


def checks(reason: FailureCode | None = None, at: str = "") -> CardChecks:
    """All six successful, or failed (undetermined for a missing CSCA) at one check."""
    successes: dict[str, Any] = dict.fromkeys(CHECK_NAMES, Result.SUCCESSFUL)
    good = CardChecks(**successes)
    if reason is None:
        return good
    bad = Result.UNDETERMINED if reason is FailureCode.PA_NO_CSCA else Result.FAILED
    changes: dict[str, Any] = {at: bad, "passive_authentication": bad}
    return replace(good, **changes, reasons={at: reason})


def face(decision: FaceDecision, distance: float | None = 0.21, reason: FailureCode | None = None) -> FaceDecided:
    return FaceDecided(SAMPLE_VISIT, FaceResult(decision, "dlib", distance, 0.35, 0.6, 5, reason))


def answer(code: str, kind: AnswerClass, failure: FailureCode | None = None, **card: object) -> CoverageAnswer:
    """One of the portal's answers; ``card`` replaces fields of the usual card, ``None`` for no card at all."""
    usual = InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), dt.date(2026, 12, 31), "99001", "Bệnh viện Giả Định")
    coverage = None if card.get("none") else Coverage(replace(usual, **card))  # type: ignore[arg-type]
    return CoverageAnswer(code, kind, NOW - dt.timedelta(seconds=20), coverage=coverage, failure=failure)


SAME = face(FaceDecision.SAME)
INSURED = CoverageAnswered(SAMPLE_VISIT, answer("000", AnswerClass.OK))
_NOT_FOUND = answer("050", AnswerClass.NOT_COVERED, FailureCode.COVERAGE_NOT_FOUND, none=True)
_EXPIRED = answer("010", AnswerClass.NOT_COVERED, FailureCode.COVERAGE_EXPIRED, valid_to=dt.date(2026, 10, 23))
_DIFFERS = answer("060", AnswerClass.INPUT, FailureCode.COVERAGE_DATA_DIFFERS, none=True)
PORTAL_AWAY = PortalChanged(Device(DeviceState.TROUBLE, FailureCode.PORTAL_UNREACHABLE), NOW + dt.timedelta(seconds=12))
_NO_ANSWER = answer("", AnswerClass.TEMPORARY, FailureCode.PORTAL_UNREACHABLE, none=True)
_LAST_KNOWN = replace(answer("000", AnswerClass.OK), source=Source.CACHE, asked_at=NOW - dt.timedelta(days=3))


def _renewed() -> CoverageAnswer:
    old = answer("003", AnswerClass.NEW_CARD, FailureCode.COVERAGE_NEW_CARD, valid_to=dt.date(2026, 10, 23))
    assert old.coverage is not None
    new = InsuranceCard("HT3999900000313", dt.date(2026, 10, 24), dt.date(2027, 10, 23), "99001", "Bệnh viện Giả Định")
    return replace(old, coverage=replace(old.coverage, new_card=new))


def reading(who: Persona) -> tuple[Event, ...]:
    """Card on the reader, QR scanned, chip opened."""
    return (*_DEVICES, ReaderChanged(_CARD_IN), key(who), CardSaid(AccessGranted("PACE-ECDH-GM-AES-128/13")))


def read(
    who: Persona, portrait: bytes | None, found: CardChecks, reason: FailureCode | None = None
) -> tuple[Event, ...]:
    """The chip read to its end."""
    picture = Portrait(portrait, "image/jpeg") if portrait else None
    done = CardReading(who.person, picture, found, "PACE-ECDH-GM-AES-128/13", {}, 62, 41_000, {})
    return (*reading(who), CardSaid(PersonRead(who.person)), CardSaid(PortraitRead(picture, reason)), CardRead(done))


def samples(portrait: Callable[[Persona], bytes]) -> dict[str, State]:
    """Every telling state of the reception screen by name. ``portrait`` gives the JPEG of a person's chip."""
    return _before_reading() | _verdicts(portrait) | _afterwards(portrait) | _asking(portrait) | _trouble(portrait)


def _before_reading() -> dict[str, State]:
    who = person("insured")
    wrong = CardReadFailed(CardFailed(FailureCode.CARD_KEY_WRONG, "PACE"))
    return {
        "starting": told(),
        "waiting": told(*_DEVICES),
        "scanned": told(*_DEVICES, key(who)),
        "typed": told(*_DEVICES, typed(who)),
        "key_needed": told(*_DEVICES, ReaderChanged(_CARD_IN)),
        "wrong_key": told(*reading(who)[:-1], wrong),
        "reading": told(*reading(who), CardSaid(StepStarted("EF.SOD"))),
        "person_read": told(*reading(who), CardSaid(PersonRead(who.person)), CardSaid(StepStarted("DG2"))),
    }


def _verdicts(portrait: Callable[[Persona], bytes]) -> dict[str, State]:
    def story(name: str, *events: Event, found: CardChecks | None = None, at: State | None = None) -> State:
        who = person(name)
        return told(*read(who, portrait(who), found or checks()), *events, state=at)

    forged = checks(FailureCode.PA_HASH_MISMATCH, "dg_hashes")
    unknown = checks(FailureCode.PA_NO_CSCA, "ds_certificate")
    different = face(FaceDecision.DIFFERENT, 0.81, FailureCode.FACE_DIFFERENT)
    unsure = face(FaceDecision.CANNOT_TELL, 0.44, FailureCode.FACE_CANNOT_TELL)
    return {
        "judging_face": story("insured", INSURED),
        "judging_portal": story("insured", SAME),
        "ready": story("insured", SAME, INSURED),
        "retired": story("retired-no-expiry", SAME, INSURED),
        "renewed_card": story("renewed-card", SAME, CoverageAnswered(SAMPLE_VISIT, _renewed())),
        "unknown_issuer": story("unknown-issuer", SAME, INSURED, found=unknown),
        "portal_down": story("portal-down", SAME, PORTAL_AWAY, CoverageAnswered(SAMPLE_VISIT, _NO_ANSWER, _LAST_KNOWN)),
        "portal_down_new": story("portal-down", SAME, PORTAL_AWAY, CoverageAnswered(SAMPLE_VISIT, _NO_ANSWER)),
        "forged": story("forged", SAME, INSURED, found=forged),
        "other_person": story("other-person", different, INSURED),
        "cannot_tell": story("insured", unsure, INSURED),
        "compared_by_eye": story("insured", unsure, INSURED, StaffSaid("same_person", "by_eye")),
        "not_found": story("not-found", SAME, CoverageAnswered(SAMPLE_VISIT, _NOT_FOUND)),
        "expired_insurance": story("expired-card", SAME, CoverageAnswered(SAMPLE_VISIT, _EXPIRED)),
        "insurance_not_asked": story("insured", SAME, at=State(_COUNTER)),
        "data_differs": story("insured", SAME, CoverageAnswered(SAMPLE_VISIT, _DIFFERS)),
        "foreigner": _foreigner(portrait),
    }


def _foreigner(portrait: Callable[[Persona], bytes]) -> State:
    """A passport, and no insurance card."""
    who = person("insured")
    guest = Person(
        None, "ERIKSSON ANNA MARIA", PartialDate(1974, 8, 12), nationality="UTO", document_number="L898902C3"
    )
    picture = Portrait(portrait(who), "image/jpeg")
    done = CardReading(guest, picture, checks(), "PACE-ECDH-GM-AES-128/13", {}, 62, 41_000, {})
    opened = KeyGiven(AccessKey(mrz_information="L898902C<369080619406236"))
    told_by_chip = (CardSaid(PersonRead(guest)), CardSaid(PortraitRead(picture, None)), CardRead(done))
    return told(*_DEVICES, ReaderChanged(_CARD_IN), opened, *told_by_chip, SAME)


def _afterwards(portrait: Callable[[Persona], bytes]) -> dict[str, State]:
    who = person("insured")
    ready = told(*read(who, portrait(who), checks()), SAME, INSURED)
    recording = told(RecordAsked(), state=ready)
    recorded = told(VisitStored(SAMPLE_VISIT), state=recording)
    failed = told(StoreFailed(SAMPLE_VISIT, FailureCode.DATABASE_FULL), state=recording)
    left = told(NextPatient(), state=failed)  # the visit is handed over again and waits for the memory
    other = told(key(person("renewed-card")), state=recorded)  # the card before still lies there
    stored = {"recording": recording, "recorded": recorded, "other_card": other}
    emergency = told(*_DEVICES, Emergency(), VisitStored(SAMPLE_VISIT))
    return stored | {"not_stored": failed, "left_unsaved": left, "emergency": emergency}


def _asking(portrait: Callable[[Persona], bytes]) -> dict[str, State]:
    """Where the program asks before it compares faces."""
    asks = State(Setup("Quầy 1", "Lê Thị Tiếp Đón"), portal=Device(DeviceState.OK))
    grown_up, child = person("insured"), person("insured")
    infant = replace(child.person, birth_date=PartialDate(TODAY.year - 5, 3, 1))
    youth = replace(child.person, birth_date=PartialDate(TODAY.year - 12, 3, 1))
    told_no = consent(ConsentAnswer.REFUSED)
    whole = read(grown_up, portrait(grown_up), checks())
    return {
        "consent_early": told(*_DEVICES, ReaderChanged(_CARD_IN), state=asks),
        "consent": told(*reading(grown_up), CardSaid(PersonRead(grown_up.person)), state=asks),
        "consent_child": told(*reading(child), CardSaid(PersonRead(infant)), state=asks),
        "consent_youth": told(*reading(child), CardSaid(PersonRead(youth)), state=asks),
        "challenge": told(*_ready_to_look(grown_up, portrait), _moves(ChallengeStep.BLINK, 1), INSURED),
        "challenge_turn": told(*_ready_to_look(grown_up, portrait), _moves(ChallengeStep.TURN_LEFT, 2), INSURED),
        "in_detail": _in_detail(portrait),
        "consent_refused": told(*whole, told_no, INSURED, state=asks),
    }


def _in_detail(portrait: Callable[[Persona], bytes]) -> State:
    """Clinic, papers and priority given, terms suggested, the insurer's data not quite the card's."""
    who = person("insured")
    house = Facility("99001", Level.BASIC, 40, former=FormerRank.DISTRICT)
    setup = Setup("Quầy 1", "Lê Thị Tiếp Đón", "99001", asks_consent=False, clinics=CLINICS, house=house)
    found = INSURED.answer
    assert found.coverage is not None
    differing = replace(found, coverage=replace(found.coverage, name="NGUYỄN VĂN MÃO", birth_date="1985"))
    transfer = Paper(Ground.TRANSFER, "CT-7", TODAY)
    details = Details("Mắt", (Ground.TRANSFER,), priority=("disabled",), phone="0990 000 000", papers=(transfer,))
    before = EarlierVisit("before", TODAY - dt.timedelta(90), NOW - dt.timedelta(90), "Nội tổng quát", 7, Outcome.READY)
    known = (CoverageAnswered(SAMPLE_VISIT, differing), Recalled(SAMPLE_VISIT, (before,)))
    return told(
        *read(who, portrait(who), checks()),
        SAME,
        *known,
        DetailsGiven(details),
        state=State(setup, portal=Device(DeviceState.OK)),
    )


def _ready_to_look(who: Persona, portrait: Callable[[Persona], bytes]) -> tuple[Event, ...]:
    return read(who, portrait(who), checks())


def _moves(step: ChallengeStep, number: int) -> ChallengeSaid:
    return ChallengeSaid(SAMPLE_VISIT, ChallengeAsked(step, number, 3))


def consent(answer: ConsentAnswer) -> ConsentSaid:
    return ConsentSaid(Consent(answer, ConsentBy.PATIENT, Channel.DESK, "1-vi-00000000", NOW))


def _trouble(portrait: Callable[[Persona], bytes]) -> dict[str, State]:
    who = person("insured")
    no_photo = read(who, None, checks(), FailureCode.CHIP_NO_PORTRAIT)
    lost = CameraChanged(Device(DeviceState.TROUBLE, FailureCode.CAMERA_LOST))
    return {
        "no_service": told(*_DEVICES, ReaderChanged(ReaderStatus(ReaderState.NO_SERVICE))),
        "offline": told(*_DEVICES, PORTAL_AWAY),
        "no_reader": told(*_DEVICES, ReaderChanged(ReaderStatus(ReaderState.NO_READER))),
        "unknown_card": told(*_DEVICES, ReaderChanged(ReaderStatus(ReaderState.UNKNOWN_CARD, _READER, 1))),
        "nobody_known": told(*_DEVICES, GoOnWithoutChip()),
        "card_pulled": told(*reading(who), CardReadFailed(CardFailed(FailureCode.CARD_REMOVED, "DG2"))),
        "without_chip": told(*_DEVICES, key(who), GoOnWithoutChip(), INSURED),
        "no_photo": told(*no_photo, INSURED),
        "camera_lost": told(*read(who, portrait(who), checks()), lost, INSURED),
    }
