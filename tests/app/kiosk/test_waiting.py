"""How a kiosk waits, warns, forgets, goes back, and never does a thing twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.flow.events import (
    Abandoned,
    CardReadFailed,
    DetailsGiven,
    HandOverAsked,
    MemoryChanged,
    RecordAsked,
    StoreFailed,
    VisitStored,
)
from app.flow.state import Device, DeviceState, Moment, Phase, Setup, State
from app.flow.step import step
from app.kiosk.kiosk import Kiosk, heard, tapped, warning_s
from app.kiosk.patience import Patience
from app.kiosk.said import (
    BackAsked,
    ClinicChosen,
    ConsentAnswered,
    GoOnWithoutCard,
    HelpAsked,
    LanguageAsked,
    LanguageChosen,
    Menu,
    MoreTime,
    Said,
    Stopped,
)
from app.kiosk.screen import CardHint, Screen, card_hint, forgotten_card
from domain.card import CardFailed
from domain.consent import Channel
from domain.failure import FailureCode
from domain.verdict import Outcome
from domain.visit import Details
from tests.app.kiosk.machine import KEY, MENU, NOON, Machine


@pytest.fixture
def machine() -> Machine:
    return Machine()


def test_a_card_taken_while_it_is_read_may_be_put_back(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.tap(KEY)
    machine.flow(CardReadFailed(CardFailed(FailureCode.CARD_REMOVED, "DG2")))
    assert machine.take_card() is Screen.CARD_GONE
    assert machine.card(2) is Screen.READING, "nothing is typed twice"


def test_a_card_taken_early_wipes_after_a_grace(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    assert machine.take_card() is Screen.CARD_GONE
    assert machine.wait(19) is Screen.CARD_GONE
    assert machine.wait(2) is Screen.LANGUAGE
    assert machine.stored == [] and machine.kiosk.state.check_in.person is None


def test_a_card_taken_early_need_not_stop(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    machine.answers()
    machine.take_card()
    assert machine.tap(GoOnWithoutCard()) is Screen.CLINIC
    assert machine.questions() is Screen.TICKET
    assert machine.stored[0].outcome is Outcome.READY


def test_another_card_put_back_ends_it(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    machine.take_card()
    assert machine.card(2) is Screen.READING
    assert machine.flow(CardReadFailed(CardFailed(FailureCode.CARD_KEY_WRONG, "PACE"))) is Screen.LANGUAGE
    assert machine.stored == [] and machine.kiosk.said == Said()


def test_codes_at_the_wrong_moment_are_nobodys(machine: Machine) -> None:
    machine.tap(KEY)
    assert machine.posted == []


def test_without_a_memory_the_way_to_the_desk_is_shown(machine: Machine) -> None:
    broken = MemoryChanged(Device(DeviceState.TROUBLE, FailureCode.DATABASE_FULL))
    assert machine.flow(broken) is Screen.CLOSED
    assert machine.wait(100) is Screen.CLOSED
    assert machine.flow(MemoryChanged(Device(DeviceState.OK))) is Screen.LANGUAGE
    machine.greet()
    machine.tap(HelpAsked())
    machine.flow(StoreFailed(machine.stored[0].id, FailureCode.DATABASE_FULL))
    assert machine.screen is Screen.CLOSED
    machine.wait(16)
    assert machine.kiosk.said == Said() and machine.kiosk.state.check_in.phase is Phase.WAITING


def test_a_question_warns_waits_and_forgets(machine: Machine) -> None:
    machine.greet()
    machine.card()
    assert machine.wait(24) is Screen.KEY and warning_s(machine.kiosk, machine.now) is None
    machine.wait(2)
    assert warning_s(machine.kiosk, machine.now) == pytest.approx(19)
    machine.tap(MoreTime())
    assert warning_s(machine.kiosk, machine.now) is None
    assert machine.wait(44) is Screen.KEY
    assert machine.wait(2) is Screen.LANGUAGE
    assert Abandoned() in machine.posted and machine.kiosk.said == Said()


@pytest.mark.parametrize("ended", [False, True], ids=["in the middle", "with a number"])
def test_the_next_patient_is_quicker_than_the_flow(machine: Machine, *, ended: bool) -> None:
    machine.greet()
    machine.card()
    machine.read()
    if ended:
        machine.answers()
        machine.questions()
        machine.flow(VisitStored(machine.stored[0].id))
    of_the_flow = machine.kiosk.state
    kiosk, posted = tapped(machine.kiosk, Stopped(), machine.now)
    assert (kiosk.screen, posted) == (Screen.LANGUAGE, (Abandoned(),))
    kiosk, posted = tapped(kiosk, LanguageChosen("ja"), machine.now)
    assert (kiosk.screen, posted) == (Screen.CONSENT, ())
    kiosk, posted = heard(kiosk, of_the_flow, machine.now)
    assert (kiosk.screen, posted) == (Screen.CONSENT, ()), "some other news before the flow has come to it"
    kiosk, posted = tapped(kiosk, ConsentAnswered(False), machine.now)
    assert (kiosk.screen, posted) == (Screen.CARD, ()), "told to the next visit, not to the one before"
    state, _ = step(of_the_flow, Abandoned(), Moment(machine.now_s, NOON, NOON.date(), "next"))
    kiosk, posted = heard(kiosk, state, machine.now)
    assert (kiosk.screen, kiosk.said) == (Screen.CARD, Said(language="ja", consent=False))
    assert posted == (DetailsGiven(Details()),), "which begins the next one's visit"


def test_a_card_and_nothing_else_is_forgotten_without_a_word(machine: Machine) -> None:
    machine.card()
    assert machine.visit_id
    machine.wait(46)
    assert machine.visit_id == "" and forgotten_card(machine.kiosk.state)
    assert machine.greet() is Screen.CARD
    assert card_hint(machine.kiosk.state) is CardHint.AGAIN


def test_nobody_there_means_nothing_happens(machine: Machine) -> None:
    assert machine.wait(120) is Screen.LANGUAGE
    assert machine.posted == []


def test_back_asks_the_question_before_anew(machine: Machine) -> None:
    machine.greet(agrees=False)
    assert machine.tap(BackAsked()) is Screen.CONSENT
    machine.tap(ConsentAnswered(True))
    consent = machine.kiosk.state.check_in.consent
    assert consent is not None and consent.given, "the last answer counts"
    machine.card()
    machine.read()
    machine.answers()
    machine.tap(ClinicChosen("Nội tổng hợp"))
    assert machine.tap(BackAsked()) is Screen.CLINIC
    machine.tap(ClinicChosen("Mắt"))
    assert machine.kiosk.state.check_in.details.clinic == "Mắt"


def test_another_language_keeps_the_answers(machine: Machine) -> None:
    machine.greet()
    machine.card()
    assert machine.tap(LanguageAsked()) is Screen.LANGUAGE
    assert machine.tap(LanguageChosen("ko")) is Screen.KEY


def test_the_next_patients_card_on_the_ticket_begins_with_the_language(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    machine.answers()
    machine.questions()
    machine.flow(VisitStored(machine.stored[0].id))
    machine.take_card()
    assert machine.card(2) is Screen.LANGUAGE
    assert machine.kiosk.said == Said() and machine.kiosk.state.check_in.details.clinic == ""


@pytest.mark.parametrize(("menu", "asked"), [(Menu(), False), (Menu(clinics=("Mắt",)), False), (MENU, True)])
def test_a_question_with_one_answer_is_not_asked(menu: Menu, *, asked: bool) -> None:
    machine = Machine(Kiosk(State(Setup("K1", "", channel=Channel.KIOSK)), replace(menu, asks_phone=False)))
    machine.greet()
    machine.card()
    machine.read()
    assert (machine.answers() is Screen.CLINIC) is asked
    if not asked:
        assert machine.screen is Screen.TICKET
        assert machine.stored[0].details.clinic == (menu.clinics or ("",))[0]


@pytest.mark.parametrize("patience", [Patience(), Patience(idle_s=10, warn_s=5)])
def test_nothing_is_posted_twice_for_one_state(patience: Patience) -> None:
    machine = Machine()
    machine.kiosk = replace(machine.kiosk, patience=patience)
    machine.greet()
    machine.card()
    machine.read()
    machine.answers()
    machine.questions()
    kinds: Callable[[type], int] = lambda kind: sum(isinstance(event, kind) for event in machine.posted)  # noqa: E731
    assert kinds(RecordAsked) == 1
    assert kinds(HandOverAsked) == 0


def test_a_reading_that_never_ends_ends_with_a_number(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.tap(KEY)
    assert machine.wait(59) is Screen.READING
    assert machine.wait(2) is Screen.TICKET
    assert machine.stored[0].handed_over


def test_the_number_stays_for_a_while_after_the_card_is_taken(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    machine.answers()
    machine.questions()
    machine.flow(VisitStored(machine.stored[0].id))
    assert machine.wait(40) is Screen.TICKET, "the card still lies there"
    machine.take_card()
    assert machine.wait(11) is Screen.TICKET
    assert machine.wait(2) is Screen.LANGUAGE
