"""Columns on a terminal, where a Chinese, Japanese or Korean letter takes two."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_BETWEEN = "  "


def width(words: str) -> int:
    """How many columns ``words`` (NFC) take."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in words)


def padded(words: str, columns: int) -> str:
    """``words`` with blanks after them, as many as are left of ``columns``."""
    return words + " " * (columns - width(words))


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """One line each, columns under one another; rows are of one length, and nothing stands after the last word."""
    wide = [max(map(width, column)) for column in zip(*rows, strict=True)]
    return [_BETWEEN.join(map(padded, row, wide)).rstrip() for row in rows]
