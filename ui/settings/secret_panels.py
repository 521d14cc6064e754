"""The database's key and the kiosk's PIN."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLineEdit

from app.doctor.bench import Bench
from app.kiosk.pin import fits, set_pin
from domain.failure import FailureCode
from ui.settings.panel import Panel
from ui.style.look import Look
from ui.style.tokens import SPACE, Tone
from ui.widgets.labels import label
from ui.work import Background

_LONGEST_PIN = 12


class KeyPanel(Panel):
    """Where the key is kept is decided once, before the first start."""

    def __init__(self, bench: Bench, background: Background) -> None:
        super().__init__(bench, background)
        self._note = label("muted", wrap=True)
        self.column.addWidget(self._note)
        self.add_buttons({"key_file": ("database", self.keep_in_file)})
        self.column.addWidget(self.outcome)

    def draw(self, look: Look) -> None:
        super().draw(look)
        self._note.setText(look.say("settings.key_note"))

    def begin(self) -> None:
        from app.desk.wiring import database_path  # noqa: PLC0415

        path = database_path(self.bench.home)
        decided = any(path.with_suffix(suffix).exists() for suffix in (".db", ".key", ".keyname"))
        self.buttons["key_file"].setVisible(not decided)

    def keep_in_file(self) -> None:
        """For machines whose key store is locked when the program starts."""
        home = self.bench.home

        def kept() -> str:
            from app.desk.wiring import database_path  # noqa: PLC0415
            from offline_cache.keys import choose_key_file  # noqa: PLC0415

            return choose_key_file(database_path(home)).where

        self.work("key", kept, self._kept)

    def _kept(self, where: object) -> None:
        self.say("settings.key_kept", where=where)
        self.begin()
        self.done.emit()


class PinPanel(Panel):
    """The PIN that lets staff leave the kiosk: typed twice, never shown."""

    def __init__(self, bench: Bench, background: Background) -> None:
        super().__init__(bench, background)
        self.pins = (QLineEdit(), QLineEdit())
        self._labels = (label("body", wrap=True), label("body", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.small)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, (words, pin) in enumerate(zip(self._labels, self.pins, strict=True)):
            pin.setProperty("role", "field")
            pin.setEchoMode(QLineEdit.EchoMode.Password)
            pin.setMaxLength(_LONGEST_PIN)
            words.setBuddy(pin)
            grid.addWidget(words, row, 0)
            grid.addWidget(pin, row, 1)
        self.column.addLayout(grid)
        self.add_buttons({"set_pin": ("keypad", self.set_pin)})
        self.column.addWidget(self.outcome)

    def draw(self, look: Look) -> None:
        super().draw(look)
        for words, pin, key in zip(self._labels, self.pins, ("pin", "pin_again"), strict=True):
            words.setText(look.say(f"settings.{key}"))
            pin.setAccessibleName(words.text())

    @property
    def typed(self) -> bool:
        return any(pin.text() for pin in self.pins)

    def set_pin(self) -> bool:
        first, again = (pin.text() for pin in self.pins)
        if first != again or not fits(first):
            self.failed.emit(FailureCode.PIN_UNFIT if first == again else None)
            if first != again:
                self.say("settings.pin_differs", Tone.ATTENTION)
            else:
                self.outcome.hide()  # the notice says it
            self.pins[0].setFocus()
            return False
        set_pin(self.bench.home, first)
        for pin in self.pins:
            pin.clear()
        self.failed.emit(None)
        self.say("settings.pin_set")
        return True
