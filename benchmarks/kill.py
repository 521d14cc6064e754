"""``kill -9`` at random moments while checking in and draining the outbox: how many visits are lost or doubled.

    python benchmarks/kill.py [--kills 1000] [--to endpoint|folder]

A child records visits and, in a second thread, hands them over – by HTTP to a receiver in a process of its own, or into
a folder from which a reader takes every file at once. It is killed some milliseconds after its first sign of life.
Goal: 0 lost, 0 doubled at the receiving end, the database opens every time. POSIX only (fork: a thousand interpreter
starts would take an hour).
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import json
import os
import random
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import app.portal.http  # noqa: F401 - loaded before the fork, so that the child's short life is spent on visits
from app.handover.endpoint import Endpoint, EndpointSink
from app.handover.folder import WORK, FolderSink
from app.handover.formats import FORMATS
from devices.simulated.personas import personas
from domain.verdict import Outcome, Verdict
from domain.visit import Visit
from offline_cache.database import open_database
from offline_cache.delivery import run
from offline_cache.outbox import CANCEL, VISIT, OutboxSink
from offline_cache.store import Store
from offline_cache.writer import DatabaseThread, opener

KEY = bytes(range(32))
LONGEST_S = 0.15
CANCEL_EVERY = 3
"""How often a visit is undone: one just recorded, seldom told of yet, or one of the run before, which was."""
BREATH_S = 0.03
"""Between two patients, so that delivery keeps up and is hit by the kill as often as recording."""
PERSON = personas()["insured"].person


@dataclass
class Received:
    """What the receiving end holds at last."""

    records: Counter[str] = field(default_factory=Counter)
    """Records by key; a receiver keeps one per key, so 2 would be a double."""
    requests: int = 0


def endpoint_process(told: Connection) -> None:
    """A HIS: one record per idempotency key, whatever the number of requests. Ends when asked for its count."""
    held = Received()
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with lock:
                held.requests += 1
                if body["key"] not in held.records:
                    held.records[body["key"]] += 1
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            pass

        def handle(self) -> None:
            with contextlib.suppress(
                OSError, ValueError
            ):  # the sender was killed, perhaps in the middle of its request
                super().handle()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    told.send(f"http://127.0.0.1:{server.server_address[1]}/")
    told.recv()
    told.send(held)


@contextlib.contextmanager
def his() -> Iterator[tuple[str, Connection]]:
    ours, theirs = get_context("fork").Pipe()
    process = get_context("fork").Process(target=endpoint_process, args=(theirs,), daemon=True)
    process.start()
    yield ours.recv(), ours
    process.join(10)


def take_away(folder: Path, held: Received) -> None:
    """A reader that removes what it has read; it remembers nothing, so a file that came back would count twice."""
    for path in folder.glob("*.json"):
        held.records[json.loads(path.read_bytes())["key"]] += 1
        held.requests += 1
        path.unlink()


def check_in_and_drain(path: Path, number: int, sink: OutboxSink, pipe: int) -> None:
    """Tell every recorded visit; never returns by itself."""
    memory = DatabaseThread(opener(path, lambda: KEY))
    memory.submit(lambda store: None).result()
    os.write(pipe, b"started\n")
    breaths = random.Random(number)
    sending = {"kinds": (VISIT, CANCEL), "idle_s": 0.0005}
    threading.Thread(target=run, args=(memory, sink, threading.Event()), kwargs=sending, daemon=True).start()
    for count in range(10**6):
        visit_id = f"{number}-{count}"
        visit = Visit(visit_id, "1", "A", dt.datetime.now(dt.UTC), Outcome.READY, Verdict(), "chip", PERSON)
        memory.submit(lambda store, visit=visit: store.record_visit(visit)).result()
        os.write(pipe, f"{visit_id}\n".encode())
        time.sleep(breaths.uniform(0, BREATH_S))
        if count % CANCEL_EVERY == 1:
            undone = f"{number - 1}-0" if count == 1 else f"{number}-{count - 1}"
            memory.submit(lambda store, undone=undone: store.cancel_visit(undone, "A", "")).result()


def run_and_kill(path: Path, number: int, sink: OutboxSink, after_s: float) -> list[str]:
    """Whole lines the child told before it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            check_in_and_drain(path, number, sink, writing)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "r", encoding="utf-8") as lines:
        told = [lines.readline()]
        time.sleep(after_s)
        os.kill(child, signal.SIGKILL)
        told += lines.readlines()
    os.waitpid(child, 0)
    return [line.strip() for line in told[1:] if line.endswith("\n")]


