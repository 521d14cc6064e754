"""The day's receptions as CSV, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.spreadsheet import BOM, line
from app.texts import Texts
from domain.clinic_time import CLINIC_TIME
from domain.failure import Failure, FailureCode
from offline_cache.receptions import ReceptionRow

COLUMNS = ("receipt", "received", "procedure", "name", "number", "due", "handed", "collector", "right", "staff")


def receptions_csv(rows: Iterable[ReceptionRow], texts: Texts) -> str:
    """One row a reception, with a heading in the language of the screen."""
    heading = line([texts.get(f"counter.column.{column}") for column in COLUMNS])
    return BOM + heading + "".join(line(_cells(row, texts)) for row in rows)


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


def save_csv(rows: Iterable[ReceptionRow], path: Path, texts: Texts) -> None:
    """Write the file whole or not at all. Raises Failure LIST_FILE."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(receptions_csv(rows, texts), encoding="utf-8", newline="")
        part.replace(path)
    except OSError as error:
        raise Failure(FailureCode.LIST_FILE, type(error).__name__) from None
