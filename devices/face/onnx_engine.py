"""Engines made of two networks, run by OpenCV: YuNet finds faces, an ArcFace-style network embeds them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from devices import opencv
from devices.face.alignment import SIDE_PX, aligned
from devices.face.engine import Array, DetectedFace, FaceEngine
from devices.face.measure import measure
from devices.face.spec import EmbedderSpec, EngineSpec
from devices.face.weights import verified
from domain.face import Box
from domain.failure import Failure

if TYPE_CHECKING:
    from devices.face.dlib_engine import Landmarks68

_DETECTION_HEIGHT_PX = 480


class OnnxEngine(FaceEngine):
    """``folder`` holds the weights. Raises Failure FACE_ENGINE_MISSING or FACE_WEIGHTS_WRONG."""

    def __init__(self, spec: EngineSpec, folder: Path) -> None:
        self.traits = spec.traits
        self._spec = spec
        opencv.use_threads(2)
        self._finder = opencv.FaceFinder(verified(spec.detector.weights, folder), spec.detector.score)
        self._network = opencv.Network(verified(spec.embedder.weights, folder))
        self._landmarks = _landmarks()

    def detect(self, rgb: Array) -> list[DetectedFace]:
        """YuNet on a picture of at most 480 rows (about 20 ms); five landmarks each."""
        scale = min(1.0, _DETECTION_HEIGHT_PX / rgb.shape[0])
        size = (max(1, round(rgb.shape[1] * scale)), max(1, round(rgb.shape[0] * scale)))
        small = rgb if scale == 1.0 else opencv.resize(rgb, size, opencv.Interpolation.AREA)
        grey = opencv.to_grey(rgb)
        faces = [self._face(rgb, grey, row / scale) for row in self._finder.find(small)]
        return sorted(faces, key=lambda face: face.box.width, reverse=True)

    def _face(self, rgb: Array, grey: Array, row: Array) -> DetectedFace:
        """One row of YuNet: box, then right eye, left eye, nose, right and left corner of the mouth – the person's
        right, which is left in the picture."""
        left, top, width, height = (round(float(value)) for value in row[:4])
        five = np.asarray(row[4:14], np.float32).reshape(5, 2)
        points = self._landmarks.place(rgb, five) if self._landmarks else five
        box = Box(left, top, width, height)
        return DetectedFace(box, points, measure(rgb, grey, box, points, five), five)

    def embed(self, rgb: Array, face: DetectedFace) -> Array:
        """A vector of length 1, about 10 ms."""
        picture = aligned(rgb, face.five_points)
        views = [picture, picture[:, ::-1]] if self._spec.embedder.add_flipped else [picture]
        vector = np.sum([self._network.run(prepared(view, self._spec.embedder)) for view in views], axis=0)
        return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-12), np.float64)

    def forget(self) -> None:
        black = np.zeros((SIDE_PX, SIDE_PX, 3), np.uint8)
        self._finder.find(black)
        self._network.run(prepared(black, self._spec.embedder))


def _landmarks() -> Landmarks68 | None:
    """dlib's landmarks, for blinks; without them only turns of the head can be asked for."""
    try:
        from devices.face.dlib_engine import Landmarks68  # noqa: PLC0415 - dlib may be missing

        return Landmarks68()
    except (ImportError, Failure):
        return None


def prepared(picture: Array, spec: EmbedderSpec) -> Array:
    """(112, 112, 3) uint8 RGB as the (1, 3, 112, 112) float32 the network was trained on."""
    values: Array = picture.astype(np.float32) * np.float32(spec.scale)
    values = (values - np.asarray(spec.mean, np.float32)) / np.asarray(spec.deviation, np.float32)
    ordered = values if spec.colour == "rgb" else values[..., ::-1]
    return np.ascontiguousarray(ordered.transpose(2, 0, 1)[None])
