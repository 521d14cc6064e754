"""A desk to show and to press keys on, without a screen and without devices."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app.flow.events import Event
from app.flow.state import State
from ui.reception.window import ReceptionWindow
from ui.samples import NOW, samples


@cache
def grey_portrait() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (300, 400), (120, 130, 140)).save(stream, "JPEG")
    return stream.getvalue()


@cache
def all_samples() -> dict[str, State]:
    return samples(lambda _: grey_portrait())


@dataclass
class DeskOnScreen:
    """The window, what it posted and what was scanned into it."""

    window: ReceptionWindow
    posted: list[Event] = field(default_factory=list)
    scanned: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def portrait() -> bytes:
    """A chip's portrait: a grey JPEG."""
    return grey_portrait()


@pytest.fixture(scope="session")
def states() -> dict[str, State]:
    """Every sample of the gallery by name."""
    return all_samples()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., DeskOnScreen]]:
    """Show a state at a size in a language; the window is closed after the test."""
    opened: list[ReceptionWindow] = []

    def _show(state: State, language: str = "vi", size: tuple[int, int] = (1366, 768), **options: Any) -> DeskOnScreen:
        posted: list[Event] = []
        scanned: list[str] = []
        window = ReceptionWindow(
            posted.append, scanned.append, language, lambda: None, **{"dark": False, "now": lambda: NOW, **options}
        )
        opened.append(window)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show_state(state)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.scan_line.hasFocus)
        return DeskOnScreen(window, posted, scanned)

    yield _show
    for window in opened:
        window.close()
