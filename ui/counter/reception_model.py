"""Receptions as a table: receipt number, applicant, procedure, when due or collected; and how a search narrows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor

from domain.person import CitizenId
from offline_cache.receptions import ReceptionRow
from ui.search import counted, matches, person_number
from ui.style.icons import tinted_icon
from ui.style.look import Look
from ui.style.tokens import Tone
from ui.widgets.steady import ROW_ID

COLUMNS = ("receipt", "name", "number", "procedure", "state")
NAME, NUMBER, PROCEDURE, STATE = range(1, 5)
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ReceptionModel(QAbstractTableModel):
    """Numbers are masked: strangers stand at the counter too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ReceptionRow, ...] = ()
        self._look: Look | None = None

    @property
    def rows(self) -> tuple[ReceptionRow, ...]:
        return self._rows

    def draw(self, rows: Sequence[ReceptionRow], look: Look) -> None:
        """Nothing happens while rows and look are the same: a selection stays where it is."""
        if tuple(rows) == self._rows and look is self._look:
            return
        self.beginResetModel()
        self._rows, self._look = tuple(rows), look
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal or self._look is None:
            return None
        return self._look.say(f"counter.column.{COLUMNS[section]}")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._look is None or not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _words(row, column, self._look)
        if role == ROW_ID:
            return row.id
        ink = self._look.palette.ink(Tone.OK if row.handed_over else Tone.NEUTRAL)
        if column == STATE and role == Qt.ItemDataRole.ForegroundRole:
            return QColor(ink.text)
        if column == STATE and role == Qt.ItemDataRole.DecorationRole:
            return tinted_icon("check" if row.handed_over else "pending", ink.edge, ink.edge)
        return None


def _words(row: ReceptionRow, column: int, look: Look) -> str:
    match column:
        case 0:
            return row.receipt_number
        case 1:
            return row.applicant_name
        case 2:
            return CitizenId(row.applicant_number).masked
        case 3:
            return row.procedure_name
        case _:
            return state_words(row, look)


def state_words(row: ReceptionRow, look: Look) -> str:
    """``Hẹn 25/11/2026``, or who collected it and when."""
    if row.handed_over is None:
        return look.say("counter.state.due", date=look.texts.day(row.due))
    given = row.handed_over
    return look.say("counter.state.handed", time=look.texts.moment(given.at), name=given.collector_name)


class ReceptionFilter(QSortFilterProxyModel):
    """By applicant's or proxy's name, citizen number or receipt number."""

    def __init__(self, model: ReceptionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._query = ""
        self.setSourceModel(model)

    def search(self, query: str) -> None:
        self.beginFilterChange()
        self._query = query
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: N802 - Qt's name
        row = self._model.rows[source_row]
        names = " ".join((row.applicant_name, *(proxy.name for proxy in row.proxies)))
        numbers = (row.applicant_number, *(proxy.number for proxy in row.proxies))
        return matches(self._query, names, counted(row.receipt_number), *map(person_number, numbers))

    def row_at(self, index: QModelIndex) -> ReceptionRow | None:
        """What stands in a row of the view."""
        if not index.isValid():
            return None
        return self._model.rows[self.mapToSource(index).row()]
