"""A drawn person as a video file, for cameras that are files: demonstrations, support cases, other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image

from devices.simulated.drawn_face.film import Film, Staging, turning_poses, waiting_poses
from devices.simulated.drawn_face.motion import DURATION_S, Action, acting, idle
from devices.simulated.drawn_face.shapes import Array

_RATE = 25
"""Motion JPEG carries no rate of its own; readers take it for 25 frames a second."""
_PAUSE_S = 0.8


def write_video(path: Path, staging: Staging, actions: Sequence[Action] = (), wait_s: float = 1.5) -> int:
    """Write motion JPEG (name it ``.mjpeg``): the person waits, then makes each movement. Returns the frame count."""
    count = 0
    with path.open("wb") as stream:
        for picture in _pictures(staging, actions, wait_s):
            Image.fromarray(picture).save(stream, "JPEG", quality=90)
            count += 1
    return count


def _pictures(staging: Staging, actions: Sequence[Action], wait_s: float) -> Iterator[Array]:
    film = Film(staging)
    for pose in (*waiting_poses(), *(turning_poses() if actions else ())):
        film.prepare(*pose)
    time_s = 0.0
    parts = [(None, wait_s), *(part for action in actions for part in ((action, DURATION_S[action]), (None, _PAUSE_S)))]
    for action, length_s in parts:
        for number in range(round(length_s * _RATE)):
            rest = idle(time_s, staging.person)
            yield film.frame(acting(action, number / _RATE, rest) if action else rest)
            time_s += 1 / _RATE
