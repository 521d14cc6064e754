"""The foot of the counter: the one next step, the scan field, and the other keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.counter.state import CounterState, Mode
from app.texts import plain
from ui.counter.next_step import enabled_actions, names_of, next_step
from ui.counter.shortcuts import PRIMARY_KEY, CounterAction, key_of
from ui.style.look import Look
from ui.widgets.action_button import ActionButton
from ui.widgets.next_step_bar import NextStepBar
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
    CounterAction.ACCEPT_NAME: "question",
    **_SECONDARY,
}
_WHEN_ENABLED = frozenset({CounterAction.REFUSE, CounterAction.WITHOUT_CHIP})


def _is_shown(action: CounterAction, mode: Mode, enabled: bool) -> bool:
    """Some only while they apply, the letter only where results are handed over, none over the day's list."""
    if mode is Mode.LIST or (action in _WHEN_ENABLED and not enabled):
        return False
    return action is not CounterAction.NOTE_LETTER or mode is Mode.HAND_OVER


class Foot(NextStepBar):
    """``do`` maps actions to what does them; ``primary`` is pressed by the big button."""

    def __init__(
        self, do: Mapping[CounterAction, Callable[[], None]], primary: Callable[[], None], scan: ScanLine
    ) -> None:
        self.secondary = {action: ActionButton(do[action]) for action in _SECONDARY}
        super().__init__(primary, scan, self.secondary.values())

    def draw(self, state: CounterState, question: str, look: Look) -> None:
        """``question`` is read out while consent is asked for; else the step has its own hint."""
        step, enabled = next_step(state), enabled_actions(state)
        facts = {"number": state.done.receipt_number if state.done else "", **names_of(state)}
        title = look.say(f"counter.next.{step.name}.title", **facts)
        hint = question if step.name == "consent" else look.say(f"counter.next.{step.name}.hint", **facts)
        self.say(look.say("counter.next.name"), title, hint, (step.icon, step.tone), look)
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
