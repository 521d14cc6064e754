"""Likeness of names; the pairs are common spellings of invented people."""

from __future__ import annotations

import pytest

from app.portal.names import Likeness, likeness


@pytest.mark.parametrize(
    ("ours", "theirs", "degree"),
    [
        ("Nguyễn Văn Mẫu", "NGUYỄN  VĂN MẪU ", Likeness.SAME),
        ("Nguye\u0302\u0303n", "NGUYỄN", Likeness.SAME),
        ("Trần Hoà", "TRẦN HÒA", Likeness.SPELLING),
        ("Lê Thuý", "LÊ THÚY", Likeness.SPELLING),
        ("Ðặng Ðào", "ĐẶNG ĐÀO", Likeness.SPELLING),
        ("Lý Quý Mỹ", "LÍ QUÍ MĨ", Likeness.SPELLING),
        ("Thúy", "THÚI", Likeness.INITIALS),
        ("Nguyễn Văn Mẫu", "NGUYỄN VĂN MẬU", Likeness.DIACRITICS),
        ("Đỗ Thị Ước", "DO THI UOC", Likeness.DIACRITICS),
        ("Hoa", "HÒA", Likeness.DIACRITICS),
        ("Hoà", "HOẢ", Likeness.DIACRITICS),
        ("Nguyễn Văn Mẫu", "NGÔ VIỆT MINH", Likeness.INITIALS),
        ("Nguyễn Văn Mẫu", "NGUYỄN MẪU", Likeness.DIFFERENT),
        ("", "", Likeness.SAME),
    ],
)
def test_likeness(ours: str, theirs: str, degree: Likeness) -> None:
    assert likeness(ours, theirs) is degree
    assert likeness(theirs, ours) is degree
