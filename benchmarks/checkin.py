"""Card to verdict, against the slowest single branch measured alone in the same run.

    python benchmarks/checkin.py [--runs 3] [--typed] [--kbps 424] [--latency-ms 20] [--portal-ms 800]

The card is the simulated chip behind a modelled air interface, the portal the simulator in its own process,
the face a drawn person before dlib; the reception window is on the (offscreen) screen throughout. Each branch
alone is the same code with nothing beside it: card = a complete read with all checks, portal = one look-up,
face = from an empty session with the portrait in hand to the decision, liveness off.

The key comes from the QR code, as at a desk. With ``--typed`` it is a number, and nobody can be asked about before the
chip has said a name. What bounds the verdict then is a chain, not a branch: it stands beside the branches.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.simulated import Simulation, chip_of, simulated_trust, simulation
from app.desk.wiring import simulated_account
from app.flow.events import KeyGiven, NextPatient, RecordAsked
from app.flow.state import IdentifiedBy, Phase, Setup, State
from devices.card.blocks import BlockSize
from devices.simulated.air import Air
from devices.simulated.personas import Persona, personas
from domain.card import AccessKey, ReaderState
from domain.face import FaceDecision, FaceResult, FaceSeen, LivenessMode
from domain.verdict import Outcome

GOAL = 1.15


@dataclass(frozen=True, slots=True)
class Bench:
    app: QApplication
    desk: Desk
    simulated: Simulation
    persona: Persona
    air: Air
    typed: bool

    def wait(self, fits: Callable[[State], bool], timeout_s: float = 60.0) -> State:
        end_s = time.monotonic() + timeout_s
        while not fits(state := self.desk.state):
            if time.monotonic() > end_s:
                raise SystemExit(f"stuck in {state.check_in.phase}, {state.notice}")
            self.app.processEvents()
            time.sleep(0.002)
        return state

    def check_in(self) -> dict[str, float]:
        """One whole check-in; milliseconds by event since card and key were both there."""
        assert self.persona.person.number is not None
        self.desk.post(NextPatient())
        self.simulated.take_card()
        self.wait(lambda s: s.reader.state is ReaderState.NO_CARD and s.camera_tried)
        self.simulated.put_card(self.persona)
        self.wait(lambda s: s.check_in.phase is Phase.KEY_NEEDED)
        key, person = AccessKey.from_number(self.persona.person.number), self.persona.person
        self.desk.post(KeyGiven(key) if self.typed else KeyGiven(key, person, IdentifiedBy.QR))
        state = self.wait(lambda s: s.check_in.phase is Phase.SETTLED)
        if state.check_in.outcome is not Outcome.READY:
            raise SystemExit(f"ended {state.check_in.outcome}: {state.check_in.verdict}")
        marks = dict(state.check_in.marks)
        self.desk.post(RecordAsked(again=True))
        self.wait(lambda s: s.check_in.phase is Phase.RECORDED)
        return marks


def card_alone_ms(persona: Persona, air: Air, blocks: BlockSize) -> float:
    """A complete read, all checks, with nothing else running; ``blocks`` is what the reader is known to carry."""
    from devices.card.reading import read_card
    from devices.simulated.card_transport import SimulatedTransport

    assert persona.person.number is not None
    transport = SimulatedTransport(chip_of(persona), air=air)
    trust, started_s = simulated_trust(), time.perf_counter()
    key = AccessKey.from_number(persona.person.number)
    read_card(transport, key, trust, today=dt.datetime.now().astimezone().date(), blocks=blocks)
    return (time.perf_counter() - started_s) * 1000


def portal_alone_ms(base_url: str, persona: Persona) -> float:
    from app.portal.client import PortalClient
    from domain.coverage import CoverageQuery

    person = persona.person
    assert person.number is not None
    assert person.birth_date is not None
    client = PortalClient(simulated_account(base_url))
    client.sign_in()  # a desk holds its token from one patient to the next
    started_s = time.perf_counter()
    client.look_up(CoverageQuery(person.number.digits, person.name, person.birth_date))
    elapsed_ms = (time.perf_counter() - started_s) * 1000
    client.close()
    return elapsed_ms


class FaceAlone:
    """The matcher with its camera, warmed up, and nothing beside it."""

    def __init__(self, simulated: Simulation, persona: Persona) -> None:
        from devices.camera.feed import CameraFeed
        from devices.face.process import FaceMatcher
        from devices.simulated.drawn_face.portrait import portrait_jpeg
        from domain.card import Portrait

        assert persona.face.portrait is not None
        self.portrait = Portrait(portrait_jpeg(persona.face.portrait), "image/jpeg")
        self.decided = threading.Event()
        self.feed = CameraFeed(simulated.camera)
        self.feed.start()
        self.matcher = FaceMatcher(self.feed, "dlib", self._hear)

    def _hear(self, said: FaceSeen | FaceResult) -> None:
        if isinstance(said, FaceResult) and said.decision is FaceDecision.SAME:
            self.decided.set()

    def once_ms(self) -> float:
        self.decided.clear()
        started_s = time.perf_counter()
        self.matcher.begin(LivenessMode.OFF)
        self.matcher.portrait(self.portrait)
        if not self.decided.wait(30):
            raise SystemExit("no face decision")
        elapsed_ms = (time.perf_counter() - started_s) * 1000
        self.matcher.end()
        return elapsed_ms

    def close(self) -> None:
        self.matcher.close()
        self.feed.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--typed", action="store_true", help="the number only, without the QR's name")
    parser.add_argument("--kbps", type=float, default=424)
    parser.add_argument("--latency-ms", type=float, default=20)
    parser.add_argument("--portal-ms", type=float, default=800)
    given = parser.parse_args()
    persona, air = personas()["insured"], Air(given.kbps, given.latency_ms)
    with simulation(persona, air=air, portal_delay_ms=given.portal_ms) as simulated:
        together = _together(simulated, persona, air, given.runs, typed=given.typed)
        face = FaceAlone(simulated, persona)
        face.once_ms()
        blocks = BlockSize()
        card_alone_ms(persona, air, blocks)  # as at the desk, whose reader is known after its first card
        alone = {
            "card": [card_alone_ms(persona, air, blocks) for _ in range(given.runs)],
            "portal": [portal_alone_ms(simulated.portal_url, persona) for _ in range(given.runs)],
            "face": [face.once_ms() for _ in range(given.runs)],
        }
        face.close()
    _report(together, alone, typed=given.typed)


def _together(simulated: Simulation, persona: Persona, air: Air, runs: int, *, typed: bool) -> list[dict[str, float]]:
    from ui.session import application, open_reception

    app = application()
    desk = Desk(Setup("Bench", "NGUYỄN VĂN TRỰC", asks_consent=False, liveness=LivenessMode.OFF))
    window = open_reception(desk, "vi")
    window.resize(1366, 768)
    window.show()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        # every run asks the portal anew
        parts = replace(simulated.parts(Path(home)), answers_stay_s=0.0)
        desk.start(lambda: build_hands(desk.post, parts))
        bench = Bench(app, desk, simulated, persona, air, typed)
        bench.check_in()  # the first one loads the models
        together = [bench.check_in() for _ in range(runs)]
        window.close()
        desk.stop(10)
    return together


def _report(together: list[dict[str, float]], alone: dict[str, list[float]], *, typed: bool) -> None:
    marks = {name: statistics.median(run[name] for run in together) for name in together[0]}
    for name, ms in marks.items():
        print(f"{'mark ' + name:24} {ms:7.0f} ms")
    branches = {name: statistics.median(times) for name, times in alone.items()}
    for name, ms in branches.items():
        print(f"{name + ' alone':24} {ms:7.0f} ms")
    slowest = max(branches, key=lambda name: branches[name])
    verdict, ratio = marks["verdict"], marks["verdict"] / branches[slowest]
    chain = max(branches["card"], branches["portal"] + (marks["person"] if typed else 0.0))
    print(f"{'card to verdict':24} {verdict:7.0f} ms")
    print(f"{'slowest branch':24} {branches[slowest]:7.0f} ms ({slowest})")
    print(f"{'sum of branches':24} {sum(branches.values()):7.0f} ms")
    print(f"{'longest chain':24} {chain:7.0f} ms ({'name, then portal' if typed else 'card or portal'})")
    print(f"{'ratio':24} {ratio:7.2f} (goal {GOAL}), to the longest chain {verdict / chain:.2f}")


if __name__ == "__main__":
    main()
