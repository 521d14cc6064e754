"""What the reception screen asks the memory in the background: searches, cases, work items, slips."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from app.desk.memory import DRAFT, PARKED, UNCHECKED, Elsewhere, OpenItem
from app.failures import describe
from app.flow.state import DeviceState, Phase, State
from domain.coverage import CoverageQuery
from domain.draft import Draft
from domain.failure import FailureCode
from domain.visit import Paper, VisitCase
from ui.shortcuts import KEYS, Action
from ui.style.tokens import Tone
from ui.work import Background, Memory, WorkItem

if TYPE_CHECKING:
    from offline_cache.visits import WholeVisit
    from ui.reception.window import ReceptionWindow


class Recall(QObject):
    """Nothing here blocks. Without a memory (a picture of a screen) nothing is asked."""

    def __init__(self, window: ReceptionWindow, memory: Memory | None) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self._background = Background(self)
        self.open_items: object = ()
        """What the memory answered last about what staff must see to; the FailureCode where it could not."""
        self._told_unfinished = False

    @property
    def memory(self) -> Memory | None:
        return self._memory

    def ask(self, name: str, work: Callable[[], object], tell: Callable[[object], None]) -> None:
        self._background.ask(name, work, tell)

    def wait(self) -> None:
        self._background.wait()

    def follow(self, before: State | None, state: State) -> None:
        """The list of cases is fresh whenever the memory changed."""
        if before is None or before.changes != state.changes or before.memory != state.memory:
            self.refresh_cases()
        if state.check_in.phase is Phase.RECORDED and (before is None or before.check_in.phase is not Phase.RECORDED):
            self._ask_number(state.check_in.visit_id)

    def _ask_number(self, visit_id: str) -> None:
        memory = self._memory
        if memory is not None:
            self.ask("number", lambda: memory.visit(visit_id), self._number_came)

    def _number_came(self, answer: object) -> None:
        if answer is not None and not isinstance(answer, FailureCode):
            self._window.show_number(cast("WholeVisit", answer))

    # --- people --------------------------------------------------------------------------------

    def find_people(self, query: str) -> None:
        memory = self._memory
        if memory is not None:
            self.ask("people", lambda: memory.people(query), self._window.sheets.people.show_found)

    def open_history(self, visit: WorkItem) -> None:
        """Earlier visits of the person of this visit."""
        memory, sheet, look = self._memory, self._window.sheets.history, self._window.look
        if memory is None or not visit.number:
            return
        sheet.draw(visit.name, None, look)
        sheet.open()

        def tell(answer: object) -> None:
            sheet.draw(visit.name, () if isinstance(answer, FailureCode) else tuple(answer), look)  # type: ignore[arg-type]
            self._complain(answer)

        self.ask("history", lambda: memory.earlier(visit.number), tell)

    def find_paper(self, paper: Paper) -> None:
        """Whether it was taken in for another visit than the one this one finishes."""
        memory, state = self._memory, self._window.state
        if memory is None:
            return
        finishing = state.check_in.continues if state else ""

        def tell(answer: object) -> None:
            if isinstance(answer, dt.date):  # an answer that does not come says nothing of the paper
                self._window.sheets.details.show_paper(paper, answer)
                self._window.said.paper_used(paper, answer)

        self.ask(f"paper {paper.ground}", lambda: memory.paper_used_on(paper, finishing), tell)

    def fetch_elsewhere(self, query: CoverageQuery) -> None:
        """Stays and co-payment; the co-payment also counts for the terms of care of whoever it was asked about."""
        memory, state = self._memory, self._window.state
        if memory is None or state is None:
            return
        visit_id = state.check_in.visit_id

        def tell(answer: object) -> None:
            if isinstance(answer, Elsewhere) and answer.co_payment is not None:
                self._window.said.co_payment_told(visit_id, answer.co_payment.total_vnd)
            self._window.sheets.insurance.show_elsewhere(answer)

        self.ask("elsewhere", lambda: memory.elsewhere(query), tell)

    # --- cases -----------------------------------------------------------------------------------

    def refresh_cases(self) -> None:
        """Ask anew; not while the memory is still being opened, as that is no news to anybody."""
        memory, state = self._memory, self._window.state
        if memory is not None and state is not None and state.memory.state is not DeviceState.OFF:
            self.ask("cases", memory.open_items, self._cases_came)

    def _cases_came(self, answer: object) -> None:
        self.open_items = answer
        self._tell_unfinished(answer)
        sheets = self._window.sheets
        if sheets.is_made("cases"):
            sheets.cases.show_items(answer)
        self._window.show_case_count(len(answer) if isinstance(answer, Sequence) else 0)

    def _tell_unfinished(self, answer: object) -> None:
        """Once, at the start: whoever was typing does not know that it is still there."""
        if isinstance(answer, Sequence) and not self._told_unfinished:
            self._told_unfinished = True
            if any(item.kind == DRAFT for item in answer):
                look = self._window.look
                self._window.say_toast(look.say("people.cases.found", keys=KEYS[Action.CASES]), Tone.ATTENTION)

    def take_case(self, item: OpenItem) -> None:
        memory = self._memory
        if memory is not None:
            fetch = memory.draft if item.kind == DRAFT else memory.case
            self.ask("case", lambda: fetch(item.visit.id), self._case_came)

    def _case_came(self, answer: object) -> None:
        if isinstance(answer, VisitCase):
            self._window.said.case_taken(answer)
        elif isinstance(answer, Draft):
            self._window.said.draft_taken(answer)
        elif answer is None:
            self._window.toast_key("people.cases.taken", Tone.ATTENTION)
        self._complain(answer)

    def ask_settled(self, item: OpenItem) -> None:
        """How it was settled: by number or in words; what a receiver refused is sent again instead."""
        memory = self._memory
        if item.kind in (PARKED, UNCHECKED) and memory is not None:
            self.ask("retry", lambda: memory.retry(item.id), self._settled)
            return
        look = self._window.look
        name = item.visit.name or look.say("ui.person.nameless")
        self._window.sheets.settle.ask(str(item.id), f"{look.say(f'people.cases.{item.kind}')} · {name}")

    def settle(self, item_id: str, resolution: str) -> None:
        memory = self._memory
        if memory is not None:
            self.ask("settle", lambda: memory.settle_item(int(item_id), resolution), self._settled)

    def _settled(self, answer: object) -> None:
        if answer is True:
            self._window.toast_key("people.cases.settled")
        self._complain(answer)
        self._window.said.memory_worked()

    def _complain(self, answer: object) -> None:
        if isinstance(answer, FailureCode):
            self._window.say_toast(describe(answer, self._window.look.language).sentence, Tone.FAILED)
