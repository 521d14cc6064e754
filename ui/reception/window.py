"""The reception screen: everything on it is a function of the desk's state."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.appearance import Appearance
from app.desk.renewal import between_visits
from app.flow.consent import needed_consent
from app.flow.state import CheckIn, DeviceState, Moment, Phase, State
from domain.clinic_time import clinic_day
from domain.failure import FailureCode
from ui.announce import announce
from ui.at_desk import AtDesk
from ui.portrait_decoder import PortraitDecoder
from ui.preview import Preview
from ui.reception.body import Body
from ui.reception.keys import Keys
from ui.reception.layout import Parts, lay_out
from ui.reception.next_action import consent_wanted, enabled_actions, next_action
from ui.reception.recall import Recall
from ui.reception.sheets import Sheets
from ui.reception.slips import Slips
from ui.reception.text_size import fitting_scale
from ui.reception.work_panel import WorkPanel
from ui.shortcuts import KEYS, Action
from ui.simulation_bar import SimulationBar
from ui.style.look import Look
from ui.style.sheet import style_sheet
from ui.style.tokens import Tone
from ui.widgets.action_bar import ActionBar
from ui.widgets.banner import Banner
from ui.widgets.consent_question import ConsentQuestion
from ui.widgets.offline_strip import OfflineStrip, is_silent
from ui.widgets.overlay import Overlay
from ui.widgets.scan_line import ScanLine
from ui.widgets.tick_card import TickCard
from ui.widgets.toast import Toast
from ui.widgets.top_bar import TopBar
from ui.work import Memory, Visits, WorkItem

if TYPE_CHECKING:
    from app.flow.events import Event
    from offline_cache.visits import WholeVisit
    from ui.reception.said import Said
    from ui.widgets.idle_cover import IdleCover
    from ui.widgets.staff_overlay import StaffOverlay

PREVIEW_EVERY_MS = 33
NOT_BEGUN = frozenset({Phase.WAITING, Phase.KEY_NEEDED})
TICKS = ("card_genuine", "same_person", "insured")


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _possible(do: dict[Action, Callable[[], None]], left_out: set[Action]) -> dict[Action, Callable[[], None]]:
    return {action: act for action, act in do.items() if action not in left_out}


class ReceptionWindow(QMainWindow):
    """One desk's window.

    Args:
        post: takes what staff did, for the desk; returns at once.
        on_scan: takes each text that was scanned or typed into the field.
        preview: gives the newest camera picture, or None; asked 30 times a second, returns at once.
        simulation: the demo's row, shown below everything.
        dark: the colour scheme; None follows the system.
        scale: size of the text as a factor; None is as the window has room.
        now: UTC, for the age of answers.
        visits: today's visits for the work list; asked in a worker whenever one was stored. None: no work list.
        memory: searches, cases and slips; asked in a worker. None: nothing of these.
    """

    announced = Signal(str)
    """Emits: what a screen reader is to say."""
    cover_after = Signal(int)
    """Emits: minutes without a hand after which the screen is covered, 0 for never; from any thread."""
    appearance_chosen = Signal(object)
    """Emits: the Appearance after staff chose another language, other colours or another size."""

    def __init__(
        self,
        post: Callable[[Event], None],
        on_scan: Callable[[str], None],
        language: str,
        preview: Callable[[], Preview | None],
        *,
        simulation: SimulationBar | None = None,
        dark: bool | None = None,
        scale: float | None = None,
        now: Callable[[], dt.datetime] = _utc_now,
        visits: Visits | None = None,
        memory: Memory | None = None,
    ) -> None:
        super().__init__()
        self._preview = preview
        self.now = now
        self._state: State | None = None
        self._shown_preview: Preview | None = None
        self._simulation = simulation
        self._scale_chosen, self._dark_chosen = scale is not None, dark is not None
        self.look = Look.of(language, self._system_is_dark() if dark is None else dark, scale or 1.0)
        self._dress()
        self.canvas = QWidget()
        self._post = post
        self.keys = Keys(self)
        self.scan_line = ScanLine(on_scan, self.keys.primary)
        left_out = {action for action, there in ((Action.TODAY, visits), (Action.CASES, memory)) if there is None}
        do = _possible(self.keys.do, left_out)
        self.top_bar = TopBar(do, self.set_language)
        self.offline, self.banner = OfflineStrip(), Banner()
        self.question = ConsentQuestion(self.keys.do[Action.AGREE], self.keys.do[Action.REFUSE], on_scan)
        self.ticks = {name: TickCard(name) for name in TICKS}
        self.body = Body(self.keys.do)
        self.action_bar = ActionBar(self.keys.do, self.keys.primary, self.scan_line)
        self.work = WorkPanel(visits, self.canvas, self.sheet_closed) if visits else None
        self._lay_out()
        self.recall = Recall(self, memory)
        self.slips = Slips(self)
        self.sheets = Sheets(self, on_scan, self.canvas)
        self.at_desk = AtDesk(self, self.top_bar.staff, KEYS[Action.AT_DESK], self)
        self.toast = Toast(self.canvas)
        if self.work is not None:
            self.work.model.modelReset.connect(self._draw_offline)
        self.undoing = ""
        self._numbered: WholeVisit | None = None
        self._portrait: QImage | None = None
        self._decoder = PortraitDecoder(self)
        self._decoder.ready.connect(self._show_portrait)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh_preview)
        self._timer.start(PREVIEW_EVERY_MS)
        self.announced.connect(partial(announce, self))
        self.idle_cover: IdleCover | None = None
        self.cover_after.connect(self._cover_after)
        if dark is None:
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_scheme_changed)
        self._restyle()

    @cached_property
    def said(self) -> Said:
        """What staff do, on its way to the desk."""
        from ui.reception.said import Said  # noqa: PLC0415 - with the first thing said; the window is there before

        return Said(self, self._post)

    # --- what is drawn ----------------------------------------------------------------

    @property
    def state(self) -> State | None:
        """What is drawn now; None until the first state came."""
        return self._state

    def moment(self) -> Moment:
        """Now, as the flow's rules take it."""
        now = self.now()
        return Moment(0.0, now, clinic_day(now), "")

    @Slot(object)
    def show_state(self, state: State) -> None:
        """Draw ``state``; a new phase brings the keyboard back to the scan field, unless a word is being typed."""
        before, self._state = self._state, state
        if before is None:
            self.sheets.relook()
        self._decoder.ask(state.check_in.portrait)
        self._draw(state)
        if before is None or before.check_in.phase is not state.check_in.phase:
            self._phase_changed(before is not None and not _begins_anew(before, state))
        self._announce_changes(before, state)
        if self.work is not None:
            self.work.follow(before, state)
        self.recall.follow(before, state)
        self.slips.follow(before, state)
        self._tell_undone(before, state)

    def _tell_undone(self, before: State | None, state: State) -> None:
        if not self.undoing or before is None:
            return
        refused = state.notice is FailureCode.VISIT_NOT_UNDONE and before.notice is not state.notice
        if state.changes != before.changes:
            self.toast_key("people.undo.done")
        if refused or state.changes != before.changes:
            self.undoing = ""

    def _draw(self, state: State) -> None:
        look, check_in = self.look, state.check_in
        enabled = enabled_actions(state)
        self.top_bar.draw(state, look)
        self.at_desk.draw(state.setup.staff)
        self._draw_offline()
        self.banner.draw(state.notice, look, state.held_by if state.notice is FailureCode.READER_BUSY else "")
        for name, tick in check_in.verdict.ticks().items():
            self.ticks[name].draw(tick, check_in.phase not in NOT_BEGUN, look)
        self.question.draw(needed_consent(state, self.moment()) if consent_wanted(state) else None, look)
        self.body.draw(state, self.now(), look)
        self.action_bar.draw(next_action(state), enabled, look, self._told_number(check_in))
        self.scan_line.draw(look)
        self.sheets.draw(state, enabled)

    @Slot()
    def _draw_offline(self) -> None:
        if self._state is not None:
            waiting = self.work.model.open_count if self.work is not None else 0
            self.offline.draw(self._state, waiting, self.now(), self.look)

    def _tell_offline(self, before: State, state: State) -> None:
        was, silent = is_silent(before.portal), is_silent(state.portal)
        if silent and not was:
            self.announced.emit(self.offline.accessibleName())
        elif was and state.portal.state is DeviceState.OK:
            self.toast_key("ui.offline.over")

    @Slot(int)
    def _cover_after(self, minutes: int) -> None:
        from ui.widgets.idle_cover import IdleCover  # noqa: PLC0415 - with the settings, behind the window

        if self.idle_cover is None:
            self.idle_cover = IdleCover(self.canvas)
            self.idle_cover.draw(self.look)
        self.idle_cover.wait(minutes)

    def _phase_changed(self, going_on: bool) -> None:
        if self.idle_cover is not None:
            self.idle_cover.used()
        typing = going_on and self.work is not None and self.work.searching
        if not typing:
            self.sheet_closed()

    def _announce_changes(self, before: State | None, state: State) -> None:
        """Say what is new, for those who hear the screen: the notice first, then ticks, then the next action."""
        if before is None:
            return
        self._tell_offline(before, state)
        if state.notice is not None and state.notice is not before.notice:
            self.announced.emit(self.banner.accessibleName())
        earlier = before.check_in.verdict.ticks()
        for name, tick in state.check_in.verdict.ticks().items():
            if tick.settled and tick != earlier[name]:
                self.announced.emit(self.ticks[name].accessibleName())
        if (asked := state.check_in.challenge) is not None and asked != before.check_in.challenge:
            self.announced.emit(self.body.challenge.announcement)
        if next_action(before).name != next_action(state).name:
            self.announced.emit(self.action_bar.announcement)

    def _show_portrait(self, image: QImage | None) -> None:
        self._portrait = image
        self.body.pair.set_portrait(image)
        if self.sheets.is_made("compare"):
            self.sheets.compare.pair.set_portrait(image)

    def refresh_preview(self) -> None:
        """Draw the newest camera picture, if it is another one."""
        newest = self._preview()
        if newest is self._shown_preview:
            return
        self._shown_preview = newest
        target = self.sheets.compare if self.sheets.is_open("compare") else self.body
        target.pair.set_preview(newest)

    def today(self) -> dt.date:
        return self.moment().today

    def say_toast(self, words: str, tone: Tone = Tone.OK) -> None:
        """A few words that go by themselves; those who hear the screen get them too."""
        self.toast.say(words, self.look, tone)
        self.announced.emit(words)

    @property
    def visit_under_way(self) -> bool:
        return self._state is not None and not between_visits(self._state)

    def staff_sheet(self) -> StaffOverlay:
        return self.sheets.staff

    def toast_key(self, key: str, tone: Tone = Tone.OK) -> None:
        self.say_toast(self.look.say(key), tone)

    def show_number(self, recorded: WholeVisit) -> None:
        """Which place in the queue the visit just recorded has: to be read out, whatever the printer does."""
        self._numbered = recorded
        if self._state is not None and (told := self._told_number(self._state.check_in)):
            self._draw(self._state)
            self.announced.emit(told)

    def _told_number(self, check_in: CheckIn) -> str:
        numbered = self._numbered
        if check_in.phase is not Phase.RECORDED or numbered is None or numbered.id != check_in.visit_id:
            return ""
        if not numbered.queue_number:
            return ""
        words = self.look.say("ui.next.recorded.number", number=numbered.queue_number)
        return self.look.texts.with_aside(words, numbered.clinic) if numbered.clinic else words

    def show_case_count(self, count: int) -> None:
        """How much waits for staff, beside the list's own button."""
        self.top_bar.draw_cases(count, self.look)

    def selected_visit(self) -> WorkItem | None:
        """The visit the keyboard is on in whichever list is open."""
        if self.sheets.is_open("people"):
            return self.sheets.people.selected
        return self.work.selected if self.work is not None else None

    def open_compare(self) -> None:
        """Lay the two pictures large over the screen."""
        self.sheets.compare.show_pictures(self._portrait, self._shown_preview)
        self.sheets.open(self.sheets.compare)

    # --- language and colours -----------------------------------------------------------

    def set_language(self, language: str) -> None:
        self._relook(Look.of(language, self.look.dark, self.look.scale))
        self._tell_choice()

    def set_dark(self, dark: bool) -> None:
        self._dark_chosen = True
        self._relook(Look.of(self.look.language, dark, self.look.scale))
        self._tell_choice()

    def set_scale(self, scale: float) -> None:
        """Text of this size from now on, whatever the size of the window."""
        self._scale_chosen = True
        self._relook(Look.of(self.look.language, self.look.dark, scale))
        self._tell_choice()

    def _tell_choice(self) -> None:
        dark = self.look.dark if self._dark_chosen else None
        scale = self.look.scale if self._scale_chosen else None
        self.appearance_chosen.emit(Appearance(self.look.language, dark, scale))

    def _fit_text(self) -> None:
        scale = fitting_scale(self.width(), self.height())
        if not self._scale_chosen and scale != self.look.scale:
            self._relook(Look.of(self.look.language, self.look.dark, scale))

    def _relook(self, look: Look) -> None:
        self.look = look
        self._restyle()
        if self._state is not None:
            self._draw(self._state)

    def _dress(self) -> None:
        """Font and style sheet; first of all on the empty window, as setting them polishes every widget anew."""
        self.setFont(self.look.font)
        sheet = style_sheet(self.look.palette, self.look.type)
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _restyle(self) -> None:
        self._dress()
        self.setWindowTitle(self.look.say("program.name"))
        self.sheets.relook()
        self.slips.relook(self.look)
        if self.idle_cover is not None:
            self.idle_cover.draw(self.look)
        if self.work is not None:
            self.work.draw(self.look)
        self.scan_line.draw(self.look)
        if self._simulation is not None:
            self._simulation.draw(self.look)

    def _system_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        if not self._dark_chosen:
            self._relook(Look.of(self.look.language, scheme is Qt.ColorScheme.Dark, self.look.scale))

    def _system_is_dark(self) -> bool:
        return self.palette().window().color().lightness() < 128

    # --- putting it together ------------------------------------------------------------

    def _lay_out(self) -> None:
        self.canvas.setObjectName("Canvas")
        beside = self.work.place if self.work else None
        ticks = self.ticks.values()
        parts = Parts(
            self.top_bar,
            self.offline,
            self.banner,
            self.question,
            ticks,
            self.body,
            beside,
            self.action_bar,
            self._simulation,
        )
        lay_out(self.canvas, parts)
        self.setCentralWidget(self.canvas)

    def overlays(self) -> tuple[Overlay, ...]:
        """What may lie over the screen, in the order in which Esc takes it away."""
        return (*self.slips.overlays(), *self.sheets.all(), *(self.work.overlays if self.work else ()))

    def often_opened(self) -> tuple[Callable[[], object], ...]:
        """Each makes one of the sheets that most days need; called again it does nothing."""
        sheets, slips, work = self.sheets, self.slips, self.work
        lists = (lambda: work.overlay,) if work is not None and work.place.isHidden() else ()
        return (lambda: sheets.help, lambda: sheets.details, lambda: slips.preview, *lists)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit_text()
        if self.work is not None:
            self.work.fit(event.size().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """What no widget wanted: a scanner's letters go to the field, Enter and Esc are commands."""
        if not self.keys.unclaimed(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self._timer.stop()
        self.settle()
        self.slips.close()
        super().closeEvent(event)

    @Slot()
    def sheet_closed(self) -> None:
        """The keyboard is the field's again, unless another sheet still lies over it."""
        if all(overlay.isHidden() for overlay in self.overlays()):
            self.scan_line.setFocus()

    def settle(self) -> None:
        """Wait for what is decoded and asked in the background; for closing, and for taking pictures."""
        self._decoder.wait()
        self.recall.wait()
        self.at_desk.wait()
        if self.work is not None:
            self.work.wait()


def _begins_anew(before: State, state: State) -> bool:
    """The visit was left for the next patient."""
    return bool(before.check_in.visit_id) and not state.check_in.visit_id
