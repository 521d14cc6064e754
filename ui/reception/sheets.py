"""Every sheet that may lie over the reception screen, and what each is drawn from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from app.flow.state import State
from ui.reception.keys import claim_to_ask
from ui.reception.next_action import enabled_actions
from ui.shortcuts import Action
from ui.widgets.overlay import Overlay
from ui.widgets.person_card import shown_person

if TYPE_CHECKING:
    from ui.reception.window import ReceptionWindow
    from ui.widgets.cases_overlay import CasesOverlay
    from ui.widgets.claim_overlay import ClaimOverlay
    from ui.widgets.compare_overlay import CompareOverlay
    from ui.widgets.details_overlay import DetailsOverlay
    from ui.widgets.help_overlay import HelpOverlay
    from ui.widgets.history_overlay import HistoryOverlay
    from ui.widgets.insurance_overlay import InsuranceOverlay
    from ui.widgets.people_overlay import PeopleOverlay
    from ui.widgets.reason_overlay import ReasonOverlay
    from ui.widgets.staff_overlay import StaffOverlay
    from ui.widgets.terms_overlay import TermsOverlay

    _PlainSheet = TypeVar("_PlainSheet", HelpOverlay, ClaimOverlay, PeopleOverlay, CasesOverlay, ReasonOverlay)

UNDO_WORDS = ("people.undo.title", "people.undo.yes", "people.undo.no")
UNDO_REASONS = ("wrong_person", "twice", "went_home", "wrong_data")
SETTLE_WORDS = ("people.settle.title", "people.settle.yes", "people.settle.no")
SETTLE_REASONS = ("told_patient", "corrected", "told_cashier", "no_need")

_ABOVE = ("help", "staff", "undo", "settle", "history")
_OF_VISIT = ("compare", "details", "terms", "insurance", "claim")
_ESCAPE_ORDER = (*_ABOVE, *_OF_VISIT, "people", "cases")
_NEEDS = {
    "compare": Action.BY_EYE,
    "details": Action.DETAILS,
    "terms": Action.TERMS,
    "insurance": Action.INSURANCE,
}

_Sheet = TypeVar("_Sheet", bound=Overlay)


def _nothing() -> None:
    """What a new state changes on most sheets."""


@dataclass(frozen=True, slots=True)
class _Made:
    """A sheet that is there."""

    sheet: Overlay
    draw: Callable[[], None]
    """As it is to look now, open or not."""
    follow: Callable[[], None] = _nothing
    """Called with every new state while it is open."""


class Sheets:
    """Each is made when it is first asked for: the screen below is there before any of them, and most days need few."""

    def __init__(self, window: ReceptionWindow, on_scan: Callable[[str], None], canvas: QWidget) -> None:
        self._window = window
        self._on_scan = on_scan
        self._canvas = canvas
        self._spill = window.scan_line.take_over
        self._visit_id = ""
        self._made: dict[str, _Made] = {}

    # --- making ------------------------------------------------------------------------------

    @cached_property
    def help(self) -> HelpOverlay:
        from ui.widgets.help_overlay import HelpOverlay

        return self._plain("help", HelpOverlay(self._canvas))

    @cached_property
    def compare(self) -> CompareOverlay:
        from ui.widgets.compare_overlay import CompareOverlay

        window = self._window
        again = window.keys.do[Action.LOOK_AGAIN]
        sheet = CompareOverlay(window.said.compared, again, self._on_scan, self._spill, self._canvas)
        return self._of_state("compare", sheet, lambda state: self._draw_compare(sheet, state))

    @cached_property
    def claim(self) -> ClaimOverlay:
        from ui.widgets.claim_overlay import ClaimOverlay

        return self._plain("claim", ClaimOverlay(self._window.said.with_claim, self._on_scan, self._canvas))

    @cached_property
    def details(self) -> DetailsOverlay:
        from ui.widgets.details_overlay import DetailsOverlay

        window = self._window
        find_paper = window.recall.find_paper
        sheet = DetailsOverlay(window.said.details_given, self._on_scan, window.today, find_paper, self._canvas)
        return self._of_state("details", sheet, lambda state: sheet.draw(state, window.look))

    @cached_property
    def terms(self) -> TermsOverlay:
        from ui.widgets.terms_overlay import TermsOverlay

        sheet = TermsOverlay(self._window.said.terms_decided, self._on_scan, self._spill, self._canvas)
        return self._of_state("terms", sheet, lambda state: self._draw_terms(sheet, state))

    @cached_property
    def insurance(self) -> InsuranceOverlay:
        from ui.widgets.insurance_overlay import InsuranceOverlay

        window = self._window
        said, fetch = window.said, window.recall.fetch_elsewhere
        sheet = InsuranceOverlay(said.look_up_as, said.insured, fetch, self._spill, self._canvas)
        return self._of_state("insurance", sheet, lambda state: sheet.draw(state, window.now(), window.look))

    @cached_property
    def history(self) -> HistoryOverlay:
        from ui.widgets.history_overlay import HistoryOverlay

        sheet, window = HistoryOverlay(self._canvas), self._window
        return self._new("history", sheet, lambda: sheet.relook(window.look), self._history_goes_on)

    @cached_property
    def people(self) -> PeopleOverlay:
        from ui.widgets.people_overlay import PeopleOverlay

        recall = self._window.recall
        return self._plain("people", PeopleOverlay(recall.find_people, recall.open_history, self._canvas))

    @cached_property
    def staff(self) -> StaffOverlay:
        from ui.widgets.staff_overlay import StaffOverlay

        window, at_desk = self._window, self._window.at_desk
        sheet = StaffOverlay(at_desk.take_over, at_desk.take_off, self._canvas, insured=True)
        return self._new("staff", sheet, lambda: sheet.draw(window.look), lambda: at_desk.follow(sheet))

    @cached_property
    def cases(self) -> CasesOverlay:
        from ui.widgets.cases_overlay import CasesOverlay

        recall = self._window.recall
        sheet = self._plain("cases", CasesOverlay(recall.take_case, recall.ask_settled, self._canvas))
        sheet.show_items(recall.open_items)
        return sheet

    @cached_property
    def undo(self) -> ReasonOverlay:
        return self._with_reason("undo", UNDO_WORDS, UNDO_REASONS, self._window.said.take_back)

    @cached_property
    def settle(self) -> ReasonOverlay:
        return self._with_reason("settle", SETTLE_WORDS, SETTLE_REASONS, self._window.recall.settle)

    def _with_reason(
        self, name: str, words: tuple[str, str, str], reasons: tuple[str, ...], done: Callable[[str, str], None]
    ) -> ReasonOverlay:
        from ui.widgets.reason_choice import ReasonChoice
        from ui.widgets.reason_overlay import ReasonOverlay

        why = ReasonChoice(lambda reason: f"people.{name}.reason.{reason}", reasons, self._on_scan, self._spill)
        return self._plain(name, ReasonOverlay(words, done, why, self._canvas))

    def _plain(self, name: str, sheet: _PlainSheet) -> _PlainSheet:
        """One whose words depend on language and colours alone."""
        return self._new(name, sheet, lambda: sheet.draw(self._window.look))

    def _of_state(self, name: str, sheet: _Sheet, draw: Callable[[State], None]) -> _Sheet:
        """One that shows the state, as long as it is open."""

        def redraw() -> None:
            if self._window.state is not None:
                draw(self._window.state)

        return self._new(name, sheet, redraw, redraw)

    def _new(self, name: str, sheet: _Sheet, draw: Callable[[], None], follow: Callable[[], None] = _nothing) -> _Sheet:
        sheet.closed.connect(self._window.sheet_closed)
        self._made[name] = _Made(sheet, draw, follow)
        draw()
        return sheet

    # --- drawing -----------------------------------------------------------------------------

    def draw(self, state: State, enabled: frozenset[Action]) -> None:
        """Close what belongs to another visit or applies no more; draw what is open."""
        if state.check_in.visit_id != self._visit_id:
            begun, self._visit_id = self._visit_id == "", state.check_in.visit_id
            self.dismiss(*(() if begun else self._done_with()))
        self.dismiss(*(name for name, action in _NEEDS.items() if action not in enabled))
        if claim_to_ask(state) is None:
            self.dismiss("claim")
        for made in self._there(_ESCAPE_ORDER):
            if made.sheet.isVisible():
                made.follow()

    def _done_with(self) -> Iterator[str]:
        """A card lifted, or a reader unplugged, while details are being typed takes no typing away: the sheet waits for
        its card. Staff who mean somebody else close it by the key for the next patient."""
        waits = self._visit_id == "" and self.is_open("details") and self.details.touched
        return (name for name in _OF_VISIT if not (waits and name == "details"))

    def relook(self) -> None:
        """Another language or other colours: every sheet that is there is drawn, open or not."""
        for made in self._made.values():
            made.draw()

    def dismiss(self, *names: str) -> None:
        for made in self._there(names):
            made.sheet.dismiss()

    def _draw_compare(self, sheet: CompareOverlay, state: State) -> None:
        sheet.draw(state.check_in, Action.LOOK_AGAIN in enabled_actions(state), self._window.look)

    def _draw_terms(self, sheet: TermsOverlay, state: State) -> None:
        from app.care import suggestion_of

        sheet.draw(suggestion_of(state, self._window.today()), state.check_in.terms, self._window.look)

    def _draw_history(self) -> None:
        state = self._window.state
        assert state is not None
        person = shown_person(state.check_in)
        self.history.draw(person.name if person else "", state.check_in.earlier, self._window.look)

    def _history_goes_on(self) -> None:
        if not self.is_open("people"):  # above that one it tells of somebody found there
            self._draw_history()

    # --- those that are there -----------------------------------------------------------------

    def all(self) -> tuple[Overlay, ...]:
        """In the order in which Esc takes them away: what opens above another comes first."""
        return tuple(made.sheet for made in self._there(_ESCAPE_ORDER))

    def is_open(self, name: str) -> bool:
        return any(made.sheet.isVisible() for made in self._there((name,)))

    def is_made(self, name: str) -> bool:
        return name in self._made

    def _there(self, names: Iterable[str]) -> Iterator[_Made]:
        return (self._made[name] for name in names if name in self._made)

    # --- opening -----------------------------------------------------------------------------

    def open(self, sheet: Overlay) -> None:
        """Open it as the state is now."""
        next(made for made in self._made.values() if made.sheet is sheet).draw()
        sheet.open()

    def open_history(self) -> None:
        """Earlier visits of the person at the desk."""
        self._draw_history()
        self.history.open()
