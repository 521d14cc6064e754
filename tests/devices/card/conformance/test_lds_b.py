"""Unit LDS_B: DG1 and the machine readable zone in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.flow.judge import card_tick
from app.flow.state import CheckIn
from devices.simulated.chip.files.data_groups import com, dg1
from devices.simulated.chip.files.mrz import check_digit, td1, td3
from devices.simulated.chip.image import COM, SOD, data_group
from devices.simulated.chip.issuer.authority import TRUSTED
from devices.simulated.chip.issuer.document_signer import document_signer
from devices.simulated.chip.issuer.sod import sod
from devices.simulated.chip.profile import PASSPORT, ChipProfile
from devices.simulated.personas import Persona
from domain.card import AccessKey, Result
from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate, Person, Sex
from domain.verdict import TickState
from tests.devices.card.conformance.der_edit import length_changed, tag_changed
from tests.devices.card.conformance.inspection import BAC_ONLY, LIGHT, NOW, PERSONA, Outcome, image_of, inspect, mrz_key
from tests.devices.card.conformance.security_object import YEAR, groups_of

TRAVELLER: Persona = replace(
    PERSONA,
    person=Person(
        number=None,
        name="Mẫu Thị Ví Dụ",
        birth_date=PartialDate(1985, 9, 2),
        sex=Sex.FEMALE,
        expires=PartialDate(2031, 5, 17),
        issued=PartialDate(2022, 8, 15),
        document_number="X99000123",
    ),
)
TRAVEL_DOCUMENT: ChipProfile = replace(PASSPORT, chip_authentication=(), active_authentication=None, pace=())
ZONE = td3(TRAVELLER.person, "VNM").text
CARD_ZONE = td1(PERSONA.person).text
"""Of a passport, where nothing but DG1 tells who it belongs to, and of a citizen card."""
SECOND = 44


def passport(zone: str) -> Outcome:
    image = image_of(TRAVEL_DOCUMENT, TRAVELLER)
    groups = {1: dg1(zone), 2: groups_of(image)[2]}
    files = {COM: com(groups), SOD: sod(groups, document_signer(TRUSTED, YEAR, kind="P"))}
    numbered = {data_group(number): raw for number, raw in groups.items()}
    return inspect(replace(image, files={**files, **numbered}), mrz_key(TRAVELLER))


def card(raw: bytes) -> Outcome:
    return inspect(replace(BAC_ONLY, signed={1: raw}), mrz_key())


def put(zone: str, at: int, new: str) -> str:
    return zone[:at] + new + zone[at + len(new) :]


def checked(zone: str) -> str:
    """The zone of a passport with all its check digits made right again."""
    two = zone[SECOND:]
    for start, end in ((0, 9), (13, 19), (21, 27), (28, 42)):
        field = two[start:end]
        two = put(two, end, check_digit(field) if field.strip("<") else two[end])
    return zone[:SECOND] + put(two, 43, check_digit(two[0:10] + two[13:20] + two[21:43]))


@pytest.mark.conformance("LDS_B_01")
def test_optional_data() -> None:
    assert card(dg1(CARD_ZONE)).succeeded
    assert passport(checked(put(ZONE, SECOND + 28, "990185000456"))).succeeded


@pytest.mark.parametrize(
    ("name", "read"),
    [
        pytest.param(
            "NGUYEN<PHUC<BAO<LONG<<V<T<N<VI<DU<MAU<T", "NGUYEN PHUC BAO LONG V T N VI DU MAU T",
            marks=pytest.mark.conformance("LDS_B_02"), id="abbreviated",
        ),
        pytest.param("MAU".ljust(39, "<"), "MAU", marks=pytest.mark.conformance("LDS_B_03"), id="one name"),
    ],
)  # fmt: skip
def test_names(name: str, read: str) -> None:
    outcome = passport(put(ZONE, 5, name))
    assert outcome.succeeded
    assert outcome.person.name == read


@pytest.mark.conformance("LDS_B_04")
@pytest.mark.parametrize("digit", ["0", "<"])
def test_no_optional_data_with_either_digit(digit: str) -> None:
    zone = put(ZONE, SECOND + 42, digit)
    assert passport(checked(zone)).succeeded


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(
            tag_changed(dg1(CARD_ZONE), 0x62), FailureCode.CHIP_FILE_MISSING, marks=pytest.mark.conformance("LDS_B_05")
        ),
        pytest.param(
            length_changed(dg1(CARD_ZONE), -1), FailureCode.PA_HASH_MISMATCH, marks=pytest.mark.conformance("LDS_B_06")
        ),
        pytest.param(
            length_changed(dg1(CARD_ZONE), 1), FailureCode.CHIP_FILE_MISSING, marks=pytest.mark.conformance("LDS_B_07")
        ),
    ],
    ids=["tag", "too short", "too long"],
)
def test_a_broken_file_fails(raw: bytes, code: FailureCode) -> None:
    outcome = card(raw)
    assert outcome.found("dg_hashes") == (Result.FAILED, code)
    assert "DG1" in outcome.reasons


@pytest.mark.parametrize(
    ("at", "new"),
    [
        pytest.param(0, "QZ", marks=pytest.mark.conformance("LDS_B_08"), id="document type"),
        pytest.param(2, "V1M", marks=pytest.mark.conformance("LDS_B_09"), id="issuing state"),
    ],
)
def test_a_document_its_signer_may_not_sign_fails(at: int, new: str) -> None:
    for outcome in (passport(put(ZONE, at, new)), card(dg1(put(CARD_ZONE, at, new)))):
        assert outcome.found("ds_certificate") == (Result.FAILED, FailureCode.PA_CERTIFICATE_INVALID)


@pytest.mark.conformance("LDS_B_12")
def test_another_number_than_the_one_shown_fails_at_the_desk() -> None:
    shown = CitizenId("991" + PERSONA.person.number.digits[3:]) if PERSONA.person.number else None
    outcome = inspect(LIGHT, AccessKey(can=mrz_can(), number=shown))
    assert outcome.reasons == {"number": FailureCode.CHIP_NUMBER_MISMATCH}
    tick = card_tick(CheckIn(checks=outcome.checks, person=outcome.person), NOW.date())
    assert (tick.state, tick.code) == (TickState.FAILED, FailureCode.CHIP_NUMBER_MISMATCH)


def mrz_can() -> str:
    assert PERSONA.person.number is not None
    return PERSONA.person.number.can


@pytest.mark.parametrize(
    ("at", "new"),
    [
        pytest.param(13, "A50902", marks=pytest.mark.conformance("LDS_B_15"), id="birth"),
        pytest.param(20, "Q", marks=pytest.mark.conformance("LDS_B_18"), id="sex"),
        pytest.param(21, "3I0517", marks=pytest.mark.conformance("LDS_B_19"), id="expiry"),
    ],
)
def test_a_zone_that_cannot_be_read_is_no_zone(at: int, new: str) -> None:
    """A passport has no other file that names its holder."""
    assert passport(put(ZONE, SECOND + at, new)).failure is FailureCode.CHIP_FILE_MALFORMED
    card_at = {13: 30, 20: 37, 21: 38}[at]
    outcome = card(dg1(put(CARD_ZONE, card_at, new)))
    assert outcome.reasons == {"DG1": FailureCode.CHIP_FILE_MALFORMED}
    assert outcome.for_staff


@pytest.mark.conformance("LDS_B_24")
def test_no_zone_in_the_file() -> None:
    assert card(b"\x61\x03\x5f\x20\x00").reasons["DG1"] is FailureCode.CHIP_TLV_MALFORMED


def other_digit(at: int) -> str:
    """The passport's zone with a wrong check digit at ``at`` of its second line."""
    digit = ZONE[SECOND + at]
    return put(ZONE, SECOND + at, str((int(digit) + 1) % 10 if digit.isdigit() else 7))


