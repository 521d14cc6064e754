"""One device in the status bar: icon, name, and its state in a word and a colour."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.failures import describe
from app.flow.state import Device, DeviceState
from domain.card import ReaderState, ReaderStatus
from domain.failure import FailureCode
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.labels import label, show_icon

READER_TONES = {
    ReaderState.STARTING: Tone.NEUTRAL,
    ReaderState.NO_SERVICE: Tone.FAILED,
    ReaderState.NO_READER: Tone.FAILED,
    ReaderState.NO_CARD: Tone.OK,
    ReaderState.UNKNOWN_CARD: Tone.ATTENTION,
    ReaderState.CARD: Tone.OK,
}
READER_CODES = {
    ReaderState.NO_SERVICE: FailureCode.READER_NO_SERVICE,
    ReaderState.NO_READER: FailureCode.READER_NONE,
    ReaderState.UNKNOWN_CARD: FailureCode.CARD_NOT_IDENTITY,
}
DEVICE_TONES = {
    DeviceState.OFF: Tone.NEUTRAL,
    DeviceState.STARTING: Tone.NEUTRAL,
    DeviceState.OK: Tone.OK,
    DeviceState.TROUBLE: Tone.FAILED,
}
_ICON_SIDE = 22


class DeviceChip(QFrame):
    """``kind`` is ``reader``, ``camera``, ``portal`` or ``memory``: the end of its text keys."""

    def __init__(self, kind: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._drawn: tuple[object, ...] = ()
        self._icon_name = icon
        self._icon = label("icon")
        self._name = label("caption")
        self._word = label("state")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._word)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.tight, 0, SPACE.tight, 0)
        row.setSpacing(SPACE.small - 2)
        row.addWidget(self._icon)
        row.addLayout(words)

    def draw_reader(self, status: ReaderStatus, look: Look) -> None:
        self._draw(status.state.value, READER_TONES[status.state], READER_CODES.get(status.state), look)

    def draw_device(self, device: Device, look: Look) -> None:
        """A portal nobody has set up is not one that has failed."""
        if device.code is FailureCode.PORTAL_NOT_SET_UP:
            self._draw("not_set_up", Tone.ATTENTION, device.code, look)
            return
        self._draw(device.state.value, DEVICE_TONES[device.state], device.code, look)

    def draw_memory(self, device: Device, unsaved: int, look: Look, *, sent_elsewhere: bool = False) -> None:
        """The memory in trouble tells how many visits wait to be stored: kept, not lost. One that stores well tells
        when it is another program that sends them on."""
        if unsaved and device.state is DeviceState.TROUBLE:
            self._draw("unsaved", Tone.FAILED, device.code, look, count=unsaved)
        elif sent_elsewhere and device.state is DeviceState.OK:
            self._draw("stores_only", Tone.OK, None, look)
            self.setToolTip(look.say("ui.device.memory.sent_elsewhere"))
        else:
            self.draw_device(device, look)

    def _draw(self, state: str, tone: Tone, code: FailureCode | None, look: Look, **facts: object) -> None:
        if self._drawn == (drawn := (state, code, look, facts)):
            return
        self._drawn = drawn
        name, word = look.say(f"ui.device.{self._kind}.name"), look.say(f"ui.device.{self._kind}.{state}", **facts)
        self._name.setText(name)
        self._word.setText(word)
        set_tone(self, tone)
        show_icon(self._icon, self._icon_name, look.palette.ink(tone).edge, _ICON_SIDE)
        self.setAccessibleName(f"{name}: {word}")
        self.setToolTip(look.texts.with_aside(describe(code, look.language).sentence, code.value) if code else "")
