"""The wizard: one question a page, tried before it goes on; every step can be left out, and says what that costs."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.appearance import read_appearance
from app.doctor.bench import Bench
from app.doctor.finding import Finding, Health
from app.home import SETTINGS_FILE
from app.settings import change_settings
from domain.failure import Failure, FailureCode
from ui.announce import announce
from ui.first_run.rail import WizardRail
from ui.first_run.summary import Summary
from ui.reception.text_size import fitting_scale
from ui.settings.help import SettingsHelp
from ui.settings.page import SettingsPage
from ui.settings.pages import STEPS
from ui.settings.secret_panels import PinPanel
from ui.style.look import Look
from ui.style.sheet import style_sheet
from ui.style.tokens import SPACE
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label
from ui.work import Background


class SetupWindow(QMainWindow):
    """Enter goes on. What a step wants is saved when it was tried and works, or when staff go on all the same."""

    started = Signal()
    """Emits: the end was reached and "start" pressed; the window closes itself."""

    def __init__(self, bench: Bench, look: Look) -> None:
        super().__init__()
        self.look = look
        self._chosen_scale = read_appearance(bench.home).scale
        self.background = Background(self)
        self._home = bench.home
        self.steps = [SettingsPage(spec, bench, self.background) for spec in STEPS]
        self.done: dict[str, bool] = {}
        self.at = 0
        self._tried = False
        """The step was tried as it stands and did not work: going on keeps it all the same."""
        self._where, self._without = label("brand"), label("muted", wrap=True)
        self.summary = Summary()
        self.rail = WizardRail(tuple(spec.name for spec in STEPS))
        self.stage = QStackedWidget()
        self.back_button, self.skip_button = ActionButton(self.back), ActionButton(self.skip)
        self.next_button = ActionButton(self.go_on, "primary")
        self.help_button = ActionButton(self.show_help, "quiet")
        canvas = self._lay_out()
        self.help = SettingsHelp(canvas, "settings.setup_keys")
        for page in self.steps:
            page.looked.connect(self._looked)
            page.edited.connect(self._edited)
        for key, act in (("F1", self.show_help), ("Alt+Left", self.back), ("Alt+Right", self.skip)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self._draw()
        self._enter()

    def _lay_out(self) -> QWidget:
        canvas, head, foot = QWidget(), QWidget(), QWidget()
        canvas.setObjectName("Canvas")
        head.setObjectName("TopBar")
        foot.setObjectName("ActionBar")
        top = QHBoxLayout(head)
        top.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide, SPACE.small)
        top.addWidget(self._where)
        top.addStretch(1)
        top.addWidget(self.help_button)
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide, SPACE.small)
        buttons.setSpacing(SPACE.medium)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self._without, 1)
        buttons.addWidget(self.skip_button)
        buttons.addWidget(self.next_button)
        for page in (*self.steps, self.summary):
            self.stage.addWidget(page)
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.stage, 1)
        column.addWidget(head)
        column.addLayout(middle, 1)
        column.addWidget(foot)
        self.setCentralWidget(canvas)
        return canvas

    # --- going through ------------------------------------------------------------------------

    @property
    def step(self) -> SettingsPage | None:
        """None at the end."""
        return self.steps[self.at] if self.at < len(self.steps) else None

    def go_on(self) -> None:
        """Try what there is to try; on with it when it works, or the second time."""
        page = self.step
        if page is None:
            _not_asked_again(self._home)
            self.started.emit()
            self.close()
        elif page.card is not None and not self._tried and not self._works(page):
            page.look()
            self.redraw()
        elif self._kept(page):
            self._turn(1, self._works(page))

    def _works(self, page: SettingsPage) -> bool:
        finding = page.card.finding if page.card is not None else None
        return page.card is None or (finding is not None and finding.health is Health.OK)

    def _kept(self, page: SettingsPage) -> bool:
        if isinstance(page.panel, PinPanel) and page.panel.typed:
            return page.panel.set_pin()
        return page.save()

    def skip(self) -> None:
        """On without keeping anything of this step."""
        if self.step is not None:
            self._turn(1, done=False)

    def back(self) -> None:
        if self.at > 0:
            self._turn(-1, done=None)

    def _turn(self, by: int, done: bool | None) -> None:
        page = self.step
        if page is not None:
            page.end()
            if done is not None:
                self.done[page.spec.name] = done and self._counts(page)
        self.go_to(self.at + by)

    def go_to(self, at: int) -> None:
        """Show a step by its number; past the last one the summary."""
        self.at = at
        self._enter()

    def _counts(self, page: SettingsPage) -> bool:
        """A step that was gone through with nothing filled in is not done."""
        if page.spec.name == "house":
            return bool(page.fields["portal.facility_code"].value())
        if isinstance(page.panel, PinPanel):
            from app.kiosk.pin import is_set  # noqa: PLC0415

            return is_set(page.panel.bench.home)
        return True

    def _enter(self) -> None:
        self._tried = False
        page = self.step
        if page is None:
            self._draw_summary()
            self.stage.setCurrentWidget(self.summary)
            self.redraw()
            self.next_button.setFocus()
            return
        page.reload()
        page.draw(self.look)
        page.reload()  # choices have their words now
        self.stage.setCurrentWidget(page)
        page.begin()
        self.redraw()
        announce(self, f"{self._where.text()} {page.title.text()}")
        self._first_of(page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_summary(self) -> None:
        self.summary.draw({spec.name: self.done.get(spec.name, False) for spec in STEPS}, self.look)

    def _first_of(self, page: SettingsPage) -> QWidget:
        """Where typing begins."""
        other = page.panel.pins[0] if isinstance(page.panel, PinPanel) else self.next_button
        return next((field.control for field in page.fields.values() if not field.locked), other)

    def _looked(self, finding: object) -> None:
        assert isinstance(finding, Finding)
        self._tried = True
        self.redraw()
        announce(self, self.next_button.accessibleName())
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self) -> None:
        self._tried = False
        page = self.step
        if page is not None and page.spec.name == "language":
            self.set_language(str(page.fields["language"].value()))
        self.redraw()

    # --- drawing ------------------------------------------------------------------------------

    def set_language(self, language: str) -> None:
        self._relook(Look.of(language, self.look.dark, self.look.scale))

    def _relook(self, look: Look) -> None:
        self.look = look
        self._draw()
        if self.step is not None:
            self.step.draw(look)
        else:
            self._draw_summary()

    def _draw(self) -> None:
        look = self.look
        self.setWindowTitle(look.say("settings.step.title"))
        self.setFont(look.font)
        self.setStyleSheet(style_sheet(look.palette, look.type))
        self.redraw()

    def redraw(self) -> None:
        """The steps on the left, and the foot of the window: what the keys do now."""
        look, page = self.look, self.step
        self.rail.draw(self.at, self.done, look)
        self.help_button.draw(look.say("settings.help_title"), "F1", "help", look)
        self._where.setText(look.say("settings.step.where", step=self.at + 1, steps=len(self.steps) + 1))
        self._without.setText(look.say(f"settings.without.{page.spec.name}") if page is not None else "")
        self.back_button.draw(look.say("settings.step.back"), "Alt+←", "arrow-left", look)
        self.skip_button.draw(look.say("settings.step.skip"), "Alt+→", "skip", look)
        self.next_button.draw(look.say(self._next_words()), "Enter", "arrow-right", look)
        self.back_button.setEnabled(self.at > 0)
        self.skip_button.setVisible(page is not None)
        self.next_button.setEnabled(not (page is not None and page.card is not None and page.card.looking))

    def _next_words(self) -> str:
        page = self.step
        if page is None:
            return "settings.step.start"
        if page.card is None or self._works(page):
            return "settings.step.next"
        return "settings.step.all_the_same" if self._tried else "settings.step.try"

    def show_help(self) -> None:
        if self.help.isVisible():
            self.help.dismiss()
            return
        self.help.tell(self._code(), self.look)

    def _code(self) -> FailureCode | None:
        return self.step.code if self.step is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A large window has larger text, unless staff chose a size at their workplace."""
        super().resizeEvent(event)
        scale = self._chosen_scale or fitting_scale(self.width(), self.height())
        if scale != self.look.scale:
            self._relook(Look.of(self.look.language, self.look.dark, scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.next_button.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        for page in self.steps:
            page.end()
        self.hide()  # what is still looked at ends behind it
        self.background.wait()
        for page in self.steps:
            if page.panel is not None:
                page.panel.let_go()
        super().closeEvent(event)


def _not_asked_again(home: Path) -> None:
    """Whoever went to the end has been asked, even if every step was left out: settings and doctor say what lacks."""
    if not (home / SETTINGS_FILE).exists():
        with suppress(Failure):  # a home that cannot be written is told by the desk
            change_settings(home)
