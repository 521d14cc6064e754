"""One page of settings: its rows as fields, the look at its device, and a panel where there is more to do.

The wizard shows the same pages, one after the other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.doctor.bench import Bench
from app.doctor.finding import Finding
from app.doctor.report import examine_one
from app.settings import Settings, load_settings, locked_names
from app.settings_change import save, settings_with
from app.settings_check import require_fitting
from app.settings_files import shown
from domain.failure import Failure, FailureCode
from ui.announce import announce
from ui.settings.field import Field
from ui.settings.finding_card import FindingCard
from ui.settings.in_reach import InReach
from ui.settings.options import options_of
from ui.settings.panel import Panel
from ui.settings.rows import Kind, Row
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.labels import label
from ui.work import Background

_TWO_FROM, _ROOMY_FROM = 75 * SPACE.large, 44 * SPACE.large
"""Width of a page, at the usual size of text, from which it has two columns; height from which its rows stand wider."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """``name`` begins its text keys; ``probe`` is doctor's look at its device; ``panel`` makes what is below."""

    name: str
    rows: tuple[Row, ...] = ()
    probe: str = ""
    panel: Callable[[Bench, Background], Panel] | None = None


class SettingsPage(QScrollArea):
    """What was typed stays until it is saved or shown anew."""

    looked = Signal(object)
    """Emits: the Finding of a look that was asked for."""
    edited = Signal()
    saved = Signal(object)
    """Emits: the dotted names of what was changed, as a frozenset."""

    def __init__(self, spec: PageSpec, bench: Bench, background: Background) -> None:
        super().__init__()
        self.spec, self._bench, self._background = spec, bench, background
        self._shown: dict[str, Any] = {}
        self._look: Look | None = None
        self._failure: FailureCode | None = None
        self.fields = {row.key: Field(row, self) for row in spec.rows}
        self.title, self.hint = label("headline"), label("muted", wrap=True)
        self.banner = Banner()
        self.card = FindingCard(spec.probe, self.look) if spec.probe else None
        self.panel = spec.panel(bench, background) if spec.panel else None
        self._in_reach = InReach()
        self._form, self._side = QFrame(), QWidget()
        self._about, self._about_words = QFrame(), label("body", wrap=True)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        for field in self.fields.values():
            field.changed.connect(self._edited)
        if self.panel is not None:
            self.panel.failed.connect(self.show_failure)
            self.panel.done.connect(self._panel_done)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._in_reach)
        column = QVBoxLayout(self._in_reach.column)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        for part in (self.title, self.hint, self.banner):
            column.addWidget(part)
        column.addLayout(self._body)
        column.addStretch(1)
        self._lay_out_form()
        self._lay_out_about()
        form = self._form if self.fields else None
        first, *others = [part for part in (form, self.card, self.panel) if part is not None]
        self._alone = not others
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(SPACE.medium)
        for beside in (self._about, *others):
            side.addWidget(beside)
        self._body.setSpacing(SPACE.medium)
        for half, share in ((first, 3), (self._side, 2)):
            self._body.addWidget(half, share, Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _lay_out_about(self) -> None:
        """What the page is for, where nothing else stands beside its fields."""
        self._about.setProperty("role", "card")
        column = QVBoxLayout(self._about)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.addWidget(self._about_words)

    def _lay_out_form(self) -> None:
        self._form.setProperty("role", "card")
        grid = self._grid = QGridLayout(self._form)
        grid.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        grid.setHorizontalSpacing(SPACE.large)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for number, field in enumerate(self.fields.values()):
            grid.addWidget(field.label, number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field.place, number, 1)

    def _arrange(self) -> None:
        """In a wide window what belongs to the fields stands beside them, in reach of the same look; a high one has
        room between its rows."""
        scale = self._look.scale if self._look is not None else 1.0
        two = self.width() >= _TWO_FROM * scale
        self._grid.setVerticalSpacing(SPACE.wide if self.height() >= _ROOMY_FROM * scale else SPACE.small)
        self._about.setVisible(two and self._alone)
        self._side.setVisible(two or not self._alone)
        self.hint.setHidden(two and self._alone)
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.LeftToRight if two else directions.TopToBottom)
        self._in_reach.set_scale(scale, two=two)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange()

    # --- what is shown ------------------------------------------------------------------------

    def reload(self) -> None:
        """Show what is in force. Settings that cannot be read are said, and the usual ones shown."""
        try:
            settings, locked = load_settings(self._bench.home), locked_names()
        except Failure as failure:
            settings, locked = Settings(), frozenset()
            self.show_failure(failure.code)
        values = shown(settings)
        for key, field in self.fields.items():
            field.show_value(values.get(key))
            field.lock(key in locked)
        self._shown = {key: field.value() for key, field in self.fields.items()}
        if self.panel is not None:
            self.panel.show_settings(settings)

    def draw(self, look: Look) -> None:
        self._look = look
        self._arrange()
        self.title.setText(look.say(f"settings.page.{self.spec.name}.title"))
        for hint in (self.hint, self._about_words):
            hint.setText(look.say(f"settings.page.{self.spec.name}.hint"))
        for field in self.fields.values():
            field.draw(look)
        for part in (self.card, self.panel):
            if part is not None:
                part.draw(look)

    def begin(self) -> None:
        """The page is on the screen: find out what can be chosen, let the panel look."""
        for field in self.fields.values():
            if field.row.kind is Kind.DEVICE and self._look is not None:
                job = partial(options_of, field.row.key, self._bench, self._look.texts)
                self._background.ask(f"options {field.row.key}", job, partial(_offer, field))
        if self.panel is not None:
            self.panel.begin()

    def end(self) -> None:
        """The page is off the screen: let go of devices."""
        if self.panel is not None:
            self.panel.end()

    # --- what is changed ----------------------------------------------------------------------

    @property
    def changes(self) -> dict[str, Any]:
        """By dotted name, what differs from what was shown; locked fields never do."""
        values = {key: field.value() for key, field in self.fields.items() if not field.locked}
        return {key: value for key, value in values.items() if value != self._shown.get(key)}

    def _edited(self) -> None:
        if self.card is not None:
            self.card.forget()
        if self.panel is not None and (settings := self.wanted()) is not None:
            self.panel.show_settings(settings)
        self.edited.emit()

    def wanted(self) -> Settings | None:
        """The settings as they would be; None, and the reason shown, where they do not fit."""
        try:
            settings = settings_with(self._bench.home, self.changes)
        except Failure as failure:
            self.show_failure(failure.code)
            return None
        self.show_failure(None)
        return settings

    def _fitting(self) -> Settings | None:
        """As ``wanted``, and fit to be tried: nothing is sent to an address that would not be kept."""
        settings = self.wanted()
        try:
            if settings is not None:
                require_fitting(settings, self.changes)
        except Failure as failure:
            self._point_at(failure)
            return None
        return settings

    def save(self) -> bool:
        """Write what was changed; False, and the reason shown, where that could not be."""
        changes, kept = self.changes, True
        try:
            save(self._bench.home, changes)
        except Failure as failure:
            self._point_at(failure)
            if failure.code is not FailureCode.PASSWORD_NOT_KEPT:
                return False
            kept = False  # all the rest is: asking again would ask for ever
        else:
            self.show_failure(None)
        for field in self.fields.values():
            if field.row.kind is Kind.SECRET:
                field.text.clear()
        self.reload()
        self.saved.emit(frozenset(changes))
        return kept

    def _point_at(self, failure: Failure) -> None:
        """Say what is wrong with which field and what it may be, and put the cursor there."""
        key, _, limits = failure.detail.partition(" ")
        meant = self._meant(key.rstrip(","))
        if meant is None:
            self.show_failure(failure.code)
            return
        words = meant.label.text()
        if limits and "," not in key and self._look is not None:
            words = self._look.texts.with_aside(words, limits)
        self.show_failure(failure.code, words)
        meant.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _panel_done(self) -> None:
        if self.panel is not None and self.panel.touches:
            self.saved.emit(self.panel.touches)
        self.look()

    def look(self) -> None:
        """Look at the device with what was typed, in a worker; the answer comes with ``looked``."""
        settings = self._fitting() if self.card is not None else None
        if self.card is None or settings is None or self.card.looking:
            return
        self.end()  # a camera or reader in use here could not be looked at
        self.card.look_begins()
        name, bench, panel = self.spec.probe, self._bench, self.panel

        def looked() -> Finding:
            if panel is not None:
                panel.let_go()
            return examine_one(bench, name, settings)

        self._background.ask(f"look {self.spec.name}", looked, self._found)

    def _found(self, finding: object) -> None:
        assert isinstance(finding, Finding)
        if self.card is None or not self.card.looking:
            return  # edited meanwhile
        self.card.show_finding(finding)
        if self.panel is not None and self.isVisible():
            self.panel.begin()
        self.looked.emit(finding)

    @property
    def code(self) -> FailureCode | None:
        """What is wrong here, for F1: what kept a change from being saved, or what was found."""
        found = self.card.finding.code if self.card is not None and self.card.finding is not None else None
        return self._failure or found

    def _meant(self, name: str) -> Field | None:
        """The field of a setting, or of a table the first that was changed."""
        changed = (self.fields[key] for key in self.changes if key.startswith(f"{name}."))
        return self.fields.get(name) or next(changed, None)

    def show_failure(self, code: FailureCode | None, about: str = "") -> None:
        """``about`` names the field that is meant."""
        self._failure = code
        if self._look is not None:
            self.banner.draw(code, self._look, about=about)
            if code is not None:
                self.ensureVisible(0, 0)
                announce(self, self.banner.accessibleName())


def _offer(field: Field, found: object) -> None:
    if isinstance(found, Sequence) and not isinstance(found, str):
        field.offer(found)
