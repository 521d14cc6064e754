"""What each key and button of the reception screen does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from app.flow.state import IdentifiedBy, Phase, State
from app.texts import following_language
from domain.card import ReaderState
from domain.consent import ConsentAnswer
from domain.person import Person
from ui.reception.next_action import enabled_actions, forgotten_card, next_action
from ui.reception.text_size import neighbouring_scale
from ui.shortcuts import KEYS, Action
from ui.shown_failure import shown_failure

if TYPE_CHECKING:
    from ui.reception.window import ReceptionWindow

_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


def claim_to_ask(state: State) -> Person | None:
    """Who is known by a typed number only: their name must be asked for before the insurer can be. Who is known by a
    scan that was read by guess: somebody must look at it first.

    Where nobody is known and no card lies there, or that of an earlier patient, it is somebody without either, a child
    with a birth notice say.
    """
    check_in = state.check_in
    claimed, unsure = check_in.claimed, check_in.claimed_by is IdentifiedBy.QR_UNSURE
    if check_in.person is not None or (claimed is not None and claimed.name and not unsure):
        return None
    if claimed is None:
        own_card = state.reader.state is ReaderState.CARD and not forgotten_card(state)
        return Person(None, "", None) if check_in.phase is Phase.WAITING and not own_card else None
    return claimed if claimed.number is not None or check_in.presented is not None else None


class Keys:
    """Binds the keys of the window. An action that does not apply now does nothing."""

    def __init__(self, window: ReceptionWindow) -> None:
        self._window = window
        self.open_settings: Callable[[], object] = lambda: None
        """Set by the program on a machine of its own; a demo has no settings to open."""
        self.open_numbers: Callable[[], object] = lambda: None
        self.do: dict[Action, Callable[[], None]] = {action: partial(self.run, action) for action in Action}
        for action, key in KEYS.items():
            shortcut = QShortcut(QKeySequence(key), window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.do[action])

    def run(self, action: Action, *_: object) -> None:
        """Do ``action`` if it applies. Surplus arguments are what Qt's signals carry along."""
        state = self._window.state
        if action is Action.NEXT_PATIENT:
            self._window.sheets.dismiss("details")  # before its visit ends: what is typed there is meant to go
        if state is None or action not in enabled_actions(state):
            return
        if action is Action.WITHOUT_CHIP and (typed := self._window.scan_line.finish()):
            self._ask_name_of(typed, state)
        elif action is Action.WITHOUT_CHIP and (claimed := claim_to_ask(state)) is not None:
            held = state.check_in
            shown, unsure = held.presented.number if held.presented else "", held.claimed_by is IdentifiedBy.QR_UNSURE
            self._window.sheets.claim.ask(claimed, shown, visit_id=held.visit_id, unsure=unsure)
        elif action is Action.RECORD:
            self._record(state)
        elif not self._window.said.action(action):
            self._on_screen(action)

    def _ask_name_of(self, typed: str, before: State) -> None:
        """A number and then this key, without Enter between them: the desk has just been told, and it is already known
        that a name must follow."""
        from app.scan_event import nameless, scan_event  # noqa: PLC0415 - the window is there before it

        asked = nameless(scan_event(typed))
        if asked is not None and claim_to_ask(before) is not None:
            self._window.sheets.claim.ask(*asked)

    def _on_screen(self, action: Action) -> None:
        window = self._window
        match action:
            case Action.BY_EYE:
                self._compare()
            case Action.AGREE:
                self._consent(ConsentAnswer.GIVEN)
            case Action.REFUSE:
                self._consent(ConsentAnswer.REFUSED)
            case Action.SCAN:
                window.scan_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case Action.LANGUAGE:
                window.set_language(following_language(window.look.language))
            case Action.SCHEME:
                window.set_dark(not window.look.dark)
            case Action.LARGER | Action.SMALLER:
                window.set_scale(neighbouring_scale(window.look.scale, 1 if action is Action.LARGER else -1))
            case Action.HELP:
                self._help()
            case Action.SETTINGS:
                self.open_settings()
            case Action.NUMBERS:
                self.open_numbers()
            case Action.TODAY if window.work is not None:
                window.work.toggle()
            case _:
                self._open(action)

    def _help(self) -> None:
        """The keys, and the page of what is wrong where something is."""
        sheets, window = self._window.sheets, self._window
        if sheets.is_open("help"):
            sheets.dismiss("help")
            return
        sheets.help.explain(shown_failure(window.state), window.look)
        sheets.help.open()

    def _open(self, action: Action) -> None:
        window, sheets, state = self._window, self._window.sheets, self._window.state
        assert state is not None
        match action:
            case Action.DETAILS:
                sheets.open(sheets.details)
            case Action.TERMS:
                sheets.open(sheets.terms)
            case Action.INSURANCE:
                sheets.open(sheets.insurance)
            case Action.HISTORY:
                sheets.open_history()
            case Action.PEOPLE:
                sheets.people.open()
            case Action.AT_DESK:
                window.at_desk.open()
            case Action.CASES:
                sheets.cases.open()
            case Action.UNDO:
                self._undo(state)
            case Action.PRINT:
                window.slips.show(self._visit_meant(state)[0])
            case _:
                return

    def _visit_meant(self, state: State) -> tuple[str, str]:
        """Id and name of the visit selected in a list, else of the one recorded last."""
        selected = self._window.selected_visit()
        if selected is not None:
            return selected.id, selected.name
        person = state.check_in.person if state.check_in.visit_id == state.last_visit_id else None
        return state.last_visit_id, person.name if person else ""

    def _undo(self, state: State) -> None:
        visit_id, name = self._visit_meant(state)
        if visit_id:
            self._window.sheets.undo.ask(visit_id, name or self._window.look.say("ui.person.nameless"))

    def _record(self, state: State) -> None:
        window, sheets = self._window, self._window.sheets
        sheets.dismiss("help")
        if window.said.wants_birth_time(state):
            sheets.open(sheets.details)
            sheets.details.birth_time.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            window.said.record(state)

    def _compare(self) -> None:
        """The first press shows the pictures, the second confirms."""
        if self._window.sheets.is_open("compare"):
            self._window.sheets.compare.confirm()
        else:
            self._window.open_compare()

    def _consent(self, answer: ConsentAnswer) -> None:
        """What the patient said; a yes for a child waits for the name of who gave it."""
        window, state = self._window, self._window.state
        assert state is not None
        if answer is ConsentAnswer.GIVEN and window.question.lacks_name:
            window.question.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        window.said.consent(answer, state)
        window.scan_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def primary(self, *_: object) -> None:
        """What the big button does now; nothing when there is none."""
        for overlay in self._window.overlays():
            if overlay.isVisible():
                overlay.enter()
                return
        state = self._window.state
        button = next_action(state).button if state else None
        if button is Action.AGREE and not self._window.question.could_be_read:
            return
        if button is not None:
            self.run(button)

    def unclaimed(self, event: QKeyEvent) -> bool:
        """A key that no widget took; True when it was of use here."""
        window = self._window
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.primary()
        elif event.key() in _PAGES:
            window.body.turn_pages(_PAGES[Qt.Key(event.key())])
        elif event.text().isprintable() and event.text().strip():
            window.scan_line.take_over(event.text())
        else:
            return False
        return True

    def _escape(self) -> None:
        for overlay in self._window.overlays():
            if overlay.isVisible():
                overlay.dismiss()
                return
        self.run(Action.NEXT_PATIENT)
