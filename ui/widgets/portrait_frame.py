"""One upright 3:4 picture with rounded corners: the chip's portrait or the live camera."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.preview import upright_crop
from ui.style.icons import paint_icon
from ui.style.look import Look
from ui.style.tokens import LIGHT, RADIUS, SPACE, TYPE, Palette, Tone

_SMALLEST = QSize(120, 160)
_USUAL = QSize(225, 300)


class PortraitFrame(QWidget):
    """Draws what it was last given; without a picture an outline and a sentence that says why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._palette: Palette = LIGHT
        self._caption_pt = TYPE.caption
        self._image: QImage | None = None
        self._face: QRectF | None = None
        self._word = ""
        self._word_tone = Tone.NEUTRAL
        self.empty_words = ""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return _USUAL

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return _SMALLEST

    def set_words(self, empty: str, look: Look) -> None:
        """The sentence shown while there is no picture."""
        wanted = (empty, look.palette, look.type.caption)
        if wanted != (self.empty_words, self._palette, self._caption_pt):
            self.empty_words, self._palette, self._caption_pt = wanted
            self.update()

    def set_picture(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def set_face(self, share: QRectF | None, word: str, tone: Tone) -> None:
        """Frame a face given in shares 0 to 1 of the picture, with a word below; no word, no mark."""
        self._face, self._word, self._word_tone = share, word, tone
        self.update()

    @property
    def has_picture(self) -> bool:
        return self._image is not None

    def _target(self) -> QRectF:
        """The largest 3:4 rectangle, below its caption."""
        height = min(float(self.height()), self.width() * 4 / 3)
        width = height * 3 / 4
        return QRectF((self.width() - width) / 2, 0, width, height).adjusted(1, 1, -1, -1)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        target = self._target()
        outline = QPainterPath()
        outline.addRoundedRect(target, RADIUS.medium, RADIUS.medium)
        painter.setClipPath(outline)
        painter.fillPath(outline, QColor(self._palette.sunken))
        if self._image is None:
            self._paint_empty(painter, target)
        else:
            crop = upright_crop(self._image.width(), self._image.height())
            painter.drawImage(target, self._image, QRectF(*crop))
            self._paint_face(painter, target)
        painter.setPen(QPen(QColor(self._palette.line), 1.5))
        painter.drawPath(outline)
        painter.end()

    def _paint_empty(self, painter: QPainter, target: QRectF) -> None:
        side = target.width() * 0.42
        middle = QPointF(target.center().x() - side / 2, target.top() + target.height() * 0.2)
        paint_icon(painter, "person", self._palette.line, QRectF(middle.x(), middle.y(), side, side))
        painter.setPen(QColor(self._palette.muted))
        words = target.adjusted(SPACE.medium, target.height() * 0.58, -SPACE.medium, -SPACE.small)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), self.empty_words)

    def _paint_face(self, painter: QPainter, target: QRectF) -> None:
        ink = self._palette.ink(self._word_tone)
        if self._face is not None:
            box = QRectF(
                target.left() + self._face.left() * target.width(),
                target.top() + self._face.top() * target.height(),
                self._face.width() * target.width(),
                self._face.height() * target.height(),
            )
            for colour, width in ((ink.ground, 5), (ink.edge, 2)):  # to be seen on dark and on light pictures
                painter.setPen(QPen(QColor(colour), width))
                painter.drawRoundedRect(box, RADIUS.small, RADIUS.small)
        if self._word:
            self._paint_word(painter, target)

    def _paint_word(self, painter: QPainter, target: QRectF) -> None:
        ink = self._palette.ink(self._word_tone)
        font = painter.font()
        font.setPointSizeF(self._caption_pt)
        font.setBold(True)
        painter.setFont(font)
        height = painter.fontMetrics().height() + SPACE.small
        strip = QRectF(target.left(), target.bottom() - height, target.width(), height)
        painter.fillRect(strip, QColor(ink.ground))
        painter.setPen(QColor(ink.text))
        word = painter.fontMetrics().elidedText(self._word, Qt.TextElideMode.ElideRight, int(target.width()))
        painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, word)
