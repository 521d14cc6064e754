"""The seam between "a picture" and "how far apart are two faces": what every face engine offers and admits."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from devices.face.quality import FaceQuality
from domain.face import Box

Array: TypeAlias = NDArray[Any]


@dataclass(frozen=True, slots=True)
class ErrorRate:
    """FMR and FNMR at one limit, as measured on one set of pictures; a share from 0 to 1."""

    limit: float
    false_match: float
    false_non_match: float
    data_set: str


@dataclass(frozen=True, slots=True)
class EngineTraits:
    """What an engine is called and how far it may be trusted. Distances are its own measure, smaller is more alike."""

    name: str
    version: str
    same_limit: float
    """*Same* at or below, for one frame against the portrait."""
    same_limit_fused: float
    """*Same* at or below, for the mean of several frames."""
    different_limit: float
    """*Different* at or above, for the mean of several frames; between the limits it cannot tell."""
    may_decide: bool
    """False for an assist engine: staff look at everything but a clear *same*, and the kiosk passes nobody on it."""
    unit_length: bool
    """Embeddings are unit vectors: a mean of them is scaled back to length 1."""
    error_rates: tuple[ErrorRate, ...] = ()
    licence: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class DetectedFace:
    """One face. ``landmarks`` (N, 2) float32 pixels of the frame: 68 points of dlib's scheme, or the same as
    ``five_points``: the eyes, the tip of the nose, the corners of the mouth, each from left to right in the picture."""

    box: Box
    landmarks: Array
    quality: FaceQuality
    five_points: Array


class FaceEngine(ABC):
    """Finds and embeds faces; used by one thread only. Pictures are (height, width, 3) uint8 RGB."""

    traits: EngineTraits

    @abstractmethod
    def detect(self, rgb: Array) -> list[DetectedFace]:
        """All faces wide enough to be used, the largest first."""

    @abstractmethod
    def embed(self, rgb: Array, face: DetectedFace) -> Array:
        """The face as a vector (float64, one dimension); meaningless to any other engine."""

    def forget(self) -> None:  # noqa: B027 - nothing to do where networks keep nothing
        """Overwrite what networks keep of the last face between two runs."""

    def distance(self, one: Array, other: Array) -> float:
        """Euclidean distance of two embeddings of this engine."""
        return float(np.linalg.norm(one - other))
