"""Which cameras are plugged in, for somebody to choose from."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

_LINUX_CAMERAS = Path("/sys/class/video4linux")
_MISSES_UNTIL_END = 2
"""Numbers have gaps where a camera has been pulled, or where another program holds it."""


@dataclass(frozen=True, slots=True)
class CameraFound:
    """``index`` is what ``OpenCvCamera`` takes; ``name`` is empty where the system does not tell it to us."""

    index: int
    name: str


def cameras_found() -> tuple[CameraFound, ...]:
    """Cameras in the order of their numbers.

    Linux names them without touching one. Elsewhere each is opened for a moment (its light goes on, seconds in all),
    and one a feed has open is missing: call it from a thread of its own, and add the camera in use.
    """
    return named_by_linux(_LINUX_CAMERAS) if sys.platform == "linux" else answering()


def named_by_linux(devices: Path) -> tuple[CameraFound, ...]:
    """The ``video*`` entries of a ``video4linux`` folder. Each camera has more than one; the first gives pictures."""
    found = [_entry(device) for device in devices.glob("video*")]
    return tuple(sorted((camera for camera in found if camera is not None), key=lambda camera: camera.index))


def _entry(device: Path) -> CameraFound | None:
    try:
        if int((device / "index").read_text()) != 0:
            return None
        name = (device / "name").read_text(errors="replace").strip()
        return CameraFound(int(device.name.removeprefix("video")), name)
    except (OSError, ValueError):  # pulled this moment, or no such thing as we know
        return None


def answering() -> tuple[CameraFound, ...]:
    """Cameras that open when they are tried, without their names."""
    from devices.opencv import camera_answers  # noqa: PLC0415 - loaded when somebody asks

    found, misses, index = list[CameraFound](), 0, 0
    while misses < _MISSES_UNTIL_END:
        if camera_answers(index):
            found.append(CameraFound(index, ""))
        else:
            misses += 1
        index += 1
    return tuple(found)
