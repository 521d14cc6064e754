"""The procedures to choose from: typed at, or gone through with the arrows; Enter chooses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.counter.procedures import Procedure
from ui.search import matches, part_of
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.wedge_field import WedgeField

_CODE = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(WedgeField):
    """Down goes to what was found, Enter takes the first of it, Esc empties the field before it does anything else."""

    entered = Signal()
    below = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Down:
            self.below.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
            if event.key() in _ENTER and not event.isAutoRepeat():
                self.entered.emit()


class _List(QListWidget):
    """Enter chooses; what a scanner types goes on to the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.itemActivated.emit(self.currentItem())
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


class ProcedureList(QWidget):
    """``choose`` is called with the code of a procedure, ``primary`` for Enter on the empty search."""

    def __init__(
        self, choose: Callable[[str], None], on_scan: Callable[[str], None], primary: Callable[[], None]
    ) -> None:
        super().__init__()
        self._choose = choose
        self._primary = primary
        self._procedures: tuple[Procedure, ...] = ()
        self._look: Look | None = None
        self._chosen = ""
        self.search = SearchField(on_scan)
        self.search.textChanged.connect(self._filter)
        self.search.entered.connect(self._take_first)
        self.search.below.connect(self._go_below)
        self.list = _List()
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)

    def draw(self, procedures: tuple[Procedure, ...], chosen: str, look: Look) -> None:
        if procedures != self._procedures or look is not self._look:
            self._procedures, self._look = procedures, look
            self._fill(look)
        if chosen != self._chosen:
            self._chosen = chosen
            self._mark()
        self.search.setPlaceholderText(look.say("counter.procedure.search"))
        self.search.setAccessibleName(look.say("counter.procedure.search"))
        self.list.setAccessibleName(look.say("counter.procedure.name"))

    def _fill(self, look: Look) -> None:
        self.list.clear()
        for procedure in self._procedures:
            item = QListWidgetItem(look.say("counter.procedure.line", name=procedure.name, code=procedure.code))
            item.setToolTip(days_words(procedure, look))
            item.setData(_CODE, procedure.code)
            self.list.addItem(item)
        self._filter(self.search.text())
        self._mark()

    def _mark(self) -> None:
        """The chosen one is the current row and nothing else is: no choice, no selection."""
        found = [item for item in self._items() if item.data(_CODE) == self._chosen]
        self.list.setCurrentItem(found[0] if found else None)  # type: ignore[arg-type]
        if not found:
            self.list.clearSelection()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _filter(self, query: str) -> None:
        for item in self._items():
            code = str(item.data(_CODE))
            item.setHidden(not matches(query, item.text(), part_of(code)))

    def _shown(self) -> list[QListWidgetItem]:
        return [item for item in self._items() if not item.isHidden()]

    def _go_below(self) -> None:
        if shown := self._shown():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.list.currentItem() not in shown:
                self.list.setCurrentItem(shown[0])

    def _take_first(self) -> None:
        """Enter on words that fit one procedure, or on the first of several; on an empty field it is the big button."""
        if not self.search.text().strip():
            self._primary()
        elif shown := self._shown():
            self._take(shown[0])

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.search.clear()
            self._choose(str(item.data(_CODE)))


def days_words(procedure: Procedure, look: Look) -> str:
    """When the result is there; nobody says "after 0 working days"."""
    if procedure.days == 0:
        return look.say("counter.procedure.same_day")
    return look.say("counter.procedure.days", count=procedure.days)
