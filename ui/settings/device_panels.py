"""Reader, camera and printer at work: a card is seen, a picture is seen, a slip comes out."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, QTimer

from app.doctor.bench import Bench
from app.doctor.finding import Finding, Health
from app.doctor.report import look_at
from app.settings import Settings
from ui.kiosk.mirror import Mirror
from ui.preview import Preview
from ui.settings.panel import Panel
from ui.style.look import Look
from ui.style.tokens import SPACE, Tone
from ui.work import Background

_READER_EVERY_MS = 800
_PICTURE_EVERY_MS = 50


class ReaderPanel(Panel):
    """Asks for any card and says when it lies there; it is not read."""

    def __init__(self, bench: Bench, background: Background) -> None:
        super().__init__(bench, background)
        self.card_seen, self._works = False, True
        self.column.addWidget(self.outcome)
        self._timer = QTimer(self)
        self._timer.setInterval(_READER_EVERY_MS)
        self._timer.timeout.connect(self._ask)

    def begin(self) -> None:
        self._tell_seen()
        self._ask()
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()

    def draw(self, look: Look) -> None:
        super().draw(look)
        self._tell_seen()

    def _ask(self) -> None:
        bench, settings = self.bench, self.settings
        self.background.ask("reader panel", lambda: look_at(bench, "reader", settings), self._found)

    def _found(self, finding: object) -> None:
        if not isinstance(finding, Finding):
            return
        found = finding.says == "card", finding.health is not Health.FAILED
        if found != (self.card_seen, self._works):
            self.card_seen, self._works = found
            self._tell_seen()

    def _tell_seen(self) -> None:
        """No card is asked for where none could be seen; the look at the reader says what is wrong."""
        if not self._works:
            self.outcome.hide()
            return
        self.say(
            "settings.card_seen" if self.card_seen else "settings.put_card", Tone.OK if self.card_seen else Tone.ACTIVE
        )


class CameraPanel(Panel):
    """The live picture, as in a mirror. The camera is open only while this is on the screen."""

    def __init__(self, bench: Bench, background: Background) -> None:
        super().__init__(bench, background)
        self.mirror = Mirror()
        self.mirror.setFixedSize(12 * SPACE.large, 16 * SPACE.large)
        self.column.addWidget(self.mirror, 0, Qt.AlignmentFlag.AlignLeft)
        self._feed: object | None = None
        self._leaving: list[object] = []
        self._shown = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PICTURE_EVERY_MS)
        self._timer.timeout.connect(self.refresh)

    @property
    def picture_seen(self) -> bool:
        return self.mirror.has_picture

    def draw(self, look: Look) -> None:
        super().draw(look)
        self.mirror.set_words(look.say("settings.no_picture"), look)
        self.mirror.setAccessibleName(look.say("settings.live_picture"))

    def show_settings(self, settings: Settings) -> None:
        other = (settings.camera, settings.camera_size, settings.camera_mirror) != (
            self.settings.camera,
            self.settings.camera_size,
            self.settings.camera_mirror,
        )
        super().show_settings(settings)
        if other and self._timer.isActive():
            self.end()
            self.begin()

    def begin(self) -> None:
        if self._timer.isActive():
            return
        self._timer.start()
        bench, settings = self.bench, self.settings

        def opened() -> object:
            from devices.camera.feed import CameraFeed  # noqa: PLC0415 - loads numpy

            self.let_go()
            feed = CameraFeed(bench.camera(settings))
            feed.open()
            return feed

        self.background.ask("camera panel", opened, self._opened)

    def _opened(self, feed: object) -> None:
        self._feed = feed
        if not self._timer.isActive():
            self.end()  # left before it was there

    def end(self) -> None:
        self._timer.stop()
        feed, self._feed = self._feed, None
        self._shown = 0
        self.mirror.show_preview(None)
        if feed is not None and hasattr(feed, "close"):
            feed.close()
            self._leaving.append(feed)

    def let_go(self) -> None:
        while self._leaving:
            feed = self._leaving.pop()
            if hasattr(feed, "stop"):
                feed.stop()

    def refresh(self) -> None:
        frame = self._feed.latest() if self._feed is not None and hasattr(self._feed, "latest") else None
        if frame is not None and frame.number != self._shown:
            self._shown = frame.number
            self.mirror.show_preview(Preview(frame.rgb))


class PrinterPanel(Panel):
    """A test slip on the printer as chosen above, saved or not."""

    def __init__(self, bench: Bench, background: Background) -> None:
        super().__init__(bench, background)
        self.add_buttons({"print_test": ("print", self.print_test)})
        self.column.addWidget(self.outcome)

    def print_test(self) -> None:
        if self.look is None:
            return
        settings, home, texts = self.settings, self.bench.home, self.look.texts

        def printed() -> bool:
            from app.slip import SlipStyle, trial_slip  # noqa: PLC0415
            from ui.printing.ways import way_of  # noqa: PLC0415

            slip = trial_slip(SlipStyle(settings.facility_name), texts, dt.datetime.now(dt.UTC))
            way_of(settings.printer, home)(slip)
            return True

        self.work("print test", printed, lambda _: self.say("settings.printed"))
