"""EF.COM: versions and the list of data groups (ICAO 9303-10 §4.6.1). Unsigned, so good for consistency only."""

from __future__ import annotations

from devices.card import tlv
from devices.card.lds.files import COM, DATA_GROUP_BY_TAG, DG1
from domain.failure import Failure, FailureCode

_LDS_VERSION, _UNICODE_VERSION = 0x5F01, 0x5F36
_TAG_LIST = 0x5C


def parse_com(raw: bytes) -> frozenset[int]:
    """Numbers of the data groups listed, DG1 among them.

    Raises:
        Failure: CHIP_TLV_MALFORMED; CHIP_FILE_MALFORMED also for a layout of another version than 1.
    """
    parts = tlv.sole(raw, COM.tag).children()
    layout, _ = tlv.first(parts, _LDS_VERSION).value, tlv.first(parts, _UNICODE_VERSION)
    if not layout.startswith(b"01"):
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, f"LDS version {layout[:4]!r}")
    return _listed(tlv.first(parts, _TAG_LIST).value)


def _listed(tags: bytes) -> frozenset[int]:
    unknown = [tag for tag in tags if tag not in DATA_GROUP_BY_TAG]
    if unknown or DG1.tag not in tags:
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, f"EF.COM lists {len(tags)} tags, {len(unknown)} unknown")
    return frozenset(DATA_GROUP_BY_TAG[tag] for tag in tags)
