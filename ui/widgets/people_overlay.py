"""Visits of all days, searched as one types; what is selected can be looked into, printed again or taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.failures import describe
from domain.failure import FailureCode
from ui.shortcuts import Action, key_of
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay
from ui.widgets.visit_table import VisitTable
from ui.widgets.wedge_field import WedgeField
from ui.widgets.work_model import ALL_DAYS, WorkModel
from ui.work import WorkItem

ASK_AFTER_MS = 150
"""Typing goes on within this time; the memory is asked when it pauses."""


class PeopleOverlay(Overlay):
    """``ask`` is called with what was typed; the answer comes with ``show_found``. ``history`` with a visit."""

    def __init__(
        self,
        ask: Callable[[str], None],
        history: Callable[[WorkItem], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._history = history
        self._look: Look | None = None
        self.model = WorkModel(self, ALL_DAYS)
        self._title = label("display")
        self._told = label("muted", wrap=True)
        self.search = WedgeField(self._scanned)
        self.table = VisitTable(self.model, name_column=ALL_DAYS.index("name"))
        self._history_button = ActionButton(self.enter)
        self._close = ActionButton(self.dismiss)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(ASK_AFTER_MS)
        self._pause.timeout.connect(self.ask_now)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._into_table)
        self.table.activated.connect(lambda _: self.enter())
        buttons = QHBoxLayout()
        buttons.addWidget(self._history_button)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        for widget in (self._title, self.search, self._told):
            self.content.addWidget(widget)
        self.content.addWidget(self.table, 1)
        self.content.addLayout(buttons)

    def draw(self, look: Look) -> None:
        if look is not self._look:
            self._look = look
            self.model.set_look(look)
        self._title.setText(look.say("people.search.title"))
        self.panel.setAccessibleName(self._title.text())
        self.table.setAccessibleName(self._title.text())
        self.search.setPlaceholderText(look.say("people.search.hint"))
        self.search.setAccessibleName(look.say("people.search.hint"))
        self._history_button.draw(look.say("ui.action.history"), "Enter", "list", look)
        self._close.draw(look.say("people.search.close"), "Esc", "close", look)
        if not self._told.text():
            self._tell(look.say("people.search.keys", undo=key_of(Action.UNDO), print=key_of(Action.PRINT)))

    def fit(self) -> None:
        self.panel.setFixedSize(
            min(60 * SPACE.large, self.cover.width() - 4 * SPACE.wide),
            min(40 * SPACE.large, self.cover.height() - 2 * SPACE.wide),
        )

    def open(self) -> None:
        super().open()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        self.search.selectAll()

    def ask_now(self) -> None:
        self._pause.stop()
        self._ask(self.search.text())

    def show_found(self, answer: object) -> None:
        """The rows, or the code of why there are none."""
        look = self._look
        assert look is not None
        if isinstance(answer, FailureCode):
            self._tell(describe(answer, look.language).sentence)
            return
        assert isinstance(answer, Sequence)
        self.model.set_rows(answer)
        found = look.say("people.search.found", count=len(answer)) if answer else look.say("people.search.none")
        self._tell(found if self.search.text().strip() else "")
        if answer:
            self.table.selectRow(0)

    @property
    def selected(self) -> WorkItem | None:
        """The visit the keyboard is on."""
        index: QModelIndex = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def enter(self) -> None:
        if (visit := self.selected) is not None:
            self._history(visit)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc clears the search before it closes."""
        if event.key() == Qt.Key.Key_Escape and self.search.text() and self.search.hasFocus():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _into_table(self) -> None:
        """Enter in the field: what is typed is looked for now; once it is found, on to the rows."""
        if self._pause.isActive():
            self.ask_now()
        elif self.model.rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scanned(self, text: str) -> None:
        """A card held before the scanner while searching: its number is what is searched for."""
        self.search.setText(text.split("|", 1)[0])
        self.ask_now()

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))
