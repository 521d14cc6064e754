"""Lines of a CSV table (RFC 4180: CRLF, quotes doubled) that are safe to open in a spreadsheet.

A cell that a spreadsheet would take for a formula gets an apostrophe in front (CWE-1236): the own words of a
stranger must not run as code on a colleague's machine.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

BOM = "\ufeff"
"""Without it Excel takes UTF-8 for the machine's own code page."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""The wide ones too: a spreadsheet set to Japanese or Chinese takes them for the narrow ones."""


def line(cells: Sequence[str]) -> str:
    """One row, with its line end."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow([safe(cell) for cell in cells])
    return text.getvalue()


def safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
