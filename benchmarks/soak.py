"""A long day in one process: does anything grow? Check-ins one after the other in the real window on simulated devices.

    python benchmarks/soak.py [--check-ins 1000] [--face-every 10] [--persona insured]

Every ``--face-every``-th patient agrees to the comparison of faces and is waited for; the others say no, and staff
compare by eye. Prints memory (this process and its workers), threads, handles, widgets and Python objects after
warm-up and at the end. Goal: memory within 10 MB, everything else the same.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.desk.desk import Desk
from app.desk.simulated import Simulation, simulation
from app.flow.events import ConsentSaid, KeyGiven, NextPatient, RecordAsked, StaffSaid
from app.flow.state import Phase, Setup, State
from devices.simulated.personas import Persona, personas
from domain.card import AccessKey, ReaderState
from domain.consent import Channel, Consent, ConsentAnswer, ConsentBy
from ui.session import application, open_reception, start_when_shown

GOAL_MB = 10.0
_WARM_UP = 0.1
"""Share of the check-ins after which everything lazy has been loaded and every cache is full."""
_TIMEOUT_S = 60.0


def rss_mb() -> float:
    """Resident memory of this process and its children; only where the system tells it cheaply."""
    own = os.getpid()
    return sum(_rss_mb(pid) for pid in (own, *_children(own)))


def _rss_mb(pid: int) -> float:
    try:
        for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0


def _children(pid: int) -> list[int]:
    try:
        tasks = Path(f"/proc/{pid}/task").iterdir()
        return [int(child) for task in tasks for child in (task / "children").read_text().split()]
    except OSError:
        return []


def counts() -> dict[str, float]:
    gc.collect()
    fds = Path("/proc/self/fd")
    return {
        "memory MB": round(rss_mb(), 1),
        "threads": threading.active_count(),
        "handles": sum(1 for _ in fds.iterdir()) if fds.exists() else 0,
        "widgets": len(QApplication.allWidgets()),
        "objects": len(gc.get_objects()),
    }


class Counter:
    """The hands of a receptionist and her patients."""

    def __init__(self, desk: Desk, simulated: Simulation, persona: Persona) -> None:
        self.desk, self.simulated, self.persona = desk, simulated, persona

    def reach(self, fits: object) -> State:
        assert callable(fits)
        end_s = time.monotonic() + _TIMEOUT_S
        while not fits(state := self.desk.state):
            if time.monotonic() > end_s:
                raise TimeoutError(state.check_in.phase.value)
            QApplication.processEvents()
            time.sleep(0.002)
        return state

    def check_in(self, *, face: bool) -> None:
        answer = ConsentAnswer.GIVEN if face else ConsentAnswer.REFUSED
        consent = Consent(answer, ConsentBy.PATIENT, Channel.DESK, "soak", dt.datetime.now(dt.UTC))
        assert self.persona.person.number is not None
        self.simulated.put_card(self.persona)
        self.reach(lambda s: s.check_in.phase is Phase.KEY_NEEDED)
        self.desk.post(ConsentSaid(consent))
        self.desk.post(KeyGiven(AccessKey.from_number(self.persona.person.number)))
        self.reach(lambda s: s.check_in.phase is Phase.SETTLED)
        if not face:
            self.desk.post(StaffSaid("same_person", "soak"))
        self.desk.post(RecordAsked(again=True))
        self.reach(lambda s: s.check_in.phase is Phase.RECORDED)
        self.desk.post(NextPatient())
        self.simulated.take_card()
        self.reach(lambda s: s.reader.state is ReaderState.NO_CARD)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check-ins", type=int, default=1000)
    parser.add_argument("--face-every", type=int, default=10)
    parser.add_argument("--persona", default="insured")
    arguments = parser.parse_args()
    application()
    persona = personas()[arguments.persona]
    with simulation(persona) as simulated, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        desk = Desk(Setup("Soak", "A"))
        window = open_reception(desk, "vi")
        window.resize(1366, 768)
        window.show()
        start_when_shown(desk, lambda: simulated.parts(Path(home)))
        counter = Counter(desk, simulated, persona)
        counter.reach(lambda s: desk.face_ready and s.camera_tried)
        before = run(counter, arguments.check_ins, arguments.face_every)
        after = counts()
        window.close()
        desk.stop(10)
    report(before, after, arguments.check_ins)


def run(counter: Counter, check_ins: int, face_every: int) -> dict[str, float]:
    """All of them; what was counted after warm-up."""
    warm, before = max(1, int(check_ins * _WARM_UP)), {}
    began_s = time.monotonic()
    for number in range(1, check_ins + 1):
        counter.check_in(face=number % face_every == 0)
        if number == warm:
            before = counts()
        if number % 100 == 0:
            each_ms = (time.monotonic() - began_s) / number * 1000
            print(f"{number} check-ins, {each_ms:.0f} ms each, {rss_mb():.0f} MB", flush=True)
    return before


def report(before: dict[str, float], after: dict[str, float], check_ins: int) -> None:
    for name, value in before.items():
        print(f"{name:10} after warm-up {value:10.1f}   after {check_ins} {after[name]:10.1f}")
    grown_mb = after["memory MB"] - before["memory MB"]
    print(f"memory grew by {grown_mb:.1f} MB (goal: {GOAL_MB:.0f})")
    sys.exit(int(grown_mb > GOAL_MB))


if __name__ == "__main__":
    main()
