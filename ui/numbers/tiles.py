"""The sums as large figures, each with its name below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.numbers_words import Line
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.labels import label

_COLUMNS = 5


class Tiles(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE.medium)
        self._tiles: list[tuple[QLabel, QLabel]] = []

    def draw(self, lines: Sequence[Line], look: Look) -> None:
        while len(self._tiles) < len(lines):
            self._add()
        for (figure, name), line in zip(self._tiles, lines, strict=True):
            figure.setText(line.value)
            name.setText(look.say(f"numbers.{line.name}"))
            figure.setAccessibleName(f"{name.text()}: {line.value}")

    def _add(self) -> None:
        tile = QFrame()
        tile.setProperty("role", "card")
        row, at = divmod(len(self._tiles), _COLUMNS)
        figure, name = label("headline" if row else "display"), label("muted", wrap=True)
        column = QVBoxLayout(tile)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.hair)
        column.addWidget(figure)
        column.addWidget(name)
        column.addStretch(1)
        self._grid.addWidget(tile, row, at)
        self._grid.setColumnStretch(at, 1)
        self._tiles.append((figure, name))
