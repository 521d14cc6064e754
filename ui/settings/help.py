"""F1 in the settings and the wizard: the page of the failure that is shown, and the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from domain.failure import FailureCode
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.action_button import ActionButton
from ui.widgets.failure_page import FailurePage
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay

_WIDTH = 36 * SPACE.large


class SettingsHelp(Overlay):
    def __init__(self, parent: QWidget, keys: str) -> None:
        super().__init__(parent)
        self._keys_key = keys
        self._title, self._keys = label("display"), label("body", wrap=True)
        self.failure = FailurePage()
        self._close = ActionButton(self.dismiss, "primary")
        self.panel.setMinimumWidth(_WIDTH)
        for part in (self._title, self.failure, self._keys):
            self.content.addWidget(part)
        self.content.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)

    def tell(self, code: FailureCode | None, look: Look) -> None:
        """Open it."""
        self._title.setText(look.say("settings.help_title"))
        self._keys.setText(look.say(self._keys_key))
        self.failure.show_code(code, look)
        self._close.draw(look.say("ui.help.close"), "Esc", "close", look)
        self.panel.setAccessibleName(self._title.text())
        self.open()
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def enter(self) -> None:
        self.dismiss()
