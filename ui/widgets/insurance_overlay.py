"""The insurer's answer in full: where it differs from the card, what it warns of, what to ask next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.memory import Elsewhere
from app.failures import describe
from app.flow.state import CheckIn, State
from app.insurance_facts import asked_about, differences_of, next_to_try, warnings_of
from app.portal.differences import Difference, Weight
from app.portal.next_try import NextTry, TryKind
from domain.coverage import CoverageQuery
from domain.failure import Failure, FailureCode
from domain.person import PartialDate
from domain.verdict import TickState
from domain.visit import StaffSay
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.coverage_card import warning_words
from ui.widgets.fact_table import FactTable, Row
from ui.widgets.labels import label
from ui.widgets.number_keys import NumberKeys
from ui.widgets.overlay import Overlay
from ui.widgets.wedge_field import WedgeField
from ui.words import coverage_headline

MOST_TRIES = 4
_FIELDS = ("number", "name", "birth")
_GOES_TO = {TryKind.EDIT_NAME: "name", TryKind.EDIT_BIRTH: "birth"}
"""Where the keyboard goes for a try that staff must fill in; the number for every other."""


_OWN_WORDS = {StaffSay.NO: "people.ask.not_insured", StaffSay.YES: "people.ask.insured"}


def own_word(check_in: CheckIn) -> StaffSay | None:
    """What staff may say themselves: that there is no insurance, or that there is some after all; None where the
    insurer's record holds a card in force."""
    state = check_in.verdict.insured.state
    if state in (TickState.OK, TickState.NOT_ASKED, TickState.PENDING):
        return None
    return StaffSay.YES if state is TickState.FAILED else StaffSay.NO


