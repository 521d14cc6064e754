"""Steps of the flow that begin with the card: it comes, opens, is read, fails, or is done without."""

from __future__ import annotations

from dataclasses import replace

from app.flow.common import (
    Step,
    asked_ahead,
    begun,
    judged,
    known_anything,
    left,
    looked_up,
    marked,
    read_anew,
    recalled,
    update,
)
from app.flow.consent import may_look
from app.flow.consent_steps import looking, reopened
from app.flow.effects import Effect, EndFace, GivePortrait, ReadCard, StopReading
from app.flow.events import (
    CardRead,
    CardReadFailed,
    CardSaid,
    CardShown,
    GoOnWithoutChip,
    KeyGiven,
    ReaderChanged,
    ReadLyingCard,
)
from app.flow.state import MOST_WRONG_KEYS, CheckIn, IdentifiedBy, Moment, Phase, State
from app.portal.names import Likeness, likeness
from domain.card import (
    AccessGranted,
    ChecksDone,
    PersonRead,
    Portrait,
    PortraitRead,
    ReaderState,
    StepStarted,
)
from domain.consent import Channel
from domain.coverage import AnswerClass, CoverageAnswer, PresentedCard
from domain.failure import FailureCode
from domain.person import Person
from domain.presence import Presence
from domain.visit import Shown

_STORED = frozenset({Phase.RECORDING, Phase.RECORDED})
_ANSWERED = frozenset({Phase.JUDGING, Phase.SETTLED})
_FINISHED = _ANSWERED | _STORED


def reader_changed(state: State, event: ReaderChanged, moment: Moment) -> Step:
    """Cards come and go; a new card while a visit is finished means the next patient."""
    state = replace(state, reader=event.status)
    if event.status.state is ReaderState.CARD:
        return _card_came(state, moment)
    if state.check_in.phase is Phase.KEY_NEEDED and not known_anything(state.check_in):
        return replace(state, check_in=CheckIn(), notice=None), ()
    if state.check_in.phase is Phase.KEY_NEEDED:
        return update(state, phase=Phase.WAITING, wrong_keys=0), ()
    return state, ()


def _card_came(state: State, moment: Moment) -> Step:
    insertion = state.reader.insertion
    if insertion in (state.check_in.insertion, state.done_insertion) or state.check_in.phase is Phase.READING:
        return state, ()  # a card put down while another is read waits until that reading has said how it ended
    effects: tuple[Effect, ...] = ()
    if state.setup.channel is Channel.KIOSK and state.check_in.phase in _ANSWERED:
        state = read_anew(state)  # a patient alone who lifts the card and puts it back is not the next patient
    elif state.check_in.phase in _FINISHED:
        state, effects = left(state, moment)
    if not state.check_in.visit_id:
        state = begun(state, moment)
    state = update(state, insertion=insertion, wrong_keys=0)
    if state.check_in.key is None:
        return update(state, phase=Phase.KEY_NEEDED), effects
    state, reading = _reading(state, moment)
    return state, (*effects, *reading)


def _reading(state: State, moment: Moment) -> Step:
    key = state.check_in.key
    assert key is not None
    began_s = state.check_in.began_s or moment.monotonic_s
    state = update(replace(state, notice=None), phase=Phase.READING, began_s=began_s, card_failure=None, step="")
    # what an earlier try of this visit was told is not what this card says
    state = update(state, checks=None, evidence=None, portrait=None, portrait_reason=None, portrait_known=False)
    face = looking(state) if may_look(state, moment) else ()
    return state, (*face, *asked_ahead(state), ReadCard(key, _presence(state, moment)))


def _presence(state: State, moment: Moment) -> Presence | None:
    """What the chip is asked to sign: this facility, this desk, now, this visit."""
    if not state.setup.presence_proof:
        return None
    at = moment.utc.replace(microsecond=0)
    return Presence(state.setup.facility, state.setup.station, state.check_in.visit_id, at)


def key_given(state: State, event: KeyGiven, moment: Moment) -> Step:
    """A scan or a typed number: opens the card on the reader, or waits for one."""
    if state.check_in.phase is Phase.READING:
        return state, ()  # the same QR scanned twice
    if _of_whom_the_chip_told(state.check_in, event):
        return _shown_too(state, event, moment)
    effects: tuple[Effect, ...] = ()
    if state.check_in.phase in _FINISHED or _someone_else(state.check_in, event):
        state, effects = left(state, moment)
    elif _another_claim(state.check_in, event):
        state, effects = _claimed_anew(state, moment), (EndFace(),)
    if not state.check_in.visit_id:
        state = begun(state, moment)
    if state.check_in.wrong_keys >= MOST_WRONG_KEYS:
        return replace(state, notice=FailureCode.CARD_KEY_WRONG), effects
    claimed = event.claimed or Person(event.key.number, "", event.key.birth_date)
    presented = event.presented or state.check_in.presented
    state = update(
        replace(state, notice=None), key=event.key, claimed=claimed, claimed_by=event.means, presented=presented
    )
    state = _shown_noted(state, event.presented)
    if not _fresh_card(state):
        return state, effects
    state, reading = _reading(update(state, insertion=state.reader.insertion), moment)
    return state, (*effects, *reading)


