"""Nobody is there: what the machine is for, and the languages, each in its own script."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from app.kiosk.said import LanguageChosen
from app.kiosk.screen import forgotten_card
from app.texts import LANGUAGES, Texts
from ui.kiosk.page import Page, View
from ui.kiosk.touch_button import TouchButton
from ui.widgets.even_lines import EvenLines


class LanguagePage(Page):
    """A touch on a language begins; the purpose is said in the house's language and in English."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.forgotten = EvenLines("kiosk-notice")
        self.above.insertWidget(self.above.count() - 1, self.forgotten)
        self.choices = {language: TouchButton("touch") for language in LANGUAGES}
        self._grid = QGridLayout()
        for at, (language, choice) in enumerate(self.choices.items()):
            choice.clicked.connect(lambda *_, chosen=language: self.tapped.emit(LanguageChosen(chosen)))
            self._grid.addWidget(choice, (at + 1) // 2, (at + 1) % 2 if at else 0, 1, 1 if at else 2)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self.below.addLayout(self._grid, 1)

    def draw(self, view: View) -> None:
        self.show_picture("put_card", view)
        purpose = view.look.say("kiosk.purpose")
        other = Texts("en").get("kiosk.purpose")
        self.say(purpose, "" if other == purpose else other)
        self.forgotten.setText(view.look.say("kiosk.forgotten"))
        self.forgotten.setVisible(forgotten_card(view.kiosk.state))
        self._grid.setSpacing(view.sizes.gap)
        for language, choice in self.choices.items():
            texts = Texts(language)
            choice.draw(f"{texts.get('program.language')}\n{texts.get('kiosk.start')}", view.look, view.sizes)
