"""Today's visits beside the check-in: found by name or number, the open ones marked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.failures import describe
from domain.failure import FailureCode
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.labels import label
from ui.widgets.visit_table import VisitTable
from ui.widgets.wedge_field import WedgeField
from ui.widgets.work_model import WorkFilter, WorkModel
from ui.work import WorkItem

_NAME_COLUMN = 1


class _SearchField(WedgeField):
    """Esc clears it before it closes anything; Enter and the arrow down go on ``into_table``; a card held before the
    scanner is looked for by its number."""

    def __init__(self, into_table: Callable[[], None]) -> None:
        super().__init__(lambda scanned: self.setText(scanned.split("|", 1)[0]))
        self._into_table = into_table
        self.returnPressed.connect(into_table)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self._into_table()
        else:
            super().keyPressEvent(event)


class WorkList(QFrame):
    """One view of ``model``; several may show the same model, each with its own search."""

    def __init__(self, model: WorkModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._model = model
        self._failure: FailureCode | None = None
        self._look: Look | None = None
        self._filter = WorkFilter(model, self)
        self._title = label("title")
        self._count = label("badge")
        self._empty = label("muted", wrap=True)
        self.search = _SearchField(self._into_table)
        self.search.textChanged.connect(self._filter.search)
        self.open_only = QPushButton()
        self.open_only.setCheckable(True)
        self.open_only.toggled.connect(self._filter.only_open)
        self.table = VisitTable(self._filter, name_column=_NAME_COLUMN)
        self._lay_out()
        model.modelReset.connect(self._show_counts)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        tools = QHBoxLayout()
        tools.addWidget(self.search, 1)
        tools.addWidget(self.open_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)

    def stand_alone(self) -> None:
        """On a sheet of its own, whose frame and heading it then has."""
        self.setProperty("role", "bare")
        self._title.setProperty("role", "display")
        column = self.layout()
        assert column is not None
        column.setContentsMargins(0, 0, 0, 0)

    def draw(self, failure: FailureCode | None, look: Look) -> None:
        """``failure`` is why the list could not be read, None when it could."""
        self._failure, self._look = failure, look
        self._title.setText(look.say("ui.today.title"))
        self.setAccessibleName(self._title.text())
        self.table.setAccessibleName(self._title.text())
        self.search.setPlaceholderText(look.say("ui.today.search"))
        self.search.setAccessibleName(look.say("ui.today.search"))
        self.open_only.setText(look.say("ui.today.open_only"))
        self.open_only.setAccessibleName(look.say("ui.today.open_only"))
        self._show_counts()

    def _into_table(self) -> None:
        """On to the rows that are left, the first of them selected: what is printed or taken back is seen."""
        if self._filter.rowCount():
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def selected(self) -> WorkItem | None:
        """The visit the keyboard is on, while it is on the table."""
        index = self.table.currentIndex()
        if not index.isValid() or not self.table.hasFocus():
            return None
        return self._model.rows[self._filter.mapToSource(index).row()]

    def _show_counts(self) -> None:
        if self._look is None:
            return
        count, waiting = len(self._model.rows), self._model.open_count
        key = "ui.today.count_open" if waiting else "ui.today.count"
        set_tone(self._count, Tone.ATTENTION if waiting else Tone.NEUTRAL)
        self._count.setText(self._look.say(key, count=count, open=waiting))
        self._count.setVisible(count > 0)
        self._empty.setText(self._empty_words(self._look))
        self._empty.setVisible(bool(self._empty.text()))

    def _empty_words(self, look: Look) -> str:
        if self._failure is not None:
            return look.texts.with_aside(describe(self._failure, look.language).sentence, self._failure.value)
        return "" if self._model.rows else look.say("ui.today.empty")
