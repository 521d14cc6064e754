"""Compares two pictures: for support, for set-up, and for measuring an engine on people of one's own."""

from __future__ import annotations

from dataclasses import dataclass

from devices.face.engine import Array, DetectedFace, EngineTraits, FaceEngine
from devices.face.portrait import decode_photograph
from devices.face.quality import FaceQuality, fault
from domain.face import FaceDecision
from domain.failure import Failure, FailureCode


@dataclass(frozen=True, slots=True)
class Comparison:
    """``distance`` is the engine's own measure; ``qualities`` are of the larger face of each picture."""

    decision: FaceDecision
    distance: float
    traits: EngineTraits
    qualities: tuple[FaceQuality, FaceQuality]


def compare(engine: FaceEngine, one: bytes, other: bytes) -> Comparison:
    """Compare the largest faces of two encoded pictures (JPEG, JPEG 2000 or PNG), by the limit for single pictures.

    Faces too dark, blurred, small, turned or covered are never *different*: a live picture of them is not compared.

    Raises Failure FACE_PICTURE_UNREADABLE for what is no picture, FACE_NOT_SEEN where one shows no face.
    """
    first, second = _embedded(engine, one), _embedded(engine, other)
    distance = engine.distance(first[0], second[0])
    qualities = (first[1].quality, second[1].quality)
    decision = decision_at(distance, engine.traits)
    if decision is FaceDecision.DIFFERENT and any(fault(quality) is not None for quality in qualities):
        decision = FaceDecision.CANNOT_TELL
    return Comparison(decision, distance, engine.traits, qualities)


def decision_at(distance: float, traits: EngineTraits) -> FaceDecision:
    """The decision for one pair of pictures."""
    if distance <= traits.same_limit:
        return FaceDecision.SAME
    return FaceDecision.DIFFERENT if distance >= traits.different_limit else FaceDecision.CANNOT_TELL


def _embedded(engine: FaceEngine, image: bytes) -> tuple[Array, DetectedFace]:
    rgb = decode_photograph(image)
    faces = engine.detect(rgb)
    if not faces:
        raise Failure(FailureCode.FACE_NOT_SEEN, f"{rgb.shape[1]}x{rgb.shape[0]}")
    return engine.embed(rgb, faces[0]), faces[0]
