"""The demo's own row: who comes to the counter, and what goes wrong. Never shown on real devices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QWidget

from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.labels import label


def _ignore(_: bool) -> None:
    return None


@dataclass(frozen=True, slots=True)
class SimulationControls:
    """What the row moves. ``personas`` are (name, text key) pairs; the callables run in the GUI thread and return
    at once."""

    personas: tuple[tuple[str, str], ...]
    choose_persona: Callable[[str], None]
    put_card: Callable[[], None]
    take_card: Callable[[], None]
    scan_qr: Callable[[], None] | None = None
    pull_camera: Callable[[bool], None] = _ignore
    portal_outage: Callable[[bool], None] = _ignore


class SimulationBar(QFrame):
    def __init__(self, controls: SimulationControls, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SimulationBar")
        self._title = label("caption")
        self.persona = QComboBox()
        self._keys = controls.personas
        for name, _ in self._keys:
            self.persona.addItem(name, name)
        self.persona.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.persona.currentIndexChanged.connect(lambda _: controls.choose_persona(self.persona.currentData()))
        self.buttons = {
            "put_card": self._button(controls.put_card),
            "take_card": self._button(controls.take_card),
        }
        if controls.scan_qr is not None:
            self.buttons["scan_qr"] = self._button(controls.scan_qr)
        self.switches = {
            "pull_camera": self._switch(controls.pull_camera),
            "portal_outage": self._switch(controls.portal_outage),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.large, SPACE.tight, SPACE.large, SPACE.tight)
        row.setSpacing(SPACE.small)
        row.addWidget(self._title)
        row.addWidget(self.persona, 1)
        for button in (*self.buttons.values(), *self.switches.values()):
            row.addWidget(button)

    def _button(self, do: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.clicked.connect(lambda _: do())
        return button

    def _switch(self, do: Callable[[bool], None]) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.toggled.connect(do)
        return button

    def draw(self, look: Look) -> None:
        self._title.setText(look.say("ui.simulation.title"))
        self.persona.setAccessibleName(look.say("ui.simulation.persona"))
        for at, (name, key) in enumerate(self._keys):
            self.persona.setItemText(at, f"{name} – {look.say(key)}")
        for name, button in (self.buttons | self.switches).items():
            button.setText(look.say(f"ui.simulation.{name}"))
