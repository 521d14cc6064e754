"""A desk that plays: the real flow and a real encrypted store behind the real window, without threads of devices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.desk.memory import DeskMemory, Elsewhere
from app.flow.effects import CancelVisit, Effect, LookUp, Recall, StoreVisit
from app.flow.events import Event, ReaderChanged, Recalled, UndoFailed, VisitCancelled, VisitStored
from app.flow.state import Moment, Phase, Setup, State
from app.flow.step import step
from app.scan_event import scan_event
from domain.card import ReaderState, ReaderStatus
from domain.coverage import CoverageQuery
from domain.failure import FailureCode
from offline_cache.store import Store
from offline_cache.visits import VisitRow, WholeVisit
from offline_cache.writer import DatabaseThread, opener
from ui.reception.window import ReceptionWindow
from ui.samples import INSURED, NOW, SAME, TODAY, checks, person, read

KEY = bytes(range(32))
CTRL = Qt.KeyboardModifier.ControlModifier


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


def press(desk: PlayedDesk, qtbot: QtBot, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """Where the keyboard is."""
    assert desk.window is not None
    focus = QApplication.focusWidget() or desk.window.focusWidget() or desk.window
    qtbot.keyClick(focus, key, modifier)


def words(widget: QWidget) -> str:
    """Those that can be read now."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def settled(desk: PlayedDesk, name: str = "insured", insertion: int = 1, *, answered: Any = INSURED) -> None:
    """The card of ``name`` read, the face the same, the insurer answered."""
    who = person(name)
    card = ReaderChanged(ReaderStatus(ReaderState.CARD, "R", insertion))
    events = [event for event in read(who, b"no picture", checks()) if not isinstance(event, ReaderChanged)]
    desk.play(card, *events, SAME, answered)
    assert desk.state.check_in.phase is Phase.SETTLED, desk.state.check_in


def eyes(desk: PlayedDesk, qtbot: QtBot) -> None:
    """Staff compare, and see the same person."""
    press(desk, qtbot, Qt.Key.Key_F6)
    press(desk, qtbot, Qt.Key.Key_2)
    press(desk, qtbot, Qt.Key.Key_Return)


def rows(desk: PlayedDesk) -> list[WholeVisit]:
    """Whatever is recorded."""
    return cast("list[WholeVisit]", desk.ask(lambda store: store.whole_visits()))
