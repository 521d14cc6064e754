"""A few words that something was done; they go by themselves and take no key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.labels import label, show_icon

STAYS_MS = 4000
_ICON_SIDE = 22
_ICONS = {
    Tone.OK: "check",
    Tone.ATTENTION: "warning",
    Tone.FAILED: "cross",
    Tone.ACTIVE: "record",
    Tone.NEUTRAL: "help",
}


class Toast(QFrame):
    """Lies over the foot of ``cover``, above what it says nothing about."""

    def __init__(self, cover: QWidget) -> None:
        super().__init__(cover)
        self.setProperty("role", "banner")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cover = cover
        self._icon = label("icon")
        self._words = label("word")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.hide)
        cover.installEventFilter(self)
        self.hide()

    def say(self, words: str, look: Look, tone: Tone = Tone.OK) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        set_tone(self, tone)
        show_icon(self._icon, _ICONS[tone], look.palette.ink(tone).edge, _ICON_SIDE)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()

    def _place(self) -> None:
        self.adjustSize()
        self.move((self._cover.width() - self.width()) // 2, self._cover.height() - self.height() - 11 * SPACE.large)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
