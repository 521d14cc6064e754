"""DG13: what the citizen card prints, in Vietnamese (chip.md §1.6)."""

from __future__ import annotations

from collections.abc import Iterator

from devices.simulated.chip import der
from devices.simulated.chip.tlv import encode
from domain.person import PartialDate, Person, Sex

UTF8_IDENTIFIER = "1.0.10646.1.0.8"
NEVER_EXPIRES = "Không thời hạn"
_SEX = {Sex.MALE: "Nam", Sex.FEMALE: "Nữ", Sex.UNKNOWN: ""}


def _date(date: PartialDate | None) -> str:
    return str(date) if date else ""


def _parents(person: Person, encoding: str) -> bytes:
    father, mother = der.sequence(der.utf8(person.father)), der.sequence(der.utf8(person.mother))
    return father + mother if encoding == "two_values" else der.sequence(father, mother)


def _values(person: Person, parents: str) -> Iterator[tuple[int, bytes]]:
    """Field number and encoded value, in the card's order."""
    assert person.number
    yield 1, der.printable(person.number.digits)
    yield 2, der.utf8(person.name)
    yield 3, der.printable(_date(person.birth_date))
    yield 4, der.utf8(_SEX[person.sex])
    yield 5, der.utf8(person.nationality)
    yield 6, der.utf8(person.ethnicity)
    yield 7, der.utf8(person.religion)
    yield 8, der.utf8(person.origin)
    yield 9, der.utf8(person.residence)
    yield 10, der.utf8(person.marks)
    yield 11, der.printable(_date(person.issued))
    yield 12, der.utf8(NEVER_EXPIRES if person.never_expires else _date(person.expires))
    yield 13, _parents(person, parents)
    if person.spouse:
        yield 14, der.sequence(der.utf8(person.spouse))
    if person.old_number:
        yield 15, der.printable(person.old_number)
    for number, value in person.extra:
        yield number, bytes.fromhex(value)


def dg13(person: Person, parents: str = "two_values") -> bytes:
    """``parents`` is ``two_values`` or ``nested``. Fields stay in the card's order, not in that of DER."""
    fields = [der.sequence(der.integer(number), value) for number, value in _values(person, parents)]
    return encode(0x6D, der.sequence(der.integer(1), der.oid(UTF8_IDENTIFIER), encode(0x31, *fields)))
