"""Machine-readable zones TD1, TD2 and TD3 (ICAO 9303-4 to -6) with their check digits (9303-3 §4.9)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.card import AccessKey
from domain.failure import Failure, FailureCode
from domain.person import CitizenId, Sex

_WEIGHTS = (7, 3, 1)
_ALLOWED = re.compile(r"[A-Z0-9<]+")
_DATE = re.compile(r"[0-9<]{6}")
_SEXES = {"M": Sex.MALE, "F": Sex.FEMALE, "<": Sex.UNKNOWN, "X": Sex.UNKNOWN}
VIETNAM = "VNM"
NEVER = "991231"
"""Expiry in the MRZ of a card without end date (chip.md §1.4)."""


@dataclass(frozen=True, slots=True, repr=False)
class Mrz:
    """Fields as printed, without filler. Dates are YYMMDD, of which parts may be ``<<``."""

    document_code: str
    issuer: str
    document_number: str
    birth: str
    sex: Sex
    expiry: str
    nationality: str
    optional: str
    surname: str
    given_names: str
    wrong_check_digits: tuple[str, ...]
    """Names of the ICAO check digits that do not fit."""
    national_digit_wrong: bool = False
    """The Vietnamese card's own digit over the 12-digit number; no ICAO check digit, so a warning only."""
    key: str = ""
    """Number, birth and expiry with their check digits: the MRZ information of BAC and PACE."""

    @property
    def never_expires(self) -> bool:
        return self.expiry == NEVER

    @property
    def faults(self) -> tuple[str, ...]:
        """Names of what is wrong inside a zone that could be read: check digits, empty or impossible fields."""
        found = list(self.wrong_check_digits)
        if not self.surname and not self.given_names:
            found.append("name")
        if not self.nationality.isalpha():
            found.append("nationality")
        found += [name for name, field in (("birth", self.birth), ("expiry", self.expiry)) if not _is_possible(field)]
        return tuple(found)

    @property
    def citizen_number(self) -> CitizenId | None:
        """The 12-digit number of a Vietnamese card, None on any other document."""
        digits = self.optional[:12]
        return CitizenId(digits) if self.issuer == VIETNAM and re.fullmatch(r"\d{12}", digits) else None


def _is_possible(date: str) -> bool:
    """Whether month and day exist where they are known (ICAO 9303-3 §4.8)."""
    month, day = date[2:4], date[4:6]
    if month.isdigit() and not 1 <= int(month) <= 12:
        return False
    return not day.isdigit() or 1 <= int(day) <= 31


def check_digit(text: str) -> str:
    """Check digit of 0–9, A–Z (10–35) and < (0)."""
    return str(sum(_value(character) * _WEIGHTS[index % 3] for index, character in enumerate(text)) % 10)


def _value(character: str) -> int:
    return 0 if character == "<" else int(character, 36)


def _fits(text: str, digit: str) -> bool:
    """A missing optional field may carry < for its digit (9303-6 §4.2.4)."""
    return digit == check_digit(text) or (digit == "<" and not text.strip("<"))


def parse_mrz(text: str) -> Mrz:
    """Parse 90 (TD1), 72 (TD2) or 88 (TD3) characters; line breaks and blanks are ignored.

    Wrong check digits are reported, not raised.

    Raises:
        Failure: INPUT_NOT_AN_MRZ when it has another length, character or an impossible date field.
    """
    flat = re.sub(r"\s", "", text)
    parser = {90: _td1, 72: _td2, 88: _td3}.get(len(flat))
    if parser is None or not _ALLOWED.fullmatch(flat):
        raise Failure(FailureCode.INPUT_NOT_AN_MRZ, f"{len(flat)} characters")
    mrz = parser(flat)
    if not _DATE.fullmatch(mrz.birth) or not _DATE.fullmatch(mrz.expiry):
        raise Failure(FailureCode.INPUT_NOT_AN_MRZ, "date field")
    return mrz


