"""Waiting for a desk without a clock in the test: the event loop turns until the state fits."""

from __future__ import annotations

import time
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.flow.state import State


def reach(desk: Desk, qtbot: QtBot, fits: Callable[[State], bool], timeout_s: float = 60.0) -> State:
    """The first state that fits. Fails, saying where the desk stands, when none does in time."""
    end_s = time.monotonic() + timeout_s
    while not fits(state := desk.state):
        assert time.monotonic() < end_s, f"stuck in {state.check_in.phase}, {state.reader}, notice {state.notice}"
        qtbot.wait(10)
    return state
