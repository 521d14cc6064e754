"""The card was taken early: go on, or stop and have everything wiped."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.flow.state import Phase
from app.kiosk.said import GoOnWithoutCard, Stopped
from ui.kiosk.page import ButtonPage, View


class CardGonePage(ButtonPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.go_on = self.button(GoOnWithoutCard())
        self.stop = self.button(Stopped())
        self.close_controls()

    def draw(self, view: View) -> None:
        look = view.look
        unread = view.kiosk.state.check_in.phase is Phase.WAITING
        self.show_picture("put_card" if unread else "take_card", view)
        text = "kiosk.card_gone.reading" if unread else "kiosk.card_gone.answering"
        self.say(look.say("kiosk.card_gone.title"), look.say(text))
        self.go_on.draw(look.say("kiosk.card_gone.go_on"), look, view.sizes)
        self.go_on.setVisible(not unread)
        self.stop.draw(look.say("kiosk.card_gone.stop"), look, view.sizes)
