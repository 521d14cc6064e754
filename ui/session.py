"""A desk on the screen: the reception window tied to the desk's thread."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.appearance import Appearance, write_appearance
from app.desk.desk import Desk
from app.desk.memory import DeskMemory
from ui.bridge import DeskBridge
from ui.ctrl_c import end_with_signals
from ui.garbage import collect_between_patients
from ui.no_screen import before_the_screen
from ui.preview import Preview
from ui.priority import give_way, screen_first
from ui.qt_words import qt_speaks
from ui.reception.typing_watch import TypingWatch
from ui.reception.window import ReceptionWindow
from ui.simulation_bar import SimulationBar

if TYPE_CHECKING:
    from app.desk.hands import DeskHands
    from app.desk.parts import Parts

log = logging.getLogger("tiepdon.qt")

SWITCH_S = 0.0003


def application() -> QApplication:
    """The one QApplication of this process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    qInstallMessageHandler(_qt_says)
    app = QApplication(sys.argv[:1])
    _answer_soon()
    end_with_signals(app)
    app.setApplicationName("Tiếp Đón")
    app.setOrganizationName("tiepdon")
    return app


def _answer_soon() -> None:
    """The screen's thread gets the interpreter back after 0.3 ms instead of 5: with six threads loading drivers, it
    waited for each in turn. What is loaded until now stays for good: no collection of garbage looks at it again.
    """
    sys.setswitchinterval(SWITCH_S)
    screen_first()
    gc.freeze()


def open_reception(
    desk: Desk,
    language: str,
    simulation: SimulationBar | None = None,
    *,
    dark: bool | None = None,
    scale: float | None = None,
) -> ReceptionWindow:
    """The window of a desk; the desk may be started before or after it is shown. The rest as ReceptionWindow has it."""
    window = ReceptionWindow(
        post=desk.post,
        language=language,
        dark=dark,
        scale=scale,
        preview=LivePreview(desk),
        on_scan=lambda text: _scanned(desk, text),
        simulation=simulation,
        visits=desk.visits_today,
        memory=DeskMemory(desk),
    )
    bridge = DeskBridge(window)
    bridge.state_changed.connect(window.show_state)
    desk.listen(bridge.publish)
    window.show_state(desk.state)
    TypingWatch(window, desk.post)
    qt_speaks(language)
    window.appearance_chosen.connect(lambda chosen: qt_speaks(chosen.language))
    return window


def _scanned(desk: Desk, text: str) -> None:
    from app.scan_event import scan_event  # noqa: PLC0415 - loaded with the first scan

    desk.post(scan_event(text))


def remember_appearance(window: ReceptionWindow, home: Path) -> None:
    """Have the home keep what staff choose on the screen."""
    window.appearance_chosen.connect(appearance_keeper(home))


def appearance_keeper(home: Path) -> Callable[[Appearance], None]:
    """Keeps a choice in the home; where it cannot, the choice lasts until the end."""

    def keep(chosen: Appearance) -> None:
        try:
            write_appearance(home, chosen)
        except OSError as error:
            log.warning("choice of language and colours not kept: %s", type(error).__name__)

    return keep


def start_when_shown(desk: Desk, parts: Callable[[], Parts]) -> None:
    """Start the workers once the event loop has painted the window: drivers load behind a screen that is there."""

    def build() -> DeskHands:
        from app.desk.build import build_hands  # noqa: PLC0415 - loads every driver, in the desk's thread

        give_way()
        return build_hands(desk.post, parts())

    collect_between_patients(desk)
    QTimer.singleShot(0, lambda: desk.start(build))


def _qt_says(kind: QtMsgType, _: object, message: str) -> None:
    """Qt's own messages go to the log; the offscreen platform's standing remark goes nowhere."""
    if "This plugin does not support" not in message and not before_the_screen(kind, message):
        log.log(logging.WARNING if kind is not QtMsgType.QtDebugMsg else logging.DEBUG, message)


class LivePreview:
    """The desk's newest frame as the screen takes it; the same object while nothing changed, so it is drawn once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._shown: Preview | None = None

    def __call__(self) -> Preview | None:
        newest = self._desk.preview()
        if newest is None:
            self._shown = None
        elif self._shown is None or self._shown.rgb is not newest[0].rgb or self._shown.seen is not newest[1]:
            self._shown = Preview(newest[0].rgb, newest[1])
        return self._shown
