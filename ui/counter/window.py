"""The window of the one-stop counter: everything on it is a function of the counter's state."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from app.appearance import Appearance
from app.counter.consent import counter_question
from app.counter.state import (
    CounterEvent,
    CounterState,
    Mode,
    Noticed,
    ProcedureChosen,
    ProxiesCleared,
    ReceptionChosen,
)
from app.counter.table import save_csv
from app.desk.renewal import between_visits
from app.flow.events import Event
from app.flow.state import Moment
from app.scan import ScanKind, parse_scan
from app.slip import Slip
from domain.clinic_time import clinic_day
from domain.failure import Failure
from offline_cache.receptions import ReceptionRow
from ui.announce import announce
from ui.at_desk import AtDesk
from ui.counter.body import Body
from ui.counter.day_panel import DayPanel
from ui.counter.foot import Foot
from ui.counter.form_overlay import Form, FormOverlay, Values
from ui.counter.hand_over_panel import HandOverPanel
from ui.counter.head import Head
from ui.counter.help import CounterHelp
from ui.counter.keys import CounterKeys
from ui.counter.next_step import enabled_actions, next_step
from ui.counter.receive_panel import ReceivePanel
from ui.counter.shortcuts import KEYS, CounterAction
from ui.portrait_decoder import PortraitDecoder
from ui.preview import Preview
from ui.printing.preview import SlipPreview
from ui.reception.text_size import fitting_scale
from ui.simulation_bar import SimulationBar
from ui.style.look import Look
from ui.style.sheet import style_sheet
from ui.style.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.claim_overlay import ClaimOverlay
from ui.widgets.compare_overlay import CompareOverlay
from ui.widgets.overlay import Overlay
from ui.widgets.scan_line import ScanLine
from ui.widgets.staff_overlay import StaffOverlay
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from ui.widgets.idle_cover import IdleCover

PREVIEW_EVERY_MS = 33
_SEARCHING = frozenset({"find", "choose", "list", "handed"})
"""Next steps that begin in the panel's search field."""


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def ask_for_csv(parent: QWidget, proposed: str) -> Path | None:
    """The system's own file dialog; None when it was cancelled."""
    chosen, _ = QFileDialog.getSaveFileName(parent, "", proposed, "CSV (*.csv)")
    return Path(chosen) if chosen else None


