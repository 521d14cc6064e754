"""Which clinic: one large tile each."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from app.kiosk.said import ClinicChosen, HelpAsked
from ui.kiosk.page import Page, View
from ui.kiosk.touch_button import TouchButton

_ONE_COLUMN = 4


class ClinicPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[TouchButton] = []
        self._offered: tuple[str, ...] = ()
        self._grid = QGridLayout()
        self.below.addLayout(self._grid, 1)
        self.unsure = self.button(HelpAsked(), "touch-small")

    def draw(self, view: View) -> None:
        look = view.look
        self._offer(view.kiosk.menu.clinics)
        self.show_picture("clinic", view)
        self.say(look.say("kiosk.clinic.title"))
        for clinic, tile in zip(self._offered, self.tiles, strict=True):
            tile.draw(clinic, look, view.sizes)
        self._grid.setSpacing(view.sizes.gap // 2)
        self.unsure.draw(look.say("kiosk.clinic.unsure"), look, view.sizes, "person")

    def _offer(self, clinics: tuple[str, ...]) -> None:
        if clinics == self._offered:
            return
        for tile in self.tiles:
            tile.deleteLater()
        self._offered, self.tiles = clinics, [TouchButton() for _ in clinics]
        columns = 1 if len(clinics) <= _ONE_COLUMN else 2
        for at, (clinic, tile) in enumerate(zip(clinics, self.tiles, strict=True)):
            tile.clicked.connect(lambda *_, chosen=clinic: self.tapped.emit(ClinicChosen(chosen)))
            self._grid.addWidget(tile, at // columns, at % columns)
            self._grid.setColumnStretch(at % columns, 1)
