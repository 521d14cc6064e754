"""A counter to show and to press keys on, without a screen and without devices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.counter.state import CounterEvent, CounterState
from app.flow.events import Event
from app.slip import Slip
from tests.ui.conftest import grey_portrait
from ui.counter.samples import counter_samples
from ui.counter.window import CounterWindow

NOW = dt.datetime(2026, 11, 22, 1, 30, tzinfo=dt.UTC)


@dataclass
class CounterOnScreen:
    """The window, and what it played, posted, took in and printed."""

    window: CounterWindow
    played: list[CounterEvent] = field(default_factory=list)
    posted: list[Event] = field(default_factory=list)
    scanned: list[str] = field(default_factory=list)
    printed: list[Slip] = field(default_factory=list)


@pytest.fixture(scope="session")
def states() -> dict[str, CounterState]:
    """Every sample of the counter by name."""
    return counter_samples(lambda _: grey_portrait())


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., CounterOnScreen]]:
    """Show a state at a size in a language; exported lists go to ``tmp_path``."""
    opened: list[CounterWindow] = []

    def _show(state: CounterState, language: str = "vi", size: tuple[int, int] = (1366, 768), **options: Any) -> Any:
        seen = CounterOnScreen(None)  # type: ignore[arg-type]
        seen.window = window = CounterWindow(
            seen.played.append,
            seen.posted.append,
            seen.scanned.append,
            language,
            lambda: None,
            print_slip=seen.printed.append,
            dark=False,
            now=lambda: NOW,
            choose_file=lambda _, proposed: tmp_path / proposed,
            **options,
        )
        opened.append(window)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show_state(state)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(lambda: window.focusWidget() is not None and window.focusWidget().hasFocus())
        return seen

    yield _show
    for window in opened:
        window.close()
