"""What each key and button of the counter does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from app.counter.consent import counter_consent
from app.counter.state import (
    CounterEvent,
    HandOverAsked,
    LetterNoted,
    Mode,
    ModeChosen,
    NameAccepted,
    NextPerson,
    PrintAgainAsked,
    ProxyNamed,
    ReceiveAsked,
)
from app.flow.consent import needed_consent
from app.flow.events import ConsentSaid, Event, GoOnWithoutChip, KeyGiven, LookAgain, StaffSaid
from app.flow.state import IdentifiedBy
from app.texts import following_language
from domain.card import AccessKey
from domain.consent import ConsentAnswer
from domain.failure import Failure, FailureCode
from domain.person import CitizenId, Person
from domain.reception import Letter, Proxy
from domain.visit import StaffSay
from ui.counter.form_overlay import Values
from ui.counter.next_step import enabled_actions, may_decide, names_of, next_step
from ui.counter.shortcuts import KEYS, CounterAction
from ui.reception.text_size import neighbouring_scale
from ui.shown_failure import shown_failure

if TYPE_CHECKING:
    from ui.counter.window import CounterWindow

_MODES = {
    CounterAction.MODE_RECEIVE: Mode.RECEIVE,
    CounterAction.MODE_HAND_OVER: Mode.HAND_OVER,
    CounterAction.MODE_LIST: Mode.LIST,
}
_PLAYED: dict[CounterAction, CounterEvent] = {
    CounterAction.RECEIVE: ReceiveAsked(),
    CounterAction.HAND_OVER: HandOverAsked(),
    CounterAction.NEXT_PERSON: NextPerson(),
}


class CounterKeys:
    """Binds the keys of the window. An action that does not apply now does nothing."""

    def __init__(
        self, window: CounterWindow, play: Callable[[CounterEvent], None], post: Callable[[Event], None]
    ) -> None:
        self._window = window
        self._play = play
        self._post = post
        self.open_settings: Callable[[], object] = lambda: None
        """Set by the program on a machine of its own; a simulated counter has none to open."""
        self.do: dict[CounterAction, Callable[[], None]] = {
            action: partial(self.run, action) for action in CounterAction
        }
        for key in dict.fromkeys(KEYS.values()):
            shortcut = QShortcut(QKeySequence(key), window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(partial(self._pressed, key))

    def _pressed(self, key: str) -> None:
        """Of the actions that share a key the one that applies."""
        for action in (action for action, of in KEYS.items() if of == key):
            self.run(action)

    def run(self, action: CounterAction, *_: object) -> None:
        """Do ``action`` if it applies. Surplus arguments are what Qt's signals carry along."""
        state = self._window.state
        if state is None or action not in enabled_actions(state):
            return
        if action in _PLAYED:
            self._play(_PLAYED[action])
        elif action in _MODES:
            self._window.dismiss_overlays()
            self._play(ModeChosen(_MODES[action]))
        elif not self._about_person(action):
            self._on_screen(action)

    def _about_person(self, action: CounterAction) -> bool:
        window = self._window
        match action:
            case CounterAction.AGREE:
                self._consent(ConsentAnswer.GIVEN)
            case CounterAction.REFUSE:
                self._consent(ConsentAnswer.REFUSED)
            case CounterAction.LOOK_AGAIN:
                self._post(LookAgain())
            case CounterAction.BY_EYE:
                self._by_eye()
            case CounterAction.WITHOUT_CHIP:
                self._without_chip()
            case CounterAction.NAME_PROXY:
                window.proxy_form.ask()
            case CounterAction.NOTE_LETTER:
                window.letter_form.ask()
            case CounterAction.ACCEPT_NAME:
                window.name_form.ask(**names_of(window.state))
            case _:
                return False
        return True

    def _on_screen(self, action: CounterAction) -> None:
        window = self._window
        match action:
            case CounterAction.SCAN:
                window.scan_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case CounterAction.SEARCH:
                window.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case CounterAction.PRINT_AGAIN:
                self._print_again()
            case CounterAction.EXPORT:
                window.export()
            case CounterAction.AT_DESK:
                window.at_desk.open()
            case CounterAction.SETTINGS:
                self.open_settings()
            case CounterAction.LANGUAGE:
                window.set_language(following_language(window.look.language))
            case CounterAction.SCHEME:
                window.set_dark(not window.look.dark)
            case CounterAction.LARGER | CounterAction.SMALLER:
                window.set_scale(neighbouring_scale(window.look.scale, 1 if action is CounterAction.LARGER else -1))
            case _:
                self._help()

    def _help(self) -> None:
        """The keys, and the page of what is wrong where something is."""
        window = self._window
        if window.help.isVisible():
            window.help.dismiss()
            return
        state = window.state
        code = state.notice or shown_failure(state.desk) if state is not None else None
        window.help.failure.show_code(code, window.look)
        window.help.open()

    # --- about who stands here ------------------------------------------------------------

    def _consent(self, answer: ConsentAnswer) -> None:
        window = self._window
        assert window.state is not None
        moment = window.moment()
        by = needed_consent(window.state.desk, moment)
        self._post(ConsentSaid(counter_consent(answer, by, window.look.texts, moment.utc)))

    def _by_eye(self) -> None:
        """The face by looking at both pictures; the card by looking at it, with a reason."""
        window = self._window
        assert window.state is not None
        if may_decide(window.state) == "card_genuine":
            window.card_form.ask()
        elif window.compare.isVisible():
            window.compare.confirm()
        else:
            window.open_compare()

    def compared(self, say: StaffSay, reason: str) -> None:
        """What staff saw with their own eyes."""
        self._post(StaffSaid("same_person", reason, say))

    def card_seen(self, values: Values) -> FailureCode | None:
        self._post(StaffSaid("card_genuine", values["reason"]))
        return None

    def _without_chip(self) -> None:
        """A number alone says no name: it is asked for first. A scan that was read by guess is looked at."""
        state, typed = self._window.state, self._window.scan_line.finish()
        if typed:
            self._ask_name_of(typed)
            return
        claimed = state.desk.check_in.claimed if state else None
        unsure = state is not None and state.desk.check_in.claimed_by is IdentifiedBy.QR_UNSURE
        if claimed is not None and claimed.number is not None and (unsure or not claimed.name):
            self._window.claim.ask(claimed, unsure=unsure)
        else:
            self._post(GoOnWithoutChip())

    def _ask_name_of(self, typed: str) -> None:
        """A number and then this key, without Enter between them: the desk has just been told."""
        from app.scan_event import nameless, scan_event  # noqa: PLC0415 - as the reception does

        asked = nameless(scan_event(typed))
        if asked is not None and asked[0].number is not None:
            self._window.claim.ask(*asked)

    def with_claim(self, person: Person) -> None:
        """Go on without the chip, with the name and birth date that were typed or looked at."""
        assert person.number is not None
        state = self._window.state
        means = (state.desk.check_in.claimed_by if state else IdentifiedBy.TYPED).once_confirmed
        key = AccessKey(can=person.number.can, number=person.number, birth_date=person.birth_date)
        self._post(KeyGiven(key, person, means))
        self._post(GoOnWithoutChip())

    def proxy_named(self, values: Values) -> FailureCode | None:
        try:
            number = CitizenId.parse(values["number"])
        except Failure as failure:
            return failure.code
        self._play(ProxyNamed(Proxy(number.digits, values["person"])))
        return None

    def letter_noted(self, values: Values) -> FailureCode | None:
        self._play(LetterNoted(Letter(values["note"], values["reason"])))
        return None

    def name_accepted(self, values: Values) -> FailureCode | None:
        self._play(NameAccepted(values["reason"]))
        return None

    def _print_again(self) -> None:
        row = self._window.row_to_print
        if row is not None:
            self._play(PrintAgainAsked(row))

    # --- keys without a table -------------------------------------------------------------

    def primary(self, *_: object) -> None:
        """What the big button does now; nothing when there is none."""
        state = self._window.state
        button = next_step(state).button if state else None
        if button is not None:
            self.run(button)

    def unclaimed(self, event: QKeyEvent) -> bool:
        """A key that no widget took; True when it was of use here."""
        window = self._window
        if event.key() == Qt.Key.Key_Escape:
            if not window.dismiss_overlays():
                self.run(CounterAction.NEXT_PERSON)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.primary()
        elif event.text().isprintable() and event.text().strip():
            window.scan_line.take_over(event.text())
        else:
            return False
        return True