class InsuranceOverlay(Overlay):
    """``look_up`` asks with other data; ``decide`` hears staff's own word on whether there is insurance; ``fetch`` asks
    what the insurer knows of other facilities and answers later through ``show_elsewhere``."""

    def __init__(
        self,
        look_up: Callable[[CoverageQuery], None],
        decide: Callable[[StaffSay], None],
        fetch: Callable[[CoverageQuery], None],
        spill: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look_up = look_up
        self._decide = decide
        self._fetch = fetch
        self._state: State | None = None
        self._look: Look | None = None
        self._now: dt.datetime | None = None
        self._elsewhere: Elsewhere | FailureCode | None = None
        self._visit_id = ""
        self._offered: tuple[NextTry, ...] = ()
        self._title = label("display")
        self._headline = label("title", wrap=True)
        self._differences = FactTable(3)
        self._warnings = label("word", wrap=True)
        self._co_payment = label("muted", wrap=True)
        self._form_name = label("caption")
        self.fields = {name: WedgeField(self._scanned) for name in _FIELDS}
        self._problem = label("badge")
        self.tries = [ActionButton(partial(self._try, at)) for at in range(MOST_TRIES)]
        self._history = ActionButton(self.fetch)
        self.own_word = ActionButton(self.decide)
        self._ask = ActionButton(self.ask, "primary")
        self._close = ActionButton(self.dismiss)
        self._keys = NumberKeys(MOST_TRIES, spill, self)
        self._keys.chosen.connect(lambda number: self._try(number - 1))
        for field in self.fields.values():
            field.returnPressed.connect(self.ask)
        self._lay_out()

    def _lay_out(self) -> None:
        tries = QGridLayout()
        for at, button in enumerate(self.tries):
            tries.addWidget(button, at // 2, at % 2)
        form = QHBoxLayout()
        for field, share in zip(self.fields.values(), (3, 3, 2), strict=True):
            form.addWidget(field, share)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.medium)
        buttons.addWidget(self._close)
        buttons.addWidget(self._history)
        buttons.addWidget(self.own_word)
        buttons.addStretch(1)
        buttons.addWidget(self._ask)
        column: QVBoxLayout = self.content
        for widget in (self._title, self._headline, self._differences, self._warnings, self._co_payment):
            column.addWidget(widget)
        column.addLayout(tries)
        column.addWidget(self._form_name)
        column.addLayout(form)
        column.addWidget(self._problem, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(buttons)

    # --- what is shown -------------------------------------------------------------------

    def draw(self, state: State, now: dt.datetime, look: Look) -> None:
        self._state, self._now, self._look = state, now, look
        if state.check_in.visit_id != self._visit_id:
            self._visit_id, self._elsewhere = state.check_in.visit_id, None
        check_in = state.check_in
        self._title.setText(look.say("ui.coverage.name"))
        self.panel.setAccessibleName(self._title.text())
        told = coverage_headline(check_in.coverage, look.texts, look.language) if check_in.coverage else ""
        self._headline.setText(told or look.say("ui.coverage.asking"))
        headings = [look.say(f"people.differs.{name}") for name in ("field", "ours", "theirs")]
        rows = [_row(found, look) for found in differences_of(check_in)]
        self._differences.draw(look.say("people.differs.name"), headings, rows, look)
        self._draw_warnings(look)
        self._draw_tries(look)
        for name, field in self.fields.items():
            field.setPlaceholderText(look.say(f"people.ask.{name}"))
            field.setAccessibleName(look.say(f"people.ask.{name}"))
        self._form_name.setText(look.say("people.ask.other_data"))
        self._ask.draw(look.say("people.ask.look_up"), "Enter", "refresh", look)
        self._history.draw(look.say("people.ask.history"), "", "search", look)
        self._history.setEnabled(asked_about(check_in) is not None)
        said = own_word(check_in)
        self.own_word.setVisible(said is not None)
        self.own_word.draw(look.say(_OWN_WORDS[said or StaffSay.NO]), "", "question", look)
        self._close.draw(look.say("people.ask.close"), "Esc", "close", look)

    def _draw_warnings(self, look: Look) -> None:
        assert self._state is not None and self._now is not None
        known = self._elsewhere if isinstance(self._elsewhere, Elsewhere) else Elsewhere()
        answer, facility = self._state.check_in.coverage, self._state.setup.facility
        found = warnings_of(answer, known.stays or self._state.check_in.stays, facility, self._now)
        told = [warning_words(warned, look) for warned in found]
        if isinstance(self._elsewhere, FailureCode):
            told.append(describe(self._elsewhere, look.language).sentence)
        elif known.stays is not None and not found:
            told.append(look.say("people.warned.nothing"))
        self._warnings.setText("\n".join(told))
        self._warnings.setVisible(bool(told))
        set_tone(self.panel, Tone.ATTENTION if found else Tone.NEUTRAL)
        paid = known.co_payment
        total = look.texts.number(paid.total_vnd) if paid else ""
        self._co_payment.setText(look.say("people.ask.co_paid", total=total, note=paid.as_of) if paid else "")
        self._co_payment.setVisible(paid is not None)

    def _draw_tries(self, look: Look) -> None:
        assert self._state is not None
        self._offered = next_to_try(self._state.check_in)[:MOST_TRIES]
        for at, button in enumerate(self.tries):
            offered = self._offered[at] if at < len(self._offered) else None
            button.setVisible(offered is not None)
            words = look.say(f"people.try.{offered.kind}") if offered else look.say("people.ask.look_up")
            button.draw(words, str(at + 1), "refresh" if offered and offered.query else "next", look)

    def show_elsewhere(self, found: object) -> None:
        """The insurer's word on other facilities, or the code of why there is none."""
        self._elsewhere = found if isinstance(found, Elsewhere | FailureCode) else None
        if self._state is not None and self._now is not None and self._look is not None:
            self.draw(self._state, self._now, self._look)

    # --- what staff do ---------------------------------------------------------------------

    def fit(self) -> None:
        self.panel.setFixedWidth(min(56 * SPACE.large, self.cover.width() - 4 * SPACE.wide))

    def open(self) -> None:
        """Begin with the data the insurer was asked with, or with what is known of a person without a number."""
        for field, text in zip(self.fields.values(), _begun(self._state), strict=True):
            field.setText(text)
        self._problem.hide()
        super().open()
        first = self.tries[0] if self._offered else self._ask
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not self._keys.take(event):
            super().keyPressEvent(event)

    def enter(self) -> None:
        self.ask()

    def fetch(self) -> None:
        query = asked_about(self._state.check_in) if self._state else None
        if query is not None:
            self._fetch(query)

    def decide(self) -> None:
        said = own_word(self._state.check_in) if self._state else None
        if said is not None:
            self.dismiss()
            self._decide(said)

    def ask(self) -> None:
        """Ask with what stands in the fields; the chip's own data stay as they are."""
        self._keys.flush()
        number, name, birth = (" ".join(field.text().split()) for field in self.fields.values())
        try:
            query = CoverageQuery(number.replace(" ", ""), name, PartialDate.parse(birth))
        except Failure as failure:
            self._refuse(failure.code, "birth")
            return
        if not query.number or not query.name:
            self._refuse(FailureCode.INPUT_NAME_MISSING, "name" if query.number else "number")
            return
        self.dismiss()
        self._look_up(query)

    def _try(self, at: int, *_: object) -> None:
        """Ask at once where everything is known, else go where it is to be typed."""
        if at >= len(self._offered):
            return
        offered = self._offered[at]
        if offered.query is not None:
            self.dismiss()
            self._look_up(offered.query)
            return
        field = self.fields[_GOES_TO.get(offered.kind, "number")]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _scanned(self, text: str) -> None:
        """A scan while this is open is the card just asked for, if it is a bare number or code."""
        if "|" not in text:
            self.fields["number"].setText(text)

    def _refuse(self, code: FailureCode, name: str) -> None:
        if self._look is not None:
            self._problem.setText(describe(code, self._look.language).sentence)
            set_tone(self._problem, Tone.ATTENTION)
        self._problem.show()
        self.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)


def _begun(state: State | None) -> tuple[str, str, str]:
    query = asked_about(state.check_in) if state else None
    if query is not None:
        return query.number, query.name, str(query.birth_date)
    person = state.check_in.person if state else None
    return ("", person.name, str(person.birth_date or "")) if person else ("", "", "")


def _row(found: Difference, look: Look) -> Row:
    tone = Tone.ATTENTION if found.weight is Weight.CHECK else Tone.NEUTRAL
    name = look.say(f"people.differs.{found.field}")
    if found.weight is Weight.CHECK:
        name = f"⚠ {name}"  # not by colour alone
    if found.field == "sex":
        return (name, look.say(f"ui.person.{found.ours}"), look.say(f"ui.person.{found.theirs}")), tone
    return (name, found.ours, found.theirs), tone
