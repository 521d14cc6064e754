"""The chip is being read: how far it is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from ui.kiosk.page import ButtonPage, View

_STEPS = ("PACE", "BAC", "EF.COM", "EF.SOD", "DG14", "DG1", "DG13", "CA", "AA", "DG15", "DG2")
"""About in the order of reading; the portrait comes last and takes longest."""


class ReadingPage(ButtonPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, len(_STEPS) + 1)
        self.below.addWidget(self.bar)
        self.close_controls()

    def draw(self, view: View) -> None:
        look, step = view.look, view.kiosk.state.check_in.step
        self.show_picture("read_card", view)
        self.say(look.say("kiosk.reading.title"), look.say("kiosk.reading.text"))
        self.bar.setFixedHeight(view.sizes.gap * 2)
        self.bar.setAccessibleName(look.say("kiosk.reading.title"))
        done = _STEPS.index(step) + 1 if step in _STEPS else 1
        self.bar.setValue(max(self.bar.value(), done))

    def forget(self) -> None:
        self.bar.reset()
        self.bar.setValue(0)
