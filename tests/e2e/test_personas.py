"""Each persona ends in the verdict its name says: real window, desk, card protocol, matcher, portal process, database.

One desk sees them all, one after the other, as on a working day.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.simulated import Simulation, simulation
from app.desk.wiring import open_memory
from app.flow.events import NextPatient, RecordAsked
from app.flow.state import Phase, Setup
from app.scan_event import scan_event
from devices.simulated.personas import personas
from domain.card import ReaderState
from domain.face import LivenessMode
from domain.failure import FailureCode
from domain.verdict import Outcome, TickState
from tests.e2e.patience import reach
from ui.session import open_reception

EXPECTED = {
    # persona: (card genuine, same person, insured), code of the first tick that is not ok, else the portal's
    "insured": (("ok", "ok", "ok"), "000"),
    "expired-card": (("ok", "ok", "failed"), "010"),
    "renewed-card": (("ok", "ok", "attention"), "003"),
    "not-found": (("ok", "ok", "failed"), "050"),
    "other-person": (("ok", "failed", "ok"), FailureCode.FACE_DIFFERENT),
    # the forger changed the name in the chip, and the insurer knows the real one
    "forged": (("failed", "ok", "attention"), FailureCode.PA_HASH_MISMATCH),
    "cloned": (("failed", "ok", "ok"), FailureCode.CHIP_AUTHENTICATION_FAILED),
    "unknown-issuer": (("undetermined", "ok", "ok"), FailureCode.PA_NO_CSCA),
    "portal-down": (("ok", "ok", "unavailable"), FailureCode.PORTAL_UNREACHABLE),
    "retired-no-expiry": (("ok", "ok", "ok"), "000"),
    "no-photo": (("ok", "unavailable", "ok"), FailureCode.CHIP_NO_PORTRAIT),
    "expired-id": (("attention", "ok", "ok"), FailureCode.CARD_EXPIRED),
    "wrong-spelling": (("ok", "ok", "attention"), "061"),
}

Counter = tuple[Desk, Simulation, Path]


@pytest.fixture(scope="module")
def counter(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counter]:
    home = tmp_path_factory.mktemp("home")
    with simulation(personas()["insured"]) as simulated:
        desk = Desk(Setup("Q1", "NGUYỄN VĂN TRỰC", asks_consent=False, liveness=LivenessMode.OFF))
        window = open_reception(desk, "vi")
        window.show()
        desk.start(lambda: build_hands(desk.post, simulated.parts(home)))
        yield desk, simulated, home
        window.close()
        desk.stop()


def test_every_persona_has_an_expectation() -> None:
    assert set(EXPECTED) == set(personas())


@pytest.mark.parametrize("name", list(EXPECTED))
def test_persona(counter: Counter, qtbot: QtBot, name: str) -> None:
    desk, simulated, home = counter
    persona = personas()[name]
    assert persona.person.number is not None
    desk.post(NextPatient())
    simulated.take_card()
    reach(desk, qtbot, lambda s: s.reader.state is ReaderState.NO_CARD and s.camera_tried)
    simulated.stand_before_camera(persona)
    simulated.put_card(persona)
    reach(desk, qtbot, lambda s: s.check_in.phase is Phase.KEY_NEEDED)
    desk.post(scan_event(persona.person.number.digits))
    state = reach(desk, qtbot, lambda s: s.check_in.phase is Phase.SETTLED)

    ticks = state.check_in.verdict.ticks()
    states, code = EXPECTED[name]
    assert tuple(tick.state.value for tick in ticks.values()) == states
    assert state.check_in.outcome is persona.outcome
    not_ok = [tick for tick in ticks.values() if tick.state is not TickState.OK]
    assert (not_ok or [ticks["insured"]])[0].code == code

    desk.post(RecordAsked())
    state = reach(desk, qtbot, lambda s: s.check_in.phase is Phase.RECORDED)
    assert recorded_outcome(home, state.check_in.visit_id) is persona.outcome


def recorded_outcome(home: Path, visit_id: str) -> Outcome:
    """As another program reads it from the same encrypted file."""
    memory = open_memory(home)
    try:
        rows = memory.submit(lambda store: store.visits()).result(10)
    finally:
        memory.close(10)
    (outcome,) = [row.outcome for row in rows if row.id == visit_id]
    return outcome