class CounterWindow(QMainWindow):
    """Args:
    play: takes what happens at the counter; returns at once.
    post: takes what happens at the desk (reading, face); returns at once.
    on_scan: takes each text that was scanned or typed into the field.
    preview: gives the newest camera picture, or None; asked 30 times a second, returns at once.
    print_slip: prints the slip that is shown in the preview.
    dark: the colour scheme; None follows the system.
    """

    announced = Signal(str)
    """Emits: what a screen reader is to say."""
    cover_after = Signal(int)
    """Emits: minutes without a hand after which the screen is covered, 0 for never; from any thread."""
    appearance_chosen = Signal(object)
    """Emits: the Appearance staff chose."""

    def __init__(
        self,
        play: Callable[[CounterEvent], None],
        post: Callable[[Event], None],
        on_scan: Callable[[str], None],
        language: str,
        preview: Callable[[], Preview | None],
        *,
        print_slip: Callable[[Slip], None],
        simulation: SimulationBar | None = None,
        dark: bool | None = None,
        scale: float | None = None,
        now: Callable[[], dt.datetime] = _utc_now,
        choose_file: Callable[[QWidget, str], Path | None] = ask_for_csv,
    ) -> None:
        super().__init__()
        self._play = play
        self._preview = preview
        self._now = now
        self._choose_file = choose_file
        self._simulation = simulation
        self._shown_preview: Preview | None = None
        self._portrait: QImage | None = None
        self._scale_chosen, self._dark_chosen = scale is not None, dark is not None
        self.state: CounterState | None = None
        self.look = Look.of(language, self._system_is_dark() if dark is None else dark, scale or 1.0)
        self.keys = CounterKeys(self, play, post)
        self._make_parts(on_scan)
        self._make_overlays(on_scan, print_slip)
        self._decoder = PortraitDecoder(self)
        self._decoder.ready.connect(self._show_portrait)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh_preview)
        self._timer.start(PREVIEW_EVERY_MS)
        self.announced.connect(partial(announce, self))
        self.idle_cover: IdleCover | None = None
        self.cover_after.connect(self._cover_after)
        if dark is None:
            hints = QGuiApplication.styleHints()
            hints.colorSchemeChanged.connect(self._system_scheme_changed)
        self._restyle()

    def _make_parts(self, on_scan: Callable[[str], None]) -> None:
        do = self.keys.do
        self.scan_line = ScanLine(on_scan, self.keys.primary)
        self.head = Head(do)
        self.banner = Banner()
        self.receive = ReceivePanel(
            lambda code: self._play(ProcedureChosen(code)),
            on_scan,
            self.keys.primary,
            do[CounterAction.NAME_PROXY],
            lambda: self._play(ProxiesCleared()),
        )
        self.hand_over = HandOverPanel(self._choose, on_scan, self.keys.primary)
        self.day = DayPanel(on_scan, do[CounterAction.PRINT_AGAIN], do[CounterAction.EXPORT])
        self.body = Body(self.banner, self.receive, self.hand_over, self.day)
        self.foot = Foot(do, self.keys.primary, self.scan_line)
        self.canvas = QWidget()
        self.canvas.setObjectName("Canvas")
        column = QVBoxLayout(self.canvas)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        column.addWidget(self.foot)
        if self._simulation is not None:
            column.addWidget(self._simulation)
        self.setCentralWidget(self.canvas)

    def _make_overlays(self, on_scan: Callable[[str], None], print_slip: Callable[[Slip], None]) -> None:
        keys, canvas = self.keys, self.canvas
        proxy = Form("proxy", ("number", "person"), keys.proxy_named, frozenset({"person"}), _from_card)
        self.proxy_form = FormOverlay(proxy, canvas)
        self.letter_form = FormOverlay(Form("letter", ("note", "reason"), keys.letter_noted), canvas)
        self.card_form = FormOverlay(Form("card", ("reason",), keys.card_seen), canvas)
        self.name_form = FormOverlay(Form("name", ("reason",), keys.name_accepted, blanks=("noted", "card")), canvas)
        self.compare = CompareOverlay(
            keys.compared, keys.do[CounterAction.LOOK_AGAIN], on_scan, self.scan_line.take_over, canvas
        )
        self.claim = ClaimOverlay(keys.with_claim, on_scan, canvas)
        self.slip = SlipPreview(print_slip, canvas)
        self.help = CounterHelp(canvas)
        self.at_desk = AtDesk(self, self.head.staff, KEYS[CounterAction.AT_DESK], self)
        self.staff = StaffOverlay(self.at_desk.take_over, self.at_desk.take_off, canvas, insured=False)
        self.toast = Toast(canvas)
        for overlay in self.overlays():
            overlay.closed.connect(self._place_focus)

    def overlays(self) -> tuple[Overlay, ...]:
        """What may lie over the screen, in the order in which Esc takes it away."""
        forms = (self.proxy_form, self.letter_form, self.card_form, self.name_form)
        return (self.help, self.staff, self.slip, self.compare, self.claim, *forms)

    def dismiss_overlays(self) -> bool:
        """Close whatever lies over the screen; False when nothing did."""
        shown = [overlay for overlay in self.overlays() if overlay.isVisible()]
        for overlay in shown:
            overlay.dismiss()
        return bool(shown)

    # --- what is drawn ----------------------------------------------------------------

    @Slot(object)
    def show_state(self, state: CounterState) -> None:
        """Draw ``state``; a new next step brings the keyboard to where it is needed."""
        before, self.state = self.state, state
        self._decoder.ask(state.desk.check_in.portrait)
        self._draw(state)
        if self.idle_cover is not None and before is not None and next_step(before).name != next_step(state).name:
            self.idle_cover.used()
        self._announce_changes(before, state)
        elsewhere = before is None or (_place(before) != _place(state) and not self._searching)
        if elsewhere or (before is not None and _begins_anew(before, state)):
            self._place_focus()

    @Slot(int)
    def _cover_after(self, minutes: int) -> None:
        from ui.widgets.idle_cover import IdleCover  # noqa: PLC0415 - with the settings, behind the window

        if self.idle_cover is None:
            self.idle_cover = IdleCover(self.canvas)
            self.idle_cover.draw(self.look)
        self.idle_cover.wait(minutes)

    def _draw(self, state: CounterState) -> None:
        look, enabled = self.look, enabled_actions(state)
        self.head.draw(state, look)
        self.at_desk.draw(state.desk.setup.staff)
        if self.staff.isVisible():
            self.at_desk.follow(self.staff)
        self.banner.draw(state.notice or state.desk.notice, look)
        if state.mode is not Mode.LIST:
            self.day.say_exported("", look)
        self.body.draw(state, self.moment().today, look)
        self.foot.draw(state, counter_question(look.texts), look)
        self.scan_line.draw(look)
        self.compare.draw(state.desk.check_in, CounterAction.LOOK_AGAIN in enabled, look)
        if CounterAction.BY_EYE not in enabled:
            self.compare.dismiss()
            self.card_form.dismiss()
        if CounterAction.ACCEPT_NAME not in enabled:
            self.name_form.dismiss()

    def _announce_changes(self, before: CounterState | None, state: CounterState) -> None:
        """For those who hear the screen: the notice first, then what was found, then the next step."""
        if before is None:
            return
        if (state.notice or state.desk.notice) not in (None, before.notice or before.desk.notice):
            self.announced.emit(self.banner.accessibleName())
        earlier, now = before.desk.check_in.verdict.ticks(), state.desk.check_in.verdict.ticks()
        for name, card in self.body.ticks.items():
            if now[name].settled and now[name] != earlier[name]:
                self.announced.emit(card.accessibleName())
        if next_step(before).name != next_step(state).name:
            self.announced.emit(self.foot.announcement)

    def _place_focus(self) -> None:
        if self.state is None or any(overlay.isVisible() for overlay in self.overlays()):
            return
        wanted = self.search_field if _place(self.state) in _SEARCHING else self.scan_line
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _searching(self) -> bool:
        """In the middle of a word: whatever the reader or the camera has to say, the next letter belongs to it."""
        return self.search_field.hasFocus() and self.search_field.text() != ""

    @property
    def search_field(self) -> QLineEdit:
        """The field of the panel that is shown."""
        mode = self.state.mode if self.state else Mode.RECEIVE
        fields: dict[Mode, QLineEdit] = {
            Mode.RECEIVE: self.receive.procedures.search,
            Mode.HAND_OVER: self.hand_over.table.search,
            Mode.LIST: self.day.table.search,
        }
        return fields[mode]

    @property
    def row_to_print(self) -> ReceptionRow | None:
        """What *print again* means now: the line of the list, the chosen application, or the last one done."""
        if self.state is None:
            return None
        if self.state.mode is Mode.LIST:
            return self.day.table.current
        return self.state.chosen or self.state.done

    def _choose(self, row: ReceptionRow) -> None:
        self._play(ReceptionChosen(row))

    def moment(self) -> Moment:
        """Now, as the flow's rules take it."""
        now = self._now()
        return Moment(0.0, now, clinic_day(now), "")

    def export(self) -> None:
        """Ask where, and write the day's list."""
        if self.state is None:
            return
        path = self._choose_file(self, f"{self.moment().today:%Y-%m-%d}.csv")
        if path is None:
            return
        try:
            save_csv(self.state.day, path, self.look.texts)
        except Failure as failure:
            self._play(Noticed(failure.code))
        else:
            self.day.say_exported(path.name, self.look)

    def say_toast(self, words: str, tone: Tone = Tone.OK) -> None:
        """A few words that go by themselves; those who hear the screen get them too."""
        self.toast.say(words, self.look, tone)
        self.announced.emit(words)

    @property
    def visit_under_way(self) -> bool:
        return self.state is not None and not between_visits(self.state.desk)

    def staff_sheet(self) -> StaffOverlay:
        return self.staff

    def show_slip(self, slip: Slip) -> None:
        """Open the preview; for where no printer is set up."""
        self.slip.show_slip(slip)

    # --- pictures -----------------------------------------------------------------------

    def _show_portrait(self, image: QImage | None) -> None:
        self._portrait = image
        self.body.pair.set_portrait(image)
        self.compare.pair.set_portrait(image)

    def refresh_preview(self) -> None:
        """Draw the newest camera picture, if it is another one."""
        newest = self._preview()
        if newest is self._shown_preview:
            return
        self._shown_preview = newest
        target = self.body if self.compare.isHidden() else self.compare
        target.pair.set_preview(newest)

    def open_compare(self) -> None:
        """Lay the two pictures large over the screen."""
        self.compare.show_pictures(self._portrait, self._shown_preview)
        self.compare.open()

    # --- language and colours -----------------------------------------------------------

    def set_language(self, language: str) -> None:
        self._choose_look(Look.of(language, self.look.dark, self.look.scale))

    def set_dark(self, dark: bool) -> None:
        self._dark_chosen = True
        self._choose_look(Look.of(self.look.language, dark, self.look.scale))

    def set_scale(self, scale: float) -> None:
        """Text of this size from now on, whatever the size of the window."""
        self._scale_chosen = True
        self._choose_look(Look.of(self.look.language, self.look.dark, scale))

    def _choose_look(self, look: Look) -> None:
        """Staff chose it: to be remembered."""
        self._relook(look)
        dark, scale = look.dark if self._dark_chosen else None, look.scale if self._scale_chosen else None
        self.appearance_chosen.emit(Appearance(look.language, dark, scale))

    def _relook(self, look: Look) -> None:
        self.look = look
        self._restyle()
        if self.state is not None:
            self._draw(self.state)

    def _restyle(self) -> None:
        look = self.look
        self.setFont(look.font)
        sheet = style_sheet(look.palette, look.type)
        if sheet != self.styleSheet():  # setting one polishes every widget anew
            self.setStyleSheet(sheet)
        self.setWindowTitle(f"{look.say('program.name')} · {look.say('counter.name')}")
        forms = (self.proxy_form, self.letter_form, self.card_form, self.name_form)
        for part in (*forms, self.claim, self.slip, self.help, self.staff):
            part.draw(look)
        self.scan_line.draw(look)
        if self.idle_cover is not None:
            self.idle_cover.draw(look)
        if self._simulation is not None:
            self._simulation.draw(look)

    def _system_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        if not self._dark_chosen:
            self._relook(Look.of(self.look.language, scheme is Qt.ColorScheme.Dark, self.look.scale))

    def _system_is_dark(self) -> bool:
        return self.palette().window().color().lightness() < 128

    # --- Qt's own -----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        scale = fitting_scale(self.width(), self.height())
        if not self._scale_chosen and scale != self.look.scale:
            self._relook(Look.of(self.look.language, self.look.dark, scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """What no widget wanted: a scanner's letters go to the field, Enter and Esc are commands."""
        if not self.keys.unclaimed(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self._timer.stop()
        self.settle()
        super().closeEvent(event)

    def settle(self) -> None:
        """Wait for what is decoded in the background; for closing, and for taking pictures."""
        self._decoder.wait()
        self.at_desk.wait()


def _begins_anew(before: CounterState, state: CounterState) -> bool:
    """Staff did it: another mode, a procedure chosen, the next person."""
    left = before.desk.check_in.visit_id and not state.desk.check_in.visit_id
    return bool(left) or (before.mode, before.procedure) != (state.mode, state.procedure)


def _place(state: CounterState) -> str:
    """Where the keyboard belongs changes with the next step, and with the mode."""
    step = next_step(state).name
    return step if step in _SEARCHING else f"{state.mode} {step}"


def _from_card(text: str) -> Values | None:
    """A proxy's number and name from the QR of their card."""
    scan = parse_scan(text)
    return {"number": scan.number, "person": scan.name} if scan.kind is ScanKind.CITIZEN_QR else None
