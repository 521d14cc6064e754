"""Does the screen ever wait? Longest gaps of the event loop while a whole check-in runs, against an idle window.

    python benchmarks/event_loop.py [--runs 3]

A timer asks to fire every 5 ms; what it missed, something else held. Goal: no gap over 50 ms. The floor is a process
that does nothing but the same, at the same time: what it misses, the machine took. The sheets, which are made when
first opened, are each opened for the first time after the last check-in. Python's compiled files are there, as they
are in an installed program: a first run, not shown, makes them.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer

from app.desk.desk import Desk
from app.desk.renewal import between_visits
from app.desk.simulated import simulation
from app.flow.events import KeyGiven, NextPatient, RecordAsked
from app.flow.state import Phase, Setup, State
from devices.simulated.air import Air
from devices.simulated.personas import personas
from domain.card import AccessKey, ReaderState
from domain.face import LivenessMode
from domain.person import Person
from ui.ahead import load_sheets_ahead
from ui.reception.window import ReceptionWindow
from ui.session import application, open_reception, start_when_shown
from ui.shortcuts import Action

GOAL_MS = 50.0


BESIDE = """
import sys, threading, time
longest_s = [0.0]
def tell():
    for _ in sys.stdin:
        print(longest_s[0] * 1000, flush=True)
        longest_s[0] = 0.0
threading.Thread(target=tell, daemon=True).start()
last_s = time.perf_counter()
while True:
    time.sleep(0.005)
    now_s = time.perf_counter()
    longest_s[0], last_s = max(longest_s[0], now_s - last_s), now_s
"""


class Bystander:
    """A process of its own that only waits for its next 5 ms."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", BESIDE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def longest_ms(self) -> float:
        """The longest it waited since it was last asked."""
        asked, told = self._process.stdin, self._process.stdout
        assert asked is not None and told is not None
        asked.write("\n")
        return float(told.readline())

    def end(self) -> None:
        self._process.terminate()
        self._process.communicate()


class GapWatch:
    """Milliseconds between firings of a 5 ms timer in the event loop."""

    def __init__(self, beside: Bystander) -> None:
        self._beside = beside
        self.gaps_ms: list[float] = []
        self._last_s = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._fired)

    def start(self) -> None:
        self._beside.longest_ms()
        self.gaps_ms, self._last_s = [], time.perf_counter()
        self._timer.start(5)

    def _fired(self) -> None:
        now_s = time.perf_counter()
        self.gaps_ms.append((now_s - self._last_s) * 1000)
        self._last_s = now_s

    def line(self, name: str) -> str:
        floor_ms, ordered = self._beside.longest_ms(), sorted(self.gaps_ms)
        p99 = ordered[int(len(ordered) * 0.99)]
        over = sum(gap > GOAL_MS for gap in ordered)
        middle, longest = statistics.median(ordered), ordered[-1]
        max_and_floor = f"max {longest:6.1f} ms (floor {floor_ms:5.1f})"
        return f"{name:16} p50 {middle:5.1f}  p99 {p99:5.1f}  {max_and_floor}  {over} over {GOAL_MS:.0f} ms"


def spin(desk: Desk, until: tuple[Phase, ...] | None, seconds: float = 60.0) -> State:
    """Run a real event loop, not a polling one, until the phase is reached or time is up."""
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if until and desk.state.check_in.phase in until else None)
    timer.start(20)
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    timer.stop()
    return desk.state


def first_openings(desk: Desk, window: ReceptionWindow, beside: Bystander) -> None:
    """Each sheet for the first time, its code not yet loaded."""
    sheets, visit_id = window.sheets, desk.state.last_visit_id
    openings: dict[str, Callable[[], object]] = {
        "help": lambda: window.keys.run(Action.HELP),
        "compare": window.open_compare,
        "claim": lambda: sheets.claim.ask(Person(None, "", None)),
        "details": lambda: sheets.open(sheets.details),
        "terms": lambda: sheets.open(sheets.terms),
        "insurance": lambda: sheets.open(sheets.insurance),
        "history": sheets.open_history,
        "people": lambda: window.keys.run(Action.PEOPLE),
        "cases": lambda: window.keys.run(Action.CASES),
        "undo": lambda: sheets.undo.ask(visit_id, ""),
        "slip": lambda: window.slips.show(visit_id),
        "today": lambda: window.work.toggle() if window.work else None,
    }
    for name, opened in openings.items():
        watch = GapWatch(beside)
        watch.start()
        QTimer.singleShot(100, opened)
        spin(desk, None, 0.6)
        print(watch.line(f"first {name}"))
        for overlay in window.overlays():
            overlay.dismiss()
    window.recall.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    if sys.pycache_prefix is None:
        with tempfile.TemporaryDirectory() as compiled:
            as_installed(compiled, 1, subprocess.DEVNULL)
            as_installed(compiled, runs, None)
    else:
        measure(runs)


def as_installed(compiled: str, runs: int, output: int | None) -> None:
    """This program again with compiled files in a folder of their own."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, __file__, "--runs", str(runs)]
    subprocess.run(command, env=environment | {"PYTHONPYCACHEPREFIX": compiled}, stdout=output, check=True)


def measure(runs: int) -> None:
    application()
    beside = Bystander()
    persona = personas()["insured"]
    assert persona.person.number is not None
    with simulation(persona, air=Air(424, 20), portal_delay_ms=800) as simulated:
        desk = Desk(Setup("Bench", "A", asks_consent=False, liveness=LivenessMode.OFF))
        window = open_reception(desk, "vi")
        window.resize(1366, 768)
        window.show()
        watch = GapWatch(beside)
        watch.start()
        spin(desk, None, 1.0)
        print(watch.line("idle window"))
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
            watch.start()
            start_when_shown(desk, lambda: simulated.parts(Path(home)))
            load_sheets_ahead(lambda: between_visits(desk.state), window.often_opened())
            while not (desk.face_ready and desk.state.camera_tried):
                spin(desk, None, 0.2)
            print(watch.line("drivers loading"))
            for number in range(runs):
                simulated.put_card(persona)
                spin(desk, (Phase.KEY_NEEDED,))
                watch.start()
                desk.post(KeyGiven(AccessKey.from_number(persona.person.number)))
                spin(desk, (Phase.SETTLED,))
                desk.post(RecordAsked(again=True))
                spin(desk, (Phase.RECORDED,))
                print(watch.line(f"check-in {number + 1}"))
                desk.post(NextPatient())
                simulated.take_card()
                while desk.state.reader.state is not ReaderState.NO_CARD:
                    spin(desk, None, 0.1)
            first_openings(desk, window, beside)
            window.close()
            desk.stop(10)
    beside.end()


if __name__ == "__main__":
    main()
