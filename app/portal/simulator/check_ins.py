"""The portal's side of the check-in message: its own reading of the rules, apart from the sender's.

Source: coverage-portal.md §2.2, §2.3 (VSS letter 1245/BHXH-CNTT; validator sheet of QĐ 4750).
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import re
import threading
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from typing import Any

from app.portal.simulator.signatures import signature_fault

_REQUIRED = [
    "MA_LK",
    "STT",
    "MA_BN",
    "HO_TEN",
    "NGAY_SINH",
    "GIOI_TINH",
    "MA_DOITUONG_KCB",
    "NGAY_VAO",
    "MA_LOAI_KCB",
    "MA_CSKCB",
    "NGAY_YL",
]
_PATTERNS = {
    "STT": r"[1-9]\d{0,9}",
    "SO_CCCD": r"(\d{9}|\d{12}|[A-Z]\d{7})?",
    "NGAY_SINH": r"\d{12}",
    "GIOI_TINH": r"[123]",
    "MA_THE_BHYT": r"([A-Z]{2}[1-5]\d{12})?",
    "MA_DKBD": r"(\d{5})?",
    "GT_THE_TU": r"(\d{8})?",
    "GT_THE_DEN": r"(\d{8})?",
    "MA_DOITUONG_KCB": r"1\.[1-7]|1\.1[1-8]|2|3\.[1236]|7(\.[234])?|8|9|10",
    "NGAY_VAO": r"\d{12}",
    "NGAY_VAO_NOI_TRU": r"(\d{12})?",
    "MA_LOAI_KCB": r"(0[1-9]|1[0-6])",
    "MA_CSKCB": r"\d{5}",
    "NGAY_YL": r"\d{12}",
}
_LONGEST = {"MA_LK": 100, "MA_BN": 100, "HO_TEN": 255, "MA_DICH_VU": 50, "MA_THUOC": 255, "MA_VAT_TU": 255}


class CheckIns:
    """What was taken, by MA_LK: the same visit again gets the number it had."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.taken: dict[str, dict[str, str]] = {}
        self.certificates: list[str] = []
        """Registered for the facility, base64 of DER; while there is none, nobody is asked to sign."""

    def take(self, form: Mapping[str, str], now: dt.datetime) -> dict[str, Any]:
        fault, fields = _read(form, self.certificates)
        if fault:
            return {"maKetQua": "202", "maGiaoDich": "", "thongDiep": fault}
        with self._lock:
            held = self.taken.setdefault(fields["MA_LK"], {"number": f"SIM{len(self.taken) + 1:08d}", **fields})
        return {
            "maKetQua": "200",
            "maGiaoDich": held["number"],
            "thoiGianTiepNhan": f"{now:%Y%m%d%H%M%S}",
            "thongDiep": "",
        }


def _read(form: Mapping[str, str], certificates: list[str]) -> tuple[str, dict[str, str]]:
    if form.get("loaiHoSo") != "0" or form.get("maTinh") != form.get("maCSKCB", "")[:2]:
        return "loaiHoSo/maTinh", {}
    try:
        xml = base64.b64decode(form.get("fileHSBase64", ""), validate=True)
        root = ET.fromstring(xml)  # noqa: S314 - own sender
    except (binascii.Error, ET.ParseError, ValueError):
        return "fileHSBase64", {}
    items = root.findall("./DSACH_TRANG_THAI_KCB/TRANG_THAI_KCB")
    if root.tag != "CHI_TIEU_TRANG_THAI_KCB" or len(items) != 1 or root.find("CHUKYDONVI") is None:
        return "XML", {}
    unsigned = signature_fault(xml, certificates) if certificates else ""
    if unsigned:
        return unsigned, {}
    fields = {item.tag: (item.text or "").strip() for item in items[0]}
    return _fault(fields, form["maCSKCB"]), fields


def _fault(fields: Mapping[str, str], facility: str) -> str:
    """The first field that is wrong, or nothing."""
    missing = [name for name in _REQUIRED if not fields.get(name)]
    misshapen = [
        name for name, pattern in _PATTERNS.items() if not re.fullmatch(pattern, fields.get(name, ""), re.ASCII)
    ]
    too_long = [name for name, longest in _LONGEST.items() if len(fields.get(name, "")) > longest]
    orders = [bool(fields.get(name)) for name in ("MA_DICH_VU", "MA_THUOC", "MA_VAT_TU")]
    admitted = fields.get("NGAY_VAO_NOI_TRU", "")
    faults = missing + misshapen + too_long
    if not any(orders):
        faults.append("MA_DICH_VU")
    if admitted and (admitted < fields.get("NGAY_VAO", "") or not fields.get("LY_DO_VNT")):
        faults.append("NGAY_VAO_NOI_TRU")
    if _newborn(fields) and fields["NGAY_SINH"].endswith("0000"):
        faults.append("NGAY_SINH")
    if fields.get("MA_CSKCB") != facility:
        faults.append("MA_CSKCB")
    return faults[0] if faults else ""


def _newborn(fields: Mapping[str, str]) -> bool:
    """Up to 28 days old on arrival."""
    try:
        born, arrived = (dt.date.fromisoformat(fields[name][:8]) for name in ("NGAY_SINH", "NGAY_VAO"))
    except (KeyError, ValueError):
        return False
    return 0 <= (arrived - born).days <= 28
