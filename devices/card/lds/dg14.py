"""DG14: the signed security options (ICAO 9303-10 §4.7.14)."""

from __future__ import annotations

from devices.card import tlv
from devices.card.lds.files import DG14
from devices.card.security_infos import SecurityInfos, parse_security_infos


def parse_dg14(raw: bytes) -> SecurityInfos:
    """Raises Failure CHIP_TLV_MALFORMED or CHIP_FILE_MALFORMED."""
    return parse_security_infos(tlv.sole(raw, DG14.tag).value)
