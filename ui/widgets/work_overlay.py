"""The day's list over the screen, where there is no room for it beside the check-in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from domain.failure import FailureCode
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.action_button import ActionButton
from ui.widgets.overlay import Overlay
from ui.widgets.work_list import WorkList
from ui.widgets.work_model import WorkModel


class WorkOverlay(Overlay):
    def __init__(self, model: WorkModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = WorkList(model)
        self.list.stand_alone()
        self._close = ActionButton(self.dismiss)
        self.content.addWidget(self.list, 1)
        self.content.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)

    def draw(self, failure: FailureCode | None, look: Look) -> None:
        self.list.draw(failure, look)
        self._close.draw(look.say("ui.today.close"), "Esc", "close", look)
        self.panel.setAccessibleName(look.say("ui.today.title"))

    def fit(self) -> None:
        self.panel.setFixedSize(
            min(900, self.cover.width() - 4 * SPACE.wide), min(640, self.cover.height() - 2 * SPACE.wide)
        )

    def open(self) -> None:
        super().open()
        self.list.search.setFocus(Qt.FocusReason.PopupFocusReason)
