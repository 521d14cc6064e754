"""The day's list: found as people type, open visits marked, fresh after every stored visit, silent about numbers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QThread
from PySide6.QtWidgets import QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.flow.state import State
from domain.failure import Failure, FailureCode
from ui.samples import sample_visits
from ui.search import counted, folded, matches, person_number
from ui.style.look import Look
from ui.widgets.work_list import WorkList
from ui.widgets.work_model import WorkModel
from ui.work import OPEN_OUTCOMES, Background, WorkFeed, WorkItem

Show = Callable[..., Any]
States = dict[str, State]


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("Nguyễn Đức Ảnh", "nguyen duc anh"),
        ("Nguyễn Đức Ảnh", "anh ngu"),
        ("NGUYỄN ĐỨC ẢNH", "đức"),
        ("Ðỗ Thị Sao Chép", "do thi"),  # U+00D0, the look-alike of Đ
        ("Hoàng Văn Bịa", "hoang"),
        ("Hoàng Văn Bịa", ""),
    ],
)
def test_names_are_found_without_accents(name: str, query: str) -> None:
    assert matches(query, name)


@pytest.mark.parametrize("query", ["uc", "anh hung", "0999", "nguyen 0999"])
def test_what_does_not_fit_is_not_found(query: str) -> None:
    assert not matches(query, "Nguyễn Đức Ảnh", person_number("990085000123"))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("850001", True),
        ("0123", True),
        ("990085", True),
        ("mau 0123", True),
        ("123", False),  # a number of the queue
        ("5000", False),
        ("99008", False),
    ],
)
def test_a_person_is_found_by_six_digits_or_the_last_four(query: str, found: bool) -> None:
    assert matches(query, "Nguyễn Văn Mẫu", person_number("990085000123")) is found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("7", True),
        ("007", True),
        ("m1-2611", True),
        ("261122-007", True),
        ("17", False),
        ("2611", False),
        ("0", False),
    ],
)
def test_a_receipt_is_found_by_its_running_number_or_as_it_is_typed(query: str, found: bool) -> None:
    assert matches(query, "", counted("M1-261122-007")) is found


def test_few_digits_are_a_number_of_the_queue(work_list: WorkList) -> None:
    """Every citizen number of the sample has ``00`` inside, most have ``001``."""
    work_list.search.setText("001")
    assert column(work_list.table, 1) == [sample_visits()[-1].name]


@given(st.text(alphabet="aăâđeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ ", min_size=1))
def test_every_vietnamese_letter_folds_to_a_plain_one_and_finds_itself(name: str) -> None:
    assert set(folded(name)) <= set("adeiouy ")
    assert matches(name, name.upper())


@pytest.fixture
def work_list(qtbot: QtBot) -> WorkList:
    model = WorkModel()
    made = WorkList(model)
    qtbot.addWidget(made)
    model.setParent(made)
    look = Look.of("vi", False)
    model.set_look(look)
    model.set_rows(sample_visits())
    made.draw(None, look)
    return made


def column(table: QTableView, number: int) -> list[str]:
    model = table.model()
    return [str(model.data(model.index(row, number))) for row in range(model.rowCount())]


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def test_newest_first_in_clinic_time_with_masked_numbers(work_list: WorkList) -> None:
    assert column(work_list.table, 0)[:2] == ["08:24", "08:18"]  # 01:24 and 01:18 UTC
    assert column(work_list.table, 1)[0] == "Nguyễn Văn Mẫu"
    assert column(work_list.table, 2)[0] == "990•••••0123"
    assert column(work_list.table, 3)[0] == "Đủ điều kiện"


def test_typing_narrows_the_list(work_list: WorkList) -> None:
    work_list.search.setText("hoang")
    assert column(work_list.table, 1) == ["Lê Hoàng Giả Định", "Hoàng Văn Bịa"]
    work_list.search.setText("990085000123")  # a number can be searched though it is shown masked
    assert column(work_list.table, 1) == ["Nguyễn Văn Mẫu"]
    work_list.search.clear()
    assert len(column(work_list.table, 1)) == len(sample_visits())


def test_only_what_is_still_to_be_verified(work_list: WorkList, qtbot: QtBot) -> None:
    waiting = [row.name for row in sample_visits() if row.outcome in OPEN_OUTCOMES]
    assert 0 < len(waiting) < len(sample_visits())
    work_list.open_only.click()
    assert column(work_list.table, 1) == waiting
    assert f"{len(sample_visits())} lượt · {len(waiting)} cần xác minh" in words(work_list)


def test_an_empty_day_and_an_unreadable_one_say_so(work_list: WorkList) -> None:
    look = Look.of("vi", False)
    work_list.table.model().sourceModel().set_rows(())  # type: ignore[attr-defined]
    assert "Hôm nay chưa có lượt khám nào." in words(work_list)
    work_list.draw(FailureCode.DATABASE_LOCKED, look)
    assert "L-101" in words(work_list)


def test_rows_are_fetched_in_a_worker_and_delivered_at_home(qtbot: QtBot) -> None:
    home = threading.get_ident()
    asked_in: list[int] = []

    def visits() -> Sequence[WorkItem]:
        asked_in.append(threading.get_ident())
        return sample_visits()

    feed = WorkFeed(visits)
    delivered: list[tuple[object, bool]] = []
    gui = QThread.currentThread()
    feed.ready.connect(lambda rows: delivered.append((rows, QThread.currentThread() is gui)))
    feed.refresh()
    qtbot.waitUntil(lambda: bool(delivered))
    assert delivered == [(sample_visits(), True)]
    assert asked_in[0] != home


def test_told_again_meanwhile_it_asks_once_more(qtbot: QtBot) -> None:
    gate = threading.Event()
    asked: list[int] = []

    def visits() -> Sequence[WorkItem]:
        asked.append(1)
        gate.wait(5)
        return sample_visits()[: len(asked)]

    feed = WorkFeed(visits)
    delivered: list[object] = []
    feed.ready.connect(delivered.append)
    for _ in range(5):
        feed.refresh()
    gate.set()
    qtbot.waitUntil(lambda: len(delivered) == 2)
    assert [len(rows) for rows in delivered] == [1, 2]  # type: ignore[arg-type]


def test_a_failure_is_delivered_as_its_code(qtbot: QtBot) -> None:
    def visits() -> Sequence[WorkItem]:
        raise Failure(FailureCode.DATABASE_LOCKED)

    feed = WorkFeed(visits)
    with qtbot.waitSignal(feed.ready) as signal:
        feed.refresh()
    assert signal.args == [FailureCode.DATABASE_LOCKED]


def test_a_mistake_of_ours_is_an_answer_too_and_the_next_question_is_asked(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    answers: list[object] = [ZeroDivisionError("Nguyễn Văn Mẫu"), sample_visits()]

    def visits() -> Any:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    feed = WorkFeed(visits)
    with qtbot.waitSignal(feed.ready) as signal:
        feed.refresh()
    assert signal.args == [FailureCode.ANSWER_MISSING]
    assert "ZeroDivisionError" in caplog.text
    with qtbot.waitSignal(feed.ready) as signal:
        feed.refresh()
    assert signal.args == [sample_visits()]


def test_whoever_asks_in_the_background_is_answered_whatever_happens(qtbot: QtBot) -> None:
    background, told = Background(), list[object]()

    def work() -> object:
        raise AttributeError("a bug")

    background.ask("history", work, told.append)
    qtbot.waitUntil(lambda: told == [FailureCode.ANSWER_MISSING])


def test_a_stored_visit_appears_in_the_list(show: Show, states: States, qtbot: QtBot) -> None:
    kept: list[WorkItem] = []
    desk = show(states["recording"], visits=lambda: tuple(kept))
    qtbot.keyClick(desk.window.scan_line, Qt.Key.Key_F3)
    overlay = desk.window.work.overlay
    qtbot.waitUntil(lambda: "chưa có lượt khám" in words(overlay))
    kept.append(sample_visits()[0])
    desk.window.show_state(states["recorded"])
    qtbot.waitUntil(lambda: column(overlay.list.table, 1) == ["Nguyễn Văn Mẫu"])


def test_esc_clears_the_search_then_closes_then_means_next_patient(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["ready"], visits=sample_visits)
    qtbot.keyClick(desk.window.scan_line, Qt.Key.Key_F3)
    qtbot.keyClicks(desk.window.focusWidget(), "mau")
    overlay = desk.window.work.overlay
    assert overlay.list.search.text() == "mau"
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Escape)
    assert overlay.list.search.text() == ""
    assert overlay.isVisible()
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Escape)
    assert overlay.isHidden()
    assert desk.posted == []


def test_on_a_wide_screen_the_list_stands_beside(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["waiting"], size=(1920, 1080), visits=sample_visits)
    assert desk.window.work.side.isVisible()
    qtbot.keyClick(desk.window.scan_line, Qt.Key.Key_F3)
    assert desk.window.work.side.search.hasFocus()
    desk.window.resize(1366, 768)
    assert not desk.window.work.side.isVisible()


def test_a_card_that_comes_meanwhile_does_not_cut_a_word_in_two(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["waiting"], size=(1920, 1080), visits=sample_visits)
    window = desk.window
    qtbot.keyClick(window.scan_line, Qt.Key.Key_F3)
    qtbot.keyClicks(window.focusWidget(), "nguyen")
    window.show_state(states["reading"])
    qtbot.keyClicks(window.focusWidget(), " van")
    assert (window.work.side.search.text(), window.scan_line.text()) == ("nguyen van", "")
    window.show_state(states["waiting"])
    assert window.scan_line.hasFocus(), "the next patient begins at the scan field"
    qtbot.keyClick(window.scan_line, Qt.Key.Key_F3)
    window.work.side.search.clear()
    window.show_state(states["reading"])
    assert window.scan_line.hasFocus(), "nothing was being typed"


def test_a_card_scanned_into_the_search_is_looked_for_by_its_number(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["ready"], size=(1920, 1080), visits=sample_visits)
    qtbot.keyClick(desk.window.scan_line, Qt.Key.Key_F3)
    qtbot.keyClicks(desk.window.focusWidget(), "990085000123|990000123|NGUYEN VAN MAU|02091985|Nam||02092021")
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Return)
    assert desk.window.work.side.search.text() == "990085000123"
    assert desk.posted == [], "the scanner's Enter is no command"


def test_without_a_list_there_is_no_button_for_it(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["waiting"])
    names = [button.accessibleName() for button in desk.window.top_bar._buttons.values()]
    assert "Danh sách hôm nay" not in names
    qtbot.keyClick(desk.window.scan_line, Qt.Key.Key_F3)
    assert desk.posted == []
