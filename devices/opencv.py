"""OpenCV behind typed functions: the one place that imports it, itself imported only where it is needed.

Pictures are ``uint8`` RGB of shape (height, width, 3) unless a docstring says otherwise. For OpenCV 4.10 to 5.x.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import Any, TypeAlias

import cv2  # noqa: TID251 - this is the one place
import numpy as np
from numpy.typing import NDArray

from devices.large_blocks import give_back_large_blocks
from domain.failure import Failure, FailureCode

Array: TypeAlias = NDArray[Any]

cv2.setNumThreads(1)  # frames are small: more threads only take the cores from screen and face worker
give_back_large_blocks()  # whichever process imports this holds pictures


def use_threads(count: int) -> None:
    """Let OpenCV use several cores; for the face worker with a neural network, not for the screen's process."""
    cv2.setNumThreads(count)


class Interpolation(IntEnum):
    LINEAR = cv2.INTER_LINEAR
    CUBIC = cv2.INTER_CUBIC
    AREA = cv2.INTER_AREA


def resize(image: Array, size_px: tuple[int, int], interpolation: Interpolation = Interpolation.LINEAR) -> Array:
    """Scale to (width, height); any dtype and number of channels OpenCV knows."""
    return np.asarray(cv2.resize(image, size_px, interpolation=int(interpolation)))


def sample(image: Array, x: Array, y: Array) -> Array:
    """Values of ``image`` at float32 pixel positions (bilinear, edges repeated); the shape of ``x``."""
    return np.asarray(cv2.remap(image, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))


def blur(image: Array, sigma_px: float) -> Array:
    """Gaussian blur."""
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma_px))


def warp(image: Array, matrix: Array, size_px: tuple[int, int]) -> Array:
    """Apply a 2×3 affine matrix (source to target pixels); outside becomes zero."""
    return np.asarray(cv2.warpAffine(image, matrix, size_px, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT))


def lay_over(below: Array, figure: Array) -> Array:
    """RGB of ``figure`` (height, width, 4: colours already multiplied by the cover, cover 0…255) over ``below``."""
    shown = 255 - figure[..., 3]
    faded = cv2.multiply(below, cv2.merge([shown, shown, shown]), scale=1 / 255)
    return np.asarray(cv2.add(faded, np.ascontiguousarray(figure[..., :3])))


def warp_perspective(image: Array, matrix: Array, size_px: tuple[int, int]) -> Array:
    """Apply a 3×3 homography (source to target pixels); outside becomes zero."""
    return np.asarray(cv2.warpPerspective(image, matrix, size_px, flags=cv2.INTER_LINEAR))


def perspective_of(source: Array, target: Array) -> Array:
    """The 3×3 homography that takes four ``source`` points (4, 2) to ``target``."""
    return np.asarray(cv2.getPerspectiveTransform(source.astype(np.float32), target.astype(np.float32)))


def add_noise(rgb: Array, noise: Array) -> Array:
    """uint8 picture plus int16 noise of the same shape, kept within 0…255."""
    return np.asarray(cv2.add(rgb, noise, dtype=cv2.CV_8U))


def disc(image: Array, centre_px: tuple[int, int], radius_px: int, value: float) -> None:
    """Draw a filled, smoothed disc into a one-channel picture, in place."""
    cv2.circle(image, centre_px, radius_px, value, -1, cv2.LINE_AA)


def to_grey(rgb: Array) -> Array:
    """(height, width) uint8 luma."""
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY))


def sharpness(grey: Array) -> float:
    """Variance of the Laplacian, the usual measure of focus; its scale depends on contrast and size."""
    return float(cv2.Laplacian(grey, cv2.CV_32F).var())


def shift_between(before: Array, after: Array) -> tuple[float, float, float]:
    """By how many pixels (x, y) the content of two float32 pictures of one size has moved, and how surely, 0…1."""
    window = cv2.createHanningWindow((before.shape[1], before.shape[0]), cv2.CV_32F)
    (x, y), response = cv2.phaseCorrelate(before, after, window)
    return float(x), float(y), float(response)


def likeness(picture: Array, part: Array) -> float:
    """How like ``part`` the likest place in ``picture`` is, both (height, width) uint8: correlation, 1 the same."""
    return float(np.nan_to_num(cv2.matchTemplate(picture, part, cv2.TM_CCOEFF_NORMED)).max())


class FaceFinder:
    """YuNet (``FaceDetectorYN``) from the bytes of its ONNX file."""

    def __init__(self, onnx: bytes, score: float) -> None:
        weights, nothing = np.frombuffer(onnx, np.uint8), np.empty(0, np.uint8)
        with _quiet():
            self._detector = cv2.FaceDetectorYN.create("onnx", weights, nothing, (320, 320), score, 0.3, 50)

    def find(self, rgb: Array) -> Array:
        """(N, 15) float32: left, top, width, height, five points x and y, score; in pixels."""
        self._detector.setInputSize((rgb.shape[1], rgb.shape[0]))
        rows = self._detector.detect(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR))[1]
        return np.empty((0, 15), np.float32) if rows is None else np.asarray(rows)


class Network:
    """A neural network with one input and one output, from the bytes of its ONNX file."""

    def __init__(self, onnx: bytes) -> None:
        with _quiet():
            self._network = cv2.dnn.readNetFromONNX(np.frombuffer(onnx, np.uint8))

    def run(self, blob: Array) -> Array:
        """The output for one float32 input, flattened."""
        self._network.setInput(blob)
        return np.asarray(self._network.forward()).ravel()


class Capture:
    """One camera, file or network address, opened. Used by one thread only."""

    def __init__(self, source: int | str, size_px: tuple[int, int] | None = None) -> None:
        """Raises Failure CAMERA_NONE when it does not open. ``size_px`` is a wish, cameras may answer otherwise."""
        self._capture = _open(source)
        if size_px and isinstance(source, int):
            # uncompressed, USB 2 carries ten pictures of 1280x720 a second
            self._capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
            self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, size_px[0])
            self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, size_px[1])

    def read(self) -> Array | None:
        """The next picture, or None when none came."""
        try:
            arrived, bgr = self._capture.read()
        except cv2.error:
            return None
        if not arrived or bgr is None or bgr.ndim != 3:
            return None
        return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB))

    @property
    def frames_per_s(self) -> float:
        """Nominal rate; 0 when the source does not say."""
        return float(self._capture.get(cv2.CAP_PROP_FPS) or 0.0)

    def close(self) -> None:
        self._capture.release()


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep OpenCV's own messages (no camera 3, targets not supported) off the terminal; failures are reported by us."""
    level = cv2.utils.logging.getLogLevel()
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    try:
        yield
    finally:
        cv2.utils.logging.setLogLevel(level)


def camera_answers(index: int) -> bool:
    """Does a camera with this number open? Its light goes on for a moment; one that another program holds does not."""
    try:
        _open(index).release()
    except Failure:
        return False
    return True


def _open(source: int | str) -> Any:
    # On Windows Media Foundation takes seconds to open what DirectShow opens at once.
    interface = cv2.CAP_DSHOW if sys.platform == "win32" and isinstance(source, int) else cv2.CAP_ANY
    try:
        with _quiet():
            capture = cv2.VideoCapture(source, interface)
    except cv2.error as error:
        raise Failure(FailureCode.CAMERA_NONE, "OpenCV error") from error
    if not capture.isOpened():
        capture.release()
        raise Failure(FailureCode.CAMERA_NONE, "does not open")
    return capture
