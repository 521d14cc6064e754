"""Room that gives way with its window, down to the least it needs; from there on it is scrolled, not squeezed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_LINES = 3
"""What is seen of it at least."""


class AtLeast(QScrollArea):
    """``wraps`` is how many lines more than Qt's least ``inside`` needs: that counts one line of what wraps."""

    def __init__(self, inside: QWidget, wraps: int = 0) -> None:
        super().__init__()
        self._inside, self._wraps = inside, wraps
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        wished = self._inside.sizeHint()
        return QSize(wished.width(), max(wished.height(), self._least()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._inside.minimumSizeHint().width(), _LINES * self.fontMetrics().height())

    def turn_pages(self, pages: int) -> None:
        """For the keyboard: half of what is seen at a time."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep() // 2)

    def _refit(self) -> None:
        """Not Qt's own way of resizing: it would ask for the height that lists and pictures like to have."""
        room = self.viewport().size()
        self._inside.resize(room.width(), max(room.height(), self._least()))

    def _least(self) -> int:
        return self._inside.minimumSizeHint().height() + self._wraps * self._inside.fontMetrics().height()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._refit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._refit()
        return super().eventFilter(watched, event)


def around(widget: QWidget) -> AtLeast | None:
    """The room a widget stands in, if it is one of these."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, AtLeast):
        parent = parent.parentWidget()
    return parent
