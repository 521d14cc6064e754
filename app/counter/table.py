"""The day's receptions as CSV (RFC 4180), for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from app.slip import CLINIC_TIME
from app.texts import Texts
from domain.failure import Failure, FailureCode
from offline_cache.receptions import ReceptionRow

COLUMNS = ("receipt", "received", "procedure", "name", "number", "due", "handed", "collector", "right", "staff")
_BOM = "\ufeff"
"""Without it Excel takes UTF-8 for the machine's own code page."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def receptions_csv(rows: Iterable[ReceptionRow], texts: Texts) -> str:
    """One row a reception, with a heading in the language of the screen."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([texts.get(f"counter.column.{column}") for column in COLUMNS])
    writer.writerows([_safe(cell) for cell in _cells(row, texts)] for row in rows)
    return _BOM + text.getvalue()


def _cells(row: ReceptionRow, texts: Texts) -> list[str]:
    given = row.handed_over
    return [
        row.receipt_number,
        f"{row.received_at.astimezone(CLINIC_TIME):%d/%m/%Y %H:%M}",
        row.procedure_name,
        row.applicant_name,
        row.applicant_number,
        f"{row.due:%d/%m/%Y}",
        f"{given.at.astimezone(CLINIC_TIME):%d/%m/%Y %H:%M}" if given else "",
        given.collector_name if given else "",
        texts.get(f"counter.role.{given.role}") if given else "",
        given.staff if given else row.staff,
    ]


def _safe(cell: str) -> str:
    """A cell that a spreadsheet would take for a formula gets an apostrophe in front (CWE-1236)."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def save_csv(rows: Iterable[ReceptionRow], path: Path, texts: Texts) -> None:
    """Write the file whole or not at all. Raises Failure LIST_FILE."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(receptions_csv(rows, texts), encoding="utf-8", newline="")
        part.replace(path)
    except OSError as error:
        raise Failure(FailureCode.LIST_FILE, type(error).__name__) from None
