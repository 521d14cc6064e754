"""A kiosk on the screen: the desk's thread, the window, the number and its slip, tied together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.flow.state import Setup, State
from app.kiosk.kiosk import Kiosk
from app.kiosk.patience import Patience
from app.kiosk.pin import is_right, is_set, keep_door, kept_door
from app.kiosk.said import Menu
from app.printer_settings import PrinterKind
from app.slip import SlipStyle
from domain.consent import Channel
from domain.failure import FailureCode
from ui.bridge import DeskBridge
from ui.kiosk.tickets import Tickets
from ui.kiosk.window import KioskWindow, Options
from ui.printing.desk import SlipDesk
from ui.printing.ways import way_of
from ui.session import LivePreview
from ui.style.motion import motion_welcome

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.settings import Settings


@dataclass(frozen=True, slots=True)
class Machine:
    """A kiosk that is set up: its window, and what has to be ended with it."""

    window: KioskWindow
    tickets: Tickets
    slips: SlipDesk | None

    def use_printer(self, settings: Settings, home: Path) -> None:
        """For the next slip; any thread may call. A kiosk that began without a printer prints from its next start."""
        if self.slips is not None:
            self.slips.use(way_of(settings.printer, home))

    def close(self) -> None:
        self.tickets.wait()
        if self.slips is not None:
            self.slips.close()


def kiosk_setup(setup: Setup, settings: Settings) -> Setup:
    """Nobody watches at a kiosk: no staff, the kiosk's own liveness, and it records by its own rules."""
    return replace(setup, staff="", channel=Channel.KIOSK, liveness=settings.kiosk.liveness, auto_record=False)


def open_kiosk(
    desk: Desk,
    home: Path,
    settings: Settings,
    *,
    locked: bool,
    set_up_trouble: tuple[FailureCode, ...] = (),
    speak: Callable[[str, str], None] | None = None,
) -> Machine:
    """The window of a kiosk; the desk may be started before or after it is shown."""
    slips = _slips(home, settings)
    style = SlipStyle(settings.facility_name, settings.printer.names)
    tickets = Tickets(lambda visit_id: desk.ask(lambda store: store.visit(visit_id)), slips, style)
    options = Options(
        house=settings.facility_name,
        dark=settings.kiosk.dark,
        moves=motion_welcome(settings.kiosk.reduced_motion),
        pin_is_right=(lambda pin: is_right(home, pin)) if is_set(home) else None,
        door=kept_door(home),
        keep_door=lambda door: keep_door(home, door),
        locked=locked,
        set_up=(*set_up_trouble, *engine_trouble(settings.face_engine)),
    )
    window = KioskWindow(
        kiosk_of(desk.state, settings), desk.post, LivePreview(desk), options=options, tickets=tickets, speak=speak
    )
    bridge = DeskBridge(window)
    bridge.state_changed.connect(window.hear)
    desk.listen(bridge.publish)
    window.hear(desk.state)
    return Machine(window, tickets, slips)


def kiosk_of(state: State, settings: Settings) -> Kiosk:
    wanted = settings.kiosk
    menu = Menu(settings.language, settings.clinics, wanted.asks_phone)
    return Kiosk(state, menu, Patience(idle_s=wanted.idle_s, warn_s=min(wanted.warn_s, wanted.idle_s / 2)))


def engine_trouble(name: str) -> tuple[FailureCode, ...]:
    """Staff should know that everybody will be handed over where the face engine only assists."""
    from devices.face.spec import specs  # noqa: PLC0415 - reads the descriptions of the engines

    spec = specs().get(name)
    return () if spec is not None and spec.traits.may_decide else (FailureCode.FACE_ASSIST_ONLY,)


def _slips(home: Path, settings: Settings) -> SlipDesk | None:
    if settings.printer.kind is PrinterKind.NONE or not settings.printer.auto_print:
        return None
    return SlipDesk(way_of(settings.printer, home))
