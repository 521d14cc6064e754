"""States from another thread: the newest arrives, in the GUI thread, and bursts are drawn once."""

from __future__ import annotations

import threading

from PySide6.QtCore import QThread, QTimer
from pytestqt.qtbot import QtBot

from app.flow.state import State
from ui.bridge import DeskBridge


def test_a_burst_is_delivered_once_as_its_last_state(qtbot: QtBot, states: dict[str, State]) -> None:
    bridge = DeskBridge()
    drawn: list[State] = []
    bridge.state_changed.connect(drawn.append)
    burst = [states[name] for name in ("waiting", "key_needed", "reading", "ready")]

    def publish() -> None:
        for state in burst:
            bridge.publish(state)

    thread = threading.Thread(target=publish)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(drawn))
    assert drawn == [burst[-1]]


def test_states_arrive_in_the_gui_thread_and_none_is_lost_at_the_end(qtbot: QtBot, states: dict[str, State]) -> None:
    bridge = DeskBridge()
    home = QThread.currentThread()
    drawn: list[State] = []
    threads: set[bool] = set()

    def draw(state: State) -> None:
        drawn.append(state)
        threads.add(QThread.currentThread() is home)

    bridge.state_changed.connect(draw)
    some = list(states.values())
    thread = threading.Thread(target=lambda: [bridge.publish(some[at % len(some)]) for at in range(2_001)])
    thread.start()
    last = some[2_000 % len(some)]
    qtbot.waitUntil(lambda: not thread.is_alive() and bool(drawn) and drawn[-1] is last)
    assert threads == {True}


def test_after_a_delivery_the_next_state_comes_too(qtbot: QtBot, states: dict[str, State]) -> None:
    bridge = DeskBridge()
    for name in ("waiting", "ready"):
        with qtbot.waitSignal(bridge.state_changed) as signal:
            bridge.publish(states[name])
        assert signal.args == [states[name]]


def test_the_event_loop_has_a_turn_between_two_drawings(qtbot: QtBot, states: dict[str, State]) -> None:
    bridge = DeskBridge()
    done: list[object] = []

    def draw(state: State) -> None:
        done.append(state)
        if len(done) == 1:
            QTimer.singleShot(0, lambda: done.append("the camera's picture"))
            bridge.publish(states["key_needed"])
            bridge.publish(states["reading"])

    bridge.state_changed.connect(draw)
    bridge.publish(states["waiting"])
    qtbot.waitUntil(lambda: states["reading"] in done)
    assert done == [states["waiting"], "the camera's picture", states["reading"]]
