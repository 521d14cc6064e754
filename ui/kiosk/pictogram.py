"""What to do, as a picture: a line icon, or one that moves to where it should go; still where motion is unwelcome."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QRectF, QSize, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.style.icons import paint_icon
from ui.style.look import Look
from ui.style.tokens import LIGHT, Palette, Tone

_MOVE_MS = 2200


@dataclass(frozen=True, slots=True)
class Scene:
    """``still`` is drawn in place; ``moving`` goes from ``start`` to ``end`` (shares of the picture's height, upwards
    negative), over and over; ``arrow`` says the same without motion."""

    still: str
    moving: str = ""
    start: float = 0.0
    end: float = 0.0
    arrow: str = ""


SCENES = {
    "put_card": Scene("kiosk-reader", "kiosk-card", -0.5, -0.06, "arrow-down"),
    "take_card": Scene("kiosk-reader", "kiosk-card", -0.06, -0.5, "arrow-up"),
    "read_card": Scene("kiosk-reader", "kiosk-waves", -0.2, -0.32),
}


class Pictogram(QWidget):
    """Square; says nothing that the words beside it do not say, so it has no name for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._scene = Scene("")
        self._palette: Palette = LIGHT
        self._tone = Tone.ACTIVE
        self._side = 0
        self._moves = True
        self._turn = QVariantAnimation(self)
        self._turn.setStartValue(0.0)
        self._turn.setEndValue(1.0)
        self._turn.setDuration(_MOVE_MS)
        self._turn.setLoopCount(-1)
        self._turn.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._turn.valueChanged.connect(self.update)

    def show_scene(self, name: str, look: Look, side: int, *, moves: bool, tone: Tone = Tone.ACTIVE) -> None:
        """``name`` is one of SCENES, or an icon."""
        self._scene = SCENES.get(name, Scene(name))
        self._palette, self._side, self._tone, self._moves = look.palette, side, tone, moves
        self.updateGeometry()
        self._run()
        self.update()

    @property
    def running(self) -> bool:
        """Whether something moves now."""
        return self._turn.state() is QVariantAnimation.State.Running

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint() / 3

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._turn.stop()

    def _run(self) -> None:
        wanted = self._moves and bool(self._scene.moving)
        if wanted and self.isVisible() and not self.running:
            self._turn.start()
        elif not wanted:
            self._turn.stop()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if not self._scene.still:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height(), self._side)
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        self._paint(painter, place)
        painter.end()

    def _paint(self, painter: QPainter, place: QRectF) -> None:
        scene, side = self._scene, place.width()
        if not scene.moving:
            paint_icon(painter, scene.still, self._palette.ink(self._tone).edge, place)
            return
        still = place.adjusted(side * 0.1, side * 0.2, -side * 0.1, 0)
        paint_icon(painter, scene.still, self._palette.muted, still)
        share = float(self._turn.currentValue() or 0) if self.running else 1.0
        offset = (scene.start + (scene.end - scene.start) * share) * side
        moving = QRectF(place.left() + side * 0.27, place.top() + side * 0.42 + offset, side * 0.46, side * 0.46)
        paint_icon(painter, scene.moving, self._palette.ink(self._tone).edge, moving)
        if scene.arrow and not self.running:
            arrow = QRectF(place.right() - side * 0.24, place.top() + side * 0.1, side * 0.22, side * 0.22)
            paint_icon(painter, scene.arrow, self._palette.ink(self._tone).edge, arrow)
