"""A camera as the program knows it: frames, the source they come from, and the state of both."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

import numpy  # noqa: F401 - waits until it is whole, where another thread has begun to load it; a part of it does not
from numpy.typing import NDArray

from domain.failure import FailureCode

Array: TypeAlias = NDArray[Any]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture: ``rgb`` (height, width, 3) uint8, not to be written to; ``taken_at_s`` of the monotonic clock;
    ``number`` counts from 1 since the feed was started."""

    rgb: Array
    taken_at_s: float
    number: int

    @property
    def size_px(self) -> tuple[int, int]:
        """Width, height."""
        return self.rgb.shape[1], self.rgb.shape[0]


class CameraState(StrEnum):
    OFF = "off"
    OPENING = "opening"
    OPEN = "open"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class CameraStatus:
    """``code`` says why a camera is lost, or CAMERA_NO_PICTURE while an open one shows nothing but black."""

    state: CameraState
    code: FailureCode | None = None


class CameraSource(ABC):
    """One camera, not yet or no longer open. Used by one thread only, the feed's; may be opened again after closing."""

    name: str = ""

    @abstractmethod
    def open(self) -> None:
        """Raises Failure CAMERA_NONE when there is no such camera, CAMERA_NO_PICTURE when it gives none."""

    @abstractmethod
    def read(self) -> Array:
        """Wait for the next picture, (height, width, 3) uint8 RGB, at the camera's own rate.

        Raises Failure CAMERA_LOST when the camera went away.
        """

    @abstractmethod
    def close(self) -> None:
        """Let the camera go (its light goes out); safe to call twice."""
