"""Parsers meet garbage: only typed failures get out. Invented data throughout."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from devices.card import tlv
from devices.card.certificates import parse_certificate
from devices.card.chip_authentication import chip_keys
from devices.card.deviations import read_deviation_list
from devices.card.lds.com import parse_com
from devices.card.lds.dg1 import parse_dg1
from devices.card.lds.dg2 import parse_dg2
from devices.card.lds.dg11 import parse_dg11
from devices.card.lds.dg13 import parse_dg13
from devices.card.lds.dg14 import parse_dg14
from devices.card.lds.dg15 import parse_dg15
from devices.card.lds.sod import parse_sod
from devices.card.master_list import read_master_lists
from devices.card.passive_authentication import judge_signature
from devices.card.public_keys import ec_public_key, parse_key_info
from devices.card.reading import read_card
from devices.card.revocation import parse_revocation_list
from devices.card.security_infos import parse_security_infos
from devices.card.trust import TrustStore, certificates_in
from devices.simulated.card_transport import SimulatedTransport
from domain.card import AccessKey
from domain.failure import Failure
from domain.person import PartialDate, Sex
from tests.devices.card.conftest import NOW, ChipOf

# The invented DG13 of the reference, province 001 made 991.
DG13 = bytes.fromhex(
    "6d8201c1308201bd020101060628d316010008318201ae3011020101130c393931313939303030313233301d0201020c185472e1baa76e"
    "205468e1bb8b204de1baab75205468e1bbad300f020103130a30372f30322f3139393930090201040c044ee1bbaf300f0201050c0a5669"
    "e1bb8774204e616d30090201060c044b696e68300b0201070c064b68c3b46e6730280201080c2358c3a3204de1baab752c20487579e1bb"
    "876e205468e1bbad2c2048c3a0204ee1bb996930440201090c3f53e1bb912031205068e1bb91205468e1bbad2c205068c6b0e1bb9d6e67"
    "204de1baab752c205175e1baad6e2056c3ad2044e1bba52c2048c3a0204ee1bb9969303202010a0c2d4ee1bb9174207275e1bb93692043"
    "3a31636d2064c6b0e1bb9b6920c49175c3b469206de1baaf74207472c3a169300f02010b130a30312f30352f32303231300f02010c0c0a"
    "30372f30322f32303339302b02010d30130c115472e1baa76e2056c4836e204de1baab7530110c0f4cc3aa205468e1bb8b205468e1bbad"
    "301b02010e30160c145068e1baa16d2056c4836e2056c3ad2044e1bba5300e02010f130930313233343536373830150201101310303030"
    "30303030303030303030304142"
)


def test_dg13_of_the_reference() -> None:
    person = parse_dg13(DG13)
    assert person.number is not None
    assert (person.number.digits, person.name, person.sex) == ("991199000123", "Trần Thị Mẫu Thử", Sex.FEMALE)
    assert (person.birth_date, person.expires) == (PartialDate(1999, 2, 7), PartialDate(2039, 2, 7))
    assert (person.father, person.mother, person.spouse) == ("Trần Văn Mẫu", "Lê Thị Thử", "Phạm Văn Ví Dụ")
    assert person.extra == ((16, "131030303030303030303030303030304142"),)


def _dg13(*fields: bytes) -> bytes:
    head = bytes.fromhex("020101060628d316010008")
    return tlv.encode(0x6D, tlv.encode(0x30, head + tlv.encode(0x31, b"".join(fields))))


def _field(number: int, *values: bytes) -> bytes:
    return tlv.encode(0x30, bytes((2, 1, number)) + b"".join(values))


def _text(text: str, tag: int = 0x0C) -> bytes:
    return tlv.encode(tag, text.encode())


@pytest.mark.parametrize(
    "values",
    [
        (tlv.encode(0x30, _text("Cha")), tlv.encode(0x30, _text("Mẹ"))),
        (tlv.encode(0x30, _text("Cha") + _text("Mẹ")),),
        (tlv.encode(0x30, tlv.encode(0x30, _text("Cha")) + tlv.encode(0x30, _text("Mẹ"))),),
        (_text("Cha"), _text("Mẹ", 0x16)),
    ],
)
def test_dg13_parents_in_every_encoding(values: tuple[bytes, ...]) -> None:
    person = parse_dg13(_dg13(_field(13, *values)))
    assert (person.father, person.mother) == ("Cha", "Mẹ")


@pytest.mark.parametrize("nobody", ["0C00", "0500", "3000", "30020C00", "30020500"])
@pytest.mark.parametrize("in_one", [True, False])
def test_dg13_a_mother_without_a_father_is_not_taken_for_him(nobody: str, in_one: bool) -> None:
    mother = tlv.encode(0x30, _text("Mẹ"))
    values = bytes.fromhex(nobody) + mother
    person = parse_dg13(_dg13(_field(13, tlv.encode(0x30, values) if in_one else values)))
    assert (person.father, person.mother) == ("", "Mẹ")


def test_dg13_fields_may_be_missing_empty_decomposed_and_in_any_order() -> None:
    person = parse_dg13(
        _dg13(
            _field(12, _text("Không thời hạn")),
            _field(14),
            _field(2, _text(" Ma\u0302\u0303u\0 ")),
            _field(3, _text("?")),
        )
    )
    assert (person.name, person.spouse, person.birth_date, person.number) == ("Mẫu", "", None, None)
    assert person.never_expires


def test_dg11_texts_end_where_their_filling_begins() -> None:
    details = parse_dg11(tlv.encode(0x6B, tlv.encode(0x5F0E, "MẪU<<AN".encode() + bytes(3))))
    assert details.name == "MẪU AN"


PARSERS: dict[str, Callable[[bytes], object]] = {
    "tlv": tlv.read_all,
    "com": parse_com,
    "dg1": parse_dg1,
    "dg2": parse_dg2,
    "dg11": parse_dg11,
    "dg13": parse_dg13,
    "dg14": lambda raw: chip_keys(parse_dg14(raw)),
    "dg15": parse_dg15,
    "sod": lambda raw: judge_signature(parse_sod(raw), TrustStore(), NOW.date()),
    "security infos": parse_security_infos,
    "key": lambda raw: ec_public_key(parse_key_info(raw)),
    "certificate": parse_certificate,
    "revocation list": parse_revocation_list,
    "master list": lambda raw: read_master_lists(raw, TrustStore(), NOW.date()),
    "deviation list": lambda raw: read_deviation_list(raw, TrustStore(), NOW.date()),
    "certificate file": certificates_in,
}


@pytest.mark.parametrize("name", PARSERS)
@given(raw=st.binary(max_size=200))
@example(raw=b"")
@example(raw=b"\x30\x84\xff\xff\xff\xff")
@example(raw=b"\x30\x80" * 100)
def test_garbage_ends_in_a_typed_failure(name: str, raw: bytes) -> None:
    with contextlib.suppress(Failure):
        PARSERS[name](raw)


@pytest.fixture(scope="module")
def files(chip_of: ChipOf, trust: TrustStore) -> dict[str, bytes]:
    """Sound files of the simulated chip, to be damaged."""
    key = AccessKey(can="000123")
    reading = read_card(SimulatedTransport(chip_of()), key, trust, today=NOW.date())
    small = {name: raw for name, raw in reading.files.items() if name != "DG2"}
    return {**small, "DG2": reading.files["DG2"][:300]}


@pytest.mark.parametrize(
    ("file", "parser"),
    [
        ("EF.COM", "com"),
        ("EF.SOD", "sod"),
        ("EF.CardAccess", "security infos"),
        ("DG1", "dg1"),
        ("DG2", "dg2"),
        ("DG13", "dg13"),
        ("DG14", "dg14"),
        ("DG15", "dg15"),
    ],
)
@given(data=st.data())
def test_damaged_files_end_in_a_typed_failure(
    file: str, parser: str, data: st.DataObject, files: dict[str, bytes]
) -> None:
    raw = bytearray(files[file])
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(raw)))
    for damaged in (bytes(raw), bytes(raw[:cut])):
        with contextlib.suppress(Failure):
            PARSERS[parser](damaged)
