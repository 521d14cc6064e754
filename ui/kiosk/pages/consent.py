"""May the face be compared? Both answers are of one size and one colour, and both lead on."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.consent_text import consent_question
from app.kiosk.said import ConsentAnswered
from domain.consent import ConsentBy
from ui.kiosk.page import ButtonPage, View


class ConsentPage(ButtonPage):
    """The wording is the one whose version is kept with the answer."""

    asks_back = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.no = self.button(ConsentAnswered(False))
        self.yes = self.button(ConsentAnswered(True))
        row = QHBoxLayout()
        for button in (self.no, self.yes):
            self.below.removeWidget(button)
            row.addWidget(button, 1)
        self.below.addLayout(row, 1)
        self.close_controls()

    def draw(self, view: View) -> None:
        look = view.look
        self.show_picture("face", view)
        self.say(look.say("kiosk.consent.title"), consent_question(ConsentBy.PATIENT, look.texts))
        self.no.draw(look.say("kiosk.consent.no"), look, view.sizes)
        self.yes.draw(look.say("kiosk.consent.yes"), look, view.sizes)
