"""For staff, behind the PIN: what is wrong with which device, in sentence, code and next step; and the way out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QScroller, QVBoxLayout, QWidget

from app.failures import describe
from app.flow.state import DeviceState, State
from domain.failure import FailureCode
from ui.kiosk.page import Page, View
from ui.kiosk.touch_button import TouchButton
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import Tone
from ui.widgets.device_chip import READER_CODES
from ui.widgets.labels import label, show_icon


@dataclass(frozen=True, slots=True)
class Trouble:
    """``device`` is the end of a text key: ``reader``, ``camera``, ``portal``, ``memory``, ``printer``, and ``set_up``
    for what was not as it should be when the kiosk started."""

    device: str
    code: FailureCode


def troubles(state: State, printer: FailureCode | None, set_up: tuple[FailureCode, ...]) -> tuple[Trouble, ...]:
    """What staff should see to; a card that is no citizen card is the patient's, not theirs."""
    found: list[Trouble] = []
    reader = READER_CODES.get(state.reader.state)
    if reader is not None and reader is not FailureCode.CARD_NOT_IDENTITY:
        found.append(Trouble("reader", reader))
    for name, device in (("camera", state.camera), ("portal", state.portal), ("memory", state.memory)):
        if device.state is DeviceState.TROUBLE and device.code is not None:
            found.append(Trouble(name, device.code))
    if printer is not None:
        found.append(Trouble("printer", printer))
    return (*found, *(Trouble("set_up", code) for code in set_up))


class StaffPage(Page):
    left = Signal()
    leave_asked = Signal()
    shares = (17, 5)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.troubles: tuple[Trouble, ...] = ()
        self._drawn: tuple[object, ...] = ()
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._list)
        QScroller.grabGesture(self._scroll.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.above.insertWidget(self.above.count() - 1, self._scroll, 20)
        self.back, self.leave = TouchButton("touch-strong"), TouchButton()
        self.back.clicked.connect(self.left)
        self.leave.clicked.connect(self.leave_asked)
        self.below.addStretch(1)
        for button in (self.back, self.leave):
            self.below.addWidget(button)
        self.below.addStretch(1)

    def draw(self, view: View) -> None:
        look, unsaved = view.look, len(view.kiosk.state.unsaved)
        self.picture.hide()
        self._scroll.setAccessibleName(look.say("kiosk.staff.title"))
        self.say(look.say("kiosk.staff.title"), look.say("kiosk.staff.waiting", count=unsaved) if unsaved else "")
        if self._drawn != (wanted := (self.troubles, look.language, look.dark, view.sizes.gap)):
            self._drawn = wanted
            self._list_troubles(look, view.sizes.gap)
        self.back.draw(look.say("kiosk.staff.back"), look, view.sizes)
        self.leave.draw(look.say("kiosk.staff.leave"), look, view.sizes, "door")

    def _list_troubles(self, look: Look, gap: int) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._lines.setSpacing(gap)
        for one in self.troubles:
            said = look.texts.with_aside(describe(one.code, look.language).sentence, one.code.value)
            self._lines.addWidget(_card(said, look.say(f"kiosk.advice.{one.device}"), Tone.ATTENTION, look, gap))
        if not self.troubles:
            self._lines.addWidget(_card(look.say("kiosk.staff.fine"), "", Tone.OK, look, gap))
        self._lines.addStretch(1)


def _card(said: str, advice: str, tone: Tone, look: Look, gap: int) -> QFrame:
    """What is wrong, and below it what staff can do at a kiosk: there are no keys here, and no list of the desk's."""
    card = QFrame()
    card.setProperty("role", "banner")
    set_tone(card, tone)
    icon, words, below = label("icon"), label("kiosk-word", wrap=True), label("kiosk-text", wrap=True)
    words.setText(said)
    below.setText(advice)
    below.setVisible(bool(advice))
    show_icon(icon, "check" if tone is Tone.OK else "warning", look.palette.ink(tone).edge, 2 * gap)
    grid = QGridLayout(card)
    grid.setContentsMargins(gap, gap, gap, gap)
    grid.setSpacing(gap // 2)
    grid.setColumnStretch(1, 1)
    grid.addWidget(icon, 0, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(words, 0, 1)
    grid.addWidget(below, 1, 1)
    return card
