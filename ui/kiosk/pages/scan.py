"""Hold the card's QR up to the camera; what the camera sees is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.kiosk.said import CodePreferred
from ui.kiosk.mirror import Mirror
from ui.kiosk.page import ButtonPage, View
from ui.preview import Preview


class ScanPage(ButtonPage):
    asks_back = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mirror = Mirror()
        self.above.insertWidget(1, self.mirror, 8)
        self.picture.hide()
        self.type_instead = self.button(CodePreferred(False))
        self.close_controls()

    def draw(self, view: View) -> None:
        look = view.look
        self.say(look.say("kiosk.scan.title"), look.say("kiosk.scan.text"))
        self.mirror.draw(look)
        self.type_instead.draw(look.say("kiosk.scan.type_instead"), look, view.sizes, "keypad")

    def show_preview(self, preview: Preview | None) -> None:
        self.mirror.show_preview(preview)

    def forget(self) -> None:
        self.mirror.show_preview(None)
