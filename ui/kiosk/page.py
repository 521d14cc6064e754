"""What every screen of the kiosk has: a picture, a question, a line of help above, and the controls below or beside."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.kiosk.kiosk import Kiosk
from app.kiosk.said import Tap
from ui.kiosk.keypad import Keypad
from ui.kiosk.pictogram import Pictogram
from ui.kiosk.sizes import Sizes
from ui.kiosk.touch_button import TouchButton
from ui.style.look import Look
from ui.style.tokens import Tone
from ui.widgets.even_lines import EvenLines

Shares = tuple[int, int]
"""Of the height, what is to be read and what is to be touched; on a wide screen both have half the width."""

_UNBOUND = 16_777_215
"""Qt's largest height of a widget."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What the memory says of the visit just recorded; no number while it has not answered, or could not."""

    visit_id: str
    number: int = 0
    failed: bool = False
    printed: bool | None = None
    """None where this kiosk prints nothing, or has not heard from the printer yet."""


@dataclass(frozen=True, slots=True)
class View:
    """Everything a screen may show."""

    kiosk: Kiosk
    look: Look
    sizes: Sizes
    moves: bool = True
    ticket: Ticket | None = None


class Page(QWidget):
    """Shows a view and emits taps; decides nothing."""

    tapped = Signal(object)
    """Emits: a Tap."""
    shares: Shares = (10, 12)
    asks_back = False
    """Whether the question before this one can be answered anew."""
    crowded = False
    """Whether the picture goes where the controls are lowered: a keypad needs its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = Pictogram()
        self.title = EvenLines("display")
        self.text = EvenLines("kiosk-text")
        self.news = QFrame()
        self.news.setProperty("role", "kiosk-card")
        self.above = QVBoxLayout(self.news)
        self.above.addStretch(1)
        for part in (self.picture, self.title, self.text):
            self.above.addWidget(part)
        self.above.addStretch(1)
        self.controls = QWidget()
        self.below = QVBoxLayout(self.controls)
        self.below.setContentsMargins(0, 0, 0, 0)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.news)
        self._box.addWidget(self.controls)
        self._upright = True

    def arrange(self, *, portrait: bool, sizes: Sizes) -> None:
        """Controls below on an upright screen, beside on a wide one."""
        self._upright = portrait
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if portrait else direction.LeftToRight)
        for part, share in zip((self.news, self.controls), self.shares if portrait else (1, 1), strict=True):
            self._box.setStretchFactor(part, share)
        for layout in (self._box, self.above, self.below):
            layout.setSpacing(sizes.gap)
        edge = sizes.gap if portrait else sizes.gap // 2
        self.above.setContentsMargins(edge, sizes.gap // 2, edge, edge)

    def draw(self, view: View) -> None:
        """Show ``view``; called with every change while this screen is up."""
        raise NotImplementedError

    def fill_screen(self, *, lowered: bool) -> None:
        """Called after ``draw``: what is to be read takes the half where nothing is to be touched, and on a wide screen
        a keypad that is lowered lies flat, as it is no higher than such a screen otherwise."""
        self.picture.setMaximumHeight(0 if lowered and self.crowded and self._upright else _UNBOUND)
        for keypad in self.controls.findChildren(Keypad):
            keypad.set_flat(lowered and not self._upright)
        touched = self.controls.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self.controls.setVisible(not all(part.isHidden() for part in touched))

    def forget(self) -> None:
        """Drop whatever the patient typed or the camera saw."""

    @property
    def spoken(self) -> str:
        """The question as it is read out: never anything about a person."""
        return " ".join(filter(None, (self.title.text(), self.text.text())))

    # --- for the screens ---------------------------------------------------------------

    def say(self, title: str, text: str = "") -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def show_picture(self, name: str, view: View, tone: Tone = Tone.ACTIVE) -> None:
        self.picture.show_scene(name, view.look, view.sizes.picture, moves=view.moves, tone=tone)

    def button(self, tap: Tap, role: str = "touch") -> TouchButton:
        """A button that says ``tap``, at the end of the controls."""
        made = TouchButton(role)
        made.clicked.connect(lambda: self.tapped.emit(tap))
        self.below.addWidget(made)
        return made


class Stage(QStackedWidget):
    """The screens, one at a time."""

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """No: what wraps has room, and Qt would take the height pages like to have for what they need at least."""
        return False


class ButtonPage(Page):
    """A screen whose controls are some buttons, in the middle of their part."""

    shares = (13, 9)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.below.addStretch(1)

    def close_controls(self) -> None:
        """No more buttons: equal room above and below them."""
        self.below.addStretch(1)
