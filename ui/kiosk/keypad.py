"""Ten large digits, erase and done; what is typed stands above them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.kiosk.sizes import Sizes
from ui.kiosk.touch_button import TouchButton
from ui.style.look import Look
from ui.widgets.labels import label

_ORDER = "123456789"
_DOT = "•"


class Keypad(QWidget):
    """``fits`` tells which texts may be sent; ``most`` digits at most; ``hidden`` shows dots, for a PIN."""

    entered = Signal(str)
    """Emits: the digits, when *done* is touched."""
    touched = Signal()
    """Emitted with every key but *done*: somebody is still there."""

    def __init__(
        self, most: int, fits: Callable[[str], bool], *, hidden: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._most, self._fits, self._hidden = most, fits, hidden
        self._digits, self._name = "", ""
        self._flat, self._touch = False, 0
        self._grid, self._box = QGridLayout(), QVBoxLayout(self)
        self.shown = label("kiosk-digits")
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.keys = {digit: TouchButton(shrinks=True) for digit in "0123456789"}
        self.erase, self.done = TouchButton(shrinks=True), TouchButton("touch-strong", shrinks=True)
        self._lay_out()
        for digit, key in self.keys.items():
            key.setProperty("digit", "yes")
            key.clicked.connect(partial(self.type, digit))
        self.erase.clicked.connect(self.rub_out)
        self.done.clicked.connect(self.enter)
        self._refresh()

    @property
    def digits(self) -> str:
        return self._digits

    def type(self, digit: str, *_: object) -> None:
        if len(self._digits) < self._most:
            self._digits += digit
            self._refresh()
        self.touched.emit()

    def rub_out(self) -> None:
        self._digits = self._digits[:-1]
        self._refresh()
        self.touched.emit()

    def enter(self) -> None:
        if self._fits(self._digits):
            self.entered.emit(self._digits)

    def clear(self) -> None:
        self._digits = ""
        self._refresh()

    def draw(self, name: str, look: Look, sizes: Sizes) -> None:
        self._name = name
        for digit, key in self.keys.items():
            key.draw(digit, look, sizes)
        self.erase.draw(look.say("kiosk.key.erase"), look, sizes)
        self.done.draw(look.say("kiosk.key.done"), look, sizes)
        for layout in (self._grid, self._box):
            layout.setSpacing(sizes.gap // 2)
        self._touch = sizes.touch
        self._fit()
        self._refresh()

    def _refresh(self) -> None:
        groups = [self._digits[at : at + 3] for at in range(0, len(self._digits), 3)]
        self.shown.setText(_DOT * len(self._digits) if self._hidden else " ".join(groups))
        self.shown.setAccessibleName(f"{self._name}: {len(self._digits)}" if self._name else "")
        self.done.setEnabled(self._fits(self._digits))

    def set_flat(self, flat: bool) -> None:
        """Three rows instead of four, and less above them, where there is more width than height."""
        if flat != self._flat:
            self._flat = flat
            self._place_last()
            self._fit()

    def _place_last(self) -> None:
        for at, key in enumerate((self.erase, self.keys["0"], self.done)):
            self._grid.addWidget(key, *((at, 3) if self._flat else (3, at)))

    def _fit(self) -> None:
        self.shown.setMinimumHeight(self._touch * 2 // 3 if self._flat else self._touch)

    def _lay_out(self) -> None:
        for at, digit in enumerate(_ORDER):
            self._grid.addWidget(self.keys[digit], at // 3, at % 3)
        self._place_last()
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.shown)
        self._box.addLayout(self._grid, 1)
