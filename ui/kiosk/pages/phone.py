"""A phone number, for who wants to give one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.kiosk.numbers import is_phone
from app.kiosk.said import PhoneGiven
from ui.kiosk.keypad import Keypad
from ui.kiosk.page import Page, View


class PhonePage(Page):
    crowded = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keypad = Keypad(11, is_phone)
        self.keypad.entered.connect(lambda digits: self.tapped.emit(PhoneGiven(digits)))
        self.below.addWidget(self.keypad, 1)
        self.skip = self.button(PhoneGiven(""))

    def draw(self, view: View) -> None:
        look = view.look
        self.asks_back = view.kiosk.menu.only_clinic is None
        self.show_picture("phone", view)
        self.say(look.say("kiosk.phone.title"), look.say("kiosk.phone.text"))
        self.keypad.draw(look.say("kiosk.phone.title"), look, view.sizes)
        self.skip.draw(look.say("kiosk.phone.skip"), look, view.sizes)

    def forget(self) -> None:
        self.keypad.clear()
