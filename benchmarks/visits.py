"""Five years of one station's visits, and how fast the outbox is drained.

    python benchmarks/visits.py [--per-day 300] [--years 5] [--drained 1000]

List times on the encrypted database, its size, recording on top of it; searches in one year of visits, against reading
every name; then visits handed over to a receiver on this machine, against the least that must happen.
"""

from __future__ import annotations

import argparse
import datetime as dt
import http.client
import random
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.handover.endpoint import Endpoint, EndpointSink
from app.handover.formats import FORMATS
from app.handover.visit import handed_visit
from devices.simulated.personas import personas
from domain.coverage import AnswerClass, Coverage, CoverageAnswer, InsuranceCard
from domain.verdict import Outcome, Verdict
from domain.visit import Visit
from offline_cache import visits
from offline_cache.database import open_database
from offline_cache.delivery import deliver_next
from offline_cache.outbox import CHECK_IN, OutboxRow
from offline_cache.plain import to_json
from offline_cache.store import Store
from offline_cache.transaction import transaction
from offline_cache.writer import DatabaseThread, opener

KEY = bytes(range(32))
LAST_DAY = dt.date(2026, 11, 22)
ASKED_AT = dt.datetime(2026, 11, 22, 1, 30, tzinfo=dt.UTC)
CARD = InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), dt.date(2026, 12, 31), "99001", "Phòng khám Mẫu")
ANSWER = CoverageAnswer("000", AnswerClass.OK, ASKED_AT, coverage=Coverage(CARD), note="Thẻ còn giá trị sử dụng!")
PERSON = personas()["insured"].person
PATIENTS = 100_000


def visit(visit_id: str, at: dt.datetime) -> Visit:
    return Visit(visit_id, "Q1", "A", at, Outcome.READY, Verdict(), "chip", PERSON, coverage=ANSWER)


def fill(store: Store, per_day: int, days: int) -> int:
    """Years of visits, all handed over, without the waiting for the disk of each; returns how many."""
    sample = visit("SAMPLE", ASKED_AT)
    record = to_json(visits.kept(sample))
    chosen = random.Random(1)
    for back in range(days, 0, -1):
        day = LAST_DAY - dt.timedelta(days=back)
        morning = dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)
        rows, queue, sent = [], [], []
        for number in range(1, per_day + 1):
            visit_id = f"{day:%Y%m%d}{number:018d}"
            at = (morning + dt.timedelta(minutes=number)).isoformat(timespec="microseconds")
            citizen = f"99{chosen.randrange(PATIENTS) * 7919 % 10**10:010d}"
            rows.append([visit_id, day.isoformat(), at, citizen, PERSON.name, record.replace("SAMPLE", visit_id)])
            queue.append([day.isoformat(), "", number, visit_id])
            sent.append(["visit", visit_id, visit_id, "done", 1, at, at, at, f"HIS-{number}"])
        with transaction(store.database):
            store.database.conn.executemany(
                "INSERT INTO visits (id, day, arrived_at, station, staff, number, name, outcome, identified_by, "
                "coverage_code, record) VALUES (?, ?, ?, 'Q1', 'A', ?, ?, 'ready', 'chip', '000', ?)",
                rows,
            )
            store.database.conn.executemany("INSERT INTO queue_numbers VALUES (?, ?, ?, ?)", queue)
            store.database.conn.executemany(
                "INSERT INTO outbox (kind, key, visit_id, state, attempts, created_at, next_try_at, settled_at, "
                "receipt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sent,
            )
    return per_day * days


def measure(name: str, job: Callable[[], Any], times: int = 200) -> None:
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        job()
        taken.append((time.perf_counter() - started) * 1000)
    taken.sort()
    print(f"{name:44} p50 {taken[len(taken) // 2]:8.2f} ms  p99 {taken[len(taken) * 99 // 100]:8.2f} ms")


