"""What arrives while staff work takes neither the keyboard nor the row under the pointer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from app.desk.memory import OpenItem
from app.flow.events import MemoryChanged, MemoryWorked
from app.flow.state import Device, DeviceState, Setup
from domain.verdict import Outcome, Verdict
from domain.visit import Visit
from tests.ui.stage import PlayedDesk
from ui.counter.pictures import CounterScreen, open_counter_sample
from ui.counter.samples import counter_samples
from ui.reception.window import ReceptionWindow
from ui.samples import NOW
from ui.widgets.steady import ROW_ID

MANY = 60


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PlayedDesk]:
    made = PlayedDesk(tmp_path, Setup("Q1", "A"))
    for number in range(MANY):
        record(made, number)
    yield made
    QCursor.setPos(0, 0)
    made.close()


def record(desk: PlayedDesk, number: int) -> None:
    """``number`` minutes after the first; every third is somebody a colleague has to see to."""
    at = NOW - dt.timedelta(hours=3) + dt.timedelta(minutes=number)
    handed_over = number % 3 == 0
    visit = Visit(f"v{number}", "K1", "", at, Outcome.READY, Verdict(), "nothing", handed_over=handed_over)
    desk.ask(lambda store: store.record_visit(visit))


def opened(desk: PlayedDesk, qtbot: QtBot) -> ReceptionWindow:
    window = desk.open_window()
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.activateWindow()
    desk.play(MemoryChanged(Device(DeviceState.OK)))
    desk.rest()
    return window


def arrive(desk: PlayedDesk, number: int = MANY) -> None:
    record(desk, number)
    desk.play(MemoryWorked())
    desk.rest()


def at_pointer(table: QTableView) -> str:
    QApplication.processEvents()
    index = table.indexAt(table.viewport().mapFromGlobal(QCursor.pos()))
    return str(index.data(ROW_ID))


@pytest.mark.parametrize("place", ["search", "scan", "people"])
def test_the_keyboard_stays_in_what_is_typed(desk: PlayedDesk, qtbot: QtBot, place: str) -> None:
    window = opened(desk, qtbot)
    assert window.work is not None
    if place == "people":
        window.sheets.open(window.sheets.people)
    field = {"search": window.work.side.search, "scan": window.scan_line, "people": window.sheets.people.search}[place]
    field.setFocus()
    QTest.keyClicks(field, "ngu")
    arrive(desk)
    assert len(window.work.model.rows) == MANY + 1
    assert QApplication.focusWidget() is field and field.text() == "ngu"
    QTest.keyClicks(QApplication.focusWidget(), "yen")
    assert field.text() == "nguyen"


@pytest.mark.parametrize("scrolled", [0, 7])
def test_the_row_under_the_pointer_stays(desk: PlayedDesk, qtbot: QtBot, scrolled: int) -> None:
    window = opened(desk, qtbot)
    assert window.work is not None
    table = window.work.side.table
    table.verticalScrollBar().setValue(scrolled)
    QCursor.setPos(table.viewport().mapToGlobal(QPoint(30, table.viewport().height() // 2)))
    pointed = at_pointer(table)
    for more in range(3):
        arrive(desk, MANY + more)
        assert at_pointer(table) == pointed


def test_news_comes_in_at_the_top_where_nobody_points(desk: PlayedDesk, qtbot: QtBot) -> None:
    window = opened(desk, qtbot)
    assert window.work is not None
    table = window.work.side.table
    QCursor.setPos(0, 0)
    arrive(desk)
    assert table.indexAt(QPoint(30, 5)).data(ROW_ID) == f"v{MANY}"
    table.verticalScrollBar().setValue(9)
    read = table.indexAt(QPoint(30, 5)).data(ROW_ID)
    arrive(desk, MANY + 1)
    assert table.indexAt(QPoint(30, 5)).data(ROW_ID) == read, "whoever has scrolled goes on reading"


def test_the_visit_selected_stays_selected(desk: PlayedDesk, qtbot: QtBot) -> None:
    window = opened(desk, qtbot)
    assert window.work is not None
    table = window.work.side.table
    table.setFocus()
    table.selectRow(4)
    chosen = window.selected_visit()
    arrive(desk)
    assert chosen is not None and window.selected_visit() == chosen, "what is printed or taken back is what was chosen"
    assert QApplication.focusWidget() is table


def test_the_item_chosen_stays_chosen(desk: PlayedDesk, qtbot: QtBot) -> None:
    window = opened(desk, qtbot)
    window.sheets.open(window.sheets.cases)
    cases = window.sheets.cases
    desk.play(MemoryWorked())
    desk.rest()
    cases.list.setCurrentRow(5)
    chosen: OpenItem | None = cases.selected
    assert chosen is not None
    first = cases.items[0].id
    desk.ask(lambda store: store.settle_work_item(first, "B", "seen"))
    arrive(desk, MANY)
    assert len(cases.items) == MANY // 3
    assert cases.selected == chosen and cases.list.hasFocus()


def test_the_counters_list(qtbot: QtBot) -> None:
    state = counter_samples(lambda _: b"")["day"]
    day = tuple(replace(row, id=f"r{number}") for number, row in enumerate(state.day * 5))
    window = open_counter_sample(CounterScreen("day"), replace(state, day=day))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    table = window.body.panels[state.mode].table  # type: ignore[union-attr]
    table.search.setFocus()
    QTest.keyClicks(table.search, " ")
    rows = table.table
    QApplication.processEvents()
    QCursor.setPos(rows.viewport().mapToGlobal(QPoint(30, rows.viewport().height() // 2)))
    pointed = at_pointer(rows)
    window.show_state(replace(state, day=(replace(day[0], id="new"), *day)))
    assert at_pointer(rows) == pointed
    assert QApplication.focusWidget() is table.search and table.search.text() == " "
    QCursor.setPos(0, 0)
    window.close()
