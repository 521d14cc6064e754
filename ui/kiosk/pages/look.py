"""Look at the camera: the mirror, the one movement asked for now, and a way on for who cannot."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.kiosk.said import FaceSkipped
from domain.failure import FailureCode
from ui.kiosk.mirror import Mirror
from ui.kiosk.page import ButtonPage, View
from ui.preview import Preview
from ui.style.tokens import Tone

_HINTS = {
    FailureCode.FACE_NOT_SEEN: "not_seen",
    FailureCode.FACE_SEVERAL: "several",
    FailureCode.FACE_TOO_FAR: "too_far",
    FailureCode.FACE_TOO_DARK: "too_dark",
    FailureCode.FACE_TOO_BRIGHT: "too_bright",
    FailureCode.FACE_TURNED: "turned",
    FailureCode.FACE_BLURRED: "blurred",
    FailureCode.FACE_COVERED: "covered",
}
"""What a patient can do something about; the rest is for staff."""


class LookPage(ButtonPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mirror = Mirror()
        self.above.insertWidget(1, self.mirror, 10)
        self.above.removeWidget(self.picture)
        self.above.removeWidget(self.title)
        self.above.removeWidget(self.text)
        for at, part in enumerate((self.picture, self.title, self.text)):
            self.below.insertWidget(at, part)
        self.skip = self.button(FaceSkipped())
        self.close_controls()
        self._view: View | None = None
        self._hint: FailureCode | None = None

    def draw(self, view: View) -> None:
        self._view = view
        self.mirror.draw(view.look)
        self.skip.draw(view.look.say("kiosk.look.skip"), view.look, view.sizes)
        self._ask(view)

    def show_preview(self, preview: Preview | None) -> None:
        self.mirror.show_preview(preview)
        hint = preview.seen.hint if preview and preview.seen else None
        if hint is not self._hint and self._view is not None:
            self._hint = hint
            self._ask(self._view)

    def forget(self) -> None:
        self.mirror.show_preview(None)
        self._view = self._hint = None

    def _ask(self, view: View) -> None:
        """One instruction at a time: the movement, and below it what keeps the camera from seeing."""
        look, asked = view.look, view.kiosk.state.check_in.challenge
        step = asked.step if asked else None
        hint = _HINTS.get(self._hint) if self._hint else None
        progress = look.say("kiosk.look.progress", number=asked.number, total=asked.total) if asked and step else ""
        self.say(look.say(f"kiosk.look.{step}" if step else "kiosk.look.title"))
        self.text.setText(look.say(f"kiosk.look.{hint}") if hint else progress)
        self.text.setVisible(True)  # its place stays, so that nothing jumps
        scene = {"blink": "eye", "turn_left": "arrow-left", "turn_right": "arrow-right"}.get(step or "", "camera")
        tone = Tone.ACTIVE if step else Tone.NEUTRAL
        self.picture.show_scene(scene, look, view.sizes.picture * 2 // 3, moves=view.moves, tone=tone)