def access_key_from_mrz(text: str) -> AccessKey:
    """Key of BAC and PACE from a scanned or typed MRZ; the CAN as well on a Vietnamese card.

    A Vietnamese passport may have its holder's 12-digit number in it too, but no CAN made of it.

    Raises:
        Failure: INPUT_NOT_AN_MRZ, also when one of the three check digits the key is made of is wrong.
    """
    mrz = parse_mrz(text)
    wrong = {"document number", "birth", "expiry"} & set(mrz.wrong_check_digits)
    if wrong:
        raise Failure(FailureCode.INPUT_NOT_AN_MRZ, f"check digit of {', '.join(sorted(wrong))}")
    number = mrz.citizen_number
    can = number.can if number and mrz.document_code.startswith("I") else ""
    return AccessKey(can=can, mrz_information=mrz.key, number=number)


def mrz_information(document_number: str, birth: str, expiry: str) -> str:
    """Key string of ICAO 9303-11 §4.3.2 from a document number and two dates YYMMDD."""
    number = document_number.ljust(9, "<")
    return "".join(part + check_digit(part) for part in (number, birth, expiry))


def _names(field: str) -> tuple[str, str]:
    surname, _, given = field.partition("<<")
    return surname.replace("<", " ").strip(), given.replace("<", " ").strip()


def _wrong(checks: dict[str, tuple[str, str]]) -> tuple[str, ...]:
    return tuple(name for name, (text, digit) in checks.items() if not _fits(text, digit))


def _whole_number(number: str, digit: str, optional: str) -> tuple[str, str, str]:
    """Document number, its digit and what is left of the optional field, in which a long number goes on.

    Of TD1 and TD2 (9303-5 and -6, §4.2.2 note j).
    """
    if digit != "<" or optional[0] == "<":
        return number, digit, optional
    tail = optional.split("<", 1)[0]
    return number + tail[:-1], tail[-1], optional[len(tail) :]


def _td1(flat: str) -> Mrz:
    one, two, three = flat[:30], flat[30:60], flat[60:]
    number, digit, optional = _whole_number(one[5:14], one[14], one[15:30])
    composite = one[5:30] + two[0:7] + two[8:15] + two[18:29]
    surname, given = _names(three)
    vietnamese = one[2:5] == VIETNAM and re.fullmatch(r"\d{12}<<\d", optional) is not None
    return Mrz(
        document_code=one[:2].rstrip("<"),
        issuer=one[2:5].rstrip("<"),
        document_number=number.rstrip("<"),
        birth=two[:6],
        sex=_sex(two[7]),
        expiry=two[8:14],
        nationality=two[15:18].rstrip("<"),
        optional=optional.rstrip("<"),
        surname=surname,
        given_names=given,
        wrong_check_digits=_wrong(
            {
                "document number": (number, digit),
                "birth": (two[:6], two[6]),
                "expiry": (two[8:14], two[14]),
                "composite": (composite, two[29]),
            }
        ),
        national_digit_wrong=vietnamese and optional[14] != check_digit(optional[:12]),
        key=number + digit + two[0:7] + two[8:15],
    )


def _td2(flat: str) -> Mrz:
    return _two_lines(flat, 36, slice(28, 35), None)


def _td3(flat: str) -> Mrz:
    return _two_lines(flat, 44, slice(28, 42), 42)


def _two_lines(flat: str, width: int, optional: slice, optional_digit: int | None) -> Mrz:
    one, two = flat[:width], flat[width:]
    composite = two[0:10] + two[13:20] + two[21 : width - 1]
    number, digit, rest = two[:9], two[9], two[optional]
    if optional_digit is None:
        number, digit, rest = _whole_number(number, digit, rest)
    checks = {
        "document number": (number, digit),
        "birth": (two[13:19], two[19]),
        "expiry": (two[21:27], two[27]),
        "composite": (composite, two[width - 1]),
    }
    if optional_digit is not None:
        checks["optional"] = (two[optional], two[optional_digit])
    surname, given = _names(one[5:])
    return Mrz(
        document_code=one[:2].rstrip("<"),
        issuer=one[2:5].rstrip("<"),
        document_number=number.rstrip("<"),
        birth=two[13:19],
        sex=_sex(two[20]),
        expiry=two[21:27],
        nationality=two[10:13].rstrip("<"),
        optional=rest.rstrip("<"),
        surname=surname,
        given_names=given,
        wrong_check_digits=_wrong(checks),
        key=number + digit + two[13:20] + two[21:28],
    )


def _sex(character: str) -> Sex:
    if character not in _SEXES:
        raise Failure(FailureCode.INPUT_NOT_AN_MRZ, "sex field")
    return _SEXES[character]
