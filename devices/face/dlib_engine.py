"""dlib's detector, landmarks and network: works from packages alone, may assist but not decide.

The only module that imports dlib; it is loaded in the worker process. The network is run by OpenCV: dlib's own function
takes ten times as long, in which no frame is looked at.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import dlib  # noqa: TID251 - this is the one place
import numpy as np

from devices import opencv
from devices.face.dlib_network import CHIP_PX, network_in, prepared
from devices.face.dlib_traits import TRAITS
from devices.face.engine import Array, DetectedFace, FaceEngine
from devices.face.measure import measure
from domain.face import Box
from domain.failure import Failure, FailureCode

_DETECTION_HEIGHT_PX = 480
_ROOTS = np.rint(np.sqrt(np.arange(256) * 255.0)).astype(np.uint8)
_CHIP_EDGE = 0.25
"""Share of the face left round it, as in dlib's own ``compute_face_descriptor``."""
_LANDMARKS = "shape_predictor_68_face_landmarks.dat"
_NETWORK = "dlib_face_recognition_resnet_model_v1.dat"


class Landmarks68:
    """dlib's 68 landmarks for faces another detector has found: they show blinks, five points do not.

    Raises Failure FACE_ENGINE_MISSING when the model file is not there.
    """

    def __init__(self) -> None:
        self._predictor = _predictor(_models())

    def place(self, rgb: Array, five_points: Array) -> Array:
        """(68, 2) float32 pixels, about 2 ms."""
        return _placed(self._predictor, rgb, _usual_box(five_points))


class DlibEngine(FaceEngine):
    """Loads the models (about 0.8 s, 190 MB). Raises Failure FACE_ENGINE_MISSING when their files are not there."""

    traits = TRAITS

    def __init__(self) -> None:
        folder = _models()
        self._detector: Any = dlib.get_frontal_face_detector()
        self._predictor = _predictor(folder)
        self._network, self._last = _network(folder)

    def detect(self, rgb: Array) -> list[DetectedFace]:
        """HOG on a grey picture of about 480 rows (25 ms), landmarks on the full one; from 80 of 480 rows on."""
        grey = opencv.to_grey(rgb)
        scale = min(1.0, _DETECTION_HEIGHT_PX / grey.shape[0])
        small = grey if scale == 1.0 else _shrink(grey, scale)
        boxes = [_grow(rectangle, 1 / scale) for rectangle in self._detector(_eased(small), 0)]
        faces = [self._face(rgb, grey, box) for box in boxes]
        return sorted(faces, key=lambda face: face.box.width, reverse=True)

    def _face(self, rgb: Array, grey: Array, box: Box) -> DetectedFace:
        points = _placed(self._predictor, rgb, box)
        five = five_of(points)
        return DetectedFace(box, points, measure(rgb, grey, box, points, five), five)

    def embed(self, rgb: Array, face: DetectedFace) -> Array:
        """128 numbers, about 15 ms; by the landmarks of the one box that the limits were measured with."""
        shape = self._predictor(rgb, _rectangle(face.box))
        return self._vector(dlib.get_face_chip(rgb, shape, CHIP_PX, _CHIP_EDGE))

    def _vector(self, chip: Array) -> Array:
        return np.asarray(self._network.run(prepared(chip)) @ self._last, np.float64)

    def forget(self) -> None:
        self._vector(np.zeros((CHIP_PX, CHIP_PX, 3), np.uint8))


def five_of(points: Array) -> Array:
    """Eyes, nose and corners of the mouth (5, 2) out of 68 landmarks."""
    eyes = [points[36:42].mean(0), points[42:48].mean(0)]
    return np.stack([*eyes, points[30], points[48], points[54]]).astype(np.float32)


def _predictor(folder: Path) -> Any:
    try:
        return dlib.shape_predictor(str(folder / _LANDMARKS))
    except RuntimeError as error:
        raise Failure(FailureCode.FACE_ENGINE_MISSING, "dlib landmarks") from error


def _network(folder: Path) -> tuple[opencv.Network, Array]:
    """dlib's network for OpenCV, and its last layer."""
    try:
        found = network_in((folder / _NETWORK).read_bytes())
    except (OSError, ValueError) as error:
        raise Failure(FailureCode.FACE_ENGINE_MISSING, "dlib model files") from error
    return opencv.Network(found.onnx), found.last


def _placed(predictor: Any, rgb: Array, box: Box) -> Array:
    """Mean of the landmarks begun from two boxes: they wander a third less, and fit long faces, on which those of one
    box lie between eye and brow."""
    both = [_points(predictor(rgb, _rectangle(one))) for one in (box, _wider(box))]
    return np.asarray(np.mean(both, axis=0, dtype=np.float32))


def _wider(box: Box) -> Box:
    width = round(1.15 * box.width)
    left, top = box.left - (width - box.width) / 2, box.top - (width - box.width) / 2 + 0.05 * box.height
    return Box(round(left), round(top), width, width)


def _points(shape: Any) -> Array:
    return np.array([(point.x, point.y) for point in shape.parts()], np.float32)


def _usual_box(five_points: Array) -> Box:
    """Where dlib's own detector would put its box: the landmarks are trained on those. Fitted to drawn faces."""
    eyes, mouth = five_points[:2].mean(0), five_points[3:].mean(0)
    width = 1.1 * float(np.linalg.norm(five_points[1] - five_points[0]) + np.linalg.norm(mouth - eyes))
    left, top = (eyes + mouth) / 2 - width / 2
    return Box(round(float(left)), round(float(top)), round(width), round(width))


def _models() -> Path:
    """Folder of the model files. Found without importing the package: its import fails without ``pkg_resources``."""
    spec = find_spec("face_recognition_models")
    places = list(spec.submodule_search_locations or ()) if spec else []
    if not places:
        raise Failure(FailureCode.FACE_ENGINE_MISSING, "package face_recognition_models")
    return Path(places[0]) / "models"


def _eased(grey: Array) -> Array:
    """What HOG finds more in: square roots lift faces out of the dark (Dalal and Triggs, 2005), and the last
    row repeated below the picture stands for the chin of somebody in a wheelchair."""
    return np.pad(_ROOTS[grey], ((0, grey.shape[0] // 10), (0, 0)), mode="edge")


def _shrink(grey: Array, scale: float) -> Array:
    size = (round(grey.shape[1] * scale), round(grey.shape[0] * scale))
    return opencv.resize(grey, size, opencv.Interpolation.AREA)


def _grow(rectangle: Any, factor: float) -> Box:
    left, top = round(rectangle.left() * factor), round(rectangle.top() * factor)
    return Box(left, top, round(rectangle.width() * factor), round(rectangle.height() * factor))


def _rectangle(box: Box) -> Any:
    return dlib.rectangle(box.left, box.top, box.left + box.width - 1, box.top + box.height - 1)
