"""Tomorrow's appointments: reading the list, and looking everybody up at night within the portal's limits."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.portal.client import CoverageSource
from app.portal.recheck import Memory
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


def read_appointments(text: str) -> AppointmentList:
    """CSV with a heading (comma, semicolon or tab) or a JSON list of objects, with number, name and birth date.

    Headings may be English or the portal's own (``maThe``, ``hoTen``, ``ngaySinh``).

    Raises:
        Failure: SETTINGS_INVALID where it is neither.
    """
    queries, refused = [], []
    for line, row in enumerate(_rows(text.strip().lstrip("\ufeff")), start=1):
        try:
            queries.append(_query(row))
        except Failure:
            refused.append(line)
    return AppointmentList(tuple(queries), tuple(refused))


def _rows(text: str) -> Iterable[Mapping[str, Any]]:
    try:
        if text.startswith("["):
            return [item if isinstance(item, dict) else {} for item in json.loads(text)]
        dialect = csv.Sniffer().sniff(text.splitlines()[0], delimiters=",;\t")
        return list(csv.DictReader(io.StringIO(text), dialect=dialect))
    except (ValueError, IndexError, csv.Error, RecursionError):
        raise Failure(FailureCode.SETTINGS_INVALID, "neither CSV with a heading nor a JSON list") from None


def _query(row: Mapping[str, Any]) -> CoverageQuery:
    values = {str(key).strip().casefold(): str(value).strip() for key, value in row.items() if value is not None}
    number, name, birth = (_first(values, _NAMES[field]) for field in ("number", "name", "birth"))
    if len(number) not in {10, 12, 15} or not name:
        raise Failure(FailureCode.INPUT_NOT_A_NUMBER, f"{len(number)} characters")
    return CoverageQuery(number, name, PartialDate.parse(birth))


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

    Stopped or killed it goes on another time where it was. While the portal is away it waits longer.
    """
    while not stop.is_set():
        appointment = memory.submit(lambda store: store.next_appointment(day)).result()
        if appointment is None:
            break
        found = source.look_up(appointment.query)
        tell(memory.submit(_settled(appointment, found)).result())
        stop.wait(away_pause_s if found.answer_class is AnswerClass.TEMPORARY else pause_s)
    return memory.submit(lambda store: store.appointment_progress(day)).result()


def _settled(appointment: Appointment, answer: CoverageAnswer) -> Callable[[Store], Progress]:
    return lambda store: store.settle_appointment(appointment, answer)
