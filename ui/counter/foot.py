"""The foot of the counter: the one next step, the scan field, and the other keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from app.counter.state import CounterState, Mode
from app.texts import plain
from ui.counter.next_step import enabled_actions, next_step
from ui.counter.shortcuts import PRIMARY_KEY, CounterAction, key_of
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label, show_icon
from ui.widgets.scan_line import ScanLine

_SECONDARY = {
    CounterAction.REFUSE: "close",
    CounterAction.BY_EYE: "eye",
    CounterAction.NOTE_LETTER: "record",
    CounterAction.WITHOUT_CHIP: "skip",
    CounterAction.NEXT_PERSON: "next",
}
_PRIMARY_ICONS = {
    CounterAction.RECEIVE: "record",
    CounterAction.HAND_OVER: "check",
    CounterAction.AGREE: "check",
    **_SECONDARY,
}
_WHEN_ENABLED = frozenset({CounterAction.REFUSE, CounterAction.WITHOUT_CHIP})
_ICON_SIDE = 44


def _is_shown(action: CounterAction, mode: Mode, enabled: bool) -> bool:
    """Some only while they apply, the letter only where results are handed over, none over the day's list."""
    if mode is Mode.LIST or (action in _WHEN_ENABLED and not enabled):
        return False
    return action is not CounterAction.NOTE_LETTER or mode is Mode.HAND_OVER


class Foot(QFrame):
    """``do`` maps actions to what does them; ``primary`` is pressed by the big button."""

    def __init__(
        self, do: Mapping[CounterAction, Callable[[], None]], primary: Callable[[], None], scan: ScanLine
    ) -> None:
        super().__init__()
        self.setObjectName("ActionBar")
        self._icon = label("icon")
        self._title = label("headline", wrap=True)
        self._hint = label("muted", wrap=True)
        self.primary = ActionButton(primary, "primary")
        self.secondary = {action: ActionButton(do[action]) for action in _SECONDARY}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.medium)
        column.addLayout(self._first_row())
        second = QHBoxLayout()
        second.setSpacing(SPACE.small)
        second.addWidget(scan, 1)
        for button in self.secondary.values():
            second.addWidget(button)
        column.addLayout(second)

    def _first_row(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._hint)
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self.primary)
        keep = self.primary.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # the row must not jump when there is nothing to press
        keep.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.primary.setSizePolicy(keep)
        return row

    def draw(self, state: CounterState, question: str, look: Look) -> None:
        """``question`` is read out while consent is asked for; else the step has its own hint."""
        step, enabled = next_step(state), enabled_actions(state)
        facts = {"number": state.done.receipt_number if state.done else ""}
        self._title.setText(look.say(f"counter.next.{step.name}.title", **facts))
        hint = question if step.name == "consent" else look.say(f"counter.next.{step.name}.hint", **facts)
        self._hint.setText(hint)
        show_icon(self._icon, step.icon, look.palette.ink(step.tone).edge, _ICON_SIDE)
        self.setAccessibleName(f"{look.say('counter.next.name')}: {self._title.text()}")
        self._draw_primary(step.button, look)
        for action, button in self.secondary.items():
            button.draw(look.say(f"counter.action.{action}"), key_of(action), _SECONDARY[action], look)
            button.setEnabled(action in enabled)
            button.setVisible(_is_shown(action, state.mode, action in enabled))

    def _draw_primary(self, action: CounterAction | None, look: Look) -> None:
        self.primary.setVisible(action is not None)
        shown = action or CounterAction.RECEIVE
        words = plain(look.say(f"counter.action.{shown}"))
        self.primary.draw(words, PRIMARY_KEY, _PRIMARY_ICONS[shown], look)

    @property
    def announcement(self) -> str:
        """What a screen reader says when the next step changes."""
        return f"{self._title.text()}. {self._hint.text()}"
