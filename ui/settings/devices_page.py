"""Every device and service, each with its state, when it was last well, what to do, and a button to look again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.doctor.bench import Bench
from app.doctor.finding import Finding
from app.doctor.last_ok import read_last_ok
from app.doctor.report import PROBES, examine_one
from domain.failure import FailureCode
from ui.settings.finding_card import FindingCard
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label
from ui.work import Background

_COLUMNS = 2


class DevicesPage(QScrollArea):
    """Nothing is looked at before somebody asks: a camera's light must not go on by itself."""

    looked = Signal(object)
    """Emits: each Finding."""

    def __init__(self, bench: Bench, background: Background) -> None:
        super().__init__()
        self._bench, self._background = bench, background
        self.title, self.hint = label("headline"), label("muted", wrap=True)
        self.all_button = ActionButton(self.look, "primary")
        self.cards = {name: FindingCard(name, partial(self.look_at, name)) for name in PROBES}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._lay_out())

    def _lay_out(self) -> QWidget:
        inner = QWidget()
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.hint)
        head.addLayout(words, 1)
        head.addWidget(self.all_button)
        grid = QGridLayout()
        grid.setSpacing(SPACE.medium)
        for number, card in enumerate(self.cards.values()):
            grid.addWidget(card, number // _COLUMNS, number % _COLUMNS)
            grid.setColumnStretch(number % _COLUMNS, 1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addLayout(head)
        column.addLayout(grid)
        column.addStretch(1)
        return inner

    def draw(self, look: Look) -> None:
        self.title.setText(look.say("settings.page.devices.title"))
        self.hint.setText(look.say("settings.page.devices.hint"))
        self.all_button.draw(look.say("settings.test_all"), "F5", "refresh", look)
        for card in self.cards.values():
            card.draw(look)

    def reload(self) -> None:
        last_ok = read_last_ok(self._bench.home)
        for name, card in self.cards.items():
            card.last_ok = last_ok.get(name)

    def begin(self) -> None:
        """Nothing is opened here."""

    def end(self) -> None:
        """Nothing is open here."""

    def look(self) -> None:
        for name in self.cards:
            self.look_at(name)

    def look_at(self, name: str, *_: object) -> None:
        """Surplus arguments are what Qt's signals carry along."""
        card, bench = self.cards[name], self._bench
        if card.looking:
            return
        card.look_begins()
        self._background.ask(f"device {name}", lambda: examine_one(bench, name), partial(self._found, name))

    def _found(self, name: str, finding: object) -> None:
        assert isinstance(finding, Finding)
        self.cards[name].show_finding(finding)
        self.looked.emit(finding)

    @property
    def code(self) -> FailureCode | None:
        """The first thing that is wrong, for F1."""
        findings = (card.finding for card in self.cards.values())
        return next((found.code for found in findings if found is not None and found.code is not None), None)
