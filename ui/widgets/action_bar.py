"""The foot of the screen: the one next action, the scan field, and the other keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.texts import plain
from ui.reception.next_action import NextAction
from ui.shortcuts import PRIMARY_KEY, Action, key_of
from ui.style.look import Look
from ui.widgets.action_button import ActionButton
from ui.widgets.next_step_bar import NextStepBar
from ui.widgets.scan_line import ScanLine

SECONDARY = {
    Action.BY_EYE: "eye",
    Action.LOOK_UP_AGAIN: "refresh",
    Action.WITHOUT_CHIP: "skip",
    Action.NEXT_PATIENT: "next",
}
"""The buttons of the second row and their icons, always at the same place."""
_ICONS = {Action.RECORD: "record", Action.AGREE: "check", Action.READ_CARD: "card", **SECONDARY}


class ActionBar(NextStepBar):
    """``do`` maps actions to what does them; ``primary`` is pressed by the big button."""

    def __init__(
        self,
        do: Mapping[Action, Callable[[], None]],
        primary: Callable[[], None],
        scan: ScanLine,
        parent: QWidget | None = None,
    ) -> None:
        self.secondary = {action: ActionButton(do[action]) for action in SECONDARY}
        super().__init__(primary, scan, self.secondary.values(), parent)

    def draw(self, following: NextAction, enabled: frozenset[Action], look: Look, told: str = "") -> None:
        """``told`` is a title that says more than the usual one."""
        title = told or look.say(f"ui.next.{following.name}.title")
        hint = look.say(following.hint or f"ui.next.{following.name}.hint")
        self.say(look.say("ui.next.name"), title, hint, (following.icon, following.tone), look)
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
