"""A line of a list that does not fit goes on below, at every width."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QListWidget, QStyle
from pytestqt.qtbot import QtBot

from ui.style.look import Look
from ui.style.sheet import style_sheet
from ui.style.tokens import SPACE
from ui.widgets.wrapped_items import wrap_items

WORDS = "Hạn thẻ đã đổi · Phạm Ngọc Ví Dụ · số 7 · 31/12/2026 → 30/06/2027 · 08:30 22/11/2026"


def test_no_width_cuts_a_line_off(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    view.setStyleSheet(style_sheet(Look.of("vi", dark=False).palette))
    wrap_items(view)
    view.addItem(WORDS)
    view.show()
    letters = view.fontMetrics()
    whole = letters.horizontalAdvance(WORDS)
    beside = 2 * SPACE.small + 2 * (view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1)
    for width in range(whole // 2, whole + 60):
        view.setFixedWidth(width)
        room = QRect(0, 0, view.viewport().width() - beside, 1000)
        needed = letters.boundingRect(room, int(Qt.TextFlag.TextWordWrap), WORDS).height()
        view.doItemsLayout()
        assert view.visualItemRect(view.item(0)).height() >= needed + 2 * SPACE.small, width
