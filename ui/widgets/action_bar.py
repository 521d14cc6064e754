"""The foot of the screen: the one next action, the scan field, and the other keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.texts import plain
from ui.reception.next_action import NextAction
from ui.shortcuts import PRIMARY_KEY, Action, key_of
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label, show_icon
from ui.widgets.scan_line import ScanLine

SECONDARY = {
    Action.BY_EYE: "eye",
    Action.LOOK_UP_AGAIN: "refresh",
    Action.WITHOUT_CHIP: "skip",
    Action.NEXT_PATIENT: "next",
}
"""The buttons of the second row and their icons, always at the same place."""
_ICONS = {Action.RECORD: "record", Action.AGREE: "check", **SECONDARY}
_ICON_SIDE = 44


class ActionBar(QFrame):
    """``do`` maps actions to what does them; ``primary`` is pressed by the big button."""

    def __init__(
        self,
        do: Mapping[Action, Callable[[], None]],
        primary: Callable[[], None],
        scan: ScanLine,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ActionBar")
        self._icon = label("icon")
        self._title = label("headline", wrap=True)
        self._hint = label("muted", wrap=True)
        self.primary = ActionButton(primary, "primary")
        self.secondary = {action: ActionButton(do[action]) for action in SECONDARY}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.medium)
        column.addLayout(self._first_row())
        column.addLayout(self._second_row(scan))

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

    def _second_row(self, scan: ScanLine) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(scan, 1)
        for button in self.secondary.values():
            row.addWidget(button)
        return row

    def draw(self, following: NextAction, enabled: frozenset[Action], look: Look) -> None:
        self._title.setText(look.say(f"ui.next.{following.name}.title"))
        self._hint.setText(look.say(following.hint or f"ui.next.{following.name}.hint"))
        show_icon(self._icon, following.icon, look.palette.ink(following.tone).edge, _ICON_SIDE)
        self.setAccessibleName(f"{look.say('ui.next.name')}: {self._title.text()}")
        self._draw_primary(following, look)
        for action, button in self.secondary.items():
            button.draw(look.say(f"ui.action.{action}"), key_of(action), SECONDARY[action], look)
            button.setEnabled(action in enabled)

    def _draw_primary(self, following: NextAction, look: Look) -> None:
        action = following.button
        self.primary.setVisible(action is not None)
        shown = action or Action.RECORD
        words = look.say(f"ui.action.{following.label or shown}")
        if shown is not Action.RECORD:
            words = plain(words)  # a smaller button has the mnemonic already
        # the button also answers to the action's own key; Enter is what is always right here
        self.primary.draw(words, PRIMARY_KEY, _ICONS[shown], look)

    @property
    def announcement(self) -> str:
        """What a screen reader says when the next action changes."""
        return f"{self._title.text()}. {self._hint.text()}"
