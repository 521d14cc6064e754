"""The chip's portrait close beside the live picture, the same size, so that eyes can compare."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.flow.state import CheckIn, Phase
from ui.preview import Preview, face_rectangle, preview_image
from ui.style.look import Look
from ui.style.tokens import SPACE, Tone
from ui.widgets.labels import label
from ui.widgets.portrait_frame import PortraitFrame

_ALL = 1000
"""Stretch of a column that takes all it can use."""


class PortraitPair(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = PortraitFrame()
        self.live = PortraitFrame()
        self._chip_name = label("caption")
        self._live_name = label("caption")
        self._face_words = ("", "")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.tight)
        grid.addWidget(self._chip_name, 0, 1, Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(self._live_name, 0, 2, Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(self.chip, 1, 1)
        grid.addWidget(self.live, 1, 2)
        grid.setRowStretch(1, 1)
        for column, stretch in enumerate((1, _ALL, _ALL, 1)):  # what the pictures cannot use stands left and right
            grid.setColumnStretch(column, stretch)

    def draw(self, check_in: CheckIn, look: Look) -> None:
        self._chip_name.setText(look.say("ui.portrait.chip"))
        self._live_name.setText(look.say("ui.portrait.live"))
        self.chip.set_words(look.say(f"ui.portrait.{_why_empty(check_in)}"), look)
        self.live.set_words(look.say("ui.portrait.no_live"), look)
        self.chip.setAccessibleName(look.say("ui.portrait.chip"))
        self.live.setAccessibleName(look.say("ui.portrait.live"))
        self._face_words = (look.say("ui.portrait.face_seen"), look.say("ui.portrait.no_face"))

    def set_portrait(self, image: QImage | None) -> None:
        self.chip.set_picture(image)

    def set_preview(self, preview: Preview | None) -> None:
        """Show the newest frame; None when the camera gives none."""
        self.live.set_picture(preview_image(preview) if preview else None)
        self._mark_face(face_rectangle(preview) if preview else None, bool(preview and preview.seen))

    def _mark_face(self, share: QRectF | None, looked: bool) -> None:
        seen, unseen = self._face_words
        if share is not None:
            self.live.set_face(share, seen, Tone.OK)
        else:
            self.live.set_face(None, unseen if looked else "", Tone.ATTENTION)

    def width_for(self, height: int) -> int:
        """The width at which both pictures fill ``height`` with their captions."""
        return 2 * self._picture_width(height) + SPACE.medium

    def _picture_width(self, height: int) -> int:
        picture = max(0, height - self._chip_name.sizeHint().height() - SPACE.tight)
        return picture * 3 // 4

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        for frame in (self.chip, self.live):
            frame.setMaximumWidth(max(frame.minimumSizeHint().width(), self._picture_width(self.height())))


def _why_empty(check_in: CheckIn) -> str:
    """End of the text key that says why there is no portrait to see."""
    if check_in.portrait_known and check_in.portrait_reason is not None:
        return "no_chip_photo"
    if check_in.portrait_known and check_in.phase is Phase.RECORDED:
        return "dropped"
    return "no_chip" if check_in.card_failure is None else "no_card"
