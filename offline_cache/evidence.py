"""The proof that a look-up failed, as one file to send to the insurer.

Source: Decree 188/2025 Art. 38 k2 (coverage-portal.md §4.5): the file, contact data and a picture of
the failed look-up. The page here is HTML; whoever has a screen may add its picture to ``pages``.
"""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import html
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

from domain.clinic_time import CLINIC_TIME, clinic_day
from domain.coverage import Question
from domain.failure import Failure, FailureCode
from offline_cache.coverage_cache import AttemptRow
from offline_cache.plain import to_plain
from offline_cache.store import Store
from offline_cache.visits import WholeVisit


def write_evidence(store: Store, visit_id: str, target: Path, pages: Mapping[str, bytes] | None = None) -> None:
    """Write a ZIP: the visit, every look-up of its day and the next, the audit rows that vouch for both, a readable
    page, and a manifest with the SHA-256 of each part. ``pages`` adds files (name to content), for example a PDF.

    Raises:
        Failure: VISIT_UNKNOWN when there is no such visit, FILE_NOT_WRITTEN when ``target`` cannot be written.
    """
    visit, attempts = _found(store, visit_id)
    parts = _parts(store, visit, attempts) | dict(pages or {})
    try:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, content in parts.items():
                bundle.writestr(name, content)
            bundle.writestr("manifest.json", _manifest(parts))
    except OSError as error:
        raise Failure(FailureCode.FILE_NOT_WRITTEN, type(error).__name__) from None


def evidence_page(store: Store, visit_id: str) -> str:
    """The page to read, as HTML. Raises Failure VISIT_UNKNOWN."""
    return _page(*_found(store, visit_id))


def _found(store: Store, visit_id: str) -> tuple[WholeVisit, list[AttemptRow]]:
    """The visit and the look-ups of its day and the next, oldest first: it is asked about again for a day.

    What else was asked proves nothing about a look-up, and stays elsewhere are nobody's business here: it is left out.
    """
    visit = store.visit(visit_id)
    if visit is None:
        raise Failure(FailureCode.VISIT_UNKNOWN)
    shown = (visit.record.get("presented") or {}).get("number", "")  # asked with too where the first number fails
    rows = [row for number in {visit.number, shown} - {""} for row in store.attempts(number)]
    days = {visit.day, visit.day + dt.timedelta(days=1)}
    attempts = [row for row in rows if row.kind == Question.LOOK_UP and clinic_day(row.asked_at) in days]
    return visit, sorted(attempts, key=lambda row: row.asked_at)


def _parts(store: Store, visit: WholeVisit, attempts: list[AttemptRow]) -> dict[str, bytes]:
    return {
        "visit.json": _json(to_plain(visit.record)),
        "attempts.json": _json([to_plain(row) for row in attempts]),
        "attempts.csv": _csv(attempts),
        "audit.json": _json(_audit(store, {visit.id, *(str(row.id) for row in attempts)})),
        "page.html": _page(visit, attempts).encode("utf-8"),
    }


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=2).encode("utf-8")


def _csv(attempts: list[AttemptRow]) -> bytes:
    """With a byte order mark, or spreadsheet programs on Windows misread Vietnamese."""
    table = io.StringIO()
    writer = csv.writer(table)
    names = [field.name for field in fields(AttemptRow)]
    writer.writerow(names)
    writer.writerows([to_plain(getattr(row, name)) for name in names] for row in attempts)
    return table.getvalue().encode("utf-8-sig")


def _audit(store: Store, subjects: set[str]) -> dict[str, object]:
    """Rows about these subjects, whether the whole chain holds, and its head to compare with a printed one."""
    names = ("seq", "at", "kind", "subject", "detail", "previous", "hash")
    rows = [dict(zip(names, row, strict=True)) for row in store.database.execute("SELECT * FROM audit ORDER BY seq")]
    kept = [row for row in rows if row["subject"] in subjects]
    return {"chain_broken_at": store.audit_broken_at(), "head": rows[-1]["hash"] if rows else "", "rows": kept}


def _manifest(parts: Mapping[str, bytes]) -> bytes:
    return _json({name: hashlib.sha256(content).hexdigest() for name, content in sorted(parts.items())})


def _page(visit: WholeVisit, attempts: list[AttemptRow]) -> str:
    """For people: who came when, and what each look-up brought."""
    rows = "".join(map(_table_row, attempts))
    return (
        "<!doctype html><html lang='vi'><meta charset='utf-8'><title>Tra cứu thẻ BHYT không thành công</title>"
        "<h1>Tra cứu thẻ BHYT không thành công</h1><p>Điều 38 Nghị định 188/2025/NĐ-CP</p>"
        f"<p>Người bệnh: {html.escape(visit.name)} – {html.escape(visit.number)}<br>"
        f"Đến lúc: {_local(visit.arrived_at)} – {html.escape(visit.station)}</p>"
        "<table border='1'><tr><th>Thời điểm</th><th>Cán bộ</th><th>Kết quả</th><th>Thời gian</th></tr>"
        f"{rows}</table></html>"
    )


def _table_row(row: AttemptRow) -> str:
    cells = (_local(row.asked_at), row.staff, row.code or row.failure, f"{row.duration_ms:.0f} ms")
    return "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells) + "</tr>"


def _local(moment: dt.datetime) -> str:
    return f"{moment.astimezone(CLINIC_TIME):%d/%m/%Y %H:%M:%S}"
