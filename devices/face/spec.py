"""Declarative descriptions of ONNX face engines, one file each in ``assets/face-engines``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from devices.face.engine import EngineTraits, ErrorRate
from domain.failure import Failure, FailureCode


@dataclass(frozen=True, slots=True)
class WeightFile:
    """One file of weights, pinned. ``url`` is empty where it can only be installed from a file."""

    file: str
    size: int
    sha256: str
    url: str


@dataclass(frozen=True, slots=True)
class DetectorSpec:
    weights: WeightFile
    score: float
    """Least confidence of a face, 0 to 1."""


@dataclass(frozen=True, slots=True)
class EmbedderSpec:
    """Input of the network: (value × ``scale`` - ``mean``) / ``deviation``, channels in the order of ``colour``."""

    weights: WeightFile
    template: str
    """Name of the five points a face is aligned to; ``arcface-112`` is the only one so far."""
    colour: str
    scale: float
    mean: tuple[float, float, float]
    deviation: tuple[float, float, float]
    add_flipped: bool
    """Add the embedding of the mirrored face before scaling to length 1."""


@dataclass(frozen=True, slots=True)
class EngineSpec:
    traits: EngineTraits
    title: str
    detector: DetectorSpec
    embedder: EmbedderSpec

    @property
    def weights(self) -> tuple[WeightFile, WeightFile]:
        return self.detector.weights, self.embedder.weights


@cache
def specs() -> dict[str, EngineSpec]:
    """All ONNX engines this version knows, by name."""
    folder = files("assets").joinpath("face-engines")
    found = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
    return {name[:-5]: parse(name[:-5], folder.joinpath(name).read_text(encoding="utf-8")) for name in found}


def parse(name: str, text: str) -> EngineSpec:
    """Read one description. Raises Failure SETTINGS_INVALID with the engine and what is wrong; never half an engine."""
    try:
        data = tomllib.loads(text)
        spec = EngineSpec(
            _traits(name, data), str(data["title"]), _detector(data["detector"]), _embedder(data["embedder"])
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise Failure(FailureCode.SETTINGS_INVALID, f"face engine {name}: {error}") from error
    return spec


def _traits(name: str, data: dict[str, Any]) -> EngineTraits:
    limits = data["limits"]
    if not 0 < limits["same_fused"] <= limits["same"] < limits["different"]:
        raise ValueError("limits not in order")
    return EngineTraits(
        name=name,
        version=str(data["embedder"]["sha256"])[:12],
        same_limit=float(limits["same"]),
        same_limit_fused=float(limits["same_fused"]),
        different_limit=float(limits["different"]),
        may_decide=bool(data["may_decide"]),
        unit_length=True,
        error_rates=tuple(ErrorRate(**rate) for rate in data["measured"]),
        licence=str(data["licence"]),
    )


def _weights(data: dict[str, Any]) -> WeightFile:
    name, digest = str(data["file"]), str(data["sha256"])
    if "/" in name or "\\" in name or len(digest) != 64 or int(digest, 16) < 0:
        raise ValueError("file name or hash")
    return WeightFile(name, int(data["size"]), digest.lower(), str(data["url"]))


def _detector(data: dict[str, Any]) -> DetectorSpec:
    if data["kind"] != "yunet":
        raise ValueError("kind of detector")
    return DetectorSpec(_weights(data), float(data["score"]))


def _embedder(data: dict[str, Any]) -> EmbedderSpec:
    if data["template"] != "arcface-112" or data["colour"] not in ("rgb", "bgr"):
        raise ValueError("template or colour")
    return EmbedderSpec(
        weights=_weights(data),
        template=data["template"],
        colour=data["colour"],
        scale=float(data["scale"]),
        mean=_three(data["mean"]),
        deviation=_three(data["deviation"]),
        add_flipped=bool(data["add_flipped"]),
    )


def _three(values: list[float]) -> tuple[float, float, float]:
    red, green, blue = (float(value) for value in values)
    return red, green, blue
