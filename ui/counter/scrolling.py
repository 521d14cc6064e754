"""What may be cut where there is little room, and scrolled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class _Area(QScrollArea):
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Of what is inside now; Qt asks once and keeps the answer."""
        inside = self.widget()
        return inside.sizeHint() if inside is not None else super().sizeHint()

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
