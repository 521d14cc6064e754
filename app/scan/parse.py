"""One text from scanner or keyboard, whatever it is."""

from __future__ import annotations

import re

from app.scan import citizen_qr, insurance_qr
from app.scan.fields import split
from app.scan.values import Scan, ScanKind

_MRZ = re.compile(r"[A-Z0-9<]+", re.ASCII)
_MRZ_FORMATS = {90: "IAC", 88: "P", 72: "IACP"}
"""Length without line breaks to first letters: TD1, TD3, TD2 (ICAO 9303-5, -4, -6)."""
_LONGEST = 4096


def parse_scan(text: str) -> Scan:
    """Tell apart and take apart: citizen QR, insurance QR, VssID, MRZ, a bare number. Never raises.

    Typed numbers may hold blanks, dots and dashes. A 12-digit number brings the access key, since
    the CAN is its last six digits.
    """
    if len(text) > _LONGEST:
        return Scan(ScanKind.UNKNOWN)
    fields = split(text)
    if len(fields) > 1:
        # since 08/2025 an insurance QR may start with the citizen number too; its hexadecimal name gives it away
        return insurance_qr.parse(fields) or citizen_qr.parse(fields) or Scan(ScanKind.UNKNOWN)
    return _number(text) or _mrz(text) or Scan(ScanKind.UNKNOWN)


def _number(text: str) -> Scan | None:
    number = re.sub(r"[\s.\-]", "", text).upper()
    if not insurance_qr.NUMBER.fullmatch(number):
        return None
    return Scan(ScanKind.NUMBER, number=number, key=insurance_qr.key_of(number))


def _mrz(text: str) -> Scan | None:
    zone = "".join(text.split()).upper()
    if _MRZ.fullmatch(zone) and "<<" in zone and zone[0] in _MRZ_FORMATS.get(len(zone), ""):
        return Scan(ScanKind.MRZ, mrz=zone)
    return None
