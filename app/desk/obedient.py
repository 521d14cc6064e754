"""The simulated patient does what is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.flow.state import State
from domain.face import ChallengeAsked

if TYPE_CHECKING:
    from devices.simulated.camera import DrawnCamera


class Obedient:
    """Listens to the desk, on its thread, and lets the drawn person do what is asked until something else is."""

    def __init__(self, camera: DrawnCamera) -> None:
        self._camera = camera
        self._asked: ChallengeAsked | None = None

    def hear(self, state: State) -> None:
        from devices.simulated.drawn_face.motion import Action  # noqa: PLC0415 - loads numpy

        asked = state.check_in.challenge
        if asked != self._asked:
            self._camera.keep_doing(Action(asked.step.value) if asked is not None and asked.step is not None else None)
        self._asked = asked
