"""Machine readable zones: TD1 of the citizen card with its national digit (ICAO 9303-5 §4.2), TD3 of passports."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from domain.person import PartialDate, Person, Sex

_WEIGHTS = (7, 3, 1)
_SEX = {Sex.MALE: "M", Sex.FEMALE: "F", Sex.UNKNOWN: "<"}
NEVER = "991231"
"""Expiry of a card without expiry."""


def _value(character: str) -> int:
    return 0 if character == "<" else int(character, 36)


def check_digit(text: str) -> str:
    """Weighted sum 7-3-1 modulo 10 (9303-3 §4.9)."""
    return str(sum(_value(character) * _WEIGHTS[at % 3] for at, character in enumerate(text)) % 10)


def transliterate(name: str) -> str:
    """Vietnamese letters reduced to A–Z, as the card prints them."""
    bare = unicodedata.normalize("NFD", name.upper().replace("Đ", "D"))
    return "".join(character for character in bare if character.isascii() and (character.isalpha() or character == " "))


def name_field(name: str, width: int = 30) -> str:
    """``SURNAME<<MIDDLE<GIVEN`` filled or cut to ``width``."""
    surname, *rest = transliterate(name).split()
    return f"{surname}<<{'<'.join(rest)}".ljust(width, "<")[:width]


def date_field(date: PartialDate | None) -> str:
    """YYMMDD; unknown parts are ``<<``."""
    if date is None:
        return "<<<<<<"
    parts = [f"{part:02d}" if part else "<<" for part in (date.month, date.day)]
    return f"{date.year % 100:02d}{''.join(parts)}"


@dataclass(frozen=True, slots=True, repr=False)
class Mrz:
    """Three lines of thirty characters or two of forty-four, and the part of them that opens the chip."""

    lines: tuple[str, ...]
    information: str
    """Document number, birth and expiry dates, each with its check digit (9303-11 §4.3.2)."""

    @property
    def text(self) -> str:
        return "".join(self.lines)


def _with_digit(field: str) -> str:
    return field + check_digit(field)


def td1(person: Person) -> Mrz:
    """The zone of a Vietnamese citizen card. ``person`` must have a number."""
    assert person.number
    document, birth = _with_digit(person.number.document_number), _with_digit(date_field(person.birth_date))
    expiry = _with_digit(NEVER if person.never_expires else date_field(person.expires))
    first = f"IDVNM{document}{person.number.digits}<<{check_digit(person.number.digits)}"
    second = f"{birth}{_SEX[person.sex]}{expiry}VNM".ljust(29, "<")
    composite = check_digit(first[5:30] + second[0:7] + second[8:15] + second[18:29])
    return Mrz((first, second + composite, name_field(person.name)), document + birth + expiry)


def td3(person: Person, state: str) -> Mrz:
    """The zone of a passport (9303-4 §4.2) issued by ``state`` to one of its nationals; no personal number."""
    document = _with_digit(person.document_number.ljust(9, "<"))
    birth, expiry = _with_digit(date_field(person.birth_date)), _with_digit(date_field(person.expires))
    personal = "<" * 15  # no personal number, and so no digit of it
    second = f"{document}{state}{birth}{_SEX[person.sex]}{expiry}{personal}"
    composite = check_digit(document + birth + expiry + personal)
    first = f"P<{state}{name_field(person.name, 39)}"
    return Mrz((first, second + composite), document + birth + expiry)
