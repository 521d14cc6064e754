"""Killed at any moment: the visit is there once or not at all, and the database opens."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from offline_cache.database import open_database
from offline_cache.store import Store

KILLS = 6

RECORDER = """
import datetime as dt, sys
from pathlib import Path
from devices.simulated.personas import personas
from domain.verdict import Outcome, Verdict
from domain.visit import Visit
from offline_cache.database import open_database
from offline_cache.store import Store

store = Store(open_database(Path(sys.argv[1]), bytes(range(32))))
person = personas()["insured"].person
for number in range(100_000):
    visit_id = f"{sys.argv[2]}-{number}"
    now = dt.datetime.now(dt.UTC)
    store.record_visit(Visit(visit_id, "1", "A", now, Outcome.READY, Verdict(), "chip", person))
    print(visit_id, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL; on Windows TerminateProcess is the same call")
def test_kill_while_recording(path: Path, key: bytes) -> None:
    reported: list[str] = []
    for run in range(KILLS):
        reported += recorded_until_killed(path, run, random.uniform(0, 0.05))
        database = open_database(path, key)
        store = Store(database)
        ids = [row.id for row in store.visits()]
        assert len(ids) == len(set(ids))
        assert set(reported) <= set(ids), "a visit reported as recorded is gone"
        assert len(ids) - len(reported) <= run + 1, "at most one visit per run was recorded but not yet reported"
        for kind in ("visit", "recheck"):
            assert sorted(row.visit_id for row in store.outbox() if row.kind == kind) == sorted(ids)
        assert sorted(row.queue_number for row in store.visits()) == list(range(1, len(ids) + 1))
        assert store.audit_broken_at() is None
        assert store.altered_visit() is None
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        database.close()
    assert reported, "no run lived long enough to record anything"


def recorded_until_killed(path: Path, run: int, after_s: float) -> list[str]:
    """Ids the child reported; it is killed ``after_s`` seconds after the first."""
    command = [sys.executable, "-c", RECORDER, str(path), str(run)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline().strip()
        time.sleep(after_s)
        child.kill()
        return [first, *(line.strip() for line in child.stdout if line.endswith("\n"))]
