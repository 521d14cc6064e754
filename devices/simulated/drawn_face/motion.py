"""How a drawn person moves before the camera: drifting, blinking, turning when asked. Pure functions of time."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum


class Action(StrEnum):
    """Movements a person makes on request; left and right are the person's own."""

    BLINK = "blink"
    TURN_LEFT = "turn_left"
    TURN_RIGHT = "turn_right"


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant: head turn and tilt in degrees, shift in thousandths of the picture's width, lids from 0 to 1."""

    yaw: float = 0.0
    roll: float = 0.0
    shift_x: float = 0.0
    shift_y: float = 0.0
    blink: float = 0.0


_BLINK_EVERY_S = 3.7
_BLINK_S = 0.3
_TURN_DEG = 17.0
_TURN_GO_S, _TURN_HOLD_S = 0.6, 0.5
DURATION_S = {
    Action.BLINK: _BLINK_S,
    Action.TURN_LEFT: 2 * _TURN_GO_S + _TURN_HOLD_S,
    Action.TURN_RIGHT: 2 * _TURN_GO_S + _TURN_HOLD_S,
}


def idle(time_s: float, seed: int = 0) -> Moment:
    """Somebody who waits: small drift, a blink now and then (the first after a second)."""
    phase = seed * 1.7
    return Moment(
        yaw=_drift(time_s, 2.2, 4.1, phase),
        roll=_drift(time_s, 0.9, 5.0, phase + 1),
        shift_x=_drift(time_s, 6.0, 3.7, phase + 2),
        shift_y=_drift(time_s, 4.0, 2.9, phase + 3),
        blink=_lids((time_s - 1.0) % _BLINK_EVERY_S),
    )


def acting(action: Action, since_s: float, rest: Moment) -> Moment:
    """The same person ``since_s`` seconds into an action."""
    if action is Action.BLINK:
        return Moment(rest.yaw, rest.roll, rest.shift_x, rest.shift_y, _lids(since_s))
    side = 1 if action is Action.TURN_LEFT else -1  # the person's left is on the right of the picture
    turn = _ease(since_s / _TURN_GO_S) * _ease((DURATION_S[action] - since_s) / _TURN_GO_S)
    return Moment(rest.yaw * (1 - turn) + side * _TURN_DEG * turn, rest.roll, rest.shift_x, rest.shift_y, rest.blink)


def _drift(time_s: float, amplitude: float, period_s: float, phase: float) -> float:
    parts = ((1.0, 1.0), (0.43, 0.5), (0.21, 0.33))
    return (
        amplitude
        / 1.83
        * sum(
            weight * math.sin(2 * math.pi * time_s / (period_s * part) + phase * (1 + weight)) for part, weight in parts
        )
    )


def _lids(since_s: float) -> float:
    return math.sqrt(math.sin(math.pi * since_s / _BLINK_S)) if 0 < since_s < _BLINK_S else 0.0


def _ease(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)
