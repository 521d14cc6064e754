"""DG13: the Vietnamese card's own data (structure from public readers, chip.md §1.6)."""

from __future__ import annotations

import unicodedata

from devices.card import tlv
from devices.card.lds.files import DG13
from domain.failure import Failure, FailureCode
from domain.person import CitizenId, PartialDate, Person, Sex

_TEXT_TAGS = (0x0C, 0x13, 0x16)
_SEXES = {"nam": Sex.MALE, "nữ": Sex.FEMALE}
_NO_END = "không thời hạn"
_KNOWN = range(1, 16)
_MAX_FIELDS = 64

Fields = dict[int, tuple[tlv.Tlv, ...]]


def parse_dg13(raw: bytes) -> Person:
    """The holder as DG13 describes them. Missing and empty fields are empty; unknown ones are kept in ``extra``.

    Raises:
        Failure: CHIP_TLV_MALFORMED or CHIP_FILE_MALFORMED.
    """
    fields = _fields(raw)
    text = {number: _text(values) for number, values in fields.items()}
    father, mother = _parents(fields.get(13, ()))
    end = text.get(12, "")
    return Person(
        number=_number(text.get(1, "")),
        name=text.get(2, ""),
        birth_date=_date(text.get(3, "")),
        sex=_SEXES.get(text.get(4, "").lower(), Sex.UNKNOWN),
        nationality=text.get(5, ""),
        ethnicity=text.get(6, ""),
        religion=text.get(7, ""),
        origin=text.get(8, ""),
        residence=text.get(9, ""),
        marks=text.get(10, ""),
        issued=_date(text.get(11, "")),
        expires=None if end.lower() == _NO_END else _date(end),
        never_expires=end.lower() == _NO_END,
        father=father,
        mother=mother,
        spouse=text.get(14, ""),
        old_number=text.get(15, ""),
        extra=tuple(
            (number, b"".join(each.raw for each in values).hex())
            for number, values in sorted(fields.items())
            if number not in _KNOWN
        ),
    )


def _fields(raw: bytes) -> Fields:
    """Field number to its values, from SEQUENCE {version, OID, SET OF SEQUENCE {number, value…}}."""
    listed = tlv.sole(raw, DG13.tag).child(0x30).child(0x31).children()
    if len(listed) > _MAX_FIELDS:
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, f"{len(listed)} fields in DG13")
    fields: Fields = {}
    for field in listed:
        number, *values = field.children() or (None,)
        if field.tag != 0x30 or number is None:
            raise Failure(FailureCode.CHIP_FILE_MALFORMED, "field of DG13")
        fields[tlv.integer(number)] = tuple(values)
    return fields


def _decoded(value: tlv.Tlv) -> str:
    try:
        text = value.value.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, "text of DG13") from error
    return unicodedata.normalize("NFC", text.replace("\x00", "").strip())


def _texts(values: tuple[tlv.Tlv, ...]) -> list[str]:
    """Every string in the values, also those in a SEQUENCE of their own or in one SEQUENCE of several.

    What is empty, a NULL or a SEQUENCE of nothing, keeps its place: the second of the parents is the mother.
    """
    return [_decoded(value) for value in _inside(_inside(values)) if value.tag in _TEXT_TAGS or not value.value]


def _inside(values: tuple[tlv.Tlv, ...]) -> tuple[tlv.Tlv, ...]:
    """The values, what is in a SEQUENCE in place of it."""
    return tuple(part for value in values for part in (value.children() if _is_filled(value) else (value,)))


def _is_filled(value: tlv.Tlv) -> bool:
    return value.tag == 0x30 and bool(value.value)


def _text(values: tuple[tlv.Tlv, ...]) -> str:
    return next(iter(_texts(values)), "")


def _parents(values: tuple[tlv.Tlv, ...]) -> tuple[str, str]:
    """Both encodings: {father}, {mother} side by side, or the two in one SEQUENCE."""
    father, mother, *_ = [*_texts(values), "", ""]
    return father, mother


def _number(text: str) -> CitizenId | None:
    try:
        return CitizenId(text) if text else None
    except Failure as error:
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, "number in DG13") from error


def _date(text: str) -> PartialDate | None:
    """A date that cannot be read is unknown: it must not hide the person's other data."""
    try:
        return PartialDate.parse(text) if text else None
    except Failure:
        return None
