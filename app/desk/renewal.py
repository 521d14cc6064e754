"""Settings that were saved while the desk runs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.desk.parts import Parts
from app.flow.state import Phase, Setup, State

_AT_THE_NEXT_START = ("language", "kiosk.")
"""What a screen is made with."""


def needs_restart(name: str) -> bool:
    """Whether a setting, by its dotted name, is not taken up by a program that is open."""
    return name.startswith(_AT_THE_NEXT_START)


@dataclass(frozen=True, slots=True)
class Renewal:
    """``changed`` are dotted names of settings."""

    setup: Setup
    parts: Parts
    changed: frozenset[str]

    def after(self, waiting: Renewal | None) -> Renewal:
        """The same, with what was saved before and has not been taken up yet."""
        return self if waiting is None else replace(self, changed=self.changed | waiting.changed)


def between_visits(state: State) -> bool:
    """Nobody is at the desk, or whoever is there is recorded: a visit ends by the settings it began with."""
    return not state.check_in.visit_id or state.check_in.phase is Phase.RECORDED
