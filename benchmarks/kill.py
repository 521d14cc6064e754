"""``kill -9`` at random moments while checking in and draining the outbox: how many visits are lost or doubled.

    python benchmarks/kill.py [--kills 1000]

A child records visits and delivers them to a receiver in this process over a pipe; it is killed
some milliseconds after its first sign of life. Goal: 0 lost, 0 doubled, the database opens every time.
POSIX only (fork: a thousand interpreter starts would take an hour).
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

from devices.simulated.personas import personas
from domain.verdict import Outcome, Verdict
from domain.visit import Visit
from offline_cache.database import open_database
from offline_cache.outbox import Delivered
from offline_cache.store import Store

KEY = bytes(range(32))
LONGEST_S = 0.06
PERSON = personas()["insured"].person
"""Loaded before the fork, so that the child's short life is spent on visits."""


def check_in_and_drain(path: Path, run: int, pipe: int) -> None:
    """Tell every recorded visit (R) and every delivery (D); never returns by itself."""
    store = Store(open_database(path, KEY))
    os.write(pipe, b"started\n")
    store.recover_outbox()
    for number in range(10**6):
        visit_id = f"{run}-{number}"
        now = dt.datetime.now(dt.UTC)
        store.record_visit(Visit(visit_id, "1", "A", now, Outcome.READY, Verdict(), "chip", PERSON))
        os.write(pipe, f"R {visit_id}\n".encode())
        while (row := store.claim_outbox()) is not None:
            os.write(pipe, f"D {row.key}\n".encode())  # the receiver has it from here on
            store.settle_outbox(row, Delivered())


def run_and_kill(path: Path, run: int, after_s: float) -> list[str]:
    """Whole lines the child told before it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            check_in_and_drain(path, run, writing)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "r", encoding="utf-8") as lines:
        told = [lines.readline()]
        time.sleep(after_s)
        os.kill(child, signal.SIGKILL)
        told += lines.readlines()
    os.waitpid(child, 0)
    return [line.strip() for line in told if line.endswith("\n")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    options = parser.parse_args()
    if sys.platform == "win32":
        parser.error("needs fork")
    seed = random.randrange(2**32)
    moments = random.Random(seed)
    recorded: set[str] = set()
    delivered: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "tiepdon.db")
        for run in range(options.kills):
            for line in run_and_kill(path, run, moments.uniform(0, LONGEST_S)):
                if line.startswith("R "):
                    recorded.add(line[2:])
                elif line.startswith("D "):
                    delivered.append(line[2:])
        database = open_database(path, KEY)
        store = Store(database)
        held = [row.id for row in store.visits()]
        sound = database.execute("PRAGMA integrity_check").fetchone()[0]
        chain, altered = store.audit_broken_at(), store.altered_visit()
        numbers_whole = all(
            count == highest
            for count, highest in database.execute("SELECT count(*), max(number) FROM queue_numbers GROUP BY day")
        )
        database.close()
    print(f"kills {options.kills}  seed {seed}  visits {len(held)}  integrity {sound}")
    print(f"lost {len(recorded - set(held))}  stored twice {len(held) - len(set(held))}  audit broken at {chain}")
    print(f"altered {altered}  queue numbers without gaps {numbers_whole}")
    repeats = len(delivered) - len(set(delivered))
    print(f"deliveries {len(delivered)}, of them the same key again after a kill {repeats} (one visit at the receiver)")


if __name__ == "__main__":
    main()
