"""What staff did at the reception screen, as the events the desk is told.

Loaded with the first of them: the window is there before it, the desk behind it has loaded the same by then.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.care import birth_time_wanted, suggestion_of, terms_of
from app.consent_text import consent_of
from app.flow.consent import needed_consent
from app.flow.events import (
    CardShown,
    CaseTaken,
    ConsentSaid,
    CoPaymentTold,
    DetailsGiven,
    DraftTaken,
    Emergency,
    Event,
    GoOnWithoutChip,
    KeyGiven,
    LookAgain,
    LookUpAgain,
    LookUpAs,
    MemoryWorked,
    NextPatient,
    ReadLyingCard,
    RecordAsked,
    StaffSaid,
    TermsDecided,
    UndoAsked,
)
from app.flow.state import IdentifiedBy, State
from domain.card import AccessKey
from domain.consent import ConsentAnswer
from domain.coverage import CoverageQuery
from domain.draft import Draft
from domain.person import Person
from domain.visit import Details, Paper, StaffSay, VisitCase
from ui.shortcuts import Action

if TYPE_CHECKING:
    from ui.reception.window import ReceptionWindow

_EVENTS: dict[Action, Event] = {
    Action.EMERGENCY: Emergency(),
    Action.LOOK_AGAIN: LookAgain(),
    Action.LOOK_UP_AGAIN: LookUpAgain(),
    Action.WITHOUT_CHIP: GoOnWithoutChip(),
    Action.READ_CARD: ReadLyingCard(),
    Action.NEXT_PATIENT: NextPatient(),
}


class Said:
    """Each of these posts what it is called; none waits."""

    def __init__(self, window: ReceptionWindow, post: Callable[[Event], None]) -> None:
        self._window = window
        self._post = post
        self._birth_time_asked = ""

    def action(self, action: Action) -> bool:
        """One that says all by itself; False where it needs more than a key."""
        if action not in _EVENTS:
            return False
        self._window.sheets.dismiss("help")
        self._post(_EVENTS[action])
        return True

    # --- the visit -----------------------------------------------------------------------------

    def record(self, state: State) -> None:
        self._post(RecordAsked(again=state.check_in.duplicate_asked))

    def wants_birth_time(self, state: State) -> bool:
        """Once per visit: whoever does not know it presses again."""
        check_in = state.check_in
        known = check_in.details.birth_time is not None or check_in.visit_id == self._birth_time_asked
        if known or not state.setup.asks_insurance or not birth_time_wanted(check_in, self._window.today()):
            return False
        self._birth_time_asked = check_in.visit_id
        return True

    def details_given(self, details: Details) -> None:
        self._post(DetailsGiven(details))

    def paper_used(self, paper: Paper, used_on: dt.date) -> None:
        """The memory has seen a paper of this visit before; its sheet may be closed already: typing is faster than a
        disk."""
        state = self._window.state
        held = state.check_in.details if state else Details()
        if any((one.ground, one.number, one.used_on) == (paper.ground, paper.number, None) for one in held.papers):
            told = (replace(one, used_on=used_on) if one.number == paper.number else one for one in held.papers)
            self._post(DetailsGiven(replace(held, papers=tuple(told))))

    def terms_decided(self, code: str, reason: str) -> None:
        """Another code than the suggested one, or back to it."""
        state = self._window.state
        suggestion = suggestion_of(state, self._window.today()) if state else None
        if suggestion is not None:
            self._post(TermsDecided(terms_of(suggestion, code, reason)))

    def take_back(self, visit_id: str, reason: str) -> None:
        self._window.undoing = visit_id
        self._post(UndoAsked(visit_id, reason))

    def case_taken(self, case: VisitCase) -> None:
        self._post(CaseTaken(case))

    def draft_taken(self, draft: Draft) -> None:
        self._post(DraftTaken(draft))

    def memory_worked(self) -> None:
        self._post(MemoryWorked())

    # --- who it is -----------------------------------------------------------------------------

    def consent(self, answer: ConsentAnswer, state: State) -> None:
        """What the patient said, or who must say it for a child."""
        window = self._window
        name = window.question.representative if answer is ConsentAnswer.GIVEN else ""
        by = needed_consent(state, window.moment())
        said = consent_of(answer, by, state.setup.channel, window.look.texts, window.now(), representative=name)
        self._post(ConsentSaid(said))

    def compared(self, say: StaffSay, reason: str) -> None:
        """What staff saw with their own eyes."""
        self._post(StaffSaid("same_person", reason, say))

    def with_claim(self, person: Person) -> None:
        """Go on without the chip, with the name and birth date that were typed or looked at."""
        state = self._window.state
        shown = state.check_in.presented if state else None
        means = (state.check_in.claimed_by if state else IdentifiedBy.TYPED).once_confirmed
        if person.number is not None:
            key = AccessKey(can=person.number.can, number=person.number, birth_date=person.birth_date)
            self._post(KeyGiven(key, person, means))
        elif shown is not None or person.name:
            self._post(CardShown(person, shown, means))
        self._post(GoOnWithoutChip())

    # --- the insurer -----------------------------------------------------------------------------

    def look_up_as(self, query: CoverageQuery) -> None:
        self._post(LookUpAs(query))

    def insured(self, say: StaffSay) -> None:
        """What patient or papers tell staff; the insurer's own word of a card in force counts for more than a no."""
        self._post(StaffSaid("insured", "told_at_desk", say))

    def co_payment_told(self, visit_id: str, total_vnd: int) -> None:
        self._post(CoPaymentTold(visit_id, total_vnd))
