"""What stands below the fields of a page: something to see, or to do at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.doctor.bench import Bench
from app.outside_files import written
from app.settings import Settings
from domain.failure import FailureCode
from ui.announce import announce
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label, show_icon
from ui.work import Background

_ICON_SIDE = 22
_ICONS = {Tone.OK: "check", Tone.ATTENTION: "warning"}


class Outcome(QFrame):
    """One line: what was done."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._icon, self.words = label("icon"), label("word", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        self.hide()

    def say(self, words: str, look: Look, tone: Tone = Tone.OK) -> None:
        self.words.setText(words)
        set_tone(self, tone)
        show_icon(self._icon, _ICONS.get(tone, "pending"), look.palette.ink(tone).edge, _ICON_SIDE)
        self.setAccessibleName(words)
        self.show()
        announce(self, words)


class Panel(QFrame):
    """``actions`` are its buttons: end of the text key ``settings.act.NAME``, icon, and what they do."""

    failed = Signal(object)
    """Emits: the FailureCode that kept something from being done, or None when it was done after all."""
    done = Signal()
    """Emits: something was changed; the device is worth another look."""
    touches: frozenset[str] = frozenset()
    """Settings that count as changed then, though the settings file stays as it is."""

    def __init__(self, bench: Bench, background: Background) -> None:
        super().__init__()
        self.bench, self.background = bench, background
        self.settings = Settings()
        self.look: Look | None = None
        self.outcome = Outcome()
        self.buttons: dict[str, ActionButton] = {}
        self._icons: dict[str, str] = {}
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        self.column.setSpacing(SPACE.small)

    def add_buttons(self, actions: Mapping[str, tuple[str, Callable[[], object]]]) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        for name, (icon, act) in actions.items():
            self.buttons[name], self._icons[name] = ActionButton(partial(_do, act)), icon
            row.addWidget(self.buttons[name])
        row.addStretch(1)
        self.column.addLayout(row)

    def show_settings(self, settings: Settings) -> None:
        """Those in force, or as they would be."""
        self.settings = settings

    def draw(self, look: Look) -> None:
        """Words and colours."""
        self.look = look
        for name, button in self.buttons.items():
            button.draw(look.say(f"settings.act.{name}"), "", self._icons[name], look)

    def begin(self) -> None:
        """On the screen from now on."""

    def end(self) -> None:
        """Off the screen; what is open is let go soon."""

    def let_go(self) -> None:
        """Wait until what was open is closed; called in a worker."""

    def say(self, key: str, tone: Tone = Tone.OK, **facts: object) -> None:
        if self.look is not None:
            self.outcome.say(self.look.say(key, **facts), self.look, tone)

    def work(self, name: str, job: Callable[[], object], tell: Callable[[object], None]) -> None:
        """Do ``job`` in a worker; a Failure is shown, anything else told. The buttons wait meanwhile."""
        self.say("settings.working", Tone.NEUTRAL)
        self._enable(False)

        def answered(answer: object) -> None:
            self._enable(True)
            self.outcome.hide()
            code = answer if isinstance(answer, FailureCode) else None
            self.failed.emit(code)
            if code is None:
                tell(answer)

        self.background.ask(name, partial(_typed, job), answered)

    def _enable(self, enabled: bool) -> None:
        for button in self.buttons.values():
            button.setEnabled(enabled)


def _do(act: Callable[[], object], *_: object) -> None:
    """Surplus arguments are what Qt's signals carry along."""
    act()


def _typed(job: Callable[[], object]) -> object:
    """What the file system says against it is a failure like any other."""
    with written():
        return job()
