"""Put the card on the reader."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.kiosk.said import CodePreferred
from app.kiosk.screen import card_hint
from ui.kiosk.page import ButtonPage, View


class CardPage(ButtonPage):
    asks_back = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scan_first = self.button(CodePreferred(True))
        self.close_controls()

    def draw(self, view: View) -> None:
        look, state = view.look, view.kiosk.state
        self.show_picture("put_card", view)
        self.say(look.say("kiosk.card.title"), look.say(f"kiosk.card.{card_hint(state)}"))
        self.scan_first.draw(look.say("kiosk.card.scan_first"), look, view.sizes, "qr")
        self.scan_first.setVisible(state.check_in.key is None)
