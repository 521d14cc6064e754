"""A desk that plays: the real flow and a real encrypted store behind the real window, without threads of devices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.desk.memory import DeskMemory, Elsewhere
from app.flow.effects import CancelVisit, Effect, LookUp, Recall, StoreVisit
from app.flow.events import Event, Recalled, UndoFailed, VisitCancelled, VisitStored
from app.flow.state import Moment, Setup, State
from app.flow.step import step
from app.scan_event import scan_event
from domain.coverage import CoverageQuery
from domain.failure import FailureCode
from offline_cache.store import Store
from offline_cache.visits import VisitRow
from offline_cache.writer import DatabaseThread, opener
from ui.reception.window import ReceptionWindow
from ui.samples import NOW, TODAY

KEY = bytes(range(32))


class PlayedDesk:
    """What a Desk is to its screens: a state, a memory, and events that move it. Everything happens at once."""

    def __init__(self, folder: Path, setup: Setup) -> None:
        self.thread = DatabaseThread(opener(folder / "tiepdon.db", lambda: KEY))
        self.state = State(setup)
        self.window: ReceptionWindow | None = None
        self.asked: list[CoverageQuery] = []
        self.told_elsewhere = Elsewhere(())
        self._count = 0

    def ask(self, work: Callable[[Store], object]) -> object:
        return self.thread.submit(work).result(10)

    def visits_today(self) -> list[VisitRow]:
        return self.thread.submit(lambda store: store.visits(TODAY)).result(10)

    def elsewhere(self, _: CoverageQuery) -> Elsewhere:
        return self.told_elsewhere

    def post(self, event: Event) -> None:
        self._count += 1
        moment = Moment(100.0 + self._count, NOW + dt.timedelta(seconds=self._count), TODAY, f"visit-{self._count}")
        self.state, effects = step(self.state, event, moment)
        if self.window is not None:
            self.window.show_state(self.state)
        for effect in effects:
            for answer in self._done(effect):
                self.post(answer)

    def _done(self, effect: Effect) -> Sequence[Event]:
        match effect:
            case StoreVisit(visit):
                self.ask(lambda store: store.record_visit(visit))
                return (VisitStored(visit.id),)
            case CancelVisit(visit_id, staff, reason):
                done = self.ask(lambda store: store.cancel_visit(visit_id, staff, reason))
                return (VisitCancelled(visit_id) if done else UndoFailed(visit_id, FailureCode.VISIT_NOT_UNDONE),)
            case Recall(visit_id, number):
                earlier = self.thread.submit(lambda store: store.earlier_visits(number)).result(10)
                return (Recalled(visit_id, tuple(earlier)),)
            case LookUp(_, query):
                self.asked.append(query)
        return ()

    def play(self, *events: Event) -> None:
        """Events of devices, with the id of the visit in progress where they carry one."""
        for event in events:
            own = {"visit_id": self.state.check_in.visit_id} if hasattr(event, "visit_id") else {}
            self.post(replace(event, **own))  # type: ignore[type-var]

    def open_window(self, **options: object) -> ReceptionWindow:
        window = ReceptionWindow(
            self.post,
            lambda text: self.post(scan_event(text)),
            "vi",
            lambda: None,
            dark=False,
            now=lambda: NOW,
            visits=self.visits_today,
            memory=DeskMemory(self),  # type: ignore[arg-type]
            **options,  # type: ignore[arg-type]
        )
        self.window = window
        window.resize(1366, 768)
        window.show_state(self.state)
        window.show()
        QApplication.processEvents()
        return window

    def rest(self) -> None:
        """Let what is asked in the background come home."""
        assert self.window is not None
        for _ in range(3):
            self.window.settle()
            QApplication.processEvents()

    def close(self) -> None:
        if self.window is not None:
            self.window.close()
        self.thread.close(5)
