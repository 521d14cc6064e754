"""The answer to "is this the person?" and what the preview shows meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.failure import FailureCode


class FaceDecision(StrEnum):
    """Three outcomes, never two (faces.md §6): staff compare by eye when the engine cannot tell."""

    SAME = "same"
    DIFFERENT = "different"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class Box:
    """A face in a frame, in pixels of that frame."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class FaceSeen:
    """Event for the preview: where the face is now, or why there is none to use. Boxes scale to ``frame_size_px``."""

    box: Box | None
    frame_size_px: tuple[int, int]
    hint: FailureCode | None = None


@dataclass(frozen=True, slots=True)
class FaceResult:
    """Decision over several frames. Distances are the engine's own measure, smaller is more alike."""

    decision: FaceDecision
    engine: str
    distance: float | None
    same_limit: float
    different_limit: float
    frames_used: int
    reason: FailureCode | None = None
    may_decide: bool = False
    """False for an assist engine: its *different* and *cannot tell* always go to staff."""
