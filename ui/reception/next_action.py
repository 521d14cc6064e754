"""The one clear next action, and which of the others apply: pure rules from the desk's state to words and keys."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.flow.state import MOST_WRONG_KEYS, CheckIn, DeviceState, IdentifiedBy, Phase, State
from domain.card import ReaderState
from domain.verdict import Outcome, TickState
from ui.shortcuts import Action
from ui.style.tokens import Tone


@dataclass(frozen=True, slots=True)
class NextAction:
    """What the foot of the screen says; ``name`` is the end of the text keys ``ui.next.<name>.title`` and ``.hint``.

    ``button`` is what Enter does, None where staff must act with their hands; ``label`` replaces the button's text key.
    """

    name: str
    icon: str
    tone: Tone = Tone.ACTIVE
    button: Action | None = None
    label: str = ""
    hint: str = ""
    """Text key of a hint that says more than the usual one."""


_BEFORE_READING = frozenset({Phase.WAITING, Phase.KEY_NEEDED, Phase.READING})
_ANSWERING = frozenset({Phase.JUDGING, Phase.SETTLED})
_RECORDABLE = frozenset({Phase.SETTLED})
_FACE_OPEN = frozenset({TickState.FAILED, TickState.ATTENTION, TickState.UNDETERMINED, TickState.UNAVAILABLE})
_LOOK_UP_OPEN = frozenset({TickState.UNAVAILABLE, TickState.ATTENTION, TickState.FAILED, TickState.UNDETERMINED})

_NO_CARD_YET = {
    ReaderState.STARTING: NextAction("starting", "reader"),
    ReaderState.NO_SERVICE: NextAction("no_service", "reader", Tone.ATTENTION),
    ReaderState.NO_READER: NextAction("no_reader", "reader", Tone.ATTENTION),
    ReaderState.UNKNOWN_CARD: NextAction("unknown_card", "card", Tone.ATTENTION),
}


_STEP_HINTS = {
    **dict.fromkeys(("EF.CardAccess", "PACE", "BAC"), "ui.step.open"),
    **dict.fromkeys(("EF.COM", "DG1", "DG13"), "ui.step.person"),
    "DG2": "ui.step.portrait",
    **dict.fromkeys(("EF.SOD", "DG14", "DG15", "PA", "CA", "AA"), "ui.step.proof"),
}
"""By the steps of a reading as the card room names them; an unknown step has the usual hint."""


_ASK_CONSENT = NextAction("consent", "face", button=Action.AGREE)
_BEFORE_STORING = frozenset({Phase.WAITING, Phase.KEY_NEEDED, Phase.READING, Phase.JUDGING, Phase.SETTLED})


def consent_wanted(state: State) -> bool:
    """Nobody was asked yet whether the face may be compared, and there is, or may come, something to compare with."""
    check_in = state.check_in
    unasked = check_in.consent is None and _consent_counts(state)
    seeing = state.camera.state is not DeviceState.TROUBLE
    return unasked and seeing and check_in.verdict.same_person.state is TickState.PENDING


def _consent_counts(state: State) -> bool:
    check_in = state.check_in
    comparable = check_in.card_failure is None and not (check_in.portrait_known and check_in.portrait is None)
    begun = bool(check_in.visit_id) and check_in.phase in _BEFORE_STORING
    return state.setup.asks_consent and begun and comparable


def next_action(state: State) -> NextAction:
    """Exactly one action for every state of the desk."""
    if state.check_in.challenge is not None and state.check_in.phase is not Phase.SETTLED:
        return NextAction("challenge", "face")
    if consent_wanted(state) and state.check_in.phase in (Phase.READING, Phase.JUDGING):
        return _ASK_CONSENT
    match state.check_in.phase:
        case Phase.WAITING:
            return _waiting(state)
        case Phase.KEY_NEEDED:
            return _key_needed(state.check_in)
        case Phase.READING:
            return NextAction("reading", "card", hint=_STEP_HINTS.get(state.check_in.step, ""))
        case Phase.JUDGING:
            return _judging(state)
        case Phase.SETTLED:
            return _again(state, _settled(state))
        case Phase.RECORDING:
            return NextAction("recording", "record")
        case Phase.RECORDED:
            return _RECORDED if _held_something(state) else _RECORDED_WITHOUT


_RECORDED = NextAction("recorded", "check", Tone.OK, Action.NEXT_PATIENT)
_RECORDED_WITHOUT = replace(_RECORDED, hint="ui.next.recorded.no_card")


def _held_something(state: State) -> bool:
    """Whether there is a card or a paper to give back; an emergency often has none."""
    check_in, there = state.check_in, state.reader.state is ReaderState.CARD
    return there or check_in.key is not None or check_in.identified_by is not IdentifiedBy.NOTHING


def _key_needed(check_in: CheckIn) -> NextAction:
    """A chip that was asked wrongly too often answers no more before it was lifted."""
    if check_in.wrong_keys >= MOST_WRONG_KEYS:
        return NextAction("card_again", "card", Tone.ATTENTION)
    return NextAction("key_again" if check_in.wrong_keys else "key_needed", "qr")


def _waiting(state: State) -> NextAction:
    check_in = state.check_in
    if check_in.card_failure is not None:
        return NextAction("card_again", "card", Tone.ATTENTION)
    if state.reader.state in _NO_CARD_YET:
        return _NO_CARD_YET[state.reader.state]
    if forgotten_card(state):
        another = NextAction("other_card", "card", Tone.ATTENTION, Action.READ_CARD)
        return another if check_in.key is not None else NextAction("take_card_out", "card")
    return NextAction("put_card_known" if check_in.claimed else "put_card", "card")


def forgotten_card(state: State) -> bool:
    """The card on the reader is that of an earlier visit, as far as the desk knows."""
    return state.reader.state is ReaderState.CARD and state.reader.insertion == state.done_insertion


def _judging(state: State) -> NextAction:
    if state.check_in.verdict.same_person.settled:
        return NextAction("asking_portal", "portal")
    if state.camera.state in (DeviceState.TROUBLE, DeviceState.OFF):
        return NextAction("camera_gone", "eye", Tone.ATTENTION, Action.BY_EYE)
    return NextAction("look_at_camera", "face")


def _again(state: State, following: NextAction) -> NextAction:
    """What could not be stored is not in order, whatever the verdict; Enter does the same once more."""
    failed = state.notice is not None and state.notice is state.memory.code
    if not failed or following.button is not Action.RECORD:
        return following
    return replace(following, name="not_stored", icon="warning", tone=Tone.ATTENTION)


def _settled(state: State) -> NextAction:
    verdict = state.check_in.verdict
    if state.check_in.duplicate_asked:
        return NextAction("duplicate", "warning", Tone.ATTENTION, Action.RECORD, "record_again")
    if state.check_in.person is None:
        return NextAction("nobody", "record", Tone.ATTENTION, Action.RECORD, "record_later")
    if verdict.card_genuine.state is TickState.FAILED:
        return NextAction("card_failed", "cross", Tone.FAILED, Action.RECORD, "record_later")
    if verdict.same_person.state in _FACE_OPEN:
        return _compare(state.check_in)
    if verdict.card_genuine.state is TickState.ATTENTION:
        return NextAction("card_attention", "warning", Tone.ATTENTION, Action.RECORD, "record_later")
    return _OUTCOMES[state.check_in.outcome or Outcome.NEEDS_STAFF]


def _compare(check_in: CheckIn) -> NextAction:
    """Staff's eyes decide; without a portrait they compare with the picture printed on the card."""
    if check_in.portrait is None:
        return NextAction("compare_print", "eye", Tone.ATTENTION, Action.BY_EYE)
    if check_in.verdict.same_person.state is TickState.FAILED:
        return NextAction("compare_different", "eye", Tone.FAILED, Action.BY_EYE)
    refused = check_in.consent is not None and not check_in.consent.given
    hint = "ui.next.compare_refused.hint" if refused else ""  # the machine was not asked: nothing it cannot tell
    return NextAction("compare", "eye", Tone.ATTENTION, Action.BY_EYE, hint=hint)


