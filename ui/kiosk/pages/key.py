"""The last six digits of the number, which open the chip."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.kiosk.numbers import identified, is_key
from app.kiosk.said import CodePreferred, Identified
from ui.kiosk.keypad import Keypad
from ui.kiosk.page import Page, View
from ui.style.sheet import set_property


class KeyPage(Page):
    asks_back = True
    crowded = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keypad = Keypad(12, is_key)
        self.keypad.entered.connect(self._entered)
        self.below.addWidget(self.keypad, 1)
        self.scan_instead = self.button(CodePreferred(True), "touch-small")
        self._wrong_keys = 0

    def draw(self, view: View) -> None:
        look, wrong_keys = view.look, view.kiosk.said.wrong_keys
        if wrong_keys > self._wrong_keys:
            self.keypad.clear()
        self._wrong_keys = wrong_keys
        self.show_picture("kiosk-card", view)
        self.say(look.say("kiosk.key.title"), look.say("kiosk.key.wrong" if wrong_keys else "kiosk.key.text"))
        set_property(self.text, "role", "kiosk-notice" if wrong_keys else "kiosk-text")
        self.keypad.draw(look.say("kiosk.key.typed"), look, view.sizes)
        self.scan_instead.draw(look.say("kiosk.key.scan_instead"), look, view.sizes, "qr")

    def forget(self) -> None:
        self.keypad.clear()
        self._wrong_keys = 0

    def _entered(self, digits: str) -> None:
        self.tapped.emit(Identified(identified(digits)))
