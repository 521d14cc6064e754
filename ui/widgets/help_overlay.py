"""All keys on one sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from app.texts import plain
from domain.failure import FailureCode
from ui.printing.ask_file import ChooseFile, ask_for_file
from ui.shortcuts import KEYS, PRIMARY_KEY
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.at_least import AtLeast
from ui.widgets.failure_page import FailurePage
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay

_ESCAPE = "Esc"
_PAGES = "PgUp PgDn"


class HelpOverlay(Overlay):
    def __init__(self, parent: QWidget, choose_file: ChooseFile = ask_for_file) -> None:
        super().__init__(parent)
        self._choose_file = choose_file
        self._look: Look | None = None
        self.save_button = ActionButton(self.save)
        self._title = label("display")
        self.failure = FailurePage()
        """The page of the failure staff are looking at."""
        self._rows: dict[str, tuple[QLabel, QLabel]] = {}
        self._wedge = label("muted")
        self._close = ActionButton(self.dismiss, "primary")
        table = QWidget()
        self.keys = AtLeast(table)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.tight)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        keys = (PRIMARY_KEY, *KEYS.values(), _PAGES, _ESCAPE)
        rows = -(-len(keys) // 2)
        for number, key in enumerate(keys):
            self._rows[key] = (label("badge"), label("body"))
            set_tone(self._rows[key][0], Tone.NEUTRAL)
            column = 2 * (number // rows)
            grid.addWidget(self._rows[key][0], number % rows, column)
            grid.addWidget(self._rows[key][1], number % rows, column + 1)
        self.content.addWidget(self._title)
        self.content.addWidget(self.failure)
        self.content.addWidget(self.keys, 1)
        self.content.addWidget(self._wedge)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        self.content.addLayout(buttons)

    def draw(self, look: Look) -> None:
        self._look = look
        self.save_button.draw(look.say("ui.help.save"), "", "print", look)
        self._title.setText(look.say("ui.help.title"))
        self._wedge.setText(look.say("ui.help.wedge"))
        self._close.draw(look.say("ui.help.close"), _ESCAPE, "close", look)
        words = {key: plain(look.say(f"ui.action.{action}")) for action, key in KEYS.items()}
        words |= {
            PRIMARY_KEY: look.say("ui.help.enter"),
            _ESCAPE: look.say("ui.help.escape"),
            _PAGES: look.say("ui.help.pages"),
        }
        for key, (badge, sentence) in self._rows.items():
            badge.setText(key)
            sentence.setText(words[key])
        self.panel.setAccessibleName(self._title.text())

    def explain(self, code: FailureCode | None, look: Look) -> None:
        """Put the page of a failure above the keys; the remark below them gives it room."""
        self.failure.show_code(code, look)
        self._wedge.setVisible(code is None)

    def enter(self) -> None:
        self.dismiss()

    def save(self) -> None:
        """The table as a PDF, to be printed and put beside the screen."""
        from ui.keys_paper import keys_pdf  # noqa: PLC0415 - Qt's classes of pages and printers

        if self._look is None:
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = self._choose_file(self, self._look.say("ui.help.save"), Path(documents) / "tiepdon-keys.pdf")
        if path is not None:
            rows = [(key, words.text()) for key, (_, words) in self._rows.items()]
            path.write_bytes(keys_pdf(self._title.text(), rows, self._look))

    def fit(self) -> None:
        self.panel.setFixedWidth(min(60 * SPACE.large, self.cover.width() - 4 * SPACE.wide))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.keys.turn_pages(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def open(self) -> None:
        super().open()
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)
