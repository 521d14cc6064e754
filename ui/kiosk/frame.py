"""What stands around every screen: the house and how far one is above; ways back and help below, in reach."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.kiosk.progress import progress
from app.kiosk.said import BackAsked, HelpAsked, LanguageAsked
from app.kiosk.screen import Screen
from ui.kiosk.page import View
from ui.kiosk.progress_bar import ProgressBar
from ui.kiosk.sizes import Sizes
from ui.kiosk.touch_button import TouchButton
from ui.widgets.labels import label

_NO_HELP = frozenset({Screen.TICKET, Screen.CLOSED})
"""A colleague is where these two send people anyway."""
_NO_LANGUAGE = frozenset({Screen.LANGUAGE, Screen.TICKET, Screen.READING})


class Header(QWidget):
    staff_asked = Signal()

    def __init__(self, house: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("KioskHeader")
        self._house = house
        self.brand, self.step = label("headline"), label("kiosk-text")
        self.staff = TouchButton("touch-small")
        self.staff.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.staff.clicked.connect(self.staff_asked)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = ProgressBar()
        self._row, self._rows = QHBoxLayout(), QVBoxLayout(self)
        self._row.addWidget(self.brand, 1)
        self._row.addWidget(self.step)
        self._row.addWidget(self.staff)
        self._rows.addLayout(self._row)
        self._rows.addWidget(self.bar)

    def draw(self, view: View, *, trouble: bool, staff: bool = False) -> None:
        """``staff``: their pages stand before the patient's question and are no step of it."""
        look, sizes, state = view.look, view.sizes, view.kiosk.state
        self.brand.setText(self._house or look.say("program.name"))
        where = None if staff else progress(view.kiosk.screen, state.setup, view.kiosk.menu)
        self.step.setText(look.say("kiosk.frame.progress", number=where[0], total=where[1]) if where else "")
        self.staff.draw("", look, sizes, "warning" if trouble else "staff")
        self.staff.setAccessibleName(look.say("kiosk.staff.door_trouble" if trouble else "kiosk.staff.door"))
        self.staff.setToolTip(self.staff.accessibleName())
        self.staff.setFixedSize(sizes.touch * 2 // 3, sizes.touch * 2 // 3)
        self.bar.draw(where, look.palette, sizes.gap // 3)
        self._row.setSpacing(sizes.gap)
        _pad(self._rows, sizes)
        self._rows.setSpacing(sizes.gap // 2)


class Footer(QWidget):
    tapped = Signal(object)
    lower_asked = Signal()
    listen_asked = Signal()

    def __init__(self, *, speaks: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("KioskFooter")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._speaks = speaks
        self.back, self.language, self.reach = (TouchButton("touch-small") for _ in range(3))
        self.listen = TouchButton("touch-small")
        self.help = TouchButton()
        self.back.clicked.connect(lambda: self.tapped.emit(BackAsked()))
        self.language.clicked.connect(lambda: self.tapped.emit(LanguageAsked()))
        self.help.clicked.connect(lambda: self.tapped.emit(HelpAsked()))
        self.reach.clicked.connect(self.lower_asked)
        self.listen.clicked.connect(self.listen_asked)
        small = QHBoxLayout()
        for button in (self.back, self.language, self.reach, self.listen):
            small.addWidget(button, 1)
        self._small, self._row = small, QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(small, 2)
        self._row.addWidget(self.help, 1)

    def arrange(self, *, portrait: bool) -> None:
        """An upright screen has no room for all of them in one row; help is the lowest, in everybody's reach."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if portrait else direction.LeftToRight)

    def draw(self, view: View, *, asks_back: bool, lowered: bool) -> None:
        look, sizes, screen = view.look, view.sizes, view.kiosk.screen
        self.back.draw(look.say("kiosk.frame.back"), look, sizes, "arrow-left")
        self.language.draw(look.say("kiosk.frame.language"), look, sizes, "language")
        self.reach.draw(look.say("kiosk.frame.higher" if lowered else "kiosk.frame.lower"), look, sizes, "lower")
        self.listen.draw(look.say("kiosk.frame.listen"), look, sizes, "speaker")
        self.help.draw(look.say("kiosk.frame.help"), look, sizes, "person")
        self.back.setVisible(asks_back)
        self.language.setVisible(screen not in _NO_LANGUAGE)
        self.listen.setVisible(self._speaks)
        self.help.setVisible(screen not in _NO_HELP)
        self._small.setSpacing(sizes.gap // 2)
        _pad(self._row, sizes)


def _pad(row: QBoxLayout, sizes: Sizes) -> None:
    row.setContentsMargins(sizes.edge, sizes.gap // 2, sizes.edge, sizes.gap // 2)
    row.setSpacing(sizes.gap)
