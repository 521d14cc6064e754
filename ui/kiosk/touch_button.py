"""A large button with a picture and words that wrap."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.kiosk.sizes import Sizes
from ui.style.icons import paint_icon
from ui.style.look import Look
from ui.style.tokens import LIGHT, SPACE
from ui.widgets.even_lines import even_width

_FLAGS = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


class TouchButton(QPushButton):
    """``role`` is ``touch`` (one answer among equals), ``touch-strong`` (the usual way on) or ``touch-small``.

    One that ``shrinks`` is lower where many stand over each other.
    """

    def __init__(self, role: str = "touch", parent: QWidget | None = None, *, shrinks: bool = False) -> None:
        super().__init__(parent)
        self._shrinks = shrinks
        self.setProperty("role", role)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._icon = ""
        self._ink = LIGHT.text
        self._pale = LIGHT.neutral.edge
        self._icon_side = self._least = 0

    def draw(self, words: str, look: Look, sizes: Sizes, icon: str = "") -> None:
        strong, small = self.property("role") == "touch-strong", self.property("role") == "touch-small"
        self._ink = look.palette.on_accent if strong else look.palette.text
        self._pale = look.palette.neutral.edge
        self._icon, self._icon_side = icon, sizes.icon * (2 if small else 3) // 3
        self._least = sizes.touch * (2 if small else 3) // 3
        self.setMinimumHeight(self._least * 3 // 5 if self._shrinks else self._least)
        self.setText(words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + self._beside() + 4 * SPACE.large, self._least)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + self._beside() + 2 * SPACE.large, self._least)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Higher where the words take more lines than a button usually has."""
        room = QRect(0, 0, width - 2 * SPACE.large - self._beside(), 10 * self._least)
        words = self.fontMetrics().boundingRect(room, _FLAGS, self.text())
        return max(self._least, words.height() + 2 * SPACE.tight)

    def fits(self) -> bool:
        """Whether picture and words have room; a test asks."""
        room = self._content()
        needed = self.fontMetrics().boundingRect(self._room(room), _FLAGS, self.text())
        return needed.height() <= room.height() and self.minimumSizeHint().width() <= self.width()

    def _beside(self) -> int:
        return self._icon_side + SPACE.large if self._icon else 0

    def _content(self) -> QRect:
        return self.rect().adjusted(SPACE.large, SPACE.tight, -SPACE.large, -SPACE.tight)

    def _room(self, content: QRect) -> QRect:
        return content.adjusted(self._beside(), 0, 0, 0)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        ink, content = self._ink if self.isEnabled() else self._pale, self._content()
        room = self._room(content)
        room.setWidth(even_width(self.text(), self.fontMetrics(), room.width()))
        words = self.fontMetrics().boundingRect(room, _FLAGS, self.text())
        left = content.left() + (content.width() - words.width() - self._beside()) // 2
        if self._icon:
            top = content.center().y() - self._icon_side / 2
            paint_icon(painter, self._icon, ink, QRectF(left, top, self._icon_side, self._icon_side))
        painter.setPen(QColor(ink))
        painter.drawText(
            QRect(left + self._beside(), content.top(), words.width(), content.height()), _FLAGS, self.text()
        )
        painter.end()
