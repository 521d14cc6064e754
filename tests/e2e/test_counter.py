"""The one-stop counter with no part mocked but the plastic: by keyboard from card to receipt to handing over, on the
simulated reader, camera and printer, with the real window, desk, printer protocol and encrypted database."""

from __future__ import annotations

import contextlib
import io
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.counter.state import CounterState, Mode
from app.desk.desk import Desk
from app.desk.simulated import Simulation, simulation
from app.desk.wiring import open_memory
from app.flow.state import Phase, Setup
from app.printer_settings import Printer, PrinterKind
from devices.simulated.personas import personas
from devices.simulated.printer import SimulatedPrinter
from domain.card import ReaderState
from domain.consent import Channel
from domain.face import LivenessMode
from domain.failure import FailureCode
from domain.reception import CollectorRole
from domain.verdict import TickState
from ui.counter.command import close
from ui.counter.session import CounterDesk, Office, open_counter, start_counter
from ui.counter.window import CounterWindow
from ui.widgets.scan_line import LINE_END_S

Key = Qt.Key


@dataclass
class Counter:
    """A counter at work, and the hands of whoever is there."""

    window: CounterWindow
    counter: CounterDesk
    desk: Desk
    devices: Simulation
    printer: SimulatedPrinter
    qtbot: QtBot

    def reach(self, fits: Callable[[CounterState], bool], timeout_s: float = 60.0) -> CounterState:
        end_s = time.monotonic() + timeout_s
        while not fits(state := self.counter.state):
            check_in = state.desk.check_in
            ticks = {name: (tick.state, tick.code) for name, tick in check_in.verdict.ticks().items()}
            assert time.monotonic() < end_s, f"stuck in {check_in.phase}, {state.mode}, {state.notice}, {ticks}"
            self.qtbot.wait(10)
        return state

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def type(self, text: str) -> None:
        """As a hand types: with breath between the letters."""
        for letter in text:
            QTest.keyClicks(self.window.focusWidget(), letter)
            self.qtbot.wait(40)

    def comes(self, name: str) -> None:
        """Somebody puts their card down, is looked at by the camera, and is found to be who they say."""
        self.shows_card(name)
        assert self.counter.state.desk.check_in.verdict.same_person.state is TickState.OK

    def shows_card(self, name: str) -> None:
        """Staff type the number of the card on the reader."""
        persona = personas()[name]
        assert persona.person.number is not None
        self.devices.stand_before_camera(persona)
        self.devices.take_card()
        self.reach(lambda s: s.desk.reader.state is ReaderState.NO_CARD)
        self.devices.put_card(persona)
        self.reach(lambda s: s.desk.check_in.phase is Phase.KEY_NEEDED)
        self.press(Key.Key_F2)
        self.type(persona.person.number.digits)
        self.press(Key.Key_Return)
        another_breath_s = time.monotonic() + LINE_END_S  # an Enter before that belongs to the number
        self.reach(lambda s: s.desk.check_in.phase is Phase.SETTLED and time.monotonic() > another_breath_s)
        self.qtbot.waitUntil(lambda: self.window.state is self.counter.state)

    def printed(self, reception_id: str) -> None:
        """Until a slip with this code has come out."""
        self.reach(lambda _: [reception_id] in [codes_on(slip) for slip in self.printer.slips])


@contextlib.contextmanager
def at_work(home: Path, qtbot: QtBot, liveness: LivenessMode = LivenessMode.OFF) -> Iterator[Counter]:
    """Without ``liveness`` nobody is waited for to blink: that takes seconds a person."""
    with simulation(personas()["insured"]) as devices, SimulatedPrinter() as printer:
        setup = Setup("MC1", "LÊ THỊ CÁN BỘ", channel=Channel.COUNTER, asks_consent=False, asks_insurance=False)
        desk = Desk(replace(setup, liveness=liveness))
        devices.obeys(desk)
        window, counter = open_counter(desk, Appearance("vi", dark=False))
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        start_counter(desk, counter, lambda: devices.parts(home))
        counter.set_up(Office(home, Printer(kind=PrinterKind.NETWORK, address=printer.address), "UBND xã Giả Định"))
        one = Counter(window, counter, desk, devices, printer, qtbot)
        try:
            one.reach(lambda s: s.desk.reader.state is ReaderState.NO_CARD and bool(s.procedures.listed))
            yield one
        finally:
            window.close()
            close(desk, counter)


def codes_on(png: bytes) -> list[str]:
    with Image.open(io.BytesIO(png)) as picture:
        return [code.text for code in zxingcpp.read_barcodes(picture.convert("L"))]