def drain(path: Path, sink: OutboxSink) -> int:
    """The last start: everything still waiting goes; returns how many rows do not."""
    memory = DatabaseThread(opener(path, lambda: KEY))
    stop = threading.Event()
    memory.submit(lambda store: [store.hurry_outbox(kind) for kind in (VISIT, CANCEL)]).result()
    thread = threading.Thread(target=run, args=(memory, sink, stop), kwargs={"kinds": (VISIT, CANCEL), "idle_s": 0.01})
    thread.start()
    waiting = -1
    while waiting != 0:
        time.sleep(0.1)
        now = memory.submit(lambda store: [row for row in store.outbox("pending") if row.kind != "recheck"]).result()
        if len(now) == waiting:
            break
        waiting = len(now)
    stop.set()
    thread.join()
    memory.close(10)
    return waiting


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--to", choices=["endpoint", "folder"], default="endpoint")
    options = parser.parse_args()
    if sys.platform == "win32":
        parser.error("needs fork")
    seed = random.randrange(2**32)
    moments = random.Random(seed)
    recorded: set[str] = set()
    held = Received()
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as folder, his() as (url, process):
        path = Path(home, "tiepdon.db")
        form = FORMATS["json"]

        def sink() -> OutboxSink:
            return EndpointSink(Endpoint(url), form) if options.to == "endpoint" else FolderSink(Path(folder), form)

        for number in range(options.kills):
            recorded.update(run_and_kill(path, number, sink(), moments.uniform(0, LONGEST_S)))
            take_away(Path(folder), held)
        waiting = drain(path, sink())
        take_away(Path(folder), held)
        left_behind = len(list(Path(folder, WORK).glob("*.json"))) if options.to == "folder" else 0
        process.send(None)
        told: Received = process.recv()
        held = told if options.to == "endpoint" else held
        report(options.kills, seed, path, recorded, held)
        print(f"still waiting {waiting}  staged and forgotten {left_behind}")


def report(kills: int, seed: int, path: Path, recorded: set[str], held: Received) -> None:
    database = open_database(path, KEY)
    store = Store(database)
    told_void = {row.visit_id for row in store.outbox() if row.kind == CANCEL}
    visits = {row.id: row for row in store.visits()}
    sound = database.execute("PRAGMA integrity_check").fetchone()[0]
    whole = all(
        count == highest
        for count, highest in database.execute("SELECT count(*), max(number) FROM queue_numbers GROUP BY day")
    )
    print(f"kills {kills}  seed {seed}  visits {len(visits)}  integrity {sound}  queue numbers without gaps {whole}")
    print(f"audit broken at {store.audit_broken_at()}  altered {store.altered_visit()}")
    due = {row.id for row in visits.values() if not row.cancelled or row.id in told_void}
    arrived = {key for key in held.records if "/" not in key}
    void = {key.removesuffix("/cancel") for key in held.records if "/" in key}
    undone = {row.id for row in visits.values() if row.cancelled}
    print(f"recorded and gone {len(recorded - set(visits))}  not at the receiver {len(due - arrived)}")
    doubled = sum(count - 1 for count in held.records.values())
    print(f"at the receiver {len(arrived)} visits, doubled {doubled}, made up {len(arrived - set(visits))}")
    print(f"void at the receiver {len(void)}, of {len(undone & arrived)} undone ones it was told of")
    print(f"requests {held.requests}, of them the same key again {held.requests - len(held.records)}")
    database.close()


if __name__ == "__main__":
    main()
