"""The foot of a workplace: what to do now, the big button that does it, the scan field and the other keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.style.look import Look
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label, show_icon
from ui.widgets.scan_line import ScanLine

_ICON_SIDE = 44


class NextStepBar(QFrame):
    """``primary`` is pressed by the big button; ``others`` stand beside the scan field, always at the same place."""

    def __init__(
        self,
        primary: Callable[[], None],
        scan: ScanLine,
        others: Iterable[ActionButton],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ActionBar")
        self._icon = label("icon")
        self._title = label("headline", wrap=True)
        self._hint = label("muted", wrap=True)
        self.primary = ActionButton(primary, "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.medium)
        column.addLayout(self._first_row())
        column.addLayout(_second_row(scan, others))

    def _first_row(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._hint)
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self.primary)
        keep = self.primary.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # the row must not jump when there is nothing to press
        keep.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.primary.setSizePolicy(keep)
        return row

    def say(self, name: str, title: str, hint: str, icon: tuple[str, Tone], look: Look) -> None:
        """What comes next; ``name`` is what the bar is called where it is not seen."""
        self._title.setText(title)
        self._hint.setText(hint)
        show_icon(self._icon, icon[0], look.palette.ink(icon[1]).edge, _ICON_SIDE)
        self.setAccessibleName(f"{name}: {self._title.text()}")

    @property
    def announcement(self) -> str:
        """What a screen reader says when the next step changes."""
        return f"{self._title.text()}. {self._hint.text()}"


def _second_row(scan: ScanLine, others: Iterable[ActionButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE.small)
    row.addWidget(scan, 1)
    for button in others:
        row.addWidget(button)
    return row
