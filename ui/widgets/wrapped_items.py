"""Lines of a list that take as many rows as they need."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.style.tokens import SPACE


class WrappedItems(QStyledItemDelegate):
    """Measures an item without the padding of the style sheet, which Qt forgets: a line that just about fits was cut
    off at its end instead of going on below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -2 * SPACE.small, 0)
        return super().sizeHint(narrower, index)


def wrap_items(view: QListView) -> None:
    view.setWordWrap(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setItemDelegate(WrappedItems(view))
