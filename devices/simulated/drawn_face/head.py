"""A head ready to be drawn: mesh, base texture, and the few expressions used lately."""

from __future__ import annotations

from functools import cache, lru_cache

from devices.simulated.drawn_face.features import Expression, paint_features
from devices.simulated.drawn_face.geometry import Mesh, build_mesh
from devices.simulated.drawn_face.identity import Identity, aged, identities
from devices.simulated.drawn_face.shapes import Array
from devices.simulated.drawn_face.skin import paint_skin


class Head:
    """One identity, built once (about 0.6 s); drawing it does not change it."""

    def __init__(self, identity: Identity) -> None:
        self.identity = identity
        self._skin = paint_skin(identity)
        self.mesh: Mesh = build_mesh(identity, self._skin.hair_cover)
        self.texture = lru_cache(maxsize=2)(self._texture)

    def _texture(self, expression: Expression) -> Array:
        return paint_features(self._skin, self.identity, expression)


@cache
def head(index: int, years: int = 0) -> Head:
    """The head of drawn person ``index``, ``years`` after the portrait; built at the first call in this process."""
    return Head(aged(identities()[index], years) if years else identities()[index])