_OUTCOMES = {
    Outcome.READY: NextAction("ready", "check", Tone.OK, Action.RECORD),
    Outcome.READY_PROVISIONAL: NextAction("provisional", "check", Tone.ATTENTION, Action.RECORD, "record_later"),
    Outcome.SELF_PAY: NextAction("self_pay", "warning", Tone.ATTENTION, Action.RECORD, "record_self_pay"),
    Outcome.NEEDS_STAFF: NextAction("check_data", "warning", Tone.ATTENTION, Action.RECORD, "record_later"),
}


ALWAYS = frozenset(
    {
        Action.SCAN,
        Action.TODAY,
        Action.PEOPLE,
        Action.CASES,
        Action.LANGUAGE,
        Action.SCHEME,
        Action.LARGER,
        Action.SMALLER,
        Action.AT_DESK,
        Action.NUMBERS,
        Action.SETTINGS,
        Action.HELP,
        Action.EMERGENCY,
        Action.UNDO,
        Action.PRINT,
    }
)
"""What changes the screen, or a visit already recorded; and an emergency, which waits for nothing."""


def enabled_actions(state: State) -> frozenset[Action]:
    """The actions that would do something now."""
    check_in = state.check_in
    rules = {
        Action.RECORD: check_in.phase in _RECORDABLE,
        Action.AGREE: _consent_counts(state) and not (check_in.consent and check_in.consent.given),
        Action.REFUSE: _consent_counts(state) and (check_in.consent is None or check_in.consent.given),
        Action.BY_EYE: _may_compare(state),
        Action.LOOK_AGAIN: _may_look_again(state),
        Action.LOOK_UP_AGAIN: _may_look_up_again(check_in),
        Action.WITHOUT_CHIP: check_in.phase in _BEFORE_READING,
        Action.READ_CARD: check_in.phase is Phase.WAITING and check_in.key is not None and forgotten_card(state),
        Action.DETAILS: check_in.phase in _BEFORE_STORING,
        Action.TERMS: check_in.phase in _ANSWERING and state.setup.house is not None and state.setup.asks_insurance,
        Action.INSURANCE: check_in.phase in _ANSWERING and check_in.coverage is not None,
        Action.HISTORY: check_in.person is not None,
        Action.NEXT_PATIENT: bool(check_in.visit_id) or state.notice is not None,
    }
    return ALWAYS | frozenset(action for action, applies in rules.items() if applies)


