"""The reader is out of order: a number for the desk is what this kiosk can still give."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.kiosk.said import HelpAsked
from ui.kiosk.page import ButtonPage, View


class NumberOnlyPage(ButtonPage):
    asks_back = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take = self.button(HelpAsked(), "touch-strong")
        self.close_controls()

    def draw(self, view: View) -> None:
        look = view.look
        self.show_picture("slip", view)
        self.say(look.say("kiosk.number_only.title"), look.say("kiosk.number_only.text"))
        self.take.draw(look.say("kiosk.number_only.take"), look, view.sizes, "slip")
