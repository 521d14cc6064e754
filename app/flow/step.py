"""``step``: the whole check-in as one pure function from what was and what happened to what is and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.flow import card_steps, case_steps, consent_steps, staff_steps
from app.flow.common import Step, known_anything, update
from app.flow.effects import Effect, LookUp
from app.flow.events import (
    Abandoned,
    CameraChanged,
    CardRead,
    CardReadFailed,
    CardSaid,
    CardShown,
    CaseTaken,
    ChallengeSaid,
    ConsentSaid,
    CoPaymentTold,
    CoverageAnswered,
    DetailsGiven,
    DraftTaken,
    Emergency,
    Event,
    FaceDecided,
    GoOnWithoutChip,
    HandOverAsked,
    InputRefused,
    KeyGiven,
    LookAgain,
    LookUpAgain,
    LookUpAs,
    MemoryChanged,
    MemoryRestored,
    MemoryWorked,
    NextPatient,
    PortalChanged,
    ReaderChanged,
    ReadLyingCard,
    Recalled,
    RecordAsked,
    SenderChanged,
    SetupKnown,
    StaffSaid,
    StaysTold,
    StoreFailed,
    TermsDecided,
    Typing,
    UndoAsked,
    UndoFailed,
    VisitCancelled,
    VisitStored,
)
from app.flow.state import DeviceState, Moment, State


def step(state: State, event: Event, moment: Moment) -> Step:
    """What the desk is after ``event``, and what it must do. Never raises, never looks at a clock."""
    state, effects = _STEPS[type(event)](_of_today(state, moment), event, moment)
    return _asked(state, effects), effects


def _of_today(state: State, moment: Moment) -> State:
    """A slip of the scanner in the evening is nobody's arrival: who comes the next morning comes then."""
    check_in = state.check_in
    old = check_in.visit_id and check_in.began_at is not None and check_in.day(moment.today) < moment.today
    return update(state, began_at=moment.utc) if old and not known_anything(check_in) else state


def _asked(state: State, effects: tuple[Effect, ...]) -> State:
    """Remember the newest question to the insurer, whichever step asked it."""
    asked = [effect.query for effect in effects if isinstance(effect, LookUp)]
    return update(state, asked=asked[-1]) if asked else state


def _setup(state: State, event: SetupKnown, _: Moment) -> Step:
    return replace(state, setup=event.setup), ()


def _camera(state: State, event: CameraChanged, _: Moment) -> Step:
    tried = state.camera_tried or event.device.state in (DeviceState.OK, DeviceState.TROUBLE)
    return replace(state, camera=event.device, camera_tried=tried), ()


def _portal(state: State, event: PortalChanged, _: Moment) -> Step:
    return replace(state, portal=event.device, portal_look_at=event.look_at), ()


def _sender(state: State, event: SenderChanged, _: Moment) -> Step:
    return replace(state, sent_elsewhere=event.elsewhere), ()


def _refused(state: State, event: InputRefused, _: Moment) -> Step:
    return replace(state, notice=event.code), ()


_STEPS: dict[type, Callable[[State, Any, Moment], Step]] = {
    SetupKnown: _setup,
    ReaderChanged: card_steps.reader_changed,
    KeyGiven: card_steps.key_given,
    ReadLyingCard: card_steps.read_lying_card,
    CardShown: card_steps.card_shown,
    CardSaid: card_steps.card_said,
    CardRead: card_steps.card_read,
    CardReadFailed: card_steps.card_read_failed,
    GoOnWithoutChip: card_steps.go_on_without_chip,
    CameraChanged: _camera,
    PortalChanged: _portal,
    SenderChanged: _sender,
    InputRefused: _refused,
    FaceDecided: staff_steps.face_decided,
    CoverageAnswered: staff_steps.coverage_answered,
    StaffSaid: consent_steps.staff_said,
    ConsentSaid: consent_steps.consent_said,
    ChallengeSaid: consent_steps.challenge_said,
    DetailsGiven: staff_steps.details_given,
    Typing: staff_steps.typing,
    TermsDecided: staff_steps.terms_decided,
    Recalled: staff_steps.recalled,
    CoPaymentTold: staff_steps.co_payment_told,
    StaysTold: staff_steps.stays_told,
    LookUpAs: staff_steps.look_up_as,
    Emergency: case_steps.emergency,
    HandOverAsked: case_steps.hand_over_asked,
    Abandoned: case_steps.abandoned,
    CaseTaken: case_steps.case_taken,
    DraftTaken: case_steps.draft_taken,
    UndoAsked: case_steps.undo_asked,
    UndoFailed: case_steps.undo_failed,
    VisitCancelled: case_steps.visit_cancelled,
    MemoryWorked: staff_steps.memory_worked,
    MemoryRestored: staff_steps.memory_restored,
    LookUpAgain: staff_steps.look_up_again,
    LookAgain: staff_steps.look_again,
    RecordAsked: staff_steps.record_asked,
    VisitStored: staff_steps.visit_stored,
    StoreFailed: staff_steps.store_failed,
    MemoryChanged: staff_steps.memory_changed,
    NextPatient: staff_steps.next_patient,
}