def _of_whom_the_chip_told(check_in: CheckIn, event: KeyGiven) -> bool:
    """A code of the person who stands here, scanned once more: nobody new has come."""
    told = check_in.phase in _ANSWERED and check_in.identified_by is IdentifiedBy.CHIP and check_in.person is not None
    return told and check_in.person is not None and check_in.person.number == event.key.number is not None


def _shown_too(state: State, event: KeyGiven, moment: Moment) -> Step:
    state = replace(state, notice=None)
    if event.presented is None:
        return state, ()
    return _asked_with_card(_shown_noted(update(state, presented=event.presented), event.presented), (), moment)


def read_lying_card(state: State, _: ReadLyingCard, moment: Moment) -> Step:
    """Staff know whose it is; a key that does not open it asks again like any other."""
    waits = state.check_in.phase is Phase.WAITING and state.check_in.key is not None
    if not waits or state.reader.state is not ReaderState.CARD:
        return state, ()
    return _reading(update(replace(state, done_insertion=0), insertion=state.reader.insertion), moment)


def card_shown(state: State, event: CardShown, moment: Moment) -> Step:
    """An insurance card: more to ask with about whoever stands here, or somebody who came without a chip card."""
    effects: tuple[Effect, ...] = ()
    if state.check_in.phase in _STORED or _other_name(state.check_in, event.person.name):
        if state.check_in.phase is Phase.READING:
            return replace(state, notice=FailureCode.COVERAGE_DATA_DIFFERS), ()
        state, effects = left(state, moment)
    if not state.check_in.visit_id:
        state = begun(state, moment)
    state = update(replace(state, notice=None), presented=event.presented or state.check_in.presented)
    state = _shown_noted(state, event.presented)
    if state.check_in.person is None and (event.person.name or state.check_in.claimed is None):
        return update(state, claimed=event.person, claimed_by=event.means), effects
    return _asked_with_card(state, effects, moment)


def _shown_noted(state: State, presented: PresentedCard | None) -> State:
    """A scan that held a whole insurance card says by itself what was shown; what staff have said stands."""
    details = state.check_in.details
    if presented is None or presented.card is None or details.shown is not None:
        return state
    return update(state, details=replace(details, shown=Shown.INSURANCE_CARD))


def _asked_with_card(state: State, effects: tuple[Effect, ...], moment: Moment) -> Step:
    """The person is known already; a look-up that found somebody needs no second one."""
    answer = state.check_in.coverage
    found = answer is not None and answer.answer_class is AnswerClass.OK
    if found or state.check_in.phase not in (Phase.JUDGING, Phase.SETTLED):
        return state, effects
    asking = looked_up(state, state.check_in.person, again=True)
    state, judging = judged(update(reopened(state), coverage=None, last_known=None) if asking else state, moment)
    return state, (*effects, *asking, *judging)


def _other_name(check_in: CheckIn, name: str) -> bool:
    known = check_in.person or check_in.claimed
    if not known or not known.name or not name:
        return False
    return likeness(known.name, name) in (Likeness.DIFFERENT, Likeness.INITIALS)


def _someone_else(check_in: CheckIn, event: KeyGiven) -> bool:
    """The key names another person than the interrupted visit: never mix two people in one record."""
    known = check_in.person
    return bool(known and known.number and event.key.number and known.number != event.key.number)


def _another_claim(check_in: CheckIn, event: KeyGiven) -> bool:
    """No chip has spoken yet, and the key is not the number of whoever was scanned or typed before."""
    claimed = check_in.claimed if check_in.person is None else None
    return bool(claimed and claimed.number and event.key.number and claimed.number != event.key.number)


def _claimed_anew(state: State, moment: Moment) -> State:
    """A number scanned or taken from a case is somebody: the next one begins a visit of their own.

    A number that staff only typed is put right; what was entered stays, but whoever agreed is to be asked once more.
    A kiosk tells what its patient said to every visit anew. Neither gives the card on the reader more tries.
    """
    check_in = state.check_in
    named = check_in.claimed is not None and check_in.claimed.name
    if not named and state.setup.channel is not Channel.KIOSK:
        return update(state, consent=None)
    return begun(state, moment, phase=check_in.phase, insertion=check_in.insertion, wrong_keys=check_in.wrong_keys)


def _fresh_card(state: State) -> bool:
    """A card lies there that is not the last patient's, forgotten on the reader."""
    return state.reader.state is ReaderState.CARD and state.reader.insertion != state.done_insertion


def card_said(state: State, event: CardSaid, moment: Moment) -> Step:
    """Progress of a reading: whatever is known is shown and used at once."""
    if state.check_in.phase is not Phase.READING:
        return state, ()
    match event.event:
        case AccessGranted(protocol):
            return marked(update(state, access=protocol), "access", moment), ()
        case StepStarted(name):
            return update(state, step=name), ()
        case PersonRead(person):
            return _person_read(state, person, moment)
        case PortraitRead(portrait, reason):
            return _portrait_read(state, portrait, reason, moment)
        case ChecksDone(checks):
            return judged(update(state, checks=checks), moment)


