"""Puts the parts of the reception screen in their places: head, notice, ticks, body, work list, foot, demo row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.style.tokens import SPACE
from ui.widgets.at_least import AtLeast


@dataclass(frozen=True, slots=True)
class Parts:
    """From top to bottom; ``beside`` stands to the right of what is between head and foot, None where there is none."""

    head: QWidget
    offline: QWidget
    banner: QWidget
    question: QWidget
    ticks: Iterable[QWidget]
    body: QWidget
    beside: QWidget | None
    foot: QWidget
    below: QWidget | None


def lay_out(canvas: QWidget, parts: Parts) -> None:
    """Fill ``canvas``, which has no layout yet."""
    column = QVBoxLayout(canvas)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(parts.head)
    column.addLayout(_middle(parts), 1)
    column.addWidget(parts.foot)
    if parts.below is not None:
        column.addWidget(parts.below)


def _middle(parts: Parts) -> QHBoxLayout:
    ticks = QHBoxLayout()
    ticks.setSpacing(SPACE.medium)
    for card in parts.ticks:
        ticks.addWidget(card, 1)
    middle = QWidget()
    column = QVBoxLayout(middle)
    column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
    column.setSpacing(SPACE.medium)
    column.addWidget(parts.offline)
    column.addWidget(parts.banner)
    column.addWidget(parts.question)
    column.addLayout(ticks)
    column.addWidget(parts.body, 1)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(AtLeast(middle, wraps=2), 1)  # a question in text twice as large is higher than a laptop's screen
    if parts.beside is not None:
        row.addWidget(parts.beside)
    return row
