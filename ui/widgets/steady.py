"""A table whose rows are listed anew stays as it was for whoever is at it: the same visit selected, the same under the
pointer. The keyboard stays where it is by itself: nothing here asks for it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QTableView

ROW_ID = Qt.ItemDataRole.UserRole
"""The role by which a model tells what a row is, whatever its place."""


def keep_steady(table: QTableView) -> None:
    """To be called once ``table`` has its model."""
    _Steady(table)


class _Steady(QObject):
    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._selected = self._held = ""
        self._line = 0
        model = table.model()
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._find_again)

    def _remember(self) -> None:
        self._selected = _row_id(self._table.currentIndex())
        held = self._table.indexAt(self._table.viewport().mapFromGlobal(QCursor.pos()))
        scrolled = self._table.verticalScrollBar().value()
        if not held.isValid() and scrolled:
            held = self._table.model().index(scrolled, 0)  # what is at the top; at the very top news may come in
        self._held, self._line = _row_id(held), held.row() - scrolled

    def _find_again(self) -> None:
        rows = range(self._table.model().rowCount())
        places = {_row_id(self._table.model().index(row, 0)): row for row in rows}
        if self._selected in places:
            self._table.selectRow(places[self._selected])
        if self._held in places:
            self._table.executeDelayedItemsLayout()  # how far it can be scrolled depends on the rows it has now
            self._table.verticalScrollBar().setValue(places[self._held] - self._line)


def _row_id(index: QModelIndex | QPersistentModelIndex) -> str:
    return str(index.data(ROW_ID) or "") if index.isValid() else ""
