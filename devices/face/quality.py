"""How usable one face in one frame is, measured; and the word for what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass

from domain.failure import FailureCode

SMALLEST_PX = 120
"""Width below which an embedding is not worth comparing (faces.md §3)."""


@dataclass(frozen=True, slots=True)
class FaceQuality:
    """Measures of one face.

    ``width_px`` of the box; ``yaw_deg`` and ``pitch_deg`` of the head, ``eye_opening`` the eye aspect ratio (None
    where the landmarks cannot tell); ``sharpness`` the variance of the Laplacian over the face scaled to 100 px;
    ``brightness`` the mean luma of the face 0…255; ``contrast`` its standard deviation.
    """

    width_px: int
    yaw_deg: float
    pitch_deg: float
    sharpness: float
    brightness: float
    contrast: float
    eye_opening: float | None = None
    covered: bool = False
    """Mouth and nose look covered by a mask."""


@dataclass(frozen=True, slots=True)
class QualityGate:
    """Limits of what may be embedded."""

    smallest_px: int = SMALLEST_PX
    yaw_deg: float = 12.0
    pitch_deg: float = 35.0
    """Wide: the estimate follows the length of a nose as much as a nod; one face in its portrait measured -33°."""
    sharpness: float = 60.0
    darkest: float = 45.0
    brightest: float = 225.0
    least_contrast: float = 14.0
    eye_opening: float = 0.16


GATE = QualityGate()


def fault(quality: FaceQuality, gate: QualityGate = GATE) -> FailureCode | None:
    """What to tell the person, most helpful first; None when the face is good."""
    if quality.width_px < gate.smallest_px:
        return FailureCode.FACE_TOO_FAR
    if quality.brightness < gate.darkest or quality.contrast < gate.least_contrast:
        return FailureCode.FACE_TOO_DARK
    if quality.brightness > gate.brightest:
        return FailureCode.FACE_TOO_BRIGHT
    if abs(quality.yaw_deg) > gate.yaw_deg or abs(quality.pitch_deg) > gate.pitch_deg:
        return FailureCode.FACE_TURNED
    if quality.covered:
        return FailureCode.FACE_COVERED
    return FailureCode.FACE_BLURRED if quality.sharpness < gate.sharpness else None


def eyes_closed(quality: FaceQuality, gate: QualityGate = GATE) -> bool:
    """A blink: no fault to name, only a frame to skip."""
    return quality.eye_opening is not None and quality.eye_opening < gate.eye_opening


def score(quality: FaceQuality) -> float:
    """Rank of good frames, larger is better: frontal first, then size and focus."""
    turned = abs(quality.yaw_deg) / 12 + abs(quality.pitch_deg) / 60
    return min(quality.width_px, 240) / 240 + min(quality.sharpness, 400) / 400 - 0.5 * turned