def _may_compare(state: State) -> bool:
    check_in, tick = state.check_in, state.check_in.verdict.same_person.state
    somebody = check_in.phase in _ANSWERING and check_in.person is not None
    return somebody and (tick in _FACE_OPEN or tick is TickState.PENDING)


def _may_look_again(state: State) -> bool:
    check_in = state.check_in
    seeing = state.camera.state is DeviceState.OK and check_in.portrait is not None
    return check_in.phase in _ANSWERING and seeing and check_in.verdict.same_person.state in _FACE_OPEN


def _may_look_up_again(check_in: CheckIn) -> bool:
    person = check_in.person
    numbered = (person is not None and person.number is not None) or check_in.presented is not None
    askable = person is not None and numbered and bool(person.name)
    return askable and check_in.phase in _ANSWERING and check_in.verdict.insured.state in _LOOK_UP_OPEN


def rail_step(state: State) -> int:
    """How far the check-in is on the rail of steps: 0 card, 1 key, 2 chip, 3 face and insurance, 4 record, 5 done."""
    check_in = state.check_in
    if check_in.phase is Phase.WAITING:
        return 0
    order = (Phase.KEY_NEEDED, Phase.READING, Phase.JUDGING, Phase.SETTLED)
    return order.index(check_in.phase) + 1 if check_in.phase in order else 5