def _person_read(state: State, person: Person, moment: Moment) -> Step:
    before: tuple[Effect, ...] = ()
    if _another_holder(state.check_in.person, person):  # opened with a key that names nobody
        state, before = _read_for_another(state, moment)
    asked_before = state.check_in.person == person
    looked_before = may_look(state, moment)
    state = marked(update(state, person=person, identified_by=IdentifiedBy.CHIP), "person", moment)
    asking = looked_up(state, person)
    effects: tuple[Effect, ...] = () if asked_before else (*asking, *recalled(state, person))
    unasked = state.setup.asks_insurance and not asking and state.check_in.coverage is None
    if unasked:  # a passport holds no number the insurer knows
        state = update(state, coverage=_not_asked(person, moment))
    if looked_before and not may_look(state, moment):  # a child: who represents them must agree too
        state, effects = update(state, consent=None, face=None), (EndFace(), *effects)
    return state, (*before, *effects)


def _another_holder(before: Person | None, now: Person) -> bool:
    return before is not None and before.number != now.number


def _read_for_another(state: State, moment: Moment) -> Step:
    """The reading goes on as a visit of its own; that of whoever was read before is recorded as far as it came."""
    on_reader = {name: getattr(state.check_in, name) for name in ("phase", "key", "insertion", "access", "step")}
    state, effects = left(update(state, phase=Phase.WAITING), moment)
    return begun(state, moment, began_s=moment.monotonic_s, **on_reader), effects


def _portrait_read(state: State, portrait: Portrait | None, reason: FailureCode | None, moment: Moment) -> Step:
    state = update(state, portrait=portrait, portrait_reason=reason, portrait_known=True)
    state = marked(state, "portrait", moment)
    if portrait is None:
        return judged(state, moment)
    return state, (GivePortrait(state.check_in.visit_id, portrait),) if may_look(state, moment) else ()


def card_read(state: State, event: CardRead, moment: Moment) -> Step:
    """The reading is complete; what remains are the answers still on their way."""
    if state.check_in.phase is not Phase.READING:
        return state, ()
    reading = event.reading
    state = update(
        state, checks=reading.checks, evidence=reading.evidence, access=reading.access, phase=Phase.JUDGING, step=""
    )
    return judged(marked(state, "card_read", moment), moment)


def card_read_failed(state: State, event: CardReadFailed, moment: Moment) -> Step:
    """A wrong key asks again (twice at most); anything else asks for the card again or goes on without it."""
    if state.check_in.phase is not Phase.READING:
        return state, ()
    code = event.failed.code
    held_by = event.failed.detail.partition("other programs: ")[2] if code is FailureCode.READER_BUSY else ""
    state = update(replace(state, notice=code, held_by=held_by), phase=Phase.WAITING, step="")
    if code is FailureCode.CARD_KEY_WRONG:
        return update(state, phase=Phase.KEY_NEEDED, wrong_keys=state.check_in.wrong_keys + 1, key=None), ()
    state = update(state, card_failure=code)
    # The same insertion is not read again by itself: only a card put down anew, or staff, start over.
    return _card_came(state, moment) if state.reader.state is ReaderState.CARD else (state, ())


def go_on_without_chip(state: State, _: GoOnWithoutChip, moment: Moment) -> Step:
    """The chip stays silent: take the person from QR or keyboard, say so, and go on."""
    if state.check_in.phase in _FINISHED:
        return state, ()
    if not state.check_in.visit_id:
        state = begun(state, moment)
    check_in = state.check_in
    person = check_in.person or check_in.claimed
    state = update(
        state,
        phase=Phase.JUDGING,
        person=person,
        identified_by=_means(check_in),
        card_failure=check_in.card_failure or FailureCode.CARD_NONE,
        insertion=state.reader.insertion,
    )
    effects: tuple[Effect, ...] = (StopReading(),)
    if check_in.coverage is None and check_in.person is None:
        asking = looked_up(state, person)
        effects = (*effects, *asking, *recalled(state, person))
        state = state if asking else update(state, coverage=_not_asked(person, moment))
    state, judging = judged(state, moment)
    return state, (*effects, *judging)


def _means(check_in: CheckIn) -> IdentifiedBy:
    if check_in.person is not None:
        return IdentifiedBy.CHIP
    return IdentifiedBy.NOTHING if check_in.claimed is None else check_in.claimed_by


def _not_asked(person: Person | None, moment: Moment) -> CoverageAnswer:
    """Nothing to ask the portal with: the visit is recorded, and asked about once there is."""
    named = person is not None and person.name and person.birth_date is not None
    why = FailureCode.COVERAGE_NO_NUMBER if named else FailureCode.INPUT_NAME_MISSING
    return CoverageAnswer("", AnswerClass.TEMPORARY, moment.utc, failure=why)
