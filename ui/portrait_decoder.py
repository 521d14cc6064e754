"""Turns the chip's portrait (JPEG or JPEG 2000) into an image, off the GUI thread."""

from __future__ import annotations

import io

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage

from domain.card import Portrait

MAX_SIDE_PX = 4096
"""A card's portrait is some hundred pixels wide; anything beyond this is refused before it is decoded."""


def decode_portrait(data: bytes) -> QImage | None:
    """Decode the bytes of DG2; None when they are no picture, or one of unbelievable size."""
    from PIL import Image  # noqa: PLC0415 - a library of the first card, not of the first window

    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "JPEG2000")) as picture:
            if max(picture.size) > MAX_SIDE_PX:
                return None
            rgb = picture.convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return QImage(rgb.tobytes(), rgb.width, rgb.height, 3 * rgb.width, QImage.Format.Format_RGB888).copy()


class _Job(QRunnable):
    def __init__(self, decoder: PortraitDecoder, portrait: Portrait) -> None:
        super().__init__()
        self._decoder = decoder
        self._portrait = portrait

    def run(self) -> None:
        self._decoder.finished.emit(self._portrait, decode_portrait(self._portrait.image))


class PortraitDecoder(QObject):
    """Decodes one portrait at a time; what was asked for before the latest ``ask`` is dropped."""

    finished = Signal(object, object)
    ready = Signal(object)
    """Emits: the QImage of the portrait asked for last, or None when it cannot be shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: Portrait | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.finished.connect(self._deliver)

    def ask(self, portrait: Portrait | None) -> None:
        """Ask for a portrait (None: forget the last one). Asking for the same one again does nothing."""
        if portrait is self._wanted:
            return
        self._wanted = portrait
        if portrait is None:
            self.ready.emit(None)
        else:
            self._pool.start(_Job(self, portrait))

    def wait(self) -> None:
        """Block until nothing is being decoded; for shutting down and for taking pictures of the screen."""
        self._pool.waitForDone()

    def _deliver(self, portrait: Portrait, image: QImage | None) -> None:
        if portrait is self._wanted:
            self.ready.emit(image)
