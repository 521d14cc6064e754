"""Unit LDS_C: DG2. The picture is what counts: headers around it are not judged, their lengths are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.simulated.chip import tlv
from devices.simulated.chip.files.dg2 import dg2, facial_record
from domain.card import Result
from domain.failure import FailureCode
from tests.devices.card.conformance.der_edit import length_changed, part, put, tag_changed
from tests.devices.card.conformance.inspection import BAC_ONLY, PICTURE, Outcome, inspect, mrz_key, picture

HONEST = dg2(PICTURE)
INSTANCES, HEADER, BLOCK = (0, 0), (0, 1, 0), (0, 1, 1)
"""Number of instances, biometric header and data block."""
OWNER, TYPE, KIND = (*HEADER, 2), (*HEADER, 3), (*HEADER, 1)
RECORD = facial_record(PICTURE)
FACE = 14
"""Where the face begins in the record."""


def with_record(at: int, new: str) -> bytes:
    """DG2 with other bytes at an offset of the facial record."""
    changed = RECORD[:at] + bytes.fromhex(new) + RECORD[at + len(new) // 2 :]
    return put(HONEST, BLOCK, tlv.encode(0x5F2E, changed))


def read(raw: bytes) -> Outcome:
    return inspect(replace(BAC_ONLY, signed={2: raw}), mrz_key())


def shown(raw: bytes) -> bytes | None:
    """The picture of an inspection that succeeded."""
    outcome = read(raw)
    assert outcome.succeeded, outcome.reasons
    assert outcome.reading is not None
    assert outcome.reading.portrait is not None
    return outcome.reading.portrait.image


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param("JPEG2000", marks=pytest.mark.conformance("LDS_C_01")),
        pytest.param("JPEG", marks=pytest.mark.conformance("LDS_C_02")),
    ],
)
def test_both_kinds_of_picture(kind: str) -> None:
    image = picture(kind)
    assert shown(dg2(image)) == image


@pytest.mark.conformance("LDS_C_03")
@pytest.mark.parametrize("points", [1, 7, 120])
def test_feature_points_before_the_picture(points: int) -> None:
    image = picture("JPEG2000")
    record = facial_record(image)
    face = record[FACE:]
    longer = (len(face) + 8 * points).to_bytes(4, "big") + points.to_bytes(2, "big") + face[6:20] + bytes(8 * points)
    whole = record[:8] + (len(record) + 8 * points).to_bytes(4, "big") + record[12:FACE] + longer + face[20:]
    assert shown(put(HONEST, BLOCK, tlv.encode(0x5F2E, whole))) == image


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(
            tag_changed(HONEST, 0x76), FailureCode.CHIP_FILE_MISSING, marks=pytest.mark.conformance("LDS_C_04")
        ),
        pytest.param(
            length_changed(HONEST, -1), FailureCode.PA_HASH_MISMATCH, marks=pytest.mark.conformance("LDS_C_05")
        ),
        pytest.param(
            length_changed(HONEST, 1), FailureCode.CHIP_FILE_MISSING, marks=pytest.mark.conformance("LDS_C_06")
        ),
    ],
    ids=["tag", "too short", "too long"],
)
def test_a_broken_file_fails(raw: bytes, code: FailureCode) -> None:
    outcome = read(raw)
    assert outcome.found("dg_hashes") == (Result.FAILED, code)
    assert outcome.reading is not None
    assert outcome.reading.portrait is None


TOLERATED = {
    "07": put(HONEST, INSTANCES, b""),
    "08": put(HONEST, OWNER, tlv.encode(0x87, b"\x01\xff")),
    "09": put(HONEST, OWNER, b""),
    "10": put(HONEST, TYPE, tlv.encode(0x88, b"\x00\x09")),
    "11": put(HONEST, TYPE, b""),
    "12": put(HONEST, KIND, tlv.encode(0x81, b"\x00\x00\x02")),
    "13": put(HONEST, KIND, tlv.encode(0x81, b"\x08")),
    "14": with_record(0, "46414300"),
    "15": with_record(4, "30323000"),
    "17": with_record(FACE + 6, "09"),
    "18": with_record(FACE + 7, "F0"),
    "19": with_record(FACE + 8, "F0"),
    "20": with_record(FACE + 14, "FF"),
    "21": with_record(FACE + 15, "FF"),
    "22": with_record(FACE + 16, "FF"),
    "23": with_record(FACE + 17, "FF"),
    "24": with_record(FACE + 18, "FF"),
    "25": with_record(FACE + 19, "FF"),
    "26": with_record(FACE + 20, "F0"),
    "27": with_record(FACE + 21, "F0"),
}
TOLERATED["14"] = put(HONEST, BLOCK, tlv.encode(0x5F2E, b"FAX\x00" + RECORD[4:]))


@pytest.mark.parametrize(
    "raw", [pytest.param(raw, marks=pytest.mark.conformance(f"LDS_C_{case}")) for case, raw in TOLERATED.items()],
    ids=TOLERATED,
)  # fmt: skip
def test_headers_are_not_judged(raw: bytes) -> None:
    assert raw != HONEST
    assert (shown(raw) or b"").startswith(PICTURE[:100])


@pytest.mark.conformance("LDS_C_16")
@pytest.mark.parametrize("points", ["0001", "0200", "FFFF"])
def test_points_announced_but_not_there_do_not_shift_the_picture_unseen(points: str) -> None:
    outcome = read(with_record(FACE + 4, points))
    assert outcome.reading is not None
    assert outcome.reading.portrait is None
    assert outcome.reasons["DG2"] in (FailureCode.CHIP_PORTRAIT_UNREADABLE, FailureCode.CHIP_NO_PORTRAIT)


@pytest.mark.conformance("LDS_C_16")
def test_a_face_longer_than_its_record() -> None:
    outcome = read(with_record(FACE, "00FFFFFF"))
    assert outcome.reasons == {"DG2": FailureCode.CHIP_PORTRAIT_UNREADABLE}


@pytest.mark.conformance("LDS_C_28")
def test_no_data_block() -> None:
    assert part(HONEST, BLOCK).startswith(b"\x5f\x2e")
    outcome = read(put(HONEST, BLOCK, b""))
    assert outcome.reading is not None
    assert outcome.reading.portrait is None
    assert outcome.reasons == {"DG2": FailureCode.CHIP_NO_PORTRAIT}
