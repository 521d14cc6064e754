"""The insurer does not answer: since when, what works all the same, and what waits for it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.dates import time_words
from app.flow.state import Device, DeviceState, Phase, State
from domain.clinic_time import clinic_day
from domain.failure import FailureCode
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.labels import label, show_icon

_SILENT = frozenset(
    {
        FailureCode.PORTAL_UNREACHABLE,
        FailureCode.PORTAL_TIMEOUT,
        FailureCode.PORTAL_TLS,
        FailureCode.PORTAL_NOT_JSON,
        FailureCode.PORTAL_SERVER_ERROR,
    }
)
"""What passes by itself; a wrong account does not, and says so with each look-up."""
_BETWEEN = frozenset({Phase.WAITING, Phase.RECORDED})
"""With somebody at the desk their own tick says it, and nothing on the screen may jump."""
_ICON_SIDE = 26


def is_silent(portal: Device) -> bool:
    return portal.state is DeviceState.TROUBLE and portal.code in _SILENT


class OfflineStrip(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._since: dt.datetime | None = None
        self._icon = label("icon")
        self._title = label("word", wrap=True)
        self._works = label("step", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
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
        self.setVisible(silent and state.notice is None and state.check_in.phase in _BETWEEN)
        if self._since is None:
            return
        self._title.setText(look.say("ui.offline.title", since=_moment(self._since, now, look)))
        waits = f" {look.say('ui.offline.waits', count=waiting)}" if waiting else ""
        self._works.setText(look.say("ui.offline.works", days=state.setup.remembered.recent_days) + waits)
        set_tone(self, Tone.ATTENTION)
        show_icon(self._icon, "unavailable", look.palette.attention.edge, _ICON_SIDE)
        self.setAccessibleName(f"{self._title.text()} {self._works.text()}")


def _moment(since: dt.datetime, now: dt.datetime, look: Look) -> str:
    """The time, with its day where that is another."""
    return time_words(since) if clinic_day(since) == clinic_day(now) else look.texts.moment(since)
