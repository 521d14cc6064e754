"""DG15: the public key of active authentication (ICAO 9303-10 §4.7.15)."""

from __future__ import annotations

from devices.card import tlv
from devices.card.lds.files import DG15
from devices.card.public_keys import SubjectPublicKeyInfo, parse_key_info


def parse_dg15(raw: bytes) -> SubjectPublicKeyInfo:
    """Raises Failure CHIP_TLV_MALFORMED."""
    return parse_key_info(tlv.sole(raw, DG15.tag).value)
