"""Why: the frequent reasons under a number each, and a line for any other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.number_keys import NumberKeys
from ui.widgets.wedge_field import WedgeField

_LONGEST = 200


class ReasonChoice(QWidget):
    """``names`` are what is recorded of a frequent reason; ``key`` gives the text key of each."""

    chosen = Signal(str)
    """Emits: the name of the frequent reason that was just chosen."""
    entered = Signal()
    """Emits: Enter was pressed in the line for other reasons."""

    def __init__(
        self,
        key: Callable[[str], str],
        names: Sequence[str],
        on_scan: Callable[[str], None],
        spill: Callable[[str], None],
        *,
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self.buttons = {name: self._button(name) for name in names}
        self.other = WedgeField(on_scan)
        self.other.setMaxLength(_LONGEST)
        self.other.textEdited.connect(lambda _: self._check(""))
        self.other.returnPressed.connect(self.entered)
        self.keys = NumberKeys(len(names), spill, self)
        self.keys.chosen.connect(lambda number: self._choose(list(self.buttons)[number - 1]))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.small)
        grid.setVerticalSpacing(SPACE.tight)
        rows = -(-len(names) // columns)
        for number, button in enumerate(self.buttons.values()):
            grid.addWidget(button, number % rows, number // rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(grid)
        column.addWidget(self.other)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "choice")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._choose(name))
        return button

    def draw(self, look: Look) -> None:
        for number, (name, button) in enumerate(self.buttons.items(), start=1):
            words = look.say(self._key(name))
            button.setText(f"{number}  {words}")
            button.setAccessibleName(words)
        self.other.setPlaceholderText(look.say("ui.reason.other"))
        self.other.setAccessibleName(look.say("ui.reason.other"))

    @property
    def reason(self) -> str:
        """The name of a frequent reason, or what was typed; empty while there is none."""
        checked = next((name for name, button in self.buttons.items() if button.isChecked()), "")
        return checked or " ".join(self.other.text().split())

    def take(self, event: QKeyEvent) -> bool:
        """A key nobody wanted: a number chooses."""
        return self.keys.take(event)

    def take_keyboard(self) -> None:
        """Where numbers choose."""
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self.other.setText("")  # Ctrl+Z brings back no reason given for somebody else
        self._check("")

    def _choose(self, name: str) -> None:
        self.other.clear()
        self._check(name)
        self.chosen.emit(name)

    def _check(self, name: str) -> None:
        for one, button in self.buttons.items():
            button.setChecked(one == name)
