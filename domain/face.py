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


class LivenessMode(StrEnum):
    """What is done against photographs and replays; an administrator's setting."""

    OFF = "off"
    PASSIVE = "passive"
    CHALLENGE = "challenge"


class ChallengeStep(StrEnum):
    """A movement asked of the patient; left and right are the patient's own."""

    BLINK = "blink"
    TURN_LEFT = "turn_left"
    TURN_RIGHT = "turn_right"


@dataclass(frozen=True, slots=True)
class ChallengeAsked:
    """Event: ask the patient for ``step`` now, the ``number``-th of ``total``.

    None asks to look straight at the camera: before a second try, whose first step follows, and when all are done, with
    ``number`` beyond ``total``.
    """

    step: ChallengeStep | None
    number: int
    total: int


@dataclass(frozen=True, slots=True)
class LivenessResult:
    """Whether a living person seems to be there. A deterrent to photographs and simple replays under the eyes of staff:
    not certified, not tested to ISO/IEC 30107-3.

    ``signals`` are the passive measures that spoke, by name and value, ``steps`` the movements asked and seen.
    """

    mode: LivenessMode
    passed: bool
    reason: FailureCode | None = None
    signals: tuple[tuple[str, float], ...] = ()
    steps: tuple[ChallengeStep, ...] = ()


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
    liveness: LivenessResult | None = None
    """None where liveness is switched off or was not reached."""
