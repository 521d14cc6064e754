"""A searchable table of receptions; Enter or a click chooses one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from offline_cache.receptions import ReceptionRow
from ui.counter.procedure_list import SearchField
from ui.counter.reception_model import NUMBER, PROCEDURE, STATE, ReceptionFilter, ReceptionModel
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.labels import label
from ui.widgets.steady import keep_steady

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ALL_FROM = 100
"""Letters of width from which procedure and due date stand side by side unshortened."""


class _Table(QTableView):
    """Enter chooses; what a scanner types goes on to the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.activated.emit(self.currentIndex())
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


class ReceptionTable(QWidget):
    """``choose`` is called with a row; ``on_scan`` with what a scanner typed into the search, or words nothing fits;
    ``primary`` for Enter on the empty search."""

    def __init__(
        self, choose: Callable[[ReceptionRow], None], on_scan: Callable[[str], None], primary: Callable[[], None]
    ) -> None:
        super().__init__()
        self._primary = primary
        self._narrow = False
        self._choose = choose
        self._on_scan = on_scan
        self.model = ReceptionModel(self)
        self.shown = ReceptionFilter(self.model, self)
        self.search = SearchField(on_scan)
        self.search.textChanged.connect(self.shown.search)
        self.search.entered.connect(self._take_first)
        self.search.below.connect(self._go_below)
        self._empty = label("muted", wrap=True)
        self.table = self._made_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.search)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)

    def _made_table(self) -> QTableView:
        table = _Table()
        table.setModel(self.shown)
        keep_steady(table)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)  # Tab leaves the table; arrows move in it
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(PROCEDURE, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.activated.connect(self._take)
        table.clicked.connect(self._take)
        return table

    def draw(self, rows: Sequence[ReceptionRow], chosen: ReceptionRow | None, empty: str, look: Look) -> None:
        """``empty`` is said when there is no row at all."""
        self.model.draw(rows, look)
        self.search.setPlaceholderText(look.say("counter.search"))
        self.search.setToolTip(self.search.placeholderText())
        self.search.setAccessibleName(look.say("counter.search"))
        self.table.setAccessibleName(look.say("counter.table"))
        self._empty.setText(empty)
        self._empty.setVisible(not rows)
        self.select(chosen)

    def set_narrow(self, narrow: bool) -> None:
        """Beside other things there is no room for the citizen number, and seldom for when each is due."""
        self._narrow = narrow
        self.table.setColumnHidden(NUMBER, narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        letters = self.width() // self.fontMetrics().averageCharWidth()
        self.table.setColumnHidden(STATE, self._narrow and letters < _ALL_FROM)

    def select(self, chosen: ReceptionRow | None) -> None:
        for line in range(self.shown.rowCount()):
            row = self.shown.row_at(self.shown.index(line, 0))
            if chosen is not None and row is not None and row.id == chosen.id:
                self.table.selectRow(line)
                return
        if chosen is None and not self.table.hasFocus():
            self.table.clearSelection()

    @property
    def current(self) -> ReceptionRow | None:
        """The row the keyboard stands on."""
        return self.shown.row_at(self.table.currentIndex())

    def _go_below(self) -> None:
        if self.shown.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.selectRow(max(0, self.table.currentIndex().row()))

    def _take_first(self) -> None:
        words = self.search.text().strip()
        if not words:
            self._primary()
        elif self.shown.rowCount():
            self._take(self.shown.index(0, 0))
        else:
            self.search.clear()
            self._on_scan(words)

    def _take(self, index: QModelIndex) -> None:
        if (row := self.shown.row_at(index)) is not None:
            self.search.clear()
            self.select(row)
            self._choose(row)
