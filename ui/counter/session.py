"""A counter on the screen: the desk, the counter's own flow, the memory and the printer, tied together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.appearance import Appearance
from app.counter.memory import CounterMemory
from app.counter.procedures import Procedures, load_procedures
from app.counter.scan import counter_scan
from app.counter.state import (
    ClearDesk,
    CounterEffect,
    CounterEvent,
    CounterState,
    DeskChanged,
    Noticed,
    PrintReceipt,
    ProceduresKnown,
    ReceiptScanned,
)
from app.counter.step import step
from app.desk.clock import Clock
from app.desk.desk import Desk
from app.desk.hands import DeskHands
from app.desk.parts import Parts
from app.flow.events import Abandoned
from app.printer_settings import Printer, PrinterKind
from app.slip import Slip, SlipStyle, receipt_facts, receipt_slip
from app.texts import Texts
from domain.failure import Failure, FailureCode
from ui.bridge import DeskBridge
from ui.counter.window import CounterWindow
from ui.printing.desk import SlipDesk
from ui.printing.ways import way_of
from ui.session import LivePreview
from ui.simulation_bar import SimulationBar


@dataclass(frozen=True, slots=True)
class Office:
    """What the settings say of a counter, known some time after its window is there."""

    home: Path
    printer: Printer
    heading: str = ""
    language: str = "vi"
    """Of the receipts."""


class CounterDesk(QObject):
    """Owns the counter's state, in the GUI thread; ``post`` and ``set_up`` may be called from any thread."""

    changed = Signal(object)
    """Emits: the newest CounterState."""
    slip_wanted = Signal(object)
    """Emits: a Slip to be shown, where there is no printer for it."""

    _posted = Signal(object)
    _settled = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock or Clock()
        self._office: Office | None = None
        self.state = CounterState(desk.state)
        self.slips = SlipDesk(parent=self)
        self.slips.failed.connect(lambda _, code: self.play(Noticed(code)))
        self.memory = CounterMemory(self.post, self._clock)
        self._posted.connect(self.play, Qt.ConnectionType.QueuedConnection)
        self._settled.connect(self._use, Qt.ConnectionType.QueuedConnection)

    def post(self, event: CounterEvent) -> None:
        self._posted.emit(event)

    def set_up(self, office: Office) -> None:
        """The settings are known; reads the list of procedures where the caller is."""
        try:
            procedures, code = load_procedures(office.home), None
        except Failure as failure:
            procedures, code = load_procedures(), failure.code
        self._settled.emit((office, procedures, code))

    @Slot(object)
    def play(self, event: CounterEvent) -> None:
        self.state, effects = step(self.state, event, self._clock.moment())
        for effect in effects:
            self._do(effect)
        self.changed.emit(self.state)

    def _do(self, effect: CounterEffect) -> None:
        match effect:
            case ClearDesk():
                self._desk.post(Abandoned())
            case PrintReceipt():
                self._print(effect)
            case _:
                self.memory.do(effect)

    def _print(self, effect: PrintReceipt) -> None:
        """By itself only where the house wants it; when asked to, always – and shown where no printer is set up."""
        office = self._office
        if office is None or not (effect.copy or office.printer.auto_print):
            return
        style = SlipStyle(office.heading)
        slip = receipt_slip(receipt_facts(effect.row, copy=effect.copy), style, Texts(office.language))
        if office.printer.kind is not PrinterKind.NONE:
            self.slips.print(slip)
        elif effect.copy:
            self.slip_wanted.emit(slip)

    def print_slip(self, slip: Slip) -> None:
        self.slips.print(slip)

    def _use(self, known: tuple[Office, Procedures, FailureCode | None]) -> None:
        self._office, procedures, code = known
        self.slips.use(way_of(self._office.printer, self._office.home))
        self.play(ProceduresKnown(procedures))
        if code is not None:
            self.play(Noticed(code))

    def scan(self, text: str) -> None:
        said = counter_scan(text)
        if isinstance(said, ReceiptScanned):
            self.play(said)
        else:
            self._desk.post(said)


def open_counter(
    desk: Desk, look: Appearance, simulation: SimulationBar | None = None, clock: Clock | None = None
) -> tuple[CounterWindow, CounterDesk]:
    """The window of a counter; the desk may be started before or after it is shown."""
    counter = CounterDesk(desk, clock=clock)
    window = CounterWindow(
        counter.play,
        desk.post,
        counter.scan,
        look.language,
        LivePreview(desk),
        print_slip=counter.print_slip,
        simulation=simulation,
        dark=look.dark,
        scale=look.scale,
        now=(clock or Clock()).utc,
    )
    counter.setParent(window)
    bridge = DeskBridge(counter)
    bridge.state_changed.connect(lambda state: counter.play(DeskChanged(state)))
    desk.listen(bridge.publish)
    counter.changed.connect(window.show_state)
    counter.slip_wanted.connect(window.show_slip)
    window.show_state(counter.state)
    return window, counter


def start_counter(desk: Desk, counter: CounterDesk, parts: Callable[[], Parts]) -> None:
    """Start the workers once the event loop has painted the window, and lend the counter the desk's memory."""

    def build() -> DeskHands:
        from app.desk.build import build_hands  # noqa: PLC0415 - loads every driver, in the desk's thread

        hands = build_hands(desk.post, parts())
        counter.memory.use(hands.memory)
        return hands

    QTimer.singleShot(0, lambda: desk.start(build))
