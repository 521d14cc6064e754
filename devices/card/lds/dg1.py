"""DG1: the machine-readable zone in the chip (ICAO 9303-10 §4.7.1)."""

from __future__ import annotations

from devices.card import tlv
from devices.card.lds.files import DG1
from devices.card.lds.mrz import Mrz, parse_mrz
from domain.failure import Failure, FailureCode

_MRZ = 0x5F1F


def parse_dg1(raw: bytes) -> Mrz:
    """Raises Failure CHIP_TLV_MALFORMED or CHIP_FILE_MALFORMED."""
    value = tlv.sole(raw, DG1.tag).child(_MRZ).value
    try:
        return parse_mrz(value.decode("ascii"))
    except (Failure, UnicodeDecodeError) as error:
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, f"MRZ of {len(value)} bytes in DG1") from error