def receive(counter: Counter, proxy: str = "") -> str:
    """Everything by keyboard; returns the id of the reception."""
    counter.press(Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    counter.reach(lambda s: s.mode is Mode.RECEIVE)
    counter.comes("insured")
    if proxy:
        counter.press(Key.Key_F7)
        counter.type(proxy)
        counter.press(Key.Key_Return)
        counter.press(Key.Key_Return)
    counter.press(Key.Key_F3)
    counter.type("hon nhan")
    counter.press(Key.Key_Return)
    counter.reach(lambda s: s.procedure == "HT-02")
    counter.press(Key.Key_Return)
    state = counter.reach(lambda s: s.done is not None)
    assert state.done is not None
    counter.printed(state.done.id)
    counter.reach(lambda s: s.desk.check_in.phase is Phase.WAITING)
    return state.done.id


def find(counter: Counter, words: str) -> None:
    counter.press(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    counter.reach(lambda s: s.mode is Mode.HAND_OVER and bool(s.waiting))
    counter.qtbot.waitUntil(counter.window.hand_over.table.search.hasFocus)
    counter.type(words)
    counter.press(Key.Key_Return)
    counter.reach(lambda s: s.chosen is not None)


def test_from_card_to_receipt_to_hand_over(qtbot: QtBot, tmp_path: Path) -> None:
    with at_work(tmp_path, qtbot) as counter:
        reception_id = receive(counter)
        find(counter, "nguyen mau")
        counter.comes("insured")
        counter.press(Key.Key_Return)
        state = counter.reach(lambda s: s.done is not None and s.done.handed_over is not None)
        assert state.done is not None and state.done.handed_over is not None
        assert state.done.id == reception_id
        assert state.done.handed_over.role is CollectorRole.APPLICANT
        assert state.done.receipt_number.endswith("-001")
        assert counter.printer.wait_for(2)
        counter.press(Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        assert counter.printer.wait_for(3)
        counter.reach(lambda s: not s.waiting and len(s.day) == 1)
    memory = open_memory(tmp_path)
    try:
        assert memory.submit(lambda store: store.visits()).result() == [], "a counter records no visits"
        assert memory.submit(lambda store: store.outbox()).result() == [], "and tells the insurer nothing"
        kept = memory.submit(lambda store: store.reception(reception_id)).result()
        assert kept is not None and kept.handed_over is not None
        assert memory.submit(lambda store: store.audit_broken_at()).result() is None
    finally:
        memory.close(10)


def test_a_stranger_goes_away_a_proxy_and_a_letter_do_not(qtbot: QtBot, tmp_path: Path) -> None:
    proxy = personas()["retired-no-expiry"].person.number
    assert proxy is not None
    with at_work(tmp_path, qtbot) as counter:
        receive(counter, proxy.digits)
        find(counter, "mau")
        counter.comes("portal-down")
        counter.press(Key.Key_Return)
        qtbot.waitUntil(counter.window.letter_form.isVisible)
        counter.press(Key.Key_Escape)
        assert counter.counter.state.waiting, "nothing was handed to a stranger"
        counter.comes("retired-no-expiry")
        counter.press(Key.Key_Return)
        state = counter.reach(lambda s: s.done is not None and s.done.handed_over is not None)
        assert state.done is not None and state.done.handed_over is not None
        assert state.done.handed_over.role is CollectorRole.PROXY
        receive(counter)
        find(counter, "mau")
        counter.comes("portal-down")
        counter.press(Key.Key_F7)
        counter.type("so 12")
        counter.press(Key.Key_Return)
        counter.type("con ruot")
        counter.press(Key.Key_Return)
        counter.reach(lambda s: s.letter is not None)
        counter.press(Key.Key_Return)
        state = counter.reach(lambda s: s.done is not None and s.done.handed_over is not None)
        assert state.done is not None and state.done.handed_over is not None
        assert state.done.handed_over.role is CollectorRole.LETTER
        assert state.done.handed_over.letter is not None
        assert state.done.handed_over.letter.reason == "con ruot"


def test_a_scanned_receipt_opens_its_application_and_no_paper_loses_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with at_work(tmp_path, qtbot, LivenessMode.PASSIVE) as counter:
        counter.printer.state.paper = False
        counter.comes("retired-no-expiry")  # who blinks when asked
        counter.press(Key.Key_F3)
        counter.type("HT-01")
        counter.press(Key.Key_Return)
        counter.press(Key.Key_Return)
        state = counter.reach(lambda s: s.done is not None and s.notice is FailureCode.PRINTER_NO_PAPER)
        assert state.done is not None
        counter.printer.state.paper = True
        counter.press(Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        assert counter.printer.wait_for(1)
        counter.press(Key.Key_F2)
        QTest.keyClicks(counter.window.focusWidget(), codes_on(counter.printer.slips[0])[0])
        counter.press(Key.Key_Return)
        found = counter.reach(lambda s: s.mode is Mode.HAND_OVER and s.chosen is not None)
        assert found.chosen is not None and found.chosen.id == state.done.id


def test_a_doubtful_applicant_is_looked_at_by_staff(qtbot: QtBot, tmp_path: Path) -> None:
    with at_work(tmp_path, qtbot) as counter:
        questions = (counter.window.card_form, counter.window.compare)
        for name in ("forged", "other-person"):
            counter.shows_card(name)
            counter.press(Key.Key_F3)
            counter.type("HT-01")
            counter.press(Key.Key_Return)
            counter.reach(lambda s: s.procedure == "HT-01")
            counter.press(Key.Key_Return)
            qtbot.waitUntil(lambda: any(question.isVisible() for question in questions))
            assert counter.counter.state.done is None
            counter.press(Key.Key_Escape)
            counter.press(Key.Key_F9)
            counter.reach(lambda s: not s.desk.check_in.visit_id and not s.procedure)
        assert counter.counter.state.day == ()
