"""The insurer does not answer: since when, what works all the same, what waits for it, and when the desk looks again.

The seconds are for the eyes alone: who hears the screen is told once that it looks by itself.
"""

from __future__ import annotations

import datetime as dt
import math

from PySide6.QtCore import QDeadlineTimer, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.dates import time_words
from app.flow.state import Device, DeviceState, Phase, State
from app.portal.codes import PASSES
from domain.clinic_time import clinic_day
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.labels import label, show_icon

_BETWEEN = frozenset({Phase.WAITING, Phase.RECORDED})
"""With somebody at the desk their own tick says it, and nothing on the screen may jump."""
_ICON_SIDE = 26
_SECOND_MS = 1000


def is_silent(portal: Device) -> bool:
    return portal.state is DeviceState.TROUBLE and portal.code in PASSES


class OfflineStrip(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._since: dt.datetime | None = None
        self._icon = label("icon")
        self._title = label("word", wrap=True)
        self._works = label("step", wrap=True)
        self._again = label("step")
        self._look_at = QDeadlineTimer(0)
        self._look: Look | None = None
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._count)
        words = QVBoxLayout()
        words.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(SPACE.medium)
        first.addWidget(self._title, 1)
        first.addWidget(self._again)
        words.addLayout(first)
        words.addWidget(self._works)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        row.setSpacing(SPACE.medium)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        self.hide()

    def draw(self, state: State, waiting: int, now: dt.datetime, look: Look) -> None:
        """``waiting`` visits of today are still to be verified; ``now`` is UTC."""
        silent = is_silent(state.portal)
        self._since = (self._since or now) if silent else None
        shown = silent and state.notice is None and state.check_in.phase in _BETWEEN
        self.setVisible(shown)
        self._draw_again(state.portal_look_at if shown else None, now, look)
        if self._since is None:
            return
        self._title.setText(look.say("ui.offline.title", since=_moment(self._since, now, look)))
        works = look.say("ui.offline.works", days=state.setup.remembered.recent_days)
        waits = look.say("ui.offline.waits", count=waiting) if waiting else ""
        self._works.setText(look.texts.sentences(works, waits))
        set_tone(self, Tone.ATTENTION)
        show_icon(self._icon, "unavailable", look.palette.attention.edge, _ICON_SIDE)
        self.setAccessibleName(f"{self._title.text()} {self._works.text()} {self._again.accessibleName()}".rstrip())

    def _draw_again(self, look_at: dt.datetime | None, now: dt.datetime, look: Look) -> None:
        self._look = look
        self._again.setVisible(look_at is not None)
        self._again.setAccessibleName("" if look_at is None else look.say("ui.offline.by_itself"))
        if look_at is None:
            self._second.stop()
            return
        self._look_at = QDeadlineTimer(max(0, round((look_at - now).total_seconds() * _SECOND_MS)))
        self._second.start()
        self._count()

    def _count(self) -> None:
        if self._look is None:
            return
        left_s = math.ceil(self._look_at.remainingTime() / _SECOND_MS)
        say = self._look.say
        self._again.setText(say("ui.offline.again", count=left_s) if left_s > 0 else say("ui.offline.looking"))


def _moment(since: dt.datetime, now: dt.datetime, look: Look) -> str:
    """The time, with its day where that is another."""
    return time_words(since) if clinic_day(since) == clinic_day(now) else look.texts.moment(since)
