"""Every sheet that may lie over the reception screen, and what each is drawn from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.care import suggestion_of
from app.flow.state import State
from ui.reception.keys import nameless_claim
from ui.shortcuts import Action
from ui.style.look import Look
from ui.widgets.cases_overlay import CasesOverlay
from ui.widgets.claim_overlay import ClaimOverlay
from ui.widgets.compare_overlay import CompareOverlay
from ui.widgets.details_overlay import DetailsOverlay
from ui.widgets.help_overlay import HelpOverlay
from ui.widgets.history_overlay import HistoryOverlay
from ui.widgets.insurance_overlay import InsuranceOverlay
from ui.widgets.overlay import Overlay
from ui.widgets.people_overlay import PeopleOverlay
from ui.widgets.person_card import shown_person
from ui.widgets.reason_choice import ReasonChoice
from ui.widgets.reason_overlay import ReasonOverlay
from ui.widgets.terms_overlay import TermsOverlay

if TYPE_CHECKING:
    from ui.reception.window import ReceptionWindow

UNDO_WORDS = ("people.undo.title", "people.undo.yes", "people.undo.no")
UNDO_REASONS = ("wrong_person", "twice", "went_home", "wrong_data")
SETTLE_WORDS = ("people.settle.title", "people.settle.yes", "people.settle.no")
SETTLE_REASONS = ("told_patient", "corrected", "told_cashier", "no_need")


class Sheets:
    """Made once with the window; opening one makes no widget."""

    def __init__(self, window: ReceptionWindow, on_scan: Callable[[str], None], canvas: QWidget) -> None:
        keys, spill = window.keys, window.scan_line.take_over
        self._window = window
        self._visit_id = ""
        self.help = HelpOverlay(canvas)
        self.compare = CompareOverlay(keys.compared, keys.do[Action.LOOK_AGAIN], on_scan, spill, canvas)
        self.claim = ClaimOverlay(keys.with_claim, on_scan, canvas)
        self.details = DetailsOverlay(keys.details_given, on_scan, window.today, canvas)
        self.terms = TermsOverlay(keys.terms_decided, on_scan, spill, canvas)
        self.insurance = InsuranceOverlay(keys.look_up_as, window.recall.fetch_elsewhere, spill, canvas)
        self.history = HistoryOverlay(canvas)
        self.people = PeopleOverlay(window.recall.find_people, window.recall.open_history, canvas)
        self.cases = CasesOverlay(window.recall.take_case, window.recall.ask_settled, canvas)
        why_undone = ReasonChoice(lambda name: f"people.undo.reason.{name}", UNDO_REASONS, on_scan, spill)
        why_settled = ReasonChoice(lambda name: f"people.settle.reason.{name}", SETTLE_REASONS, on_scan, spill)
        self.undo = ReasonOverlay(UNDO_WORDS, keys.take_back, why_undone, canvas)
        self.settle = ReasonOverlay(SETTLE_WORDS, window.recall.settle, why_settled, canvas)

    def all(self) -> tuple[Overlay, ...]:
        """The order in which Esc takes them away: what opens above another comes first."""
        above = (self.help, self.undo, self.settle, self.history)
        return (*above, self.compare, self.details, self.terms, self.insurance, self.claim, self.people, self.cases)

    def _of_visit(self) -> tuple[Overlay, ...]:
        return (self.compare, self.details, self.terms, self.insurance, self.claim)

    def draw(self, state: State, enabled: frozenset[Action], look: Look) -> None:
        """Close what belongs to another visit or applies no more; draw what is open."""
        if state.check_in.visit_id != self._visit_id:
            begun, self._visit_id = self._visit_id == "", state.check_in.visit_id
            for sheet in () if begun else self._of_visit():
                sheet.dismiss()
        for sheet, action in self._needs().items():
            if action not in enabled:
                sheet.dismiss()
        if nameless_claim(state) is None:
            self.claim.dismiss()
        self._draw_open(state, enabled, look)

    def _needs(self) -> dict[Overlay, Action]:
        return {
            self.compare: Action.BY_EYE,
            self.details: Action.DETAILS,
            self.terms: Action.TERMS,
            self.insurance: Action.INSURANCE,
        }

    def _draw_open(self, state: State, enabled: frozenset[Action], look: Look) -> None:
        if self.compare.isVisible():
            self.compare.draw(state.check_in, Action.LOOK_AGAIN in enabled, look)
        if self.details.isVisible():
            self.details.draw(state, look)
        if self.terms.isVisible():
            self.draw_terms(state, look)
        if self.insurance.isVisible():
            self.insurance.draw(state, self._window.now(), look)
        if self.history.isVisible() and not self.people.isVisible():  # above that one it tells of somebody found there
            self._draw_history(state, look)

    def draw_terms(self, state: State, look: Look) -> None:
        self.terms.draw(suggestion_of(state, self._window.today()), state.check_in.terms, look)

    def relook(self, state: State | None, enabled: frozenset[Action], look: Look) -> None:
        """Another language or other colours: every sheet is drawn, open or not."""
        for sheet in (self.help, self.claim, self.undo, self.settle, self.people, self.cases):
            sheet.draw(look)
        self.history.relook(look)
        if state is None:
            return
        self.compare.draw(state.check_in, Action.LOOK_AGAIN in enabled, look)
        self.details.draw(state, look)
        self.draw_terms(state, look)
        self.insurance.draw(state, self._window.now(), look)

    # --- opening -----------------------------------------------------------------------------

    def open_details(self, state: State, look: Look) -> None:
        self.details.draw(state, look)
        self.details.open()

    def open_terms(self, state: State, look: Look) -> None:
        self.draw_terms(state, look)
        self.terms.open()

    def open_insurance(self, state: State, look: Look) -> None:
        self.insurance.draw(state, self._window.now(), look)
        self.insurance.open()

    def open_history(self, state: State, look: Look) -> None:
        self._draw_history(state, look)
        self.history.open()

    def _draw_history(self, state: State, look: Look) -> None:
        person = shown_person(state.check_in)
        self.history.draw(person.name if person else "", state.check_in.earlier, look)
