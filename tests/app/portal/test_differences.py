"""Chip and scanned card against the portal, field by field."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from app.portal.differences import Weight, card_differences, person_differences
from app.portal.names import Likeness
from devices.simulated.personas import personas
from domain.coverage import Coverage, InsuranceCard
from domain.person import PartialDate

PERSON = replace(personas()["insured"].person, residence="Phường Thử Nghiệm")
CARD = InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), dt.date(2026, 12, 31), "99001")
COVERAGE = Coverage(CARD, name="NGUYỄN VĂN MẪU", birth_date="02/09/1985", sex="Nam", address="Phường Thử Nghiệm")


def test_agreement_and_silence_are_no_difference() -> None:
    assert person_differences(PERSON, COVERAGE) == ()
    assert person_differences(PERSON, Coverage(CARD)) == ()
    assert card_differences(CARD, COVERAGE) == ()
    assert card_differences(InsuranceCard("9900000101"), COVERAGE) == ()


@pytest.mark.parametrize(
    ("theirs", "weight", "degree"),
    [
        ("NGUYỄN VĂN MẬU", Weight.CHECK, Likeness.DIACRITICS),
        ("NGÔ VIỆT MINH", Weight.CHECK, Likeness.INITIALS),
        ("TRẦN MẪU", Weight.CHECK, Likeness.DIFFERENT),
    ],
)
def test_names(theirs: str, weight: Weight, degree: Likeness) -> None:
    (found,) = person_differences(PERSON, replace(COVERAGE, name=theirs))
    assert (found.field, found.ours, found.theirs) == ("name", "Nguyễn Văn Mẫu", theirs)
    assert (found.weight, found.likeness) == (weight, degree)


def test_another_spelling_is_only_noted() -> None:
    (found,) = person_differences(replace(PERSON, name="Trần Hoà"), replace(COVERAGE, name="TRẦN HÒA"))
    assert (found.weight, found.likeness) == (Weight.NOTE, Likeness.SPELLING)


@pytest.mark.parametrize(
    ("ours", "theirs", "weight"),
    [
        (PartialDate(1985, 9, 2), "1985", Weight.NOTE),
        (PartialDate(1985, 9, 2), "01/01/1985", Weight.NOTE),
        (PartialDate(1985), "02/09/1985", Weight.NOTE),
        (PartialDate(1985, 9, 2), "03/09/1985", Weight.CHECK),
        (PartialDate(1985, 9, 2), "1986", Weight.CHECK),
    ],
)
def test_birth_dates(ours: PartialDate, theirs: str, weight: Weight) -> None:
    (found,) = person_differences(replace(PERSON, birth_date=ours), replace(COVERAGE, birth_date=theirs))
    assert (found.field, found.weight) == ("birth_date", weight)


def test_unreadable_birth_date_of_the_portal_is_silence() -> None:
    assert person_differences(PERSON, replace(COVERAGE, birth_date="không rõ")) == ()


def test_sex_and_address() -> None:
    found = person_differences(PERSON, replace(COVERAGE, sex="Nữ", address="Xã Khác"))
    assert [(item.field, item.weight) for item in found] == [("sex", Weight.CHECK), ("address", Weight.NOTE)]


def test_scanned_card_against_the_portal() -> None:
    scanned = InsuranceCard("DN4999900000999", dt.date(2025, 1, 1), dt.date(2025, 12, 31), "99002")
    fields = [item.field for item in card_differences(scanned, COVERAGE)]
    assert fields == ["card_code", "valid_from", "valid_to", "facility_code"]


def test_the_new_card_in_hand_is_compared_with_the_new_card() -> None:
    new = InsuranceCard("DN4999900000102", dt.date(2027, 1, 1), None, "99001")
    assert card_differences(new, replace(COVERAGE, new_card=new)) == ()
