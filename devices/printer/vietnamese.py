"""Vietnamese in code page 1258: a letter with its hat or horn, then its tone as a mark of its own."""

from __future__ import annotations

import unicodedata

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


def to_cp1258(text: str) -> bytes:
    """The text in the code page; what it has no letter for becomes ``?``."""
    letters: list[str] = []
    for letter in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(part for part in parts if part in _TONES)
        body = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
        letters.append(body + tone)
    return "".join(letters).encode("cp1258", errors="replace")
