"""Both languages say the same things, and a sentence can be asked for."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from app.texts import LANGUAGES, Texts, blanks, catalogue
from domain.verdict import Outcome, TickState, Verdict

TEXTS = Path(__file__).parents[2] / "assets" / "texts"


def test_every_language_has_its_file_and_every_file_its_language() -> None:
    assert {path.stem for path in TEXTS.glob("*.toml")} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_languages_have_the_same_keys_and_the_same_blanks(language: str) -> None:
    house = {key: blanks(text) for key, text in catalogue(LANGUAGES[0]).items()}
    assert {key: blanks(text) for key, text in catalogue(language).items()} == house


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_composed_unicode_without_loose_ends(language: str) -> None:
    for key, text in catalogue(language).items():
        assert isinstance(text, str), key
        assert text, key
        assert text == unicodedata.normalize("NFC", text), key
        assert text == text.strip(), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_blanks_are_plain_names(language: str) -> None:
    """No positions, no attribute access: ``{name}`` only, so that a translator cannot break a screen."""
    for key, text in catalogue(language).items():
        assert all(blank.isidentifier() for blank in blanks(text)), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_verdict_can_be_named(language: str) -> None:
    texts = Texts(language)
    keys = [f"tick.{tick}.name" for tick in Verdict().ticks()]
    keys += [f"state.{state}" for state in TickState] + [f"outcome.{outcome}" for outcome in Outcome]
    assert len({texts.get(key) for key in keys}) == len(keys)


def test_blanks_are_filled_and_surplus_facts_ignored() -> None:
    line = Texts("vi").get("failure.line", code="K-102", sentence="Câu.", next_step="Việc.", more="x")
    assert line == "K-102: Câu. Việc."


def test_a_missing_fact_is_a_bug_that_shows() -> None:
    with pytest.raises(KeyError):
        Texts("vi").get("failure.line", code="K-102")


def test_unknown_language_is_answered_in_vietnamese() -> None:
    assert Texts("xx").get("tick.insured.name") == "Có bảo hiểm"


def test_key_can_be_looked_for() -> None:
    assert Texts("en").has("outcome.ready")
    assert not Texts("en").has("outcome")
