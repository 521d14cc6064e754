"""What keeps the screen's thread from waiting: the others' priority, and when garbage is collected."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import weakref

import pytest
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.flow.state import Setup, State
from ui import garbage
from ui.garbage import collect_between_patients
from ui.priority import give_way


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the screen's own thread is raised")
def test_a_thread_that_gives_way_passes_it_on_to_what_it_starts_and_to_nothing_else() -> None:
    code = "import os; print(os.getpriority(os.PRIO_PROCESS, 0))"
    found: list[int] = []

    def priority() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    def work() -> None:
        give_way()
        inner = threading.Thread(target=lambda: found.append(priority()))
        inner.start()
        inner.join()
        found.append(int(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout))

    before = priority()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found[0] == found[1] > before == priority()


class Shown(Desk):
    """A desk that shows what it is told to."""

    shown: State

    @property
    def state(self) -> State:
        return self.shown


class Ring:
    """Garbage that only a collection finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def thresholds(monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.setattr(garbage, "_EVERY_MS", 5)
    monkeypatch.setattr(garbage, "_AGAIN_MS", 5)
    monkeypatch.setattr(garbage, "_LOADED_MS", 3_600_000)
    before = gc.get_threshold()
    yield before
    gc.set_threshold(*before)


def _old_garbage() -> weakref.ref[Ring]:
    ring = Ring()
    gc.collect()
    return weakref.ref(ring)


def test_what_is_old_is_collected_when_nobody_is_at_the_desk(qtbot: QtBot, states: dict[str, State]) -> None:
    desk = Shown(Setup("x", "A"))
    desk.shown = states["reading"]
    ring = _old_garbage()
    collect_between_patients(desk)
    qtbot.wait(60)
    while_reading = ring()
    assert while_reading is not None
    del while_reading
    desk.shown = states["waiting"]
    qtbot.waitUntil(lambda: ring() is None)


def test_without_the_desk_collections_are_as_before(qtbot: QtBot, thresholds: tuple[int, int, int]) -> None:
    desk = Shown(Setup("x", "A"))
    desk.shown = State(Setup("x", "A"))
    collect_between_patients(desk)
    assert gc.get_threshold() != thresholds
    del desk
    qtbot.waitUntil(lambda: gc.get_threshold() == thresholds)
