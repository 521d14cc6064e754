"""One clear next action for every state, and the keys that apply."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.flow.state import MOST_WRONG_KEYS, CheckIn, Phase, Setup, State
from app.texts import LANGUAGES, catalogue
from domain.card import AccessKey, ReaderState, ReaderStatus
from ui.reception.next_action import enabled_actions, next_action, rail_step
from ui.shortcuts import Action

EXPECTED = {
    "starting": ("starting", None),
    "waiting": ("put_card", None),
    "scanned": ("put_card_known", None),
    "typed": ("put_card_known", None),
    "key_needed": ("key_needed", None),
    "wrong_key": ("key_again", None),
    "reading": ("reading", None),
    "person_read": ("reading", None),
    "judging_face": ("look_at_camera", None),
    "judging_portal": ("asking_portal", None),
    "ready": ("ready", Action.RECORD),
    "retired": ("ready", Action.RECORD),
    "renewed_card": ("ready", Action.RECORD),
    "unknown_issuer": ("provisional", Action.RECORD),
    "portal_down": ("provisional", Action.RECORD),
    "portal_down_new": ("provisional", Action.RECORD),
    "forged": ("card_failed", Action.RECORD),
    "other_person": ("compare_different", Action.BY_EYE),
    "cannot_tell": ("compare", Action.BY_EYE),
    "compared_by_eye": ("ready", Action.RECORD),
    "not_found": ("self_pay", Action.RECORD),
    "expired_insurance": ("self_pay", Action.RECORD),
    "data_differs": ("check_data", Action.RECORD),
    "foreigner": ("self_pay", Action.RECORD),
    "insurance_not_asked": ("ready", Action.RECORD),
    "recording": ("recording", None),
    "recorded": ("recorded", Action.NEXT_PATIENT),
    "emergency": ("recorded", Action.NEXT_PATIENT),
    "other_card": ("other_card", Action.READ_CARD),
    "not_stored": ("not_stored", Action.RECORD),
    "left_unsaved": ("take_card_out", None),
    "no_service": ("no_service", None),
    "offline": ("put_card", None),
    "no_reader": ("no_reader", None),
    "unknown_card": ("unknown_card", None),
    "card_pulled": ("card_again", None),
    "without_chip": ("compare_print", Action.BY_EYE),
    "no_photo": ("compare_print", Action.BY_EYE),
    "nobody_known": ("nobody", Action.RECORD),
    "challenge": ("challenge", None),
    "challenge_turn": ("challenge", None),
    "in_detail": ("ready", Action.RECORD),
    "consent_early": ("key_needed", None),
    "consent": ("consent", Action.AGREE),
    "consent_child": ("consent", Action.AGREE),
    "consent_youth": ("consent", Action.AGREE),
    "consent_refused": ("compare", Action.BY_EYE),
    "camera_lost": ("camera_gone", Action.BY_EYE),
}
DECISIONS = frozenset(
    {Action.RECORD, Action.BY_EYE, Action.LOOK_AGAIN, Action.LOOK_UP_AGAIN, Action.WITHOUT_CHIP, Action.NEXT_PATIENT}
)
ENABLED = {
    "waiting": {Action.WITHOUT_CHIP},
    "scanned": {Action.WITHOUT_CHIP, Action.NEXT_PATIENT},
    "key_needed": {Action.WITHOUT_CHIP, Action.NEXT_PATIENT},
    "reading": {Action.WITHOUT_CHIP, Action.NEXT_PATIENT},
    "judging_face": {Action.BY_EYE, Action.NEXT_PATIENT},
    "ready": {Action.RECORD, Action.NEXT_PATIENT},
    "portal_down": {Action.RECORD, Action.LOOK_UP_AGAIN, Action.NEXT_PATIENT},
    "cannot_tell": {Action.RECORD, Action.BY_EYE, Action.LOOK_AGAIN, Action.NEXT_PATIENT},
    "not_found": {Action.RECORD, Action.LOOK_UP_AGAIN, Action.NEXT_PATIENT},
    "recording": {Action.NEXT_PATIENT},
    "recorded": {Action.NEXT_PATIENT},
}


def test_every_sample_has_an_expectation(states: dict[str, State]) -> None:
    assert set(states) == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_next_action(states: dict[str, State], name: str) -> None:
    following = next_action(states[name])
    assert (following.name, following.button) == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_the_big_button_always_applies(states: dict[str, State], name: str) -> None:
    button = next_action(states[name]).button
    assert button is None or button in enabled_actions(states[name])


@pytest.mark.parametrize("name", ENABLED)
def test_what_applies(states: dict[str, State], name: str) -> None:
    assert enabled_actions(states[name]) & DECISIONS == ENABLED[name]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", EXPECTED)
def test_next_action_has_words(states: dict[str, State], name: str, language: str) -> None:
    following, words = next_action(states[name]), catalogue(language)
    assert words[f"ui.next.{following.name}.title"]
    assert words[f"ui.next.{following.name}.hint"]
    if following.button:
        assert words[f"ui.action.{following.label or following.button}"]


def test_only_a_card_that_was_there_is_given_back(states: dict[str, State]) -> None:
    assert next_action(states["recorded"]).hint == ""
    without = next_action(states["emergency"])
    assert without.hint == "ui.next.recorded.no_card"
    lying = replace(states["emergency"], reader=ReaderStatus(ReaderState.CARD, "reader", 1))
    assert next_action(lying).hint == "", "nobody has read it, it lies there all the same"


def test_the_rail_moves_forward_only(states: dict[str, State]) -> None:
    way = ("waiting", "key_needed", "reading", "judging_face", "ready", "recorded")
    assert [rail_step(states[name]) for name in way] == [0, 1, 2, 3, 4, 5]


def test_a_card_that_lay_there_is_a_question_and_not_a_dead_end() -> None:
    forgotten = State(Setup("", ""), reader=ReaderStatus(ReaderState.CARD, "R", 1), done_insertion=1)
    assert next_action(forgotten).name == "take_card_out"
    asked = replace(forgotten, check_in=CheckIn("V1", key=AccessKey(can="000123")))
    assert (next_action(asked).name, next_action(asked).button) == ("other_card", Action.READ_CARD)
    assert Action.READ_CARD in enabled_actions(asked) and Action.READ_CARD not in enabled_actions(forgotten)


def test_a_chip_asked_wrongly_too_often_wants_to_be_lifted() -> None:
    asked = [CheckIn("V1", phase=Phase.KEY_NEEDED, wrong_keys=wrong) for wrong in (0, 1, MOST_WRONG_KEYS)]
    names = [next_action(State(Setup("", ""), check_in=check_in)).name for check_in in asked]
    assert names == ["key_needed", "key_again", "card_again"]


def test_a_machine_nobody_wished_to_compare_is_not_said_to_be_unable_to_tell(states: dict[str, State]) -> None:
    assert next_action(states["consent_refused"]).hint == "ui.next.compare_refused.hint"
    assert next_action(states["cannot_tell"]).hint == ""
