"""What the simulated ledger holds of each persona, and how it compares a question with it."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from app.portal.simulator.accounts import REGISTERED
from devices.simulated.personas import Persona, PortalTraits
from domain.person import PartialDate, Sex

Reply = dict[str, Any]

_LENGTHS = frozenset({10, 12, 15})
_BIRTH = re.compile(r"(\d\d/)?(\d\d/)?\d{4}", re.ASCII)

NOTES = {
    "000": "Thẻ còn giá trị sử dụng!",
    "001": "Thẻ do BHXH Bộ Quốc phòng quản lý, đề nghị kiểm tra thẻ và giấy tờ tùy thân.",
    "002": "Thẻ do BHXH Bộ Công an quản lý, đề nghị kiểm tra thẻ và giấy tờ tùy thân.",
    "003": "Thẻ cũ hết giá trị sử dụng, đã được cấp thẻ mới.",
    "004": "Thẻ cũ còn giá trị sử dụng, đã được cấp thẻ mới.",
    "010": "Thẻ hết giá trị sử dụng.",
    "050": "Không thấy thông tin thẻ bảo hiểm y tế.",
    "054": "Số căn cước của cán bộ tra cứu chưa được đăng ký.",
    "055": "Họ tên cán bộ tra cứu không khớp với số căn cước.",
    "060": "Thẻ sai họ tên.",
    "061": "Thẻ sai họ tên (đúng ký tự đầu).",
    "070": "Thẻ sai ngày sinh.",
    "100": "Lỗi khi lấy dữ liệu sổ thẻ.",
    "101": "Lỗi máy chủ.",
    "205": "Lỗi sai định dạng tham số truyền vào.",
    "401": "Lỗi xác thực tài khoản.",
}
_WITHOUT_CARD = frozenset({"050", "051", "052", "053", "060", "061", "070", "100", "101", "130"})


def bare(code: str, note: str = "") -> Reply:
    return {"maKetQua": code, "ghiChu": note or NOTES.get(code, "")}


def question_error(question: Mapping[str, str]) -> Reply | None:
    """What the portal says before it looks anybody up: formats and the registered staff."""
    if not question.get("hoTenCb") or not question.get("cccdCb"):
        return bare("205", "Null hoTenCb")
    if question["cccdCb"] not in REGISTERED:
        return bare("054")
    if _collapsed(question["hoTenCb"]) != REGISTERED[question["cccdCb"]]:
        return bare("055")
    if len(question.get("maThe", "")) not in _LENGTHS or not question.get("hoTen"):
        return bare("205")
    if not _BIRTH.fullmatch(question.get("ngaySinh", "")):
        return bare("205")
    return None


def find(people: Iterable[Persona], number: str) -> Persona | None:
    """By citizen number, by card code (old or new), or by the insurance number that ends the code."""
    for persona in people:
        traits = persona.portal
        codes = {code for code in (traits.card, traits.new_card) if code}
        citizen = persona.person.number.digits if persona.person.number else ""
        if number in {citizen, *codes, *(code[-10:] for code in codes)}:
            return persona
    return None


def reply_about(persona: Persona | None, question: Mapping[str, str], today: dt.date) -> Reply:
    if persona is None:
        return bare("050")
    code = _name_code(persona.person.name, question["hoTen"]) or _birth_code(persona, question["ngaySinh"])
    code = code or persona.portal.code
    return bare(code) if code in _WITHOUT_CARD else _with_card(persona, code, today)


def _collapsed(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(name.split()).upper())


def _name_code(held: str, asked: str) -> str:
    """060, or 061 where at least the initials agree; the portal compares with diacritics."""
    held, asked = _collapsed(held), _collapsed(asked)
    if held == asked:
        return ""
    return "061" if _initials(held) == _initials(asked) else "060"


def _initials(name: str) -> list[str]:
    return [unicodedata.normalize("NFD", word)[0] for word in name.split()]


def _birth_code(persona: Persona, asked: str) -> str:
    """070 unless equal; a year alone is compared with the year held."""
    held = persona.person.birth_date
    if held is None or asked == str(held) or asked == f"{held.year:04d}":
        return ""
    return "070"


def _with_card(persona: Persona, code: str, today: dt.date) -> Reply:
    person, traits = persona.person, persona.portal
    first, last = (_day(today, offset) for offset in traits.valid_days)
    sentence = f"{NOTES.get(code, '')} Họ tên: {_collapsed(person.name)}, thẻ {traits.card} từ {first} đến {last}."
    return {
        "maKetQua": code,
        "ghiChu": sentence.strip(),
        "maThe": traits.card,
        "hoTen": _collapsed(person.name),
        "ngaySinh": str(person.birth_date or ""),
        "gioiTinh": {Sex.MALE: "Nam", Sex.FEMALE: "Nữ"}.get(person.sex, ""),
        "diaChi": person.residence,
        "maDKBD": traits.facility,
        "cqBHXH": "BHXH Tỉnh Giả Định",
        "gtTheTu": first,
        "gtTheDen": last,
        "maKV": "",
        "ngayDu5Nam": _day(today, traits.five_years_in_days),
        "maSoBHXH": traits.card[-10:],
        "maTheCu": None,
        **_new_card(traits, today),
        "dsLichSuKCB2018": None,
        "dsLichSuKT2018": None,
    }


def _new_card(traits: PortalTraits, today: dt.date) -> Reply:
    names = ("maTheMoi", "gtTheTuMoi", "gtTheDenMoi", "maDKBDMoi", "tenDKBDMoi")
    if not traits.new_card:
        return dict.fromkeys(names)
    first, last = (_day(today, offset) for offset in traits.new_valid_days)
    return dict(zip(names, (traits.new_card, first, last, traits.facility, "Phòng khám Thử Nghiệm"), strict=True))


def _day(today: dt.date, offset: int) -> str:
    return f"{today + dt.timedelta(days=offset):%d/%m/%Y}"


def changed(persona: Persona, change: Mapping[str, Any]) -> Persona:
    """The persona with other traits: ``birth`` as the ledger holds it, and any field of PortalTraits."""
    traits: dict[str, Any] = {key: tuple(item) if isinstance(item, list) else item for key, item in change.items()}
    birth = traits.pop("birth", None)
    person = persona.person if birth is None else replace(persona.person, birth_date=PartialDate.parse(birth))
    return replace(persona, person=person, portal=replace(persona.portal, **traits))
