"""The head of the counter: whose desk it is, its devices, and the three things one can do here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from app.counter.state import CounterState, Mode
from ui.counter.shortcuts import CounterAction, key_of
from ui.style.icons import set_button_icon
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.device_chip import DeviceChip
from ui.widgets.labels import label
from ui.widgets.staff_button import StaffButton

MODES = {
    Mode.RECEIVE: (CounterAction.MODE_RECEIVE, "record"),
    Mode.HAND_OVER: (CounterAction.MODE_HAND_OVER, "check"),
    Mode.LIST: (CounterAction.MODE_LIST, "list"),
}
_TOOLS = {CounterAction.LANGUAGE: "language", CounterAction.SCHEME: "moon", CounterAction.HELP: "help"}


class Head(QFrame):
    def __init__(self, do: Mapping[CounterAction, Callable[[], None]]) -> None:
        super().__init__()
        self.setObjectName("TopBar")
        self._brand = label("brand")
        self._station = label("caption")
        self.staff = StaffButton(do[CounterAction.AT_DESK])
        self._reader = DeviceChip("reader", "reader")
        self._camera = DeviceChip("camera", "camera")
        self._memory = DeviceChip("memory", "database")
        self.modes = {mode: self._mode(do[action]) for mode, (action, _) in MODES.items()}
        self.tools = {action: self._tool(do[action]) for action in _TOOLS}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.small, SPACE.small, SPACE.small)
        column.setSpacing(SPACE.small)
        column.addLayout(self._first_row())
        column.addLayout(self._second_row())

    def _first_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self._brand)
        row.addWidget(self._station)
        row.addWidget(self.staff, 1)
        for widget in (self._reader, self._camera, self._memory, *self.tools.values()):
            row.addWidget(widget)
        return row

    def _second_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        for button in self.modes.values():
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _mode(self, do: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "mode")
        button.setCheckable(True)
        button.clicked.connect(do)
        return button

    def _tool(self, do: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "quiet")
        button.clicked.connect(do)
        return button

    def draw(self, state: CounterState, look: Look) -> None:
        self._brand.setText(look.say("counter.name"))
        self._station.setText(state.desk.setup.station)
        self._reader.draw_reader(state.desk.reader, look)
        self._camera.draw_device(state.desk.camera, look)
        self._memory.draw_memory(state.desk.memory, 0, look)
        for mode, button in self.modes.items():
            self._draw_mode(mode, button, state, look)
        for action, button in self.tools.items():
            self._draw_tool(action, button, look)

    def _draw_mode(self, mode: Mode, button: QPushButton, state: CounterState, look: Look) -> None:
        action, icon = MODES[mode]
        words = look.say(f"counter.mode.{mode}", count=len(state.waiting))
        button.setText(f" {look.say('ui.key_hint', label=words, shortcut=key_of(action))}")
        button.setAccessibleName(words)
        button.setChecked(mode is state.mode)
        set_button_icon(button, icon, look.palette.accent, look.palette.line)

    def _draw_tool(self, action: CounterAction, button: QPushButton, look: Look) -> None:
        words = look.say(f"counter.action.{action}")
        set_button_icon(button, _TOOLS[action], look.palette.muted, look.palette.line)
        button.setToolTip(look.say("ui.key_hint", label=words, shortcut=key_of(action)))
        button.setAccessibleName(words)
