"""All languages say the same things, and a sentence can be asked for."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from app.texts import LANGUAGES, Texts, blanks, catalogue, plural_forms
from devices.simulated.personas import personas
from domain.verdict import Outcome, TickState, Verdict

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "assets" / "texts"


def test_every_language_has_its_file_and_every_file_its_language() -> None:
    assert {path.stem.split(".")[1] for path in TEXTS.iterdir()} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_languages_have_the_same_keys_and_the_same_blanks(language: str) -> None:
    """Causes of failures are told in the two languages of support."""
    house = {key: {blanks(form) for form in forms} for key, forms in plural_forms(LANGUAGES[0]).items()}
    if language != "en":
        house = {key: names for key, names in house.items() if not re.fullmatch(r"[A-Z]-\d+\.cause", key)}
    assert {key: {blanks(form) for form in forms} for key, forms in plural_forms(language).items()} == house


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
    assert (
        Texts("vi").get("tick.insured.ok", until="01/02/2027", more="x") == "Có bảo hiểm y tế đến hết ngày 01/02/2027."
    )


def test_a_missing_fact_is_a_bug_that_shows() -> None:
    with pytest.raises(KeyError):
        Texts("vi").get("tick.insured.ok")


def test_unknown_language_is_answered_in_vietnamese() -> None:
    assert Texts("xx").get("tick.insured.name") == "Có bảo hiểm"


def test_counts_have_their_plural_form() -> None:
    assert [Texts("en").get("ui.age.days", count=count) for count in (1, 2)] == ["1 day ago", "2 days ago"]
    assert [Texts("ko").get("ui.age.days", count=count) for count in (1, 2)] == ["1일 전", "2일 전"]


def test_key_can_be_looked_for() -> None:
    assert Texts("en").has("outcome.ready")
    assert not Texts("en").has("outcome")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_persona_is_introduced(language: str) -> None:
    assert all(catalogue(language)[persona.text_key] for persona in personas().values())
