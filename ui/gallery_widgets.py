"""Each widget in each of its states, side by side: what a designer looks at after changing a token."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.flow.state import Device, DeviceState, State
from domain.card import ReaderState, ReaderStatus
from domain.consent import ConsentBy
from domain.failure import FailureCode
from domain.verdict import Tick, TickState
from ui.sample_memory import SampleMemory
from ui.samples import NOW, TODAY
from ui.style.look import Look
from ui.style.sheet import style_sheet
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.challenge_card import ChallengeCard
from ui.widgets.check_list import CheckList
from ui.widgets.consent_question import ConsentQuestion
from ui.widgets.coverage_card import CoverageCard
from ui.widgets.device_chip import DeviceChip
from ui.widgets.fact_table import FactTable
from ui.widgets.labels import label
from ui.widgets.person_card import PersonCard
from ui.widgets.pick_list import PickList
from ui.widgets.portrait_pair import PortraitPair
from ui.widgets.reason_choice import ReasonChoice
from ui.widgets.step_rail import STEPS, StepRail
from ui.widgets.tick_card import TickCard
from ui.widgets.toast import Toast
from ui.widgets.work_list import WorkList
from ui.widgets.work_model import WorkModel

States = dict[str, State]
_COLUMNS = 3
WIDTH = 1366
"""Of the page as a picture, in device-independent pixels."""


def _nothing(*_: object) -> None:
    return None


def pieces(states: States, look: Look) -> Iterator[tuple[str, QWidget]]:
    """Name of widget and state, and the widget drawn in it."""
    yield from _ticks(look)
    yield from _of_a_visit(states, look)
    yield from _devices(look)
    yield from _controls(look)
    yield from _lists(look)


def _ticks(look: Look) -> Iterator[tuple[str, QWidget]]:
    for state in TickState:
        card = TickCard("same_person")
        card.draw(Tick(state, "", f"tick.same_person.{state}"), True, look)
        yield f"tick card: {state}", card
    idle = TickCard("same_person")
    idle.draw(Tick(), False, look)
    yield "tick card: not begun", idle


def _of_a_visit(states: States, look: Look) -> Iterator[tuple[str, QWidget]]:
    for name in ("waiting", "ready", "recorded"):
        pair = PortraitPair()
        pair.draw(states[name].check_in, look)
        yield f"portrait pair: {name}", pair
    for name in ("ready", "portal_down", "not_found", "renewed_card", "data_differs", "judging_face", "in_detail"):
        coverage = CoverageCard(_nothing)
        coverage.draw(states[name], NOW, look)
        yield f"coverage: {name}", coverage
    for name in ("ready", "scanned", "nobody_known", "forged"):
        person = PersonCard(details=_nothing)
        person.draw(states[name].check_in, TODAY, look)
        yield f"person: {name}", person
    for name in ("ready", "forged"):
        checks = CheckList()
        found = states[name].check_in.checks
        assert found is not None
        checks.draw(found, look)
        yield f"checks: {name}", checks
    for at in (0, 2, len(STEPS)):
        rail = StepRail()
        rail.draw(at, look)
        yield f"step rail: {at}", rail
    for name in ("challenge", "challenge_turn"):
        asked = states[name].check_in.challenge
        assert asked is not None
        challenge = ChallengeCard()
        challenge.draw(asked, look)
        yield f"challenge: {name}", challenge
    for by in ConsentBy:
        question = ConsentQuestion(_nothing, _nothing, _nothing)
        question.draw(by, look)
        yield f"consent: {by}", question


def _devices(look: Look) -> Iterator[tuple[str, QWidget]]:
    for state in ReaderState:
        chip = DeviceChip("reader", "reader")
        chip.draw_reader(ReaderStatus(state), look)
        yield f"reader: {state}", chip
    for device in DeviceState:
        camera = DeviceChip("camera", "camera")
        camera.draw_device(Device(device), look)
        yield f"camera: {device}", camera
    for code in (FailureCode.CARD_KEY_WRONG, FailureCode.VISIT_DUPLICATE):
        banner = Banner()
        banner.draw(code, look)
        yield f"banner: {code.value}", banner


def _controls(look: Look) -> Iterator[tuple[str, QWidget]]:
    for role in ("primary", "secondary", "quiet"):
        for enabled in (True, False):
            button = ActionButton(_nothing, role)
            button.draw(look.say("ui.action.record"), "Enter", "record", look)
            button.setEnabled(enabled)
            yield f"button: {role}{'' if enabled else ', off'}", button
    switch = QPushButton(look.say("ui.today.open_only"))
    switch.setCheckable(True)
    switch.setChecked(True)
    yield "switch: on", switch
    reasons = ReasonChoice(lambda name: f"people.undo.reason.{name}", ("wrong_person", "twice"), _nothing, _nothing)
    reasons.draw(look)
    reasons.buttons["twice"].setChecked(True)
    yield "reasons: one chosen", reasons
    picks = PickList(_nothing)
    picks.draw(("Nội", "Mắt", "Răng hàm mặt"), look.say("people.details.find_clinic"))
    picks.begin("Mắt")
    yield "pick list: one chosen", picks


def _lists(look: Look) -> Iterator[tuple[str, QWidget]]:
    for tone in Tone:
        ground = QFrame()
        ground.setMinimumHeight(14 * SPACE.large)
        toast = Toast(ground)
        toast.say(look.say("people.undo.done"), look, tone)
        yield f"toast: {tone}", ground
    table = FactTable(3)
    differs = (look.say("people.differs.name"), "MẪU", "MÃO")
    rows = [(differs, Tone.ATTENTION), (("…", "1985", "02/09/1985"), Tone.NEUTRAL)]
    table.draw("facts", [look.say(f"people.differs.{name}") for name in ("field", "ours", "theirs")], rows, look)
    yield "table of facts", table
    for name, visits in (("full", SampleMemory().people("a")), ("empty", ())):
        model = WorkModel()
        shown = WorkList(model)
        model.setParent(shown)
        model.set_look(look)
        model.set_rows(visits)
        shown.draw(None, look)
        shown.setMinimumHeight(16 * SPACE.large)
        yield f"visits: {name}", shown


class WidgetsPage(QScrollArea):
    """All of them in columns; the whole page is ``page``."""

    def __init__(self, states: States, look: Look) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.page = QWidget()
        self.page.setObjectName("Canvas")
        self.page.setFont(look.font)
        self.setStyleSheet(style_sheet(look.palette, look.type))
        grid = QGridLayout(self.page)
        grid.setSpacing(SPACE.large)
        for at, (name, widget) in enumerate(pieces(states, look)):
            grid.addWidget(_framed(name, widget), at // _COLUMNS, at % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.setWidget(self.page)


def _framed(name: str, widget: QWidget) -> QWidget:
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    caption = label("caption")
    caption.setText(name)
    column.addWidget(caption)
    column.addWidget(widget)
    column.addStretch(1)
    return frame


def widgets_page(states: States, language: str, *, dark: bool = False) -> WidgetsPage:
    return WidgetsPage(states, Look.of(language, dark))
