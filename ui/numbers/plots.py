"""Bars over hours and days, in the colours of the screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from math import ceil
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.style.look import Look

_OPENS, _CLOSES = 6, 18
"""Hours always shown; others only where somebody came."""
_LETTERS = 48
"""So many stand side by side below a plot on a small screen; more would run into one another."""


class Bars:
    """One plot. Loads the plotting library when it is made: a second, so not before the window is on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        import pyqtgraph  # noqa: PLC0415 - slow to import, and only this page needs it

        self._library: Any = pyqtgraph
        self.widget: QWidget = pyqtgraph.PlotWidget(parent)
        plot: Any = self.widget
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.setMenuEnabled(False)
        self._plot = plot

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
        self._plot.setTitle(name, color=palette.text, size=f"{look.type.body}pt")
        bottom, left = self._plot.getAxis("bottom"), self._plot.getAxis("left")
        bottom.setTicks([[(at, label) for at, label in enumerate(labels) if at % every == 0]])
        for axis in (bottom, left):
            axis.setPen(palette.control_line)
            axis.setTextPen(palette.muted)
            axis.setTickFont(look.font)
        self._plot.setYRange(0, max([*counts, 1]) * 1.1, padding=0)
        self.widget.setAccessibleName(f"{name}: " + ", ".join(f"{a} {n}" for a, n in zip(labels, counts, strict=True)))


def hours(by_hour: Sequence[int]) -> tuple[list[str], list[int]]:
    """The hours of the day worth showing, and their counts."""
    came = [hour for hour, n in enumerate(by_hour) if n]
    first, last = min([*came, _OPENS]), max([*came, _CLOSES])
    return [f"{hour}" for hour in range(first, last + 1)], list(by_hour[first : last + 1])


def days(by_day: Sequence[tuple[dt.date, int]], first: dt.date, last: dt.date) -> tuple[list[str], list[int]]:
    """Every day of the period, also those on which nobody came."""
    found = dict(by_day)
    all_days = [first + dt.timedelta(days=n) for n in range((last - first).days + 1)]
    return [f"{day.day}/{day.month}" for day in all_days], [found.get(day, 0) for day in all_days]
