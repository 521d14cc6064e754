"""Are you still there? Laid over the screen for the last seconds of its time."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.kiosk.said import MoreTime, Stopped
from ui.kiosk.page import View
from ui.kiosk.touch_button import TouchButton
from ui.style.tokens import VEIL
from ui.widgets.even_lines import EvenLines


class _Veil(QWidget):
    """Darkens what is not asked now. A touch on it goes through to the window, which takes it for somebody there."""

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(*VEIL))
        painter.end()


class StillThere(QFrame):
    """Covers the controls, so that a touch anywhere is an answer; the question stays to be read above it."""

    tapped = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._veil = _Veil(parent)
        self._veil.hide()
        self.setObjectName("KioskWarning")
        self.setProperty("asks_alone", True)  # nothing else on the screen is meant while it asks
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.text = EvenLines("headline"), EvenLines("kiosk-text")
        self.more, self.stop = TouchButton("touch-strong"), TouchButton()
        self.more.clicked.connect(lambda: self.tapped.emit(MoreTime()))
        self.stop.clicked.connect(lambda: self.tapped.emit(Stopped()))
        self._box = QVBoxLayout(self)
        for part in (self.title, self.text, self.more, self.stop):
            self._box.addWidget(part)
        self.hide()

    def draw(self, view: View, left_s: float | None) -> None:
        """Show or hide, and place over the lower part of its parent."""
        came = left_s is not None and self.isHidden()
        self._veil.setVisible(left_s is not None)
        self.setVisible(left_s is not None)
        if left_s is None:
            return
        look, sizes = view.look, view.sizes
        self.title.setText(look.say("kiosk.warning.title"))
        self.text.setText(look.say("kiosk.warning.text", count=max(1, ceil(left_s))))
        self.more.draw(look.say("kiosk.warning.more"), look, sizes)
        self.stop.draw(look.say("kiosk.warning.stop"), look, sizes)
        self._box.setContentsMargins(sizes.edge, sizes.edge, sizes.edge, sizes.edge)
        self._box.setSpacing(sizes.gap)
        self._place(sizes.edge)
        if came:
            self._veil.raise_()
            self.raise_()
            self.more.setFocus()

    def focusNextPrevChild(self, _: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab goes between the two answers and never to what lies below them."""
        (self.stop if self.focusWidget() is self.more else self.more).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _place(self, edge: int) -> None:
        room = self._over.rect()
        self._veil.setGeometry(room)
        width = min(room.width() - 2 * edge, room.height())
        height = min(room.height() - 2 * edge, max(self._box.heightForWidth(width), self.minimumSizeHint().height()))
        self.setGeometry((room.width() - width) // 2, room.height() - height - edge, width, height)
