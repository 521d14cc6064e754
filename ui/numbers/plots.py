"""Bars over hours and days, in the colours of the screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from math import ceil, log10
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.dates import short_day_words
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.labels import label

_OPENS, _CLOSES = 6, 18
"""Hours always shown; others only where somebody came."""
_LETTERS = 48
"""So many stand side by side below a plot on a small screen; more would run into one another."""

_COUNTED_UP_TO = 16
"""So many bars have room for their count above them."""


class Bars:
    """One plot on a card. It loads the plotting library: a second, so not before the window is on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        import pyqtgraph  # noqa: PLC0415 - slow to import, and only this page needs it

        self._library: Any = pyqtgraph
        self.widget: QWidget = pyqtgraph.PlotWidget(parent)
        plot: Any = self.widget
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.setMenuEnabled(False)
        self._plot = plot
        self.card = QFrame()
        self.card.setProperty("role", "card")
        self._title = label("title")
        column = QVBoxLayout(self.card)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.small)
        column.addWidget(self._title)
        column.addWidget(self.widget, 1)

    def draw(self, labels: Sequence[str], counts: Sequence[int], name: str, look: Look) -> None:
        """Redraw; ``labels`` stand below the bars, every so many where there are many."""
        palette = look.palette
        self._plot.clear()
        self._plot.setBackground(palette.surface)
        bars = self._library.BarGraphItem(
            x=list(range(len(counts))), height=list(counts), width=0.7, brush=palette.accent, pen=palette.accent
        )
        self._plot.addItem(bars)
        every = ceil(len(labels) * (max(map(len, labels), default=0) + 1) / _LETTERS)
        self._title.setText(name)
        bottom, left = self._plot.getAxis("bottom"), self._plot.getAxis("left")
        bottom.setTicks([[(at, label) for at, label in enumerate(labels) if at % every == 0]])
        for axis in (bottom, left):
            axis.setPen(palette.control_line)
            axis.setTextPen(palette.muted)
            axis.setTickFont(look.font)
        most = max([*counts, 1])
        left.setTickSpacing(major=_round_step(most), minor=_round_step(most))
        self._plot.setYRange(0, most * 1.1, padding=0)
        if len(counts) <= _COUNTED_UP_TO:
            self._count_above(counts, look)
        self.widget.setAccessibleName(f"{name}: " + ", ".join(f"{a} {n}" for a, n in zip(labels, counts, strict=True)))

    def _count_above(self, counts: Sequence[int], look: Look) -> None:
        for at, n in enumerate(counts):
            if n:
                told = self._library.TextItem(f"{n}", color=look.palette.text, anchor=(0.5, 0.9))
                told.setFont(look.font)
                told.setPos(at, n)
                self._plot.addItem(told)


def _round_step(most: int) -> int:
    """Of an axis that has some four whole numbers up to ``most``: 1, 2, 5, 10, 20 …"""
    power: int = 10 ** int(log10(max(most / 4, 1)))
    return next(power * step for step in (1, 2, 5, 10) if power * step >= most / 4)


def hours(by_hour: Sequence[int]) -> tuple[list[str], list[int]]:
    """The hours of the day worth showing, and their counts."""
    came = [hour for hour, n in enumerate(by_hour) if n]
    first, last = min([*came, _OPENS]), max([*came, _CLOSES])
    return [f"{hour}" for hour in range(first, last + 1)], list(by_hour[first : last + 1])


def days(
    by_day: Sequence[tuple[dt.date, int]], first: dt.date, last: dt.date, language: str
) -> tuple[list[str], list[int]]:
    """Every day of the period, also those on which nobody came."""
    found = dict(by_day)
    all_days = [first + dt.timedelta(days=n) for n in range((last - first).days + 1)]
    return [short_day_words(day, language) for day in all_days], [found.get(day, 0) for day in all_days]
