"""How alike two Vietnamese names are. A hint for staff only: nothing here is ever sent (coverage-portal.md §1.11-5)."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

_TONES = "\u0300\u0301\u0303\u0309\u0323"
"""Grave, acute, tilde, hook above, dot below: the five written tones."""
_LOOK_ALIKES = str.maketrans({"Ð": "Đ", "Ɖ": "Đ", "’": "'", "‑": "-"})
_Y_FOR_I = re.compile(r"(?<=[BCDĐGHKLMNPQRSTVX])Y(?=\b)|(?<=QU)Y(?=\b)")


class Likeness(StrEnum):
    SAME = "same"
    SPELLING = "spelling"
    """Same sounds written another way: tone on the other vowel (HOÀ/HÒA), Ð for Đ, LÝ/LÍ."""
    DIACRITICS = "diacritics"
    """Same letters, other or missing marks: often a typing mistake, sometimes another person."""
    INITIALS = "initials"
    """Same number of words with the same first letters."""
    DIFFERENT = "different"


def likeness(ours: str, theirs: str) -> Likeness:
    """The closest way in which two names agree."""
    for degree, folded in (
        (Likeness.SAME, _plain),
        (Likeness.SPELLING, _spelling),
        (Likeness.DIACRITICS, _letters),
        (Likeness.INITIALS, _initials),
    ):
        if folded(ours) == folded(theirs):
            return degree
    return Likeness.DIFFERENT


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(name.split()).upper())


def _spelling(name: str) -> str:
    """Each word with its tone at the end, where it no longer matters which vowel carried it."""
    return " ".join(_tone_last(word) for word in _plain(name).translate(_LOOK_ALIKES).split())


def _tone_last(word: str) -> str:
    marks = unicodedata.normalize("NFD", word)
    tones = "".join(sorted(mark for mark in marks if mark in _TONES))
    letters = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in _TONES))
    return _Y_FOR_I.sub("I", letters) + tones


def _letters(name: str) -> str:
    marks = unicodedata.normalize("NFD", _plain(name).translate(_LOOK_ALIKES))
    return "".join(mark for mark in marks if not unicodedata.combining(mark)).replace("Đ", "D")


def _initials(name: str) -> str:
    return "".join(word[0] for word in _letters(name).split())
