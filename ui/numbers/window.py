"""A day, a week or a month of check-ins at a glance."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.numbers import Numbers, count
from app.numbers_words import as_csv, failure_lines, lines
from app.outside_files import require_ending, written
from domain.failure import Failure, FailureCode
from offline_cache.counted import CountedRow
from ui.numbers.page import as_pdf
from ui.numbers.plots import Bars, days, hours
from ui.numbers.tiles import Tiles
from ui.reception.text_size import fitting_scale
from ui.settings.help import SettingsHelp
from ui.style.look import Look
from ui.style.sheet import style_sheet
from ui.style.tokens import SPACE
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label
from ui.work import WorkFeed

PERIODS = {"today": 1, "week": 7, "month": 30}
"""Ends of text keys (``numbers.period_week``) and days, today included."""
ENDINGS = (".csv", ".pdf")

Ask = Callable[[dt.date, dt.date], Sequence[CountedRow]]
"""Gives the visits of two days and those between; may block and may raise Failure: it is called in a worker."""


class NumbersWindow(QMainWindow):
    def __init__(self, ask: Ask, today: dt.date, look: Look) -> None:
        super().__init__()
        self._ask, self._today, self._look, self._scale = ask, today, look, look.scale
        self._period = "today"
        self._wrong: FailureCode | None = None
        self.numbers: Numbers = count(())
        self._feed = WorkFeed(lambda: self._ask(*self.period), self)  # type: ignore[arg-type, return-value]
        self._feed.ready.connect(self._show)
        self.periods = {name: ActionButton(partial(self.choose, name), "mode") for name in PERIODS}
        self.help_button = ActionButton(self.show_help, "quiet")
        self.csv = ActionButton(lambda: self._save("csv"))
        self.pdf = ActionButton(lambda: self._save("pdf"))
        self.tiles = Tiles()
        self.by_hour, self.by_day = Bars(), Bars()
        self.heading, self.span, self.trouble = label("headline"), label("muted"), label("value", wrap=True)
        self.failures_title, self.failures = label("title"), label("muted", wrap=True)
        self.help = SettingsHelp(self._lay_out(), "numbers.keys")
        for key, act in self._keys().items():
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self.trouble.hide()
        self._draw()

    @property
    def period(self) -> tuple[dt.date, dt.date]:
        return self._today - dt.timedelta(days=PERIODS[self._period] - 1), self._today

    def choose(self, name: str, *_: object) -> None:
        """Show another period. Surplus arguments are what Qt's signals carry along."""
        self._period = name
        self._feed.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.periods[self._period].setFocus()
        self._feed.refresh()

    def wait(self) -> None:
        """Block until the visits asked for are there; for pictures and tests."""
        self._feed.wait()

    def set_look(self, look: Look) -> None:
        self._look, self._scale = look, look.scale
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A large window has larger text, never smaller than that of the desk it was opened from."""
        super().resizeEvent(event)
        scale = max(self._scale, fitting_scale(self.width(), self.height()))
        if scale != self._look.scale:
            self._look = Look.of(self._look.language, self._look.dark, scale)
            self._draw()

    def write(self, path: Path) -> None:
        """Into a file, by its ending. Raises Failure FILE_KIND_UNKNOWN, FILE_NOT_WRITTEN."""
        require_ending(path, ENDINGS)
        if path.suffix.lower() == ".csv":
            content = as_csv(self.numbers, *self.period, self._look.texts)
        else:
            content = as_pdf(self.numbers, self.span.text(), self._pictures(), self._look)
        with written():
            path.write_bytes(content)

    def _pictures(self) -> tuple[QImage, ...]:
        plots = (self.by_hour, self.by_day) if self._period != "today" else (self.by_hour,)
        return tuple(plot.card.grab().toImage() for plot in plots)

    def _save(self, ending: str) -> None:
        suggestion = f"tiep-don-{self.period[0]:%Y%m%d}-{self.period[1]:%Y%m%d}.{ending}"
        chosen, _ = QFileDialog.getSaveFileName(self, self._look.say("numbers.save"), suggestion, f"*.{ending}")
        if not chosen:
            return
        try:
            self.write(Path(chosen if Path(chosen).suffix else f"{chosen}.{ending}"))
        except Failure as failure:
            self._trouble(failure.code)

    def _show(self, answer: object) -> None:
        if isinstance(answer, FailureCode):
            self._trouble(answer)
            return
        assert isinstance(answer, tuple)
        self.trouble.hide()
        self._wrong = None
        self.numbers = count(answer)
        self._draw()

    def _trouble(self, code: FailureCode) -> None:
        from app.failures import describe  # noqa: PLC0415 - only when something fails

        self._wrong = code
        found = describe(code, self._look.language)
        said = self._look.texts.sentences(found.sentence, found.next_step)
        self.trouble.setText(self._look.texts.with_colon(code.value) + said)
        self.trouble.show()

    def _draw(self) -> None:
        look, (first, last) = self._look, self.period
        self.setWindowTitle(look.say("numbers.title"))
        self.setFont(look.font)
        self.setStyleSheet(style_sheet(look.palette, look.type))
        self.heading.setText(look.say("numbers.title"))
        self.span.setText(
            look.texts.day(last) if first == last else f"{look.texts.day(first)} – {look.texts.day(last)}"
        )
        for name, button in self.periods.items():
            button.draw(look.say(f"numbers.period_{name}"), "", "check" if name == self._period else "clock", look)
            button.setCheckable(True)
            button.setChecked(name == self._period)
        self.help_button.draw(look.say("settings.help_title"), "F1", "help", look)
        self.csv.draw(look.say("numbers.csv"), "", "record", look)
        self.pdf.draw(look.say("numbers.pdf"), "", "print", look)
        self.tiles.draw(lines(self.numbers, look.texts), look)
        self.by_hour.draw(*hours(self.numbers.by_hour), look.say("numbers.by_hour"), look)
        self.by_day.draw(*days(self.numbers.by_day, first, last, look.language), look.say("numbers.by_day"), look)
        self.by_day.card.setVisible(first != last)
        self.failures_title.setText(look.say("numbers.failures"))
        found = failure_lines(self.numbers, look.texts)
        rows = [f"{n} × {code}  {sentence}" for code, sentence, n in found]
        self.failures.setText("\n".join(rows or [look.say("numbers.no_failures")]))

    def _keys(self) -> dict[str, Callable[[], None]]:
        periods = {f"Ctrl+{at}": partial(self.choose, name) for at, name in enumerate(PERIODS, start=1)}
        return {"F1": self.show_help, "F5": self._feed.refresh, "Esc": self._escape, **periods}

    def show_help(self) -> None:
        """What the figures mean, and the page of what went wrong here; again, and it is closed."""
        if self.help.isVisible():
            self.help.dismiss()
        else:
            self.help.tell(self._wrong, self._look)

    def _escape(self) -> None:
        if self.help.isVisible():
            self.help.dismiss()
        else:
            self.close()

    def _lay_out(self) -> QWidget:
        canvas = QWidget()
        canvas.setObjectName("Canvas")
        whole, column = QVBoxLayout(canvas), QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column, 1)
        whole.addWidget(self._foot())
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.medium)
        column.addLayout(self._head())
        column.addWidget(self.trouble)
        column.addWidget(self.tiles)
        column.addLayout(self._plots(), 1)
        self.setCentralWidget(canvas)
        return canvas

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addWidget(self.span)
        head.addStretch(1)
        for button in self.periods.values():
            head.addWidget(button)
        return head

    def _plots(self) -> QHBoxLayout:
        wrong = QFrame()
        wrong.setProperty("role", "card")
        told = QVBoxLayout(wrong)
        told.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        told.addWidget(self.failures_title)
        told.addWidget(self.failures)
        told.addStretch(1)
        plots = QHBoxLayout()
        plots.setSpacing(SPACE.medium)
        for card, share in ((self.by_hour.card, 4), (self.by_day.card, 4), (wrong, 3)):
            plots.addWidget(card, share)
        return plots

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("ActionBar")
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        buttons.addWidget(self.help_button)
        buttons.addStretch(1)
        buttons.addWidget(self.csv)
        buttons.addWidget(self.pdf)
        return foot
