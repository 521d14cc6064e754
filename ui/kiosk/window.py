"""The kiosk's window: draws the pure kiosk, brings touches and time to it, decides nothing, and cannot be left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from time import monotonic

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.flow.events import Event
from app.flow.state import Phase, State
from app.kiosk.kiosk import Kiosk, Now, Step, heard, tapped, ticked, warning_s
from app.kiosk.pin import Door
from app.kiosk.said import Identified, MoreTime, Said, Tap
from app.scan_event import scan_event
from domain.failure import FailureCode
from ui.announce import announce
from ui.kiosk.frame import Footer, Header
from ui.kiosk.keypad import Keypad
from ui.kiosk.page import Page, Stage, Ticket, View
from ui.kiosk.pages.look import LookPage
from ui.kiosk.pages.pin import PinPage
from ui.kiosk.pages.scan import ScanPage
from ui.kiosk.pages.staff import StaffPage, troubles
from ui.kiosk.pages.ticket import handed_over
from ui.kiosk.screens import pages
from ui.kiosk.sizes import Sizes, kiosk_sheet, text_scale
from ui.kiosk.still_there import StillThere
from ui.kiosk.tickets import Tickets, Wanted
from ui.kiosk.typed import TypedLine
from ui.preview import Preview
from ui.style.look import Look
from ui.style.sheet import style_sheet

TICK_EVERY_MS = 250
PREVIEW_EVERY_MS = 33
_STAFF_IDLE_S = 120.0
"""Staff who walk away leave a kiosk for patients, not an open door."""
_LOWERED, _STAGE = 4, 14
"""Shares of the height between header and footer: what is empty above lowered controls, and the rest."""


@dataclass(frozen=True, slots=True)
class Options:
    """What an administrator chose for this kiosk."""

    house: str = ""
    dark: bool = False
    moves: bool = True
    pin_is_right: Callable[[str], bool] | None = None
    door: Door = field(default_factory=Door)
    """The wrong tries of the run before."""
    keep_door: Callable[[Door], None] = lambda _: None
    locked: bool = True
    """Only staff close the window; False for demo and gallery."""
    set_up: tuple[FailureCode, ...] = ()
    """What is not as it should be since the start, such as a face engine that only assists: for staff."""


def utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class KioskWindow(QWidget):
    """Args as for the reception window; ``tickets`` finds the number of a recorded visit and prints its slip.

    ``speak`` reads a sentence aloud in a language; None where the system cannot.
    """

    left = Signal()
    """Staff leave the kiosk."""
    announced = Signal(str)
    """Emits: what a screen reader is to say."""

    def __init__(
        self,
        kiosk: Kiosk,
        post: Callable[[Event], None],
        preview: Callable[[], Preview | None],
        *,
        options: Options,
        tickets: Tickets | None = None,
        speak: Callable[[str, str], None] | None = None,
        clock: Callable[[], float] = monotonic,
        utc: Callable[[], dt.datetime] = utc_now,
    ) -> None:
        super().__init__()
        self.setObjectName("Canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.kiosk, self._post, self._preview = kiosk, post, preview
        self._options, self._tickets, self._speak = options, tickets, speak
        self._clock, self._utc = clock, utc
        self._ticket: Ticket | None = None
        self._numbered = ""  # the visit whose number was asked for: one slip each
        self._printer: FailureCode | None = None
        self._lowered = self._may_leave = False
        self._staff_since_s: float | None = None
        self._shown_preview: Preview | None = None
        self.look, self.sizes = Look.of(kiosk.language, options.dark), Sizes.of(QSize())
        self.pages = pages()
        self.pin = PinPage(options.pin_is_right, lambda: utc().timestamp(), door=options.door, keep=options.keep_door)
        self.staff = StaffPage()
        self.header = Header(options.house)
        self.footer = Footer(speaks=speak is not None)
        self.typed = TypedLine(self, self._scanned)
        self._lay_out()
        self.warning = StillThere(self)
        self._connect()
        self.refit()

    # --- what comes in ------------------------------------------------------------------

    @Slot(object)
    def hear(self, state: State) -> None:
        """The flow moved on."""
        self._play(heard(self.kiosk, state, self._now()))

    @Slot(object)
    def tap(self, tap: Tap) -> None:
        self._play(tapped(self.kiosk, tap, self._now()))

    @Slot()
    def tick(self) -> None:
        """Some time passed; on the staff page the patient's clock stands still."""
        if not self.kiosk.somebody:
            self._preview()  # so that nothing holds on to the last picture of whoever was here
        if self._staff_since_s is None:
            self._play(ticked(self.kiosk, self._now()))
        elif self._clock() - self._staff_since_s > _STAFF_IDLE_S:
            self.leave_staff()
        else:
            self._draw()

    @Slot()
    def refresh_preview(self) -> None:
        page = self.page
        if not isinstance(page, LookPage | ScanPage):
            return
        newest = self._preview()
        if newest is not self._shown_preview:
            self._shown_preview = newest
            page.show_preview(newest)

    @Slot()
    def touched(self) -> None:
        """Somebody is there, though nothing is answered yet."""
        if self._staff_since_s is not None:
            self._staff_since_s = self._clock()
        elif self.kiosk.somebody:
            self.tap(MoreTime())

    def _scanned(self, text: str) -> None:
        self.tap(Identified(scan_event(text)))

    def _now(self) -> Now:
        return Now(self._clock(), self._utc())

    # --- what goes out ------------------------------------------------------------------

    def _play(self, step: Step) -> None:
        before, (self.kiosk, events) = self.kiosk, step
        for event in events:
            self._post(event)
        if before.said != Said() and self.kiosk.said == Said():
            self.forget()
        self._fetch_number()
        self._draw()

    def _fetch_number(self) -> None:
        check_in = self.kiosk.state.check_in
        if check_in.phase is not Phase.RECORDED or check_in.visit_id == self._numbered or self._tickets is None:
            return
        self._numbered = check_in.visit_id
        self._tickets.ask(Wanted(check_in.visit_id, self.kiosk.language, handed_over(self._view())))

    def forget(self) -> None:
        """The patient has gone: nothing typed, seen or told stays in any screen."""
        self._ticket = self._shown_preview = None
        if self._tickets is not None:
            self._tickets.forget()
        self.typed.forget()
        for page in self.pages.values():
            page.forget()
        if self._lowered:
            self.change_reach()

    # --- staff ----------------------------------------------------------------------------

    @Slot()
    def ask_pin(self) -> None:
        self._staff_since_s = self._clock()
        self._stage.setCurrentWidget(self.pin)
        self._draw()

    @Slot()
    def open_staff(self) -> None:
        self._staff_since_s = self._clock()
        self._stage.setCurrentWidget(self.staff)
        self._draw()

    @Slot()
    def leave_staff(self) -> None:
        self._staff_since_s = None
        self.pin.forget()
        self._draw()

    @Slot()
    def leave(self) -> None:
        """Only the staff page, which is behind the PIN, asks for this."""
        self._may_leave = True
        self.left.emit()
        self.close()

    @property
    def may_leave(self) -> bool:
        return self._may_leave or not self._options.locked

    # --- drawing --------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """What is up now."""
        page = self._stage.currentWidget()
        assert isinstance(page, Page)
        return page

    def _view(self) -> View:
        return View(self.kiosk, self.look, self.sizes, self._options.moves, self._ticket)

    def _draw(self) -> None:
        if self.kiosk.language != self.look.language:
            self._restyle()
        view = self._view()
        self.staff.troubles = troubles(self.kiosk.state, self._printer, self._options.set_up)
        if self._staff_since_s is None and self.page is not (wanted := self.pages[self.kiosk.screen]):
            self._turn_to(wanted, view)
        else:
            self._show(self.page, view)
        staff = self._staff_since_s is not None
        self.header.draw(view, trouble=bool(self.staff.troubles), staff=staff)
        self.footer.draw(view, asks_back=self.page.asks_back, lowered=self._lowered)
        self.footer.setVisible(not staff)
        self.warning.draw(view, None if staff else warning_s(self.kiosk, self._now()))

    def _show(self, page: Page, view: View) -> None:
        page.draw(view)
        page.fill_screen(lowered=self._lowered)
        self._blank.setVisible(self._lowered)

    def _turn_to(self, page: Page, view: View) -> None:
        """Another screen: drawn before it is seen, then told to who hears it."""
        before = self.page
        self._show(page, view)
        self._stage.setCurrentWidget(page)
        self.setFocus()  # no button of the new screen is pressed by a key meant for the old one
        if isinstance(before, LookPage | ScanPage):
            before.forget()
            self._shown_preview = None
            page.draw(view)
        self.announced.emit(page.spoken)
        if self._speak is not None and self.kiosk.said.language:
            self._speak(page.spoken, self.kiosk.language)

    @Slot()
    def change_reach(self) -> None:
        """Bring everything into reach from a wheelchair, or back."""
        self._lowered = not self._lowered
        self._box.setStretchFactor(self._blank, _LOWERED if self._lowered else 0)
        self._draw()

    def refit(self) -> None:
        """Sizes and type for this size of window."""
        self.sizes = Sizes.of(self.size())
        portrait = self.height() >= self.width()
        for page in (*self.pages.values(), self.pin, self.staff):
            page.arrange(portrait=portrait, sizes=self.sizes)
        self.footer.arrange(portrait=portrait)
        edge = self.sizes.edge
        self._stage.setContentsMargins(edge, self.sizes.gap, edge, self.sizes.gap)
        self._restyle()
        self._draw()

    def _restyle(self) -> None:
        self.look = Look.of(self.kiosk.language, self._options.dark, text_scale(self.size()))
        self.setFont(self.look.font)
        sheet = style_sheet(self.look.palette, self.look.type) + kiosk_sheet(self.look, self.sizes)
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        self.setWindowTitle(self.look.say("program.name"))

    # --- Qt's own -------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """While it is asked whether somebody is there, Tab stays with the answers."""
        if self.warning.isVisible():
            return self.warning.focusNextPrevChild(forward)
        return super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.refit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if not self.may_leave:
            event.ignore()
            return
        self._ticks.stop()
        self._pictures.stop()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A finger beside the buttons is somebody too."""
        super().mousePressEvent(event)
        self.touched()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        keypads = [one for one in self.page.findChildren(Keypad) if one.isEnabled()]
        self.typed.take(event, keypads[0] if keypads else None)

    # --- putting it together --------------------------------------------------------------

    def _lay_out(self) -> None:
        self._stage = Stage()
        for page in (*self.pages.values(), self.pin, self.staff):
            self._stage.addWidget(page)
        self._blank = QWidget()
        self._blank.hide()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        # The window is as its screen is: what the shape before needed must not keep a turned screen from fitting.
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for part, stretch in ((self.header, 0), (self._blank, 0), (self._stage, _STAGE), (self.footer, 0)):
            self._box.addWidget(part, stretch)

    def _connect(self) -> None:
        for page in self.pages.values():
            page.tapped.connect(self.tap)
        for keypad in self.findChildren(Keypad):
            keypad.touched.connect(self.touched)
        self.footer.tapped.connect(self.tap)
        self.footer.lower_asked.connect(self.change_reach)
        self.footer.listen_asked.connect(self._listen)
        self.warning.tapped.connect(self.tap)
        self.header.staff_asked.connect(self.ask_pin)
        self.pin.opened.connect(self.open_staff)
        self.pin.left.connect(self.leave_staff)
        self.staff.left.connect(self.leave_staff)
        self.staff.leave_asked.connect(self.leave)
        self.announced.connect(partial(announce, self))
        if self._tickets is not None:
            self._tickets.known.connect(self.show_ticket)
            self._tickets.printer_said.connect(self._printer_said)
        self._ticks, self._pictures = QTimer(self), QTimer(self)
        self._ticks.timeout.connect(self.tick)
        self._pictures.timeout.connect(self.refresh_preview)
        self._ticks.start(TICK_EVERY_MS)
        self._pictures.start(PREVIEW_EVERY_MS)

    def _listen(self) -> None:
        if self._speak is not None:
            self._speak(self.page.spoken, self.kiosk.language)

    @Slot(object)
    def show_ticket(self, ticket: Ticket | None) -> None:
        """The number of the visit just recorded."""
        self._ticket = ticket
        self._draw()

    def _printer_said(self, code: FailureCode | None) -> None:
        self._printer = code
        self._draw()
