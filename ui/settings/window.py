"""The settings: pages on the left, one of them on the right, made when it is first opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.appearance import read_appearance
from app.desk.renewal import needs_restart
from app.doctor.bench import Bench
from domain.failure import FailureCode
from ui.announce import announce
from ui.reception.text_size import fitting_scale
from ui.settings.devices_page import DevicesPage
from ui.settings.help import SettingsHelp
from ui.settings.page import SettingsPage
from ui.settings.pages import DEVICES, PAGES
from ui.style.look import Look
from ui.style.sheet import style_sheet
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.toast import Toast
from ui.work import Background

Page = SettingsPage | DevicesPage
_NAMES = (DEVICES, *(spec.name for spec in PAGES))
_LIST_WIDTH = 15 * SPACE.large


class SettingsWindow(QMainWindow):
    """Nothing is saved before Ctrl+S or its button; what was typed on a page stays there meanwhile."""

    saved = Signal(object)
    """Emits: the dotted names of what was changed, as a frozenset."""

    def __init__(self, bench: Bench, look: Look, page: str = DEVICES) -> None:
        super().__init__()
        self.look, self._bench = look, bench
        self._chosen_scale = read_appearance(bench.home).scale
        self.background = Background(self)
        self.pages: dict[str, Page] = {}
        self.names = QListWidget()
        self.stage = QStackedWidget()
        self.save_button = ActionButton(self.save, "primary")
        self.discard_button = ActionButton(self.discard)
        self.help_button = ActionButton(self.show_help, "quiet")
        canvas = self._lay_out()
        self.toast = Toast(canvas)
        self.help = SettingsHelp(canvas, "settings.keys")
        for name in _NAMES:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.names.addItem(item)
        self.names.currentRowChanged.connect(self._turned)
        for key, act in (("Ctrl+S", self.save), ("F5", self.test), ("F1", self.show_help)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self._draw()
        self.open_page(page)

    def _lay_out(self) -> QWidget:
        canvas = QWidget()
        canvas.setObjectName("Canvas")
        foot = QWidget()
        foot.setObjectName("ActionBar")
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide, SPACE.small)
        buttons.addWidget(self.help_button)
        buttons.addStretch(1)
        buttons.addWidget(self.discard_button)
        buttons.addWidget(self.save_button)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stage, 1)
        right.addWidget(foot)
        row = QHBoxLayout(canvas)
        row.setContentsMargins(SPACE.large, SPACE.large, 0, 0)
        row.addWidget(self.names)
        row.addLayout(right, 1)
        self.setCentralWidget(canvas)
        return canvas

    # --- pages --------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        return self.pages[_NAMES[self.names.currentRow()]]

    def open_page(self, name: str) -> None:
        self.names.setCurrentRow(_NAMES.index(name))

    def _turned(self, row: int) -> None:
        before = self.stage.currentWidget()
        if isinstance(before, SettingsPage | DevicesPage):
            before.end()
        page = self.pages.get(_NAMES[row]) or self._made(_NAMES[row])
        self.stage.setCurrentWidget(page)
        page.begin()
        self._draw_foot()

    def _made(self, name: str) -> Page:
        page: Page
        if name == DEVICES:
            page = DevicesPage(self._bench, self.background)
        else:
            spec = next(spec for spec in PAGES if spec.name == name)
            page = SettingsPage(spec, self._bench, self.background)
            page.edited.connect(self._draw_foot)
            page.saved.connect(self._tell_saved)
        self.pages[name] = page
        self.stage.addWidget(page)
        page.reload()
        page.draw(self.look)
        if isinstance(page, SettingsPage):
            page.reload()  # choices have their words now
        return page

    # --- what is done -------------------------------------------------------------------------

    def save(self) -> None:
        page = self.page
        if isinstance(page, SettingsPage) and page.changes:
            page.save()
        self._draw_foot()

    def _tell_saved(self, names: frozenset[str]) -> None:
        key = "settings.saved_restart" if any(map(needs_restart, names)) else "settings.saved"
        self.toast.say(self.look.say(key), self.look, Tone.OK)
        announce(self, self.look.say(key))
        for page in self.pages.values():
            if page is not self.page and not (isinstance(page, SettingsPage) and page.changes):
                page.reload()  # a file taken over says something about any of them
        self.saved.emit(names)

    def discard(self) -> None:
        """Show what is in force again."""
        if isinstance(self.page, SettingsPage):
            self.page.show_failure(None)
        self.page.reload()
        self._draw_foot()

    def test(self) -> None:
        self.page.look()

    def show_help(self) -> None:
        if self.help.isVisible():
            self.help.dismiss()
        else:
            self.help.tell(self._code(), self.look)

    def _code(self) -> FailureCode | None:
        page = self.page
        return page.code

    # --- drawing ------------------------------------------------------------------------------

    def _draw(self) -> None:
        look = self.look
        self.setWindowTitle(look.say("settings.title"))
        self.setFont(look.font)
        self.setStyleSheet(style_sheet(look.palette, look.type))
        self.names.setFixedWidth(round(_LIST_WIDTH * look.scale))
        self.names.setAccessibleName(look.say("settings.pages"))
        for row, name in enumerate(_NAMES):
            self.names.item(row).setText(look.say(f"settings.page.{name}.title"))
        self.save_button.draw(look.say("settings.save"), "Ctrl+S", "record", look)
        self.discard_button.draw(look.say("settings.discard"), "", "skip", look)
        self.help_button.draw(look.say("settings.help_title"), "F1", "help", look)

    def _draw_foot(self) -> None:
        page = self.page
        changed = isinstance(page, SettingsPage) and bool(page.changes)
        self.save_button.setEnabled(changed)
        self.discard_button.setEnabled(changed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A large window has larger text, unless staff chose a size at their workplace."""
        super().resizeEvent(event)
        scale = self._chosen_scale or fitting_scale(self.width(), self.height())
        if scale != self.look.scale:
            self.look = Look.of(self.look.language, self.look.dark, scale)
            self._draw()
            for page in self.pages.values():
                page.draw(self.look)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        for page in self.pages.values():
            page.end()
        self.hide()  # what is still looked at ends behind it
        self.background.wait()
        for page in self.pages.values():
            if isinstance(page, SettingsPage) and page.panel is not None:
                page.panel.let_go()
        super().closeEvent(event)
