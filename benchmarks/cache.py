"""Coverage cache with many rows: look-up p50 and p99, against plain sqlite3 on the same rows; import rate; size.

    python benchmarks/cache.py [--rows 1000000] [--lookups 20000]

Goals: p99 at most 1 ms; at most 1.5 times plain sqlite3. Both sides run the program's own look-up. The import is also
set against a bare ``executemany`` of finished rows into plain sqlite3, in batches of the same size. How fast visits
leave is measured by ``visits.py``.
"""

from __future__ import annotations

import argparse
import datetime as dt
import itertools
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from sqlite_utils import Database

from app.portal.codes import meaning
from domain.coverage import Coverage, CoverageAnswer, InsuranceCard
from offline_cache import coverage_cache
from offline_cache.database import open_database
from offline_cache.migrations import migrate
from offline_cache.transaction import transaction

KEY = bytes(range(32))
BATCH = 10_000


def number_of(row: int) -> str:
    """A citizen number of a province that does not exist."""
    return f"99{row * 7919 % 10**10:010d}"


def answers(count: int) -> Iterator[tuple[str, CoverageAnswer]]:
    asked_at = dt.datetime(2026, 11, 22, 2, 0, tzinfo=dt.UTC)
    card = InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), dt.date(2026, 12, 31), "99001", "Phòng khám Mẫu")
    coverage = Coverage(card, name="NGUYỄN VĂN MẪU", birth_date="02/09/1985", sex="Nam", address="Phường Thử Nghiệm")
    answer = CoverageAnswer("000", meaning("000")[0], asked_at, coverage=coverage, note="Thẻ còn giá trị sử dụng!")
    for row in range(count):
        yield number_of(row), answer


def fill(database: Database, count: int) -> float:
    """Seconds for all rows, BATCH per transaction."""
    waiting = answers(count)
    started = time.perf_counter()
    while batch := list(itertools.islice(waiting, BATCH)):
        with transaction(database):
            coverage_cache.store_many(database, batch)
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return time.perf_counter() - started


def look_ups(databases: Sequence[Database], numbers: list[str]) -> list[list[float]]:
    """Microseconds of each look-up, sorted, for each database; in turns, so that other work disturbs all alike."""
    times: list[list[float]] = [[] for _ in databases]
    for number in numbers:
        for database, taken in zip(databases, times, strict=True):
            started = time.perf_counter()
            found = coverage_cache.last(database, number)
            taken.append((time.perf_counter() - started) * 1e6)
            assert found is not None
    return [sorted(taken) for taken in times]


def plain_database(path: Path) -> Database:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    database = Database(connection)
    migrate(database)
    return database


def bare_import(path: Path, count: int) -> float:
    """Rows per second of plain ``executemany``; making the rows is not counted."""
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", _TABLE):
        connection.execute(statement)
    waiting, seconds = answers(count), 0.0
    while batch := sorted(coverage_cache._row(*one) for one in itertools.islice(waiting, BATCH)):
        started = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO coverage_cache VALUES (?, ?, ?, ?, ?)", batch)
        connection.execute("COMMIT")
        seconds += time.perf_counter() - started
    connection.close()
    return count / seconds


_TABLE = "CREATE TABLE coverage_cache (key INTEGER PRIMARY KEY, number TEXT, asked_at TEXT, code TEXT, answer TEXT)"


def imported(make: Callable[[], Database], count: int) -> float:
    """Rows per second of the program's own import."""
    database = make()
    seconds = fill(database, count)
    database.close()
    return count / seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--lookups", type=int, default=20_000)
    options = parser.parse_args()
    chosen = random.Random(1)
    found: list[tuple[float, float]] = []
    numbers = [number_of(chosen.randrange(options.rows)) for _ in range(options.lookups)]
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, "encrypted.db"), Path(folder, "plain.db")]
        makers = [partial(open_database, paths[0], KEY), partial(plain_database, paths[1])]
        rates = [imported(make, options.rows) for make in makers]
        bare = bare_import(Path(folder, "bare.db"), options.rows)
        opened = [make() for make in makers]  # anew: nothing of the import is left in their page caches
        for path, rate, times in zip(paths, rates, look_ups(opened, numbers), strict=True):
            p50, p99 = times[len(times) // 2], times[len(times) * 99 // 100]
            size_mb = path.stat().st_size / 1e6
            print(f"{path.stem:10} {rate:9.0f} rows/s  p50 {p50:6.1f} µs  p99 {p99:6.1f} µs  {size_mb:7.1f} MB")
            found.append((p50, p99))
        for database in opened:
            database.close()
    p50, p99 = (mine / other for mine, other in zip(*found, strict=True))
    print(f"look-up    p50 {p50:.2f}  p99 {p99:.2f} of plain  (goal 1.5; p99 goal 1000 µs)")
    ratio = rates[0] / rates[1]
    print(f"import     {ratio:.2f} of plain, {rates[0] / bare:.2f} of a bare executemany ({bare:.0f} rows/s)")


if __name__ == "__main__":
    main()
