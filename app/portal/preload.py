"""Tomorrow's appointments: reading the list, and looking everybody up at night within the portal's limits."""

from __future__ import annotations

import codecs
import csv
import datetime as dt
import io
import json
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.portal.asking import Memory
from app.portal.client import CoverageSource
from app.portal.next_try import Known, pursue
from app.portal.reply import day_in
from domain.coverage import AnswerClass, CoverageAnswer, CoverageQuery
from domain.failure import Failure, FailureCode
from domain.person import PartialDate
from offline_cache.appointments import Appointment, Progress
from offline_cache.store import Store

PAUSE_S = 3.0
"""Between two look-ups. No limit is published (coverage-portal.md §1.9), so the night is used up gently."""
_AWAY_PAUSE_S = 120.0
_NAMES = {
    "number": ("number", "mathe", "socccd", "so_cccd", "cccd"),
    "name": ("name", "hoten", "ho_ten"),
    "birth": ("birth", "birth_date", "ngaysinh", "ngay_sinh"),
}


@dataclass(frozen=True, slots=True, repr=False)
class AppointmentList:
    """What a file held; ``refused`` are the numbers of lines (from 1, after the heading) that could not be used."""

    queries: tuple[CoverageQuery, ...]
    refused: tuple[int, ...]


def read_appointments(data: bytes) -> AppointmentList:
    """CSV with a heading (comma, semicolon or tab) or a JSON list of objects, with number, name and birth date.

    Headings may be English or the portal's own (``maThe``, ``hoTen``, ``ngaySinh``). UTF-8, or UTF-16 with its mark,
    as spreadsheets save "Unicode text".

    Raises:
        Failure: APPOINTMENTS_UNREADABLE where it is neither, or lacks one of the three columns.
    """
    queries, refused = [], []
    for line, row in enumerate(_readable(data), start=1):
        try:
            queries.append(_query(row))
        except Failure:
            refused.append(line)
    return AppointmentList(tuple(queries), tuple(refused))


def _readable(data: bytes) -> list[dict[str, str]]:
    try:
        rows = _rows(data.decode("utf-16" if data[:2] in _UTF_16_MARKS else "utf-8-sig").strip())
    except (ValueError, IndexError, csv.Error, RecursionError) as error:
        raise Failure(FailureCode.APPOINTMENTS_UNREADABLE, type(error).__name__) from None
    return rows


_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def _rows(text: str) -> list[dict[str, str]]:
    """Values by lower-case heading. Raises ValueError where no row has the three."""
    if text.startswith("["):
        rows = [_texts(item) if isinstance(item, dict) else {} for item in json.loads(text)]
    else:
        dialect = csv.Sniffer().sniff(text.splitlines()[0], delimiters=",;\t")
        rows = [_texts(row) for row in csv.DictReader(io.StringIO(text), dialect=dialect)]
    if rows and not any(all(set(names) & set(row) for names in _NAMES.values()) for row in rows):
        raise ValueError("columns")
    return rows


def _texts(row: Mapping[Any, Any]) -> dict[str, str]:
    return {str(key).strip().casefold(): str(value).strip() for key, value in row.items() if value is not None}


def _query(values: Mapping[str, str]) -> CoverageQuery:
    number, name, birth = (_first(values, _NAMES[field]) for field in ("number", "name", "birth"))
    if len(number) not in {10, 12, 15} or not name:
        raise Failure(FailureCode.INPUT_NOT_A_NUMBER, f"{len(number)} characters")
    full = day_in(birth)
    return CoverageQuery(number, name, PartialDate.of(full) if full else PartialDate.parse(birth))


def _first(values: Mapping[str, str], names: Iterable[str]) -> str:
    return next((values[name] for name in names if name in values), "")


def preload(
    memory: Memory,
    source: CoverageSource,
    day: dt.date,
    *,
    stop: threading.Event,
    pause_s: float = PAUSE_S,
    away_pause_s: float = _AWAY_PAUSE_S,
    tell: Callable[[Progress], None] = lambda progress: None,
) -> Progress:
    """Look up the day's appointments one after the other until all are settled or ``stop`` is set.

    Stopped or killed it goes on another time where it was. While the portal is away it waits longer. ``source`` keeps
    its attempts and answers (app.portal.asking.remembering).
    """
    while not stop.is_set():
        appointment = memory.submit(lambda store: store.next_appointment(day)).result()
        if appointment is None:
            break
        found = pursue(source, appointment.query, Known)
        tell(memory.submit(_settled(appointment, found)).result())
        stop.wait(away_pause_s if found.answer_class is AnswerClass.TEMPORARY else pause_s)
    return memory.submit(lambda store: store.appointment_progress(day)).result()


def _settled(appointment: Appointment, answer: CoverageAnswer) -> Callable[[Store], Progress]:
    return lambda store: store.settle_appointment(appointment, answer)
