"""The kiosk as one pure value: what a new state of the flow, a touch or some time make of it, and what it posts."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace

from app.flow.events import Abandoned, CardShown, ConsentSaid, Event, HandOverAsked, InputRefused, KeyGiven
from app.flow.state import CheckIn, Phase, State
from app.kiosk import said as taps
from app.kiosk.due import due
from app.kiosk.patience import Patience, limit_s, warns
from app.kiosk.said import Menu, Said, Tap
from app.kiosk.screen import STORING, Screen, screen_of
from domain.failure import FailureCode


@dataclass(frozen=True, slots=True)
class Now:
    """The outside world as the kiosk may know it."""

    monotonic_s: float
    utc: dt.datetime


@dataclass(frozen=True, slots=True)
class Kiosk:
    """``screen`` is up since ``since_s``; ``touched_s`` is the last touch or change (both monotonic seconds)."""

    state: State
    menu: Menu = field(default_factory=Menu)
    patience: Patience = field(default_factory=Patience)
    said: Said = field(default_factory=Said)
    screen: Screen = Screen.LANGUAGE
    since_s: float = 0.0
    touched_s: float = 0.0
    posted: Event | None = None
    """What was posted last and the flow has not answered yet."""
    left: str = ""
    """The visit somebody walked away from last."""

    @property
    def leaving(self) -> bool:
        """The flow has not cleared yet what was left; whoever touches the screen now is the next one."""
        return bool(self.left) and self.left == self.state.check_in.visit_id

    @property
    def language(self) -> str:
        return self.said.language or self.menu.language

    @property
    def somebody(self) -> bool:
        """Somebody stands there, or left something behind."""
        return self.said != Said() or bool(self.state.check_in.visit_id)


Step = tuple[Kiosk, tuple[Event, ...]]
_ANSWERED = frozenset({Phase.JUDGING, Phase.SETTLED})


def heard(kiosk: Kiosk, state: State, now: Now) -> Step:
    """The flow moved on."""
    before = kiosk.state
    over = _over(before, state) and not kiosk.leaving
    said = Said() if over else noticed(kiosk.said, before, state)
    moved = state.reader != before.reader  # a hand on the card is somebody being there
    touched_s = now.monotonic_s if moved else kiosk.touched_s
    kiosk = replace(kiosk, state=state, said=said, posted=None, touched_s=touched_s)
    if said.card_came_back and state.check_in.wrong_keys and not before.check_in.wrong_keys:
        return _abandoned(kiosk, now)  # what was put back is another card: nobody goes on under the first one's answers
    return _settled(kiosk, now)


def tapped(kiosk: Kiosk, tap: Tap, now: Now) -> Step:
    """A finger, or a scanner, said something."""
    kiosk = replace(kiosk, touched_s=now.monotonic_s)
    match tap:
        case taps.HelpAsked():
            return _helped(kiosk, now)
        case taps.Stopped():
            return _abandoned(kiosk, now)
        case taps.Identified(event):
            return _identified(kiosk, event, now)
    return _settled(replace(kiosk, said=_said(kiosk.said, tap)), now)


def ticked(kiosk: Kiosk, now: Now) -> Step:
    """Some time passed."""
    left = left_s(kiosk, now)
    if left is None or left > 0:
        return _settled(kiosk, now)
    if kiosk.screen is Screen.READING:
        return _helped(kiosk, now)
    if kiosk.screen is Screen.LOOK:
        return _settled(replace(kiosk, said=replace(kiosk.said, without_face=True)), now)
    return _abandoned(kiosk, now)


def left_s(kiosk: Kiosk, now: Now) -> float | None:
    """Seconds until this screen ends by itself; None when it does not."""
    limit = limit_s(kiosk.screen, kiosk.state, kiosk.patience, somebody=kiosk.somebody)
    return None if limit is None else limit - (now.monotonic_s - max(kiosk.since_s, kiosk.touched_s))


def warning_s(kiosk: Kiosk, now: Now) -> float | None:
    """Seconds left, while the warning is up."""
    left = left_s(kiosk, now)
    return left if left is not None and kiosk.said != Said() and warns(kiosk.screen, left, kiosk.patience) else None


# --- moves ------------------------------------------------------------------------------


def _settled(kiosk: Kiosk, now: Now) -> Step:
    """The screen as it now must be, and what the kiosk tells the flow by itself."""
    state = replace(kiosk.state, check_in=CheckIn()) if kiosk.leaving else kiosk.state
    screen = screen_of(state, kiosk.said, kiosk.menu)
    if screen is not kiosk.screen:
        kiosk = replace(kiosk, screen=screen, since_s=now.monotonic_s)
    event = due(state, kiosk.said, kiosk.menu, screen, waited_s=now.monotonic_s - kiosk.since_s, now=now.utc)
    if event is None or event == kiosk.posted or kiosk.leaving:
        return kiosk, ()
    said = kiosk.said
    if isinstance(event, ConsentSaid):
        said = replace(said, consent_told=kiosk.state.check_in.visit_id)
    return replace(kiosk, said=said, posted=event), (event,)


def _abandoned(kiosk: Kiosk, now: Now) -> Step:
    """Nobody is there any more: what was said is forgotten here, the rest by the flow."""
    left = kiosk.state.check_in.visit_id
    kiosk, _ = _settled(replace(kiosk, said=Said(), left=left, touched_s=now.monotonic_s), now)
    return replace(kiosk, posted=None), (Abandoned(),)


def _helped(kiosk: Kiosk, now: Now) -> Step:
    """A colleague, at once; what was answered goes along."""
    said = replace(kiosk.said, language=kiosk.language)
    kiosk, telling = _settled(replace(kiosk, said=said), now)
    return kiosk, (*telling, HandOverAsked())


def _identified(kiosk: Kiosk, event: KeyGiven | CardShown | InputRefused, now: Now) -> Step:
    """A key opens the card; an insurance card alone is for a colleague, with what it says."""
    if not kiosk.said.language or kiosk.screen not in (Screen.CARD, Screen.SCAN, Screen.KEY):
        return kiosk, ()
    kiosk, telling = _settled(kiosk, now)
    ending = (HandOverAsked(),) if isinstance(event, CardShown) else ()
    return kiosk, (*telling, event, *ending)


def _said(said: Said, tap: Tap) -> Said:
    match tap:
        case taps.LanguageChosen(language):
            return replace(said, language=language)
        case taps.LanguageAsked():
            return replace(said, language="")
        case taps.ConsentAnswered(agrees):
            return replace(said, consent=agrees)
        case taps.CodePreferred(yes):
            return replace(said, by_code=yes)
        case taps.ClinicChosen(clinic):
            return replace(said, clinic=clinic)
        case taps.PhoneGiven(number):
            return replace(said, phone=number)
        case taps.FaceSkipped():
            return replace(said, without_face=True)
        case taps.GoOnWithoutCard():
            return replace(said, without_card=True)
        case taps.BackAsked():
            return _back(said)
    return said


def _back(said: Said) -> Said:
    """The question before this one, answered anew."""
    if said.phone is not None:
        return replace(said, phone=None)
    if said.clinic is not None:
        return replace(said, clinic=None)
    if said.consent is not None:
        return replace(said, consent=None, consent_told="")
    return replace(said, language="")


def noticed(said: Said, before: State, state: State) -> Said:
    """Count what went wrong with card and key, so that nobody is asked for ever."""
    was, is_now = before.check_in, state.check_in
    if is_now.wrong_keys > was.wrong_keys:
        said = replace(said, wrong_keys=said.wrong_keys + 1, by_code=False)
    if _read_failed(was, is_now):
        said = replace(said, failed_reads=said.failed_reads + 1)
    if was.phase in _ANSWERED and is_now.phase in (Phase.READING, Phase.KEY_NEEDED):
        said = replace(said, card_came_back=True, without_card=False)
    return said


def _read_failed(was: CheckIn, is_now: CheckIn) -> bool:
    """Another reading failed; states may come in bursts, so that the reading itself was perhaps not seen."""
    failed = is_now.phase is Phase.WAITING and is_now.card_failure not in (None, FailureCode.CARD_REMOVED)
    return failed and (was.card_failure is None or was.insertion != is_now.insertion)


def _over(before: State, state: State) -> bool:
    """A visit was over and another one, or none, is there: whoever comes now has said nothing yet."""
    stored = before.check_in.phase in STORING and state.check_in.phase not in STORING
    return stored and before.check_in.visit_id != state.check_in.visit_id
