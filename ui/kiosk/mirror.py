"""The camera as a mirror: left is left, as people expect who look at themselves."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QWidget

from ui.preview import Preview, face_rectangle, preview_image
from ui.style.look import Look
from ui.style.tokens import Tone
from ui.widgets.portrait_frame import PortraitFrame


class Mirror(PortraitFrame):
    """Shows what it was last given, mirrored; nothing of it is kept when there is no picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(300, 400)

    def draw(self, look: Look) -> None:
        self.set_words("", look)

    def show_preview(self, preview: Preview | None) -> None:
        if preview is None:
            self.set_picture(None)
            self.set_face(None, "", Tone.NEUTRAL)
            return
        self.set_picture(preview_image(preview).flipped(Qt.Orientation.Horizontal))
        face = face_rectangle(preview)
        mirrored = QRectF(1 - face.right(), face.top(), face.width(), face.height()) if face else None
        tone = Tone.ATTENTION if preview.seen and preview.seen.hint else Tone.OK
        self.set_face(mirrored, "", tone)
