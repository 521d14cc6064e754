"""The door to the staff page."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from time import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.kiosk.pin import Door, fits, locked_s, tried
from ui.kiosk.keypad import Keypad
from ui.kiosk.page import Page, View
from ui.kiosk.touch_button import TouchButton


class PinPage(Page):
    """``is_right`` judges a PIN; None where none is set. ``door`` is as the last run left it; ``keep`` remembers it."""

    opened = Signal()
    left = Signal()

    def __init__(
        self,
        is_right: Callable[[str], bool] | None,
        clock: Callable[[], float] = time,
        parent: QWidget | None = None,
        *,
        door: Door | None = None,
        keep: Callable[[Door], None] = lambda _: None,
    ) -> None:
        super().__init__(parent)
        self._is_right, self._clock = is_right, clock
        self._door, self._keep = door or Door(), keep
        self._view: View | None = None
        self.keypad = Keypad(12, fits, hidden=True)
        self.keypad.entered.connect(self._entered)
        self.back = TouchButton()
        self.back.clicked.connect(self.left)
        self.below.addWidget(self.keypad, 1)
        self.below.addWidget(self.back)

    def draw(self, view: View) -> None:
        self._view = view
        look = view.look
        self.show_picture("staff", view)
        self.say(look.say("kiosk.staff.pin"), self._remark(view))
        self.keypad.draw(look.say("kiosk.staff.pin"), look, view.sizes)
        self.keypad.setEnabled(self._is_right is not None and not self._locked_s)
        self.back.draw(look.say("kiosk.staff.back"), look, view.sizes)

    def forget(self) -> None:
        """The tries are counted on: leaving the page gives no new ones."""
        self.keypad.clear()

    @property
    def _locked_s(self) -> float:
        return locked_s(self._door, self._clock())

    def _remark(self, view: View) -> str:
        if self._is_right is None:
            return view.look.say("kiosk.staff.no_pin")
        if self._locked_s:
            return view.look.say("kiosk.staff.locked", count=ceil(self._locked_s))
        return view.look.say("kiosk.staff.wrong", count=self._door.tries_left) if self._door.wrong else ""

    def _entered(self, pin: str) -> None:
        if self._is_right is None or self._locked_s:
            return
        right = self._is_right(pin)
        self._door = tried(self._door, right=right, now_s=self._clock())
        self._keep(self._door)  # before anything is shown: who pulls the plug gets no new try
        self.keypad.clear()
        if right:
            self.opened.emit()
        elif self._view is not None:
            self.draw(self._view)
