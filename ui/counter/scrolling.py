"""What may be cut where there is little room, and scrolled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class _Area(QScrollArea):
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Of what is inside now, as high as it is at this width; Qt asks once and keeps the answer, and takes words
        for wrapped into the narrowest column they have room in."""
        inside = self.widget()
        if inside is None:
            return super().sizeHint()
        wraps = self.isVisible() and inside.hasHeightForWidth()
        high = inside.heightForWidth(self.width()) if wraps else inside.sizeHint().height()
        return QSize(inside.sizeHint().width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().viewportEvent(event)


def scrolling(inside: QWidget) -> QScrollArea:
    """As high as what is inside where there is room; less, and scrolling, where there is not."""
    area = _Area()
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
