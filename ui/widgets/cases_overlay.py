"""What staff must see to: check-ins cut short, a kiosk's cases, identities to add, insurance that proved otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget

from app.desk.memory import DRAFT, PARKED, UNCHECKED, OpenItem
from app.failures import describe
from domain.failure import FailureCode
from ui.item_words import sides
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay
from ui.widgets.wrapped_items import wrap_items

CASE = "case"
_ACTIONS = {
    CASE: ("people.cases.take", "next"),
    DRAFT: ("people.cases.go_on", "next"),
    PARKED: ("people.cases.retry", "refresh"),
    UNCHECKED: ("people.cases.ask_again", "refresh"),
}


class CasesOverlay(Overlay):
    """``take`` goes on with a handed-over patient or an unfinished check-in, ``settle`` closes any other item."""

    def __init__(self, take: Callable[[OpenItem], None], settle: Callable[[OpenItem], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._take = take
        self._settle = settle
        self._items: tuple[OpenItem, ...] = ()
        self._chosen = ("", 0)
        self._failure: FailureCode | None = None
        self._look: Look | None = None
        self._title = label("display")
        self._none = label("muted", wrap=True)
        self.list = _Items(self.enter)
        self.list.currentRowChanged.connect(lambda _: self._name_button())
        self.do = ActionButton(self.enter, "primary")
        self._close = ActionButton(self.dismiss)
        buttons = QHBoxLayout()
        buttons.addWidget(self._close)
        buttons.addStretch(1)
        buttons.addWidget(self.do)
        self.content.addWidget(self._title)
        self.content.addWidget(self._none)
        self.content.addWidget(self.list, 1)
        self.content.addLayout(buttons)

    @property
    def items(self) -> tuple[OpenItem, ...]:
        return self._items

    def draw(self, look: Look) -> None:
        self._look = look
        self._title.setText(look.say("people.cases.title"))
        self.panel.setAccessibleName(self._title.text())
        self.list.setAccessibleName(self._title.text())
        self._close.draw(look.say("people.cases.close"), "Esc", "close", look)
        self._fill(look)

    def show_items(self, answer: object) -> None:
        """The open items, or the code of why they cannot be read."""
        self._failure = answer if isinstance(answer, FailureCode) else None
        self._items = tuple(answer) if isinstance(answer, Sequence) and self._failure is None else ()
        if self._look is not None:
            self._fill(self._look)

    def _fill(self, look: Look) -> None:
        row, seen = max(0, self.list.currentRow()), self.list.verticalScrollBar().value()
        places = {(item.kind, item.id): at for at, item in enumerate(self._items)}
        row = places.get(self._chosen, row)  # the same item, though others came or went
        self.list.clear()
        self.list.addItems([_line(item, look) for item in self._items])
        self.list.setCurrentRow(min(row, len(self._items) - 1))
        self.list.verticalScrollBar().setValue(seen)
        why = describe(self._failure, look.language).sentence if self._failure else look.say("people.cases.none")
        self._none.setText(why)
        self._none.setVisible(not self._items)
        self._name_button()

    def _name_button(self) -> None:
        if self._look is None:
            return
        item = self.selected
        self._chosen = (item.kind, item.id) if item else ("", 0)
        key, icon = _ACTIONS.get(item.kind if item else CASE, ("people.cases.settle", "check"))
        self.do.draw(self._look.say(key), "Enter", icon, self._look)
        self.do.setEnabled(item is not None)

    @property
    def selected(self) -> OpenItem | None:
        row = self.list.currentRow()
        return self._items[row] if 0 <= row < len(self._items) else None

    def fit(self) -> None:
        self.panel.setFixedSize(
            min(64 * SPACE.large, self.cover.width() - 4 * SPACE.wide),
            min(32 * SPACE.large, self.cover.height() - 2 * SPACE.wide),
        )

    def open(self) -> None:
        super().open()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def enter(self) -> None:
        item = self.selected
        if item is None:
            return
        self.dismiss()
        (self._take if item.kind in (CASE, DRAFT) else self._settle)(item)


class _Items(QListWidget):
    """Enter does what the button says; letters go on to the scan field."""

    def __init__(self, enter: Callable[[], None]) -> None:
        super().__init__()
        self._enter = enter
        wrap_items(self)
        self.itemDoubleClicked.connect(lambda _: enter())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)


def _line(item: OpenItem, look: Look) -> str:
    """Kind, whose, since when, and the two sides where it is a difference, or why it was refused."""
    name = item.visit.name or look.say("ui.person.nameless")
    number = look.say("people.cases.number", number=item.visit.queue_number) if item.visit.queue_number else ""
    parts = (
        look.say(f"people.cases.{item.kind}"),
        name,
        number,
        sides(item, look),
        look.texts.moment(item.created_at),
    )
    return " · ".join(part for part in parts if part)
