"""The one clear next step at the counter, and which actions apply: pure rules from state to words and keys."""

from __future__ import annotations

from dataclasses import dataclass

from app.counter.rules import Identity, identity_of
from app.counter.state import CounterState, Mode
from app.counter.step import can_receive, collector_role, name_in_question
from app.flow.state import DeviceState, Phase
from domain.card import ReaderState
from domain.verdict import TickState
from ui.counter.shortcuts import CounterAction
from ui.style.tokens import Tone


@dataclass(frozen=True, slots=True)
class NextStep:
    """``name`` ends its text keys ``counter.next.<name>.title`` and ``.hint``; ``button`` is what Enter does."""

    name: str
    icon: str
    tone: Tone = Tone.ACTIVE
    button: CounterAction | None = None


_PASSED = frozenset({TickState.OK, TickState.WAIVED})
_BEFORE = {
    Phase.KEY_NEEDED: NextStep("key", "qr"),
    Phase.READING: NextStep("reading", "card"),
    Phase.JUDGING: NextStep("judging", "face"),
}
_NO_READER = frozenset({ReaderState.NO_SERVICE, ReaderState.NO_READER})
_ANSWERING = frozenset({Phase.READING, Phase.JUDGING, Phase.SETTLED})


def next_step(state: CounterState) -> NextStep:
    """Exactly one for every state."""
    if state.saving:
        return NextStep("saving", "record")
    if state.mode is Mode.LIST:
        return NextStep("list", "list")
    if state.mode is Mode.HAND_OVER and (finding := _finding(state)) is not None:
        return finding
    identifying = _identifying(state)
    if identifying is not None:
        return identifying
    return _receiving(state) if state.mode is Mode.RECEIVE else _handing_over(state)


def _finding(state: CounterState) -> NextStep | None:
    if state.chosen is None:
        return _done(state) or NextStep("find", "search")
    if state.chosen.handed_over is not None:
        return NextStep("gone", "check", Tone.ATTENTION)
    return None


def _done(state: CounterState) -> NextStep | None:
    if state.done is None:
        return None
    return NextStep("handed" if state.done.handed_over else "received", "check", Tone.OK)


def consent_wanted(state: CounterState) -> bool:
    """Nobody was asked yet, and there is somebody to ask."""
    check_in = state.desk.check_in
    pending = check_in.verdict.same_person.state is TickState.PENDING
    seeing = state.desk.camera.state is not DeviceState.TROUBLE
    asked = not state.desk.setup.asks_consent or check_in.consent is not None
    return not asked and seeing and pending and check_in.phase in (Phase.READING, Phase.JUDGING)


def _identifying(state: CounterState) -> NextStep | None:
    """Until it is told who stands here; None once it is."""
    desk, check_in = state.desk, state.desk.check_in
    if consent_wanted(state):
        return NextStep("consent", "face", button=CounterAction.AGREE)
    if check_in.phase in _BEFORE:
        return _BEFORE[check_in.phase]
    if check_in.phase is not Phase.SETTLED:
        return _waiting(state, desk.reader.state)
    return _judged(state)


def _waiting(state: CounterState, reader: ReaderState) -> NextStep:
    if (done := _done(state)) is not None:
        return done
    if reader in _NO_READER:
        return NextStep("no_reader", "reader", Tone.ATTENTION)
    return NextStep("collector_card" if state.mode is Mode.HAND_OVER else "applicant_card", "card")


def _judged(state: CounterState) -> NextStep | None:
    ticks = state.desk.check_in.verdict
    match identity_of(state.desk.check_in):
        case Identity.NOBODY:
            return NextStep("nobody", "question", Tone.ATTENTION)
        case Identity.DOUBTFUL:
            return NextStep("doubtful", "warning", Tone.FAILED, CounterAction.BY_EYE)
        case Identity.OPEN if ticks.same_person.state not in _PASSED or state.mode is Mode.HAND_OVER:
            return NextStep("compare", "eye", Tone.ATTENTION, CounterAction.BY_EYE)
        case _:
            return None