@pytest.mark.parametrize(
    "zone",
    [
        pytest.param(put(ZONE, 5, "<" * 39), marks=pytest.mark.conformance("LDS_B_10"), id="no name"),
        pytest.param(other_digit(9), marks=pytest.mark.conformance("LDS_B_13"), id="digit of number"),
        pytest.param(put(ZONE, SECOND + 10, "V1M"), marks=pytest.mark.conformance("LDS_B_14"), id="nationality"),
        pytest.param(
            checked(put(ZONE, SECOND + 13, "851302")), marks=pytest.mark.conformance("LDS_B_16"), id="birth in month 13"
        ),
        pytest.param(other_digit(19), marks=pytest.mark.conformance("LDS_B_17"), id="digit of birth"),
        pytest.param(
            checked(put(ZONE, SECOND + 21, "310532")), marks=pytest.mark.conformance("LDS_B_20"), id="expiry on day 32"
        ),
        pytest.param(other_digit(27), marks=pytest.mark.conformance("LDS_B_21"), id="digit of expiry"),
        pytest.param(other_digit(42), marks=pytest.mark.conformance("LDS_B_22"), id="digit of optional data"),
        pytest.param(other_digit(43), marks=pytest.mark.conformance("LDS_B_23"), id="last digit"),
    ],
)
def test_what_is_wrong_inside_the_zone_is_looked_at_by_staff(zone: str) -> None:
    outcome = passport(zone)
    assert outcome.reasons == {"DG1": FailureCode.CHIP_FILE_MALFORMED}
    assert outcome.for_staff


@pytest.mark.parametrize(
    ("field", "birth"),
    [
        pytest.param("8509<<", PartialDate(1985, 9), marks=pytest.mark.conformance("LDS_B_25"), id="no day"),
        pytest.param("85<<<<", PartialDate(1985), marks=pytest.mark.conformance("LDS_B_26"), id="no month"),
        pytest.param("<<0902", None, marks=pytest.mark.conformance("LDS_B_27"), id="no year"),
        pytest.param("<<<<<<", None, marks=pytest.mark.conformance("LDS_B_28"), id="nothing"),
    ],
)
def test_birth_dates_with_unknown_parts(field: str, birth: PartialDate | None) -> None:
    outcome = passport(checked(put(put(ZONE, SECOND + 13, field), SECOND + 19, check_digit(field))))
    assert outcome.succeeded
    assert outcome.person.birth_date == birth
