"""Machine-readable zones: ICAO's specimens, the Vietnamese card's own rules, and garbage."""

from __future__ import annotations

import contextlib
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.card.holder import holder
from devices.card.lds.mrz import access_key_from_mrz, check_digit, mrz_information, parse_mrz
from domain.failure import Failure, FailureCode
from domain.person import PartialDate, Person, Sex

TODAY = dt.date(2026, 11, 22)
# Specimens printed in ICAO 9303-4, -5 and -6.
TD3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10"
TD2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<D231458907UTO7408122F1204159<<<<<<<6"
TD1 = "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<"
# Invented person of province 991 (no such province).
CCCD = "IDVNM1990001233991199000123<<4\n9902071F3902079VNM<<<<<<<<<<<8\nTRAN<<THI<MAU<THU<<<<<<<<<<<<<"


@pytest.mark.parametrize(("text", "number"), [(TD1, "D23145890"), (TD2, "D23145890"), (TD3, "L898902C3")])
def test_specimens(text: str, number: str) -> None:
    mrz = parse_mrz(text)
    assert mrz.wrong_check_digits == ()
    assert (mrz.document_number, mrz.birth, mrz.expiry, mrz.sex) == (number, "740812", "120415", Sex.FEMALE)
    assert (mrz.surname, mrz.given_names, mrz.issuer) == ("ERIKSSON", "ANNA MARIA", "UTO")


@pytest.mark.parametrize("text", [TD1, TD2, TD3])
def test_key_is_what_the_specimen_prints(text: str) -> None:
    key = access_key_from_mrz(text)
    number = parse_mrz(text).document_number
    assert key.mrz_information == mrz_information(number, "740812", "120415")
    assert key.can == ""


def test_key_of_the_worked_example_of_doc_9303_11() -> None:
    assert mrz_information("L898902C", "690806", "940623") == "L898902C<369080619406236"
    assert mrz_information("T22000129", "640812", "101031") == "T22000129364081251010318"


@pytest.mark.parametrize(
    "text",
    [
        "I<UTOD23145890<7349<<<<<<<<<<<3407127M9507122UTO<<<<<<<<<<<2STEVENSON<<PETER<JOHN<<<<<<<<<",
        "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<D23145890<UTO3407127M95071227349<<<8",
    ],
    ids=["TD1", "TD2"],
)
def test_a_document_number_that_goes_on_in_the_optional_field(text: str) -> None:
    """The worked examples of ICAO 9303-11, appendix D.2."""
    mrz = parse_mrz(text)
    assert (mrz.document_number, mrz.optional, mrz.wrong_check_digits) == ("D23145890734", "", ())
    assert access_key_from_mrz(text).mrz_information == "D23145890734934071279507122"


def test_vietnamese_card() -> None:
    composite = check_digit("1990001233991199000123<<4" + "9902071" + "3902079" + "<<<<<<<<<<<")
    text = CCCD.replace("<<<<<<<<<<<8", f"<<<<<<<<<<<{composite}").replace("<<4", "<<" + check_digit("991199000123"))
    text = text.replace("1990001233", "199000123" + check_digit("199000123"))
    key = access_key_from_mrz(text)
    assert key.number is not None
    assert (key.number.digits, key.can) == ("991199000123", "000123")
    assert not parse_mrz(text).national_digit_wrong


def test_wrong_national_digit_is_a_warning_only() -> None:
    right = check_digit("991199000123")
    wrong = str((int(right) + 1) % 10)
    mrz = parse_mrz(CCCD.replace("<<4", f"<<{wrong}"))
    assert mrz.national_digit_wrong
    assert (
        "document number"
        not in parse_mrz(CCCD.replace("1990001233", "199000123" + check_digit("199000123"))).wrong_check_digits
    )


@pytest.mark.parametrize(
    ("position", "name"), [(14, "document number"), (36, "birth"), (44, "expiry"), (59, "composite")]
)
def test_each_check_digit_is_checked(position: int, name: str) -> None:
    digit = "1" if TD1[position] != "1" else "2"
    assert name in parse_mrz(TD1[:position] + digit + TD1[position + 1 :]).wrong_check_digits


def test_key_is_refused_when_its_own_digits_are_wrong() -> None:
    with pytest.raises(Failure) as caught:
        access_key_from_mrz(TD1[:14] + "1" + TD1[15:])
    assert caught.value.code is FailureCode.INPUT_NOT_AN_MRZ


def test_never_expiring_card_by_its_words_not_by_its_date() -> None:
    mrz = parse_mrz(TD1.replace("1204159", "991231" + check_digit("991231")))
    assert mrz.never_expires
    words = Person(number=None, name="A", birth_date=None, never_expires=True)
    dated = Person(number=None, name="A", birth_date=None, expires=PartialDate(2040, 1, 2))
    both = [holder(words, mrz, TODAY), holder(dated, mrz, TODAY), holder(None, mrz, TODAY)]
    assert [person.never_expires for person in both if person] == [True, False, True]


def test_what_dg13_leaves_empty_comes_from_the_zone() -> None:
    """Every field of DG13 may be empty (chip.md §1.6)."""
    mrz = parse_mrz(TD1)
    alone, beside_nothing = holder(None, mrz, TODAY), holder(Person(None, "", None), mrz, TODAY)
    assert alone == beside_nothing
    assert alone is not None
    assert alone.sex is Sex.FEMALE
    dg13 = holder(Person(None, "", None, sex=Sex.MALE), mrz, TODAY)
    assert dg13 is not None
    assert dg13.sex is Sex.MALE


@pytest.mark.parametrize(
    ("birth", "expected"),
    [
        ("740812", PartialDate(1974, 8, 12)),
        ("240812", PartialDate(2024, 8, 12)),
        ("261122", PartialDate(2026, 11, 22)),
        ("261123", PartialDate(1926, 11, 23)),
        ("2612<<", PartialDate(1926, 12)),
        ("26<<<<", PartialDate(2026)),
        ("7408<<", PartialDate(1974, 8)),
        ("74<<<<", PartialDate(1974)),
        ("<<<<<<", None),
    ],
)
def test_birth_dates_with_unknown_parts(birth: str, expected: PartialDate | None) -> None:
    person = holder(None, parse_mrz(TD1.replace("740812", birth)), TODAY)
    assert person is not None
    assert person.birth_date == expected


@given(st.one_of(st.text(max_size=100), st.from_regex(r"[A-Z0-9<]{72}|[A-Z0-9<]{88}|[A-Z0-9<]{90}", fullmatch=True)))
def test_only_typed_failures(text: str) -> None:
    with contextlib.suppress(Failure):
        holder(None, parse_mrz(text), TODAY)
    with contextlib.suppress(Failure):  # of its own, or the first failure would hide this one
        access_key_from_mrz(text)
