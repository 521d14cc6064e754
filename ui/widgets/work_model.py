"""The day's visits as a table: time, name, number, result, place in the queue; and what of it a search lets through."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QIcon

from app.dates import time_words
from domain.clinic_time import clinic_day
from domain.person import masked
from domain.verdict import Outcome
from ui.search import counted, matches, person_number
from ui.style.icons import tinted_icon
from ui.style.look import Look
from ui.style.tokens import Tone
from ui.widgets.steady import ROW_ID
from ui.work import OPEN_OUTCOMES, WorkItem

TODAY = ("time", "name", "number", "outcome", "queue")
ALL_DAYS = ("day", "time", "name", "number", "outcome")
_TONES = {
    Outcome.READY: (Tone.OK, "check"),
    Outcome.READY_PROVISIONAL: (Tone.ATTENTION, "warning"),
    Outcome.NEEDS_STAFF: (Tone.FAILED, "eye"),
    Outcome.SELF_PAY: (Tone.NEUTRAL, "record"),
}
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def _icon(outcome: Outcome, look: Look) -> QIcon:
    tone, name = _TONES[outcome]
    colour = look.palette.ink(tone).edge
    return tinted_icon(name, colour, colour)


class WorkModel(QAbstractTableModel):
    """Newest first. Numbers are masked: strangers stand at the counter too."""

    def __init__(self, parent: QObject | None = None, columns: tuple[str, ...] = TODAY) -> None:
        super().__init__(parent)
        self.columns = columns
        self._rows: tuple[WorkItem, ...] = ()
        self._look: Look | None = None
        self._icons: dict[Outcome, QIcon] = {}

    @property
    def rows(self) -> tuple[WorkItem, ...]:
        return self._rows

    @property
    def open_count(self) -> int:
        """How many visits are still to be verified."""
        return sum(row.outcome in OPEN_OUTCOMES for row in self._rows)

    def set_rows(self, rows: Sequence[WorkItem]) -> None:
        self.beginResetModel()
        self._rows = tuple(sorted(rows, key=lambda row: row.arrived_at, reverse=True))
        self.endResetModel()

    def set_look(self, look: Look) -> None:
        self.beginResetModel()
        self._look = look
        self._icons = {outcome: _icon(outcome, look) for outcome in Outcome}
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal or self._look is None:
            return None
        return self._look.say(f"ui.today.column_{self.columns[section]}")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._look is None or not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == ROW_ID:
            return row.id
        ink = self._look.palette.ink(_TONES[row.outcome][0])
        if role == Qt.ItemDataRole.DisplayRole or (role == Qt.ItemDataRole.ToolTipRole and column == "name"):
            return self._words(row, column, self._look)
        if column == "outcome" and role == Qt.ItemDataRole.DecorationRole:
            return self._icons[row.outcome]
        if column == "outcome" and role == Qt.ItemDataRole.ForegroundRole:
            return QColor(ink.text)
        return None

    def _words(self, row: WorkItem, column: str, look: Look) -> str:
        match column:
            case "day":
                return look.texts.day(clinic_day(row.arrived_at))
            case "time":
                return time_words(row.arrived_at)
            case "name":
                return row.name or look.say("ui.person.nameless")
            case "number":
                return masked(row.number)
            case "queue":
                return str(row.queue_number or "")
            case _ if getattr(row, "cancelled", False):
                return look.say("ui.outcome.cancelled")
            case _:
                return look.say(f"ui.outcome.{row.outcome}")


class WorkFilter(QSortFilterProxyModel):
    """What fits the words searched for, and, when asked, only what is still to be verified."""

    def __init__(self, model: WorkModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._query = ""
        self._open_only = False
        self.setSourceModel(model)

    def search(self, query: str) -> None:
        self.beginFilterChange()
        self._query = query
        self.endFilterChange()

    def only_open(self, on: bool) -> None:
        self.beginFilterChange()
        self._open_only = on
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: N802 - Qt's name
        row = self._model.rows[source_row]
        wanted = not self._open_only or row.outcome in OPEN_OUTCOMES
        queued = counted(str(row.queue_number or ""))
        return wanted and matches(self._query, row.name, person_number(row.number), queued)
