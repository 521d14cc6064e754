"""The kiosk on simulated devices with every worker running: reader, chip, camera, matcher, portal process, encrypted
database, slip. Fingers touch the screen; nobody reaches into the program."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.simulated import Simulation, chip_of, simulation
from app.desk.wiring import open_memory
from app.flow.state import DeviceState, Phase, Setup
from app.kiosk.said import Stopped
from app.kiosk.screen import Screen
from app.kiosk_settings import Kiosk
from app.printer_settings import Printer, PrinterKind
from app.settings import Settings
from app.texts import Texts
from devices.face.spec import specs
from devices.face.weights import install, installed
from devices.simulated.personas import personas
from domain.face import LivenessMode
from domain.verdict import Outcome
from offline_cache.store import Store
from offline_cache.visits import WholeVisit
from tests.ui.kiosk.conftest import touch
from ui.kiosk.session import Machine, kiosk_setup, open_kiosk

DECIDING = "yunet-mobilefacenet"
FOLDER = Path(os.environ.get("TIEPDON_TEST_MODELS", Path(__file__).parents[4] / "shared" / "models"))
needs_weights = pytest.mark.skipif(
    not installed(specs()[DECIDING], FOLDER), reason="no engine that may decide: set TIEPDON_TEST_MODELS"
)
PATIENCE_MS = 60_000
pytestmark = pytest.mark.timeout(400)  # several patients one after the other, on a machine that may be busy


@dataclass
class Station:
    """A patient's hands and eyes at a running kiosk."""

    qtbot: QtBot
    finger: QPointingDevice
    desk: Desk
    machine: Machine
    simulated: Simulation
    home: Path

    @property
    def page(self) -> Any:
        return self.machine.window.page

    def until(self, screen: Screen) -> None:
        window = self.machine.window
        self.qtbot.waitUntil(lambda: window.kiosk.screen is screen, timeout=PATIENCE_MS)

    def touch(self, *widgets: QWidget) -> None:
        for widget in widgets:
            touch(self.finger, widget)

    def begin(self, language: str = "vi", *, agrees: bool = True) -> None:
        self.until(Screen.LANGUAGE)
        self.touch(self.page.choices[language])
        self.touch(self.page.yes if agrees else self.page.no)
        self.until(Screen.CARD)

    def put(self, persona: str, *, pull_at: int | None = None) -> None:
        self.simulated.stand_before_camera(personas()[persona])
        self.simulated.readers.insert(chip_of(personas()[persona]), pull_at=pull_at)

    def digits(self, text: str) -> None:
        self.until(Screen.KEY)
        keypad = self.page.keypad
        self.touch(*(keypad.keys[digit] for digit in text), keypad.done)

    def answer(self, clinic: int = 1) -> None:
        self.until(Screen.CLINIC)
        self.touch(self.page.tiles[clinic])
        self.until(Screen.PHONE)
        self.touch(self.page.skip)

    def ticket(self) -> str:
        """The number on the screen, once the memory has told it."""
        self.until(Screen.TICKET)
        page = self.page
        self.qtbot.waitUntil(lambda: bool(page.number.text()), timeout=PATIENCE_MS)
        return str(page.number.text())

    def leave(self) -> WholeVisit:
        """Take the card, touch *done*; the visit as the memory has it."""
        visit_id = self.desk.state.check_in.visit_id
        self.simulated.take_card()
        self.touch(self.page.done)
        self.qtbot.waitUntil(lambda: self.desk.state.check_in.visit_id == "", timeout=PATIENCE_MS)
        self.until(Screen.LANGUAGE)
        row = self.desk.ask(lambda store: store.visit(visit_id))
        assert row is not None
        return row


@contextlib.contextmanager
def running(
    qtbot: QtBot,
    finger: QPointingDevice,
    home: Path,
    engine: str = "dlib",
    liveness: LivenessMode = LivenessMode.CHALLENGE,
) -> Iterator[Station]:
    settings = Settings(
        clinics=("Nội tổng hợp", "Mắt"),
        facility_name="Bệnh viện Giả Định",
        face_engine=engine,
        printer=Printer(kind=PrinterKind.PDF_FOLDER),
        kiosk=Kiosk(idle_s=600, reduced_motion=True, liveness=liveness),
    )
    with simulation(personas()["insured"]) as simulated:
        desk = Desk(kiosk_setup(Setup("K1", "nobody", facility="99001"), settings))
        simulated.obeys(desk)
        machine = open_kiosk(desk, home, settings, locked=False)
        machine.window.resize(1080, 1920)
        machine.window.show()
        desk.start(lambda: build_hands(desk.post, replace(simulated.parts(home), face_engine=engine)))
        station = Station(qtbot, finger, desk, machine, simulated, home)
        try:
            qtbot.waitUntil(lambda: desk.state.memory.state is DeviceState.OK, timeout=PATIENCE_MS)
            yield station
        finally:
            machine.window.close()
            desk.stop(15)
            machine.close()
            machine.window.deleteLater()


def list_all(store: Store) -> list[WholeVisit]:
    return store.whole_visits()


