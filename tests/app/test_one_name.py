"""One thing has one name in a language, and Chinese and Japanese have signs of their own; a second name is noticed."""

from __future__ import annotations

import re

import pytest

from app.texts import LANGUAGES, catalogue

OTHER_NAMES = {
    "vi": {
        "máy tự phục vụ": "kiosk",
        "ki-ốt": "kiosk",
        "máy đọc thẻ": "đầu đọc",
        "vé": "phiếu",
        "bệnh nhân": "người bệnh",
        "người đến khám": "người bệnh",
        "CCCD": "căn cước",
        "cổng giám định": "cổng bảo hiểm",
        "quản trị viên": "người quản trị",
        "bộ phận hỗ trợ": "bộ phận kỹ thuật",
        "bộ nhớ của máy": "kho dữ liệu",
        "so khớp": "so khuôn mặt",
        "nhận dạng khuôn mặt": "so khuôn mặt",
        "số biên nhận": "mã hồ sơ",
        "mã vân": "dấu vân tay",
        "tỉ lệ": "tỷ lệ",
        "thiết lập": "cài đặt",
    },
    "en": {
        "ticket": "slip",
        "registration": "check-in",
        "citizen number": "ID number",
        "diacritics": "accents",
        "with its marks": "accents",
        "voided": "cancelled",
        "taken back": "cancelled",
        "store of visits": "database",
        "face model": "face engine",
    },
    "zh": {"阅读器": "读卡器", "保险平台": "医保平台", "病人": "患者", "接待台": "接待窗口", "识别模型": "比对引擎"},
    "ja": {"キオスク": "自動受付機", "PIN": "暗証番号", "インストール済み": "導入済み", "モデル": "エンジン"},
    "ko": {"무인 접수기": "키오스크", "진료 저장소": "데이터베이스", "얼굴 엔진": "얼굴 비교 엔진"},
}
"""By language: a name that is not used, and the one that is."""

_CAUSE = re.compile(r"[A-Z]-\d+\.cause")
"""What support reads may be as exact as it likes."""
_PATIENTS = re.compile(r"kiosk\.(?!staff|advice)|people\.consent\.|counter\.consent\.")
"""What is said to patients may be said as they say it."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_has_a_second_name(language: str) -> None:
    names = {other: re.compile(rf"\b{re.escape(other)}\b", re.IGNORECASE) for other in OTHER_NAMES[language]}
    if language in ("zh", "ja", "ko"):
        names = {other: re.compile(re.escape(other)) for other in names}
    sentences = {
        key: said for key, said in catalogue(language).items() if not (_CAUSE.fullmatch(key) or _PATIENTS.match(key))
    }
    found = [(key, other) for key, said in sentences.items() for other, name in names.items() if name.search(said)]
    assert [f"{key}: {other}, elsewhere {OTHER_NAMES[language][other]}" for key, other in found] == []


def test_a_second_name_would_be_found() -> None:
    """The words stand as the catalogues write them, not decomposed and not misspelt: the first names are there."""
    for language, others in OTHER_NAMES.items():
        said = " ".join(catalogue(language).values()).lower()
        assert [name for name in others.values() if name.lower() not in said] == [], language
