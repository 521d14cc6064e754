"""The numbers page in a real window: figures, plots, periods, files, trouble."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.numbers import TARGET_S
from domain.failure import Failure, FailureCode
from offline_cache.counted import CountedRow
from ui.numbers.plots import _round_step, days, hours
from ui.numbers.window import NumbersWindow
from ui.style.look import Look

TODAY = dt.date(2026, 11, 22)
EIGHT = dt.datetime(2026, 11, 22, 1, 0, tzinfo=dt.UTC)


def row(days_ago: int = 0, took_s: float = 7, code: str = "") -> CountedRow:
    arrived = EIGHT - dt.timedelta(days=days_ago)
    done = arrived + dt.timedelta(seconds=took_s)
    face = {"state": "attention" if code else "ok", "code": code}
    verdict = {"card_genuine": {"state": "ok", "code": ""}, "same_person": face}
    answer = {"source": "portal", "answer_class": "ok"}
    return CountedRow(TODAY - dt.timedelta(days=days_ago), arrived, done, None, verdict, answer, emergency=False)


ROWS = [row(), row(took_s=9), row(took_s=TARGET_S + 1, code="M-203"), row(days_ago=3)]


def asked(first: dt.date, last: dt.date) -> list[CountedRow]:
    return [found for found in ROWS if first <= found.day <= last]


@pytest.fixture
def window(qtbot: QtBot) -> NumbersWindow:
    made = NumbersWindow(asked, TODAY, Look.of("en", False))
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show()
    qtbot.waitUntil(lambda: made.numbers.visits == 3)
    return made


def test_the_day_is_summed_up(window: NumbersWindow) -> None:
    figures = [label.accessibleName() for label in window.tiles.findChildren(type(window.heading))]
    assert "Check-ins: 3" in figures
    assert "Done within 15 minutes: 67% (2)" in figures
    assert "1 × M-203" in window.failures.text()
    assert not window.by_day.widget.isVisible()


def test_a_week_has_days(window: NumbersWindow, qtbot: QtBot) -> None:
    window.periods["week"].click()
    qtbot.waitUntil(lambda: window.numbers.visits == 4)
    assert window.by_day.widget.isVisible()
    assert "19/11 1" in window.by_day.widget.accessibleName()
    assert window.periods["week"].isChecked() and not window.periods["today"].isChecked()


def test_keys_choose_the_period_and_f1_says_what_the_figures_mean(window: NumbersWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.numbers.visits == 4)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.help.isVisible() and "Median" in window.help._keys.text()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.help.isVisible() and window.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_large_window_has_larger_text_and_a_small_one_that_of_its_desk(window: NumbersWindow, qtbot: QtBot) -> None:
    heading = window.heading.fontMetrics().height()
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: window.heading.fontMetrics().height() > heading)
    window.resize(1280, 820)
    qtbot.waitUntil(lambda: window.heading.fontMetrics().height() == heading)
    window.set_look(Look.of("vi", dark=False, scale=1.5))
    window.resize(1366, 768)
    assert window.heading.fontMetrics().height() > heading


def test_an_axis_has_whole_numbers() -> None:
    assert [_round_step(most) for most in (1, 4, 5, 14, 61, 360)] == [1, 1, 2, 5, 20, 100]


@pytest.mark.parametrize("period", ["today", "week"])
def test_paper_is_one_page(window: NumbersWindow, tmp_path: Path, period: str) -> None:
    """A plot wider than the paper is cut off, and needs a second one."""
    window.choose(period)
    window.wait()
    QApplication.processEvents()
    window.write(tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().count(b"/Type /Page\n") == 1


def test_files_hold_what_the_screen_shows(window: NumbersWindow, tmp_path: Path) -> None:
    window.write(tmp_path / "day.csv")
    window.write(tmp_path / "day.pdf")
    rows = list(csv.reader((tmp_path / "day.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert ["Check-ins", "3"] in rows and ["08:00", "3"] in rows
    assert (tmp_path / "day.pdf").read_bytes().startswith(b"%PDF-")


def test_a_file_that_cannot_be_written_is_a_failure(window: NumbersWindow, tmp_path: Path) -> None:
    with pytest.raises(Failure) as caught:
        window.write(tmp_path / "nowhere" / "day.csv")
    assert caught.value.code is FailureCode.FILE_NOT_WRITTEN


def test_a_memory_that_fails_says_so(qtbot: QtBot) -> None:
    def locked(first: dt.date, last: dt.date) -> list[CountedRow]:
        raise Failure(FailureCode.DATABASE_LOCKED)

    made = NumbersWindow(locked, TODAY, Look.of("vi", True))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.trouble.text().startswith("L-101"))


def test_hours_and_days_without_anybody_are_shown_where_they_matter() -> None:
    labels, counts = hours(tuple(1 if hour == 4 else 0 for hour in range(24)))
    assert (labels[0], labels[-1], sum(counts)) == ("4", "18", 1)
    assert days([(TODAY, 2)], TODAY - dt.timedelta(days=2), TODAY, "vi") == (["20/11", "21/11", "22/11"], [0, 0, 2])