@needs_weights
@pytest.mark.weights
def test_from_language_to_slip(qtbot: QtBot, finger: QPointingDevice, tmp_path: Path) -> None:
    install(specs()[DECIDING], tmp_path / "face-engines", str(FOLDER))
    # without the challenge, whose movements have seconds and not a loaded test machine's minutes
    with running(qtbot, finger, tmp_path, DECIDING, LivenessMode.OFF) as kiosk:
        qtbot.waitUntil(lambda: kiosk.desk.face_ready, timeout=PATIENCE_MS)
        kiosk.begin("vi")
        kiosk.put("insured")
        kiosk.digits("000123")
        kiosk.until(Screen.LOOK)
        kiosk.answer()
        assert kiosk.ticket() == "1"
        assert kiosk.page.place.text() == Texts("vi").get("kiosk.ticket.go_to", place="Mắt")
        qtbot.waitUntil((tmp_path / "slips").exists, timeout=PATIENCE_MS)
        visit = kiosk.leave()
        assert (visit.outcome, visit.clinic, visit.identified_by) == (Outcome.READY, "Mắt", "chip")
        assert (visit.record["face"]["decision"], visit.record["face"]["may_decide"]) == ("same", True)
        assert visit.record["consent"]["answer"] == "given"
        assert [path.stem for path in (tmp_path / "slips").glob("*.pdf")] == [visit.id]

        # the next one, without a network: a number all the same, checked later
        kiosk.simulated.portal_outage(True)
        kiosk.begin("en")
        kiosk.put("renewed-card")
        kiosk.digits("992078000367")
        kiosk.answer()
        assert kiosk.ticket() == "2"
        assert kiosk.page.text.text() == Texts("en").get("kiosk.ticket.later")
        assert kiosk.leave().outcome is Outcome.READY_PROVISIONAL

        # somebody else's card
        kiosk.simulated.portal_outage(False)
        kiosk.begin("ja")
        kiosk.put("other-person")
        kiosk.digits("000501")
        kiosk.answer()
        kiosk.ticket()
        assert kiosk.page.text.text() == Texts("ja").get("kiosk.ticket.colleague")
        assert kiosk.leave().record["handed_over"] is True


def test_an_engine_that_only_assists_passes_nobody(qtbot: QtBot, finger: QPointingDevice, tmp_path: Path) -> None:
    with running(qtbot, finger, tmp_path, liveness=LivenessMode.OFF) as kiosk:
        qtbot.waitUntil(lambda: kiosk.desk.face_ready, timeout=PATIENCE_MS)
        kiosk.begin("en")
        kiosk.put("insured")
        kiosk.digits("000123")
        kiosk.answer()
        assert kiosk.ticket() == "1"
        assert kiosk.page.text.text() == Texts("en").get("kiosk.ticket.colleague")
        visit = kiosk.leave()
        assert visit.record["handed_over"] is True
        assert visit.record["verdict"]["same_person"]["code"] == "M-304"


def test_detours_end_with_a_number(qtbot: QtBot, finger: QPointingDevice, tmp_path: Path) -> None:
    with running(qtbot, finger, tmp_path) as kiosk:
        # no consent, and the card pulled while it is read: put back, it goes on
        kiosk.begin("vi", agrees=False)
        kiosk.put("insured", pull_at=8)
        kiosk.digits("000123")
        kiosk.qtbot.waitUntil(lambda: kiosk.desk.state.check_in.card_failure is not None, timeout=PATIENCE_MS)
        kiosk.simulated.take_card()
        kiosk.until(Screen.CARD_GONE)
        kiosk.put("insured")
        kiosk.answer()
        assert kiosk.ticket() == "1"
        refused = kiosk.leave()
        assert refused.record["handed_over"] is True and refused.record["face"] is None
        assert refused.record["consent"]["answer"] == "refused"

        # the wrong number twice
        kiosk.begin("en", agrees=False)
        kiosk.put("forged")
        kiosk.digits("111111")
        kiosk.qtbot.waitUntil(lambda: kiosk.desk.state.check_in.wrong_keys == 1, timeout=PATIENCE_MS)
        kiosk.until(Screen.KEY)
        kiosk.digits("222222")
        kiosk.ticket()
        assert kiosk.leave().record["handed_over"] is True

        # a card nobody vouches for: the questions as usual, then a colleague
        kiosk.begin("zh", agrees=False)
        kiosk.put("unknown-issuer")
        kiosk.digits("996193000745")
        kiosk.answer(clinic=0)
        assert kiosk.ticket() == "3", "the third who goes to the desk, whatever clinic they chose"
        unknown = kiosk.leave()
        assert (unknown.record["handed_over"], unknown.clinic) == (True, "Nội tổng hợp")

        # a desk on the same machine sees the case at once, through the same database
        beside = open_memory(tmp_path)
        cases = beside.submit(lambda store: store.work_items()).result(30)
        beside.close(5)
        assert unknown.id in {item.visit_id for item in cases if item.kind == "case"}

        # help before anything else
        kiosk.until(Screen.LANGUAGE)
        kiosk.touch(kiosk.machine.window.footer.help)
        kiosk.ticket()
        assert kiosk.leave().record["person"] is None

        # somebody who walks away leaves nothing
        kiosk.begin("ko")
        before = len(kiosk.desk.ask(list_all))
        kiosk.put("insured")
        kiosk.until(Screen.KEY)
        kiosk.simulated.take_card()
        kiosk.machine.window.tap(Stopped())
        kiosk.qtbot.waitUntil(lambda: kiosk.desk.state.check_in.phase is Phase.WAITING, timeout=PATIENCE_MS)
        assert len(kiosk.desk.ask(list_all)) == before
