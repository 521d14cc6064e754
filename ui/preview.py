"""One picture of the live camera, as the screen takes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from domain.face import FaceSeen

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """The newest frame: ``rgb`` is height × width × 3, uint8, RGB. Compared by identity, never by content."""

    rgb: npt.NDArray[np.uint8]
    seen: FaceSeen | None = None


def upright_crop(width: int, height: int) -> tuple[int, int, int, int]:
    """The middle 3:4 part of a frame, as left, top, width, height: the format of the portrait on the card."""
    if width * 4 > height * 3:
        part = height * 3 // 4
        return (width - part) // 2, 0, part, height
    part = min(height, width * 4 // 3)
    return 0, (height - part) // 2, width, part


def preview_image(preview: Preview) -> QImage:
    """The upright crop as an image of its own (a copy: the camera may write its buffer again at once)."""
    rows: Any = preview.rgb
    left, top, width, height = upright_crop(rows.shape[1], rows.shape[0])
    data = rows[top : top + height, left : left + width].tobytes()
    return QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def face_rectangle(preview: Preview) -> QRectF | None:
    """Where the face is within the upright crop, in shares 0 to 1; None when no face is seen."""
    seen = preview.seen
    if seen is None or seen.box is None:
        return None
    left, top, width, height = upright_crop(*seen.frame_size_px)
    box = seen.box
    return QRectF((box.left - left) / width, (box.top - top) / height, box.width / width, box.height / height)
