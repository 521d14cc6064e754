"""Everything is answered; the last answers from outside are still coming."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from ui.kiosk.page import ButtonPage, View


class WaitPage(ButtonPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.below.addWidget(self.bar)
        self.close_controls()

    def draw(self, view: View) -> None:
        look = view.look
        self.show_picture("clock", view)
        self.say(look.say("kiosk.wait.title"), look.say("kiosk.wait.text"))
        self.bar.setRange(0, 0)
        self.bar.setVisible(view.moves)  # it says nothing but by moving
        self.bar.setFixedHeight(view.sizes.gap * 2)
        self.bar.setAccessibleName(look.say("kiosk.wait.title"))
