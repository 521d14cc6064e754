"""Parameter sets of the drawn people, read from ``assets/faces/identities.json``."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

Colour: TypeAlias = tuple[float, float, float]
"""Red, green, blue; 0 to 255."""


class HairStyle(StrEnum):
    SHORT = "short"
    FRINGE = "fringe"
    LONG = "long"
    BALD = "bald"
    SIDE_PARTING = "side_parting"
    RECEDING = "receding"


class Glasses(StrEnum):
    NONE = ""
    ROUND = "round"
    SQUARE = "square"


@dataclass(frozen=True, slots=True)
class Identity:
    """What makes one drawn face differ from another.

    Lengths in centimetres of the head; widths named ``face_width`` and so on without "half" are factors about 1; tilts
    are slopes. ``seed`` fixes skin, moles and strands of hair.
    """

    seed: int
    skin: Colour
    hair: Colour
    iris: Colour
    lip: Colour
    shirt: Colour
    face_width: float
    face_height: float
    jaw: float
    chin_width: float
    chin_out: float
    cheek: float
    forehead: float
    eye_half_distance: float
    eye_half_width: float
    eye_open: float
    eye_tilt: float
    eye_y: float
    socket: float
    epicanthus: float
    brow_y: float
    brow_thickness: float
    brow_arch: float
    brow_tilt: float
    brow_length: float
    brow_darkness: float
    nose_length: float
    nose_width: float
    nose_out: float
    nose_bridge: float
    nose_tip: float
    mouth_y: float
    mouth_half_width: float
    lip_upper: float
    lip_lower: float
    mouth_curve: float
    hairline: float
    hair_style: HairStyle
    hair_volume: float
    beard: float
    moustache: float
    glasses: Glasses
    wrinkles: float
    freckles: float


def _identity(data: dict[str, Any]) -> Identity:
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
    values["hair_style"] = HairStyle(data["hair_style"])
    values["glasses"] = Glasses(data["glasses"])
    return Identity(**values)


@cache
def identities() -> tuple[Identity, ...]:
    """All drawn people; ``Persona.face`` counts them from 0."""
    text = files("assets").joinpath("faces/identities.json").read_text(encoding="utf-8")
    return tuple(_identity(data) for data in json.loads(text))


_GREY = (176.0, 174.0, 170.0)


def aged(identity: Identity, years: int) -> Identity:
    """The same skull so many years after its portrait: greyer, more lined, fuller below, hair further back."""
    share = min(years / 30, 1.0)
    red, green, blue = (own + (grey - own) * share for own, grey in zip(identity.hair, _GREY, strict=True))
    return replace(
        identity,
        hair=(red, green, blue),
        wrinkles=min(1.0, identity.wrinkles + share),
        hairline=identity.hairline + 0.8 * share,
        hair_volume=identity.hair_volume * (1 - 0.3 * share),
        jaw=identity.jaw * (1 + 0.06 * share),
        cheek=identity.cheek * (1 - 0.3 * share),
        eye_open=identity.eye_open * (1 - 0.12 * share),
        lip_upper=identity.lip_upper * (1 - 0.2 * share),
        brow_darkness=identity.brow_darkness * (1 - 0.3 * share),
    )
