"""Staff's eyes decide: the two pictures large, and one question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.flow.state import CheckIn
from ui.preview import Preview
from ui.shortcuts import Action, key_of
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay
from ui.widgets.portrait_pair import PortraitPair

_TOP_AND_BUTTONS = 210


class CompareOverlay(Overlay):
    """``same`` is called when staff say it is the same person; *no* and Esc only close it."""

    def __init__(self, same: Callable[[], None], look_again: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._same = same
        self._title = label("display")
        self._hint = label("muted")
        self.pair = PortraitPair()
        self.yes = ActionButton(self.confirm, "primary")
        self.no = ActionButton(self.dismiss)
        self.again = ActionButton(look_again)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.medium)
        for button in (self.no, self.again):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.yes)
        for widget in (self._title, self._hint, self.pair):
            self.content.addWidget(widget)
        self.content.addLayout(buttons)

    def draw(self, check_in: CheckIn, may_look_again: bool, look: Look) -> None:
        printed = check_in.portrait is None
        self._title.setText(look.say("ui.compare.title"))
        self._hint.setText(look.say("ui.compare.hint_print" if printed else "ui.compare.hint"))
        self.pair.draw(check_in, look)
        self.yes.draw(look.say("ui.compare.same"), "Enter", "check", look)
        self.no.draw(look.say("ui.compare.other"), "Esc", "close", look)
        self.again.draw(look.say("ui.action.look_again"), key_of(Action.LOOK_AGAIN), "refresh", look)
        self.again.setEnabled(may_look_again)
        self.panel.setAccessibleName(self._title.text())

    def show_pictures(self, portrait: QImage | None, preview: Preview | None) -> None:
        self.pair.set_portrait(portrait)
        self.pair.set_preview(preview)

    def open(self) -> None:
        height = max(180, min(520, self.cover.height() - _TOP_AND_BUTTONS))
        width = min(self.pair.width_for(height), self.cover.width() - 4 * SPACE.wide)
        self.pair.setMinimumSize(QSize(width, min(height, width * 2 // 3)))
        super().open()
        self.yes.setFocus(Qt.FocusReason.PopupFocusReason)

    def confirm(self) -> None:
        self.dismiss()
        self._same()