def _receiving(state: CounterState) -> NextStep:
    if not can_receive(state):
        return NextStep("choose", "list")
    if identity_of(state.desk.check_in) is Identity.OPEN:
        return NextStep("receive_open", "record", Tone.ATTENTION, CounterAction.RECEIVE)
    return NextStep("receive", "check", Tone.OK, CounterAction.RECEIVE)


def _handing_over(state: CounterState) -> NextStep:
    if collector_role(state) is None:
        return NextStep("letter", "warning", Tone.ATTENTION, CounterAction.NOTE_LETTER)
    if name_in_question(state):
        return NextStep("other_name", "question", Tone.ATTENTION, CounterAction.ACCEPT_NAME)
    return NextStep("hand_over", "check", Tone.OK, CounterAction.HAND_OVER)


ALWAYS = frozenset(
    {
        CounterAction.SCAN,
        CounterAction.SEARCH,
        CounterAction.MODE_RECEIVE,
        CounterAction.MODE_HAND_OVER,
        CounterAction.MODE_LIST,
        CounterAction.PRINT_AGAIN,
        CounterAction.EXPORT,
        CounterAction.LANGUAGE,
        CounterAction.SCHEME,
        CounterAction.LARGER,
        CounterAction.SMALLER,
        CounterAction.AT_DESK,
        CounterAction.SETTINGS,
        CounterAction.HELP,
    }
)
"""What changes the screen and nobody's application."""


def enabled_actions(state: CounterState) -> frozenset[CounterAction]:
    """The actions that would do something now."""
    check_in = state.desk.check_in
    answering = check_in.phase in _ANSWERING
    asks = state.desk.setup.asks_consent and bool(check_in.visit_id)
    given = check_in.consent is not None and check_in.consent.given
    rules = {
        CounterAction.RECEIVE: can_receive(state),
        CounterAction.HAND_OVER: next_step(state).button is CounterAction.HAND_OVER,
        CounterAction.ACCEPT_NAME: next_step(state).button is CounterAction.ACCEPT_NAME,
        CounterAction.AGREE: asks and not given,
        CounterAction.REFUSE: asks and (given or check_in.consent is None),
        CounterAction.LOOK_AGAIN: answering and check_in.portrait is not None and _open(state, "same_person"),
        CounterAction.BY_EYE: answering and check_in.person is not None and may_decide(state) != "",
        CounterAction.NAME_PROXY: state.mode is Mode.RECEIVE,
        CounterAction.NOTE_LETTER: state.mode is Mode.HAND_OVER and _collectable(state),
        CounterAction.WITHOUT_CHIP: check_in.phase in (Phase.WAITING, Phase.KEY_NEEDED, Phase.READING),
        CounterAction.NEXT_PERSON: not state.saving and _anything(state),
    }
    return ALWAYS | frozenset(action for action, applies in rules.items() if applies)


def _open(state: CounterState, tick: str) -> bool:
    return state.desk.check_in.verdict.ticks()[tick].state not in _PASSED


def may_decide(state: CounterState) -> str:
    """The tick staff's eyes can settle next: the face first, then the card; empty when both have passed."""
    if _open(state, "same_person"):
        return "same_person"
    card_settled = state.desk.check_in.phase is Phase.SETTLED
    return "card_genuine" if card_settled and _open(state, "card_genuine") else ""


def _collectable(state: CounterState) -> bool:
    return state.chosen is not None and state.chosen.handed_over is None


def _anything(state: CounterState) -> bool:
    begun = bool(state.desk.check_in.visit_id) or state.notice is not None or state.desk.notice is not None
    return begun or bool(state.procedure or state.proxies) or state.chosen is not None or state.done is not None


def names_of(state: CounterState | None) -> dict[str, str]:
    """The two names a question is about: ``noted`` at reception, and the ``card``'s."""
    person = state.desk.check_in.person if state else None
    return {"noted": name_in_question(state) if state else "", "card": person.name if person else ""}
