"""Killed while recording and handing over: every visit reaches the reader once. ``benchmarks/kill.py`` does more."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import pytest

from app.handover.folder import FolderSink
from app.handover.formats import FORMATS
from offline_cache.delivery import run
from offline_cache.outbox import CANCEL, VISIT
from offline_cache.store import Store
from offline_cache.writer import DatabaseThread, opener

KILLS = 4
KEY = bytes(range(32))
WAIT_S = 20

STATION = """
import datetime as dt, sys, threading
from pathlib import Path
from app.handover.folder import FolderSink
from app.handover.formats import FORMATS
from devices.simulated.personas import personas
from domain.verdict import Outcome, Verdict
from domain.visit import Visit
from offline_cache.delivery import run
from offline_cache.writer import DatabaseThread, opener

memory = DatabaseThread(opener(Path(sys.argv[1]), lambda: bytes(range(32))))
sending = {"kinds": ("visit", "cancel"), "idle_s": 0.001}
sink = FolderSink(Path(sys.argv[2]), FORMATS["json"])
threading.Thread(target=run, args=(memory, sink, threading.Event()), kwargs=sending, daemon=True).start()
person = personas()["insured"].person
for number in range(100_000):
    visit_id = f"{sys.argv[3]}-{number}"
    visit = Visit(visit_id, "1", "A", dt.datetime.now(dt.UTC), Outcome.READY, Verdict(), "chip", person)
    memory.submit(lambda store: store.record_visit(visit)).result()
    print(visit_id, flush=True)
    if number % 3 == 2:
        memory.submit(lambda store: store.cancel_visit(f"{sys.argv[3]}-0", "A", "")).result()
"""


def take_away(folder: Path, read: Counter[str]) -> None:
    """A reader without a memory: a file that came back would be a second visit."""
    for path in folder.glob("*.json"):
        read[json.loads(path.read_bytes())["key"]] += 1
        path.unlink()


def drain(path: Path, folder: Path) -> None:
    memory = DatabaseThread(opener(path, lambda: KEY))
    stop = threading.Event()
    sending = {"kinds": (VISIT, CANCEL), "idle_s": 0.01}
    thread = threading.Thread(target=run, args=(memory, FolderSink(folder, FORMATS["json"]), stop), kwargs=sending)
    thread.start()

    def waiting(store: Store) -> int:
        return sum(row.kind != "recheck" for state in ("pending", "sending") for row in store.outbox(state))

    ends_at = time.monotonic() + WAIT_S
    while memory.submit(waiting).result(WAIT_S):
        assert time.monotonic() < ends_at
        time.sleep(0.02)
    stop.set()
    thread.join(WAIT_S)
    memory.close(WAIT_S)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL; on Windows TerminateProcess is the same call")
def test_kill_while_handing_over(tmp_path: Path) -> None:
    path, folder = tmp_path / "tiepdon.db", tmp_path / "his"
    folder.mkdir()
    reported: set[str] = set()
    read: Counter[str] = Counter()
    for number in range(KILLS):
        command = [sys.executable, "-c", STATION, str(path), str(folder), str(number)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            reported.add(child.stdout.readline().strip())
            time.sleep(random.uniform(0, 0.1))
            child.kill()
            reported |= {line.strip() for line in child.stdout if line.endswith("\n")}
        take_away(folder, read)
    drain(path, folder)
    take_away(folder, read)
    memory = DatabaseThread(opener(path, lambda: KEY))
    visits = memory.submit(lambda store: store.visits()).result(WAIT_S)
    told_void = memory.submit(lambda store: {row.visit_id for row in store.outbox() if row.kind == CANCEL}).result(
        WAIT_S
    )
    memory.close(WAIT_S)
    assert reported <= {visit.id for visit in visits}, "a visit reported as recorded is gone"
    counting = {visit.id for visit in visits if not visit.cancelled or visit.id in told_void}
    assert read == Counter([*counting, *(f"{visit_id}/cancel" for visit_id in told_void)])
