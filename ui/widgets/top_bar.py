"""The head of the screen: whose desk it is, the state of every device, language, colours, help."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.flow.state import State
from ui.shortcuts import Action, key_of
from ui.style.icons import set_button_icon
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.device_chip import DeviceChip
from ui.widgets.labels import label
from ui.widgets.language_menu import LanguageMenu
from ui.widgets.staff_button import StaffButton

_BUTTON_ICONS = {
    Action.EMERGENCY: "emergency",
    Action.CASES: "inbox",
    Action.TODAY: "list",
    Action.LANGUAGE: "language",
    Action.SCHEME: "moon",
    Action.HELP: "help",
}


class TopBar(QFrame):
    """``do`` maps actions to what does them; ``speak`` takes the language chosen in the menu."""

    def __init__(
        self,
        do: Mapping[Action, Callable[[], None]],
        speak: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.languages = LanguageMenu(speak, self)
        self.setObjectName("TopBar")
        self._look: Look | None = None
        self._brand = label("brand")
        self._station = label("caption")
        self.staff = StaffButton(do[Action.AT_DESK])
        self._reader = DeviceChip("reader", "reader")
        self._camera = DeviceChip("camera", "camera")
        self._portal = DeviceChip("portal", "portal")
        self._memory = DeviceChip("memory", "database")
        self._buttons = {action: self._button(do[action]) for action in _BUTTON_ICONS if action in do}
        self._buttons[Action.LANGUAGE].setMenu(self.languages)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.large, SPACE.small, SPACE.small, SPACE.small)
        row.setSpacing(SPACE.small)
        row.addWidget(self._brand)
        row.addWidget(self._station)
        row.addWidget(self.staff, 1)
        for widget in (self._reader, self._camera, self._portal, self._memory, *self._buttons.values()):
            row.addWidget(widget)

    def _button(self, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", "quiet")
        button.clicked.connect(do)  # a button with a menu opens it instead
        return button

    def draw(self, state: State, look: Look) -> None:
        self._brand.setText(look.say("program.name"))
        self._station.setText(state.setup.station)
        self._reader.draw_reader(state.reader, look)
        self._camera.draw_device(state.camera, look)
        self._portal.draw_device(state.portal, look)
        self._memory.draw_memory(state.memory, len(state.unsaved), look, sent_elsewhere=state.sent_elsewhere)
        if look != self._look:
            self._look = look
            for action, button in self._buttons.items():
                self._draw_button(action, button, look)

    def draw_cases(self, count: int, look: Look) -> None:
        """How many cases and open items wait; nothing where none does."""
        button = self._buttons.get(Action.CASES)
        if button is None:
            return
        button.setText(str(count) if count else "")
        word = look.say("ui.action.cases")
        button.setAccessibleName(f"{word}: {count}" if count else word)
        self._draw_button(Action.CASES, button, look)

    def _draw_button(self, action: Action, button: QPushButton, look: Look) -> None:
        word = look.say(f"ui.action.{action}")
        if action is Action.CASES:
            word = button.accessibleName() or word
        if action is Action.LANGUAGE:
            button.setText(look.language.upper())
            self.languages.language = look.language
        set_button_icon(button, _BUTTON_ICONS[action], look.palette.muted, look.palette.line)
        button.setToolTip(look.say("ui.key_hint", label=word, shortcut=key_of(action)))
        button.setAccessibleName(word)
