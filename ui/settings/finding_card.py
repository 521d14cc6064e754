"""How one device is: icon and word, what was found, what to do, when it was last well, a button to look again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.doctor.finding import Finding, Health, words_of
from ui.announce import announce
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label, show_icon

TONES = {Health.OK: Tone.OK, Health.ATTENTION: Tone.ATTENTION, Health.FAILED: Tone.FAILED}
ICONS = {Health.OK: "check", Health.ATTENTION: "warning", Health.FAILED: "cross"}
_ICON_SIDE = 28


class FindingCard(QFrame):
    """Says that it was not looked at until it is given a finding."""

    def __init__(self, name: str, test: Callable[[], None] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tick")
        self._key = name.replace(" ", "_").replace("-", "_")
        self.finding: Finding | None = None
        self.last_ok: dt.datetime | None = None
        self.looking = False
        self._look: Look | None = None
        self._icon, self._name, self._word = label("icon"), label("title", wrap=True), label("word")
        self._detail, self._hint, self._seen = label("body", wrap=True), label("muted", wrap=True), label("caption")
        self.test_button = ActionButton(test) if test else None
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.hair)
        grid.addWidget(self._icon, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        for row, part in enumerate((self._name, self._word)):
            grid.addWidget(part, row, 1)
        for row, part in enumerate((self._detail, self._hint, self._seen), 2):
            grid.addWidget(part, row, 1, 1, 2)
        grid.setRowStretch(5, 1)
        if self.test_button is not None:
            grid.addWidget(self.test_button, 0, 2, 2, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(1, 1)

    def look_begins(self) -> None:
        self.looking = True
        self._redraw()

    def show_finding(self, finding: Finding) -> None:
        self.looking, self.finding, self.last_ok = False, finding, finding.last_ok
        self._redraw()
        announce(self, self.accessibleName())

    def forget(self) -> None:
        """Something was changed: what was found counts no more."""
        self.looking, self.finding = False, None
        self._redraw()

    def _redraw(self) -> None:
        if self._look is not None:
            self.draw(self._look)

    def draw(self, look: Look) -> None:
        self._look = look
        finding = None if self.looking else self.finding
        if finding is None:
            self._say(look, "settings.looking" if self.looking else "settings.not_looked")
        else:
            self._tell(finding, look)
        if self.test_button is not None:
            self.test_button.draw(look.say("settings.test"), "", "refresh", look)
            self.test_button.setAccessibleName(look.say("settings.test_of", device=self._name.text()))
        self._seen.setText("")
        if self.last_ok is not None:
            at = self.last_ok.astimezone()
            self._seen.setText(look.say("settings.last_ok", time=f"{at:%H:%M}", day=at.date()))
        self.setAccessibleName(f"{self._name.text()}: {self._word.text()}. {self._detail.text()}")
        for part in (self._detail, self._hint, self._seen):
            part.setVisible(bool(part.text()))

    def _say(self, look: Look, key: str) -> None:
        self._name.setText(look.say(f"settings.device.{self._key}.name"))
        self._word.setText(look.say(key))
        self._detail.setText("")
        self._hint.setText("")
        set_tone(self, Tone.NEUTRAL)
        show_icon(self._icon, "pending", look.palette.neutral.edge, _ICON_SIDE)

    def _tell(self, finding: Finding, look: Look) -> None:
        words = words_of(finding, look.texts)
        self._name.setText(words.name)
        self._word.setText(words.state)
        code = finding.code
        self._detail.setText(look.texts.with_aside(words.detail, code.value) if code else words.detail)
        self._hint.setText(words.hint)
        tone = TONES[finding.health]
        set_tone(self, tone)
        show_icon(self._icon, ICONS[finding.health], look.palette.ink(tone).edge, _ICON_SIDE)
