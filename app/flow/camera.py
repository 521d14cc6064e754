"""When the camera has to be on: its light tells patients that somebody looks."""

from __future__ import annotations

from app.flow.state import DeviceState, Phase, State

_AT_WORK = frozenset({Phase.KEY_NEEDED, Phase.READING, Phase.JUDGING, Phase.SETTLED})


def camera_wanted(state: State) -> bool:
    """From the card on the reader, or whatever else begins a visit, until the visit is recorded or left.

    At start, and while it is in trouble, it is tried: staff learn of it before a patient stands there.
    """
    unknown = not state.camera_tried or state.camera.state is DeviceState.TROUBLE
    waits_for_card = state.check_in.phase is Phase.WAITING and bool(state.check_in.visit_id)
    return unknown or state.setup.camera_always or waits_for_card or state.check_in.phase in _AT_WORK
