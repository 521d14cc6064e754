"""A panel over the screen that takes the keys until it is closed; the screen behind stays alive."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.style.tokens import SPACE, VEIL


class Overlay(QWidget):
    """Covers its parent with a veil and shows ``panel`` in the middle. Esc closes it and gives the keyboard back."""

    closed = Signal()
    """Emits: when the overlay was open and is now hidden."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cover = parent
        self._before: QWidget | None = None
        """What had the keyboard when it was opened."""
        self.panel = QFrame(self)
        self.panel.setProperty("role", "overlay")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        outer.addWidget(self.panel, 0, Qt.AlignmentFlag.AlignCenter)
        self.content = QVBoxLayout(self.panel)
        self.content.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        self.content.setSpacing(SPACE.medium)
        parent.installEventFilter(self)
        self.hide()

    def fit(self) -> None:
        """Give ``panel`` the size for the cover as it is now; called when it opens and whenever the cover changes."""

    def open(self) -> None:
        self.fit()
        here = self.window().focusWidget()
        if here is not None and not self.isAncestorOf(here):
            self._before = here
        self.setGeometry(self.cover.rect())
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        if not self.isHidden():
            self.hide()
            self._give_back()
            self.closed.emit()

    def _give_back(self) -> None:
        """The keyboard, to where it was; a window that knows better listens to ``closed``."""
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def enter(self) -> None:
        """Enter where no button and no field has the keyboard; nothing, unless an overlay knows better."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab goes round within the overlay and never to what lies hidden below it."""
        stops = self._stops()
        if not stops:
            return False
        here = self.focusWidget()
        at = stops.index(here) if here in stops else -1
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _stops(self) -> list[QWidget]:
        """What Tab reaches in the overlay, in the order of Qt's focus chain."""
        stops: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if tab and self.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
                stops.append(widget)
            widget = widget.nextInFocusChain()
        return stops

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self.fit()
            self.setGeometry(self.cover.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()  # never what lies behind
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(*VEIL))
        painter.end()
