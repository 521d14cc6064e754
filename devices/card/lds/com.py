"""EF.COM: versions and the list of data groups (ICAO 9303-10 §4.6.1). Unsigned, so good for consistency only."""

from __future__ import annotations

from devices.card import tlv
from devices.card.lds.files import COM, DATA_GROUP_BY_TAG
from domain.failure import Failure, FailureCode

_TAG_LIST = 0x5C


def parse_com(raw: bytes) -> frozenset[int]:
    """Numbers of the data groups listed. Raises Failure CHIP_TLV_MALFORMED or CHIP_FILE_MALFORMED."""
    tags = tlv.sole(raw, COM.tag).child(_TAG_LIST).value
    unknown = [tag for tag in tags if tag not in DATA_GROUP_BY_TAG]
    if unknown or not tags:
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, f"EF.COM lists {len(tags)} tags, {len(unknown)} unknown")
    return frozenset(DATA_GROUP_BY_TAG[tag] for tag in tags)