def five_years(path: Path, per_day: int, years: int) -> None:
    database = open_database(path, KEY)
    count = fill(Store(database), per_day, 365 * years)
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    print(f"{count} visits, {path.stat().st_size / 1e6:.0f} MB, {path.stat().st_size / count:.0f} bytes each")
    started = time.perf_counter()
    store = Store(open_database(path, KEY))
    print(f"{'open':44} {(time.perf_counter() - started) * 1000:11.2f} ms")
    measure("at start: rows being sent are pending again", store.recover_outbox, 20)
    chosen = random.Random(2)

    def day() -> dt.date:
        return LAST_DAY - dt.timedelta(days=chosen.randrange(1, 365 * years))

    measure(f"list of one day ({per_day} visits)", lambda: store.visits(day()))
    measure("visits of one person", lambda: store.earlier_visits(f"99{chosen.randrange(PATIENTS) * 7919:010d}"))
    measure("one visit by its id", lambda: store.visit(f"{day():%Y%m%d}{1:018d}"))
    measure("nothing to send", store.claim_outbox)
    measure("check-in messages to queue", lambda: store.enlist(CHECK_IN))
    measure("what is parked", lambda: store.outbox("parked"))
    numbers = iter(range(10**6))
    measure("record a visit", lambda: store.record_visit(visit(f"new-{next(numbers)}", dt.datetime.now(dt.UTC))))
    store.database.close()


def searches(path: Path, per_day: int) -> None:
    """In one year, made ready as the database thread does while it rests."""
    store = Store(open_database(path, KEY))
    count = fill(store, per_day, 365)
    started = time.perf_counter()
    while store.prepare_search():
        pass
    print(f"{count} visits made ready for searches, {count / (time.perf_counter() - started):.0f}/s")
    chosen = random.Random(3)
    measure("search: a number", lambda: store.find_visits(f"99{chosen.randrange(PATIENTS) * 7919:010d}"))
    measure("search: the last four digits", lambda: store.find_visits(f"{chosen.randrange(10_000):04d}"))
    measure("search: a name everybody has", lambda: store.find_visits("nguyen van"), 20)
    by_name = "SELECT count(*) FROM visits WHERE name LIKE '%mau%'"
    measure("beside: every name read once", lambda: store.database.execute(by_name).fetchone(), 20)
    store.database.close()


def receive(told: Connection) -> None:
    """A receiver in a process of its own: reads, remembers the key, answers."""
    keys: set[str] = set()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            keys.add(self.headers["Idempotency-Key"])
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    told.send(f"http://127.0.0.1:{server.server_address[1]}/")
    told.recv()
    told.send(sum(not key.startswith("bare-") for key in keys))


@contextmanager
def receiver() -> Iterator[tuple[str, Connection]]:
    ours, theirs = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=receive, args=(theirs,), daemon=True)
    process.start()
    yield ours.recv(), ours
    process.join(10)


def drain(path: Path, count: int) -> None:
    memory = DatabaseThread(opener(path, lambda: KEY))
    for number in range(count):
        memory.submit(lambda store, number=number: store.record_visit(visit(f"v{number}", ASKED_AT))).result()
    with receiver() as (url, process):
        sink = EndpointSink(Endpoint(url, "secret"), FORMATS["fhir"], "99001")
        started = time.perf_counter()
        while deliver_next(memory, sink):
            pass
        ours = count / (time.perf_counter() - started)
        sink.close()
        bare = bare_loop(url, count, path.with_name("plain.db"))
        process.send(None)
        arrived = process.recv()
    memory.close(10)
    print(f"drained {count} FHIR bundles, {arrived} arrived: {ours:.0f}/s")
    print(f"bare loop of http.client and plain sqlite3, the same two commits for each: {bare:.0f}/s, {ours / bare:.2f}")


def bare_loop(url: str, count: int, path: Path) -> float:
    """The least that must happen: write down that it is being sent, send, write down that it was. Rows per second."""
    row = OutboxRow(1, "visit", "v0", "v0", 1, to_json(visits.kept(visit("v0", ASKED_AT))))
    body = FORMATS["fhir"].render(handed_visit(row))
    database = sqlite3.connect(path, isolation_level=None)
    for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "CREATE TABLE o (id INTEGER, s TEXT)"):
        database.execute(statement)
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)
    started = time.perf_counter()
    for number in range(count):
        database.execute("INSERT INTO o VALUES (?, 'sending')", [number])
        connection.request("POST", "/", body, {"Idempotency-Key": f"bare-{number}"})
        connection.getresponse().read()
        database.execute("UPDATE o SET s = 'done' WHERE rowid = last_insert_rowid()")
    seconds = time.perf_counter() - started
    connection.close()
    database.close()
    return count / seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--per-day", type=int, default=300)
    parser.add_argument("--years", type=int, default=5)
    parser.add_argument("--drained", type=int, default=1000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        drain(Path(folder, "drain.db"), options.drained)
        searches(Path(folder, "year.db"), options.per_day)
        five_years(Path(folder, "years.db"), options.per_day, options.years)


if __name__ == "__main__":
    main()
