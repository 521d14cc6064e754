"""F1 on a screen with a failure opens that code's page: what happened, what to do, what lies behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.counter.state import CounterState
from app.failures import describe
from app.flow.state import State
from app.texts import LANGUAGES
from domain.failure import FailureCode
from tests.ui.conftest import grey_portrait
from tests.ui.test_layout import lost
from ui.counter.pictures import CounterScreen, open_counter_sample
from ui.counter.samples import counter_samples
from ui.counter.shortcuts import CounterAction
from ui.shortcuts import Action
from ui.shown_failure import shown_failure

Show = Callable[..., Any]


def _read(page: Any) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel))


@pytest.mark.parametrize(
    ("sample", "code"),
    [
        ("no_service", FailureCode.READER_NO_SERVICE),
        ("no_reader", FailureCode.READER_NONE),
        ("wrong_key", FailureCode.CARD_KEY_WRONG),
        ("unknown_issuer", FailureCode.PA_NO_CSCA),
        ("forged", FailureCode.PA_HASH_MISMATCH),
        ("expired_insurance", FailureCode.COVERAGE_EXPIRED),
        ("ready", None),
        ("waiting", None),
    ],
)
def test_the_page_is_that_of_the_failure_on_the_screen(
    show: Show, states: dict[str, State], sample: str, code: FailureCode | None
) -> None:
    window = show(states[sample]).window
    assert shown_failure(states[sample]) is code
    window.keys.run(Action.HELP)
    assert window.sheets.help.failure.isVisible() is (code is not None)
    if code is not None:
        words = describe(code, "vi")
        told = _read(window.sheets.help.failure)
        assert all(part in told for part in (code.value, words.sentence, words.next_step, words.cause))
    window.keys.run(Action.HELP)
    assert not window.sheets.help.isVisible()


def test_the_counter_opens_it_too(qtbot: QtBot) -> None:
    states: dict[str, CounterState] = counter_samples(lambda _: grey_portrait())
    told = {name: state.notice or shown_failure(state.desk) for name, state in states.items()}
    name = next(name for name, code in told.items() if code is not None)
    window = open_counter_sample(CounterScreen(name), states[name])
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.keys.run(CounterAction.HELP)
    code = told[name]
    assert code is not None and describe(code, "vi").next_step in _read(window.help.failure)
    window.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_room_above_the_keys(show: Show, states: dict[str, State], language: str) -> None:
    window = show(states["waiting"], language, (1024, 768)).window
    window.keys.run(Action.HELP)
    for code in FailureCode:
        window.sheets.help.explain(code, window.look)
        for _ in range(3):  # a word that wraps anew moves what is around it
            QApplication.processEvents()
        assert lost(window) == [], code
        assert window.size().toTuple() == (1024, 768), code
