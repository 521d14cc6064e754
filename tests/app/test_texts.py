"""All languages say the same things, and a sentence can be asked for."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.texts import LANGUAGES, Texts, blanks, catalogue
from domain.verdict import Outcome, TickState, Verdict

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "assets" / "texts"
KEY = re.compile(r"[a-z_]+(\.[a-z0-9_]+)+")


def _keys_in(path: Path) -> Iterator[str]:
    """Strings in the code that look like a key: dotted, beginning with a table of the catalogue."""
    tables = {key.split(".")[0] for key in catalogue("vi")}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and KEY.fullmatch(text) and text.split(".")[0] in tables:
            yield text


def _known(key: str) -> bool:
    """A key of the catalogue, or the beginning that composed keys have in common: a table, or ``…level_``."""
    beginning = key if key.endswith("_") else f"{key}."
    return any(known == key or known.startswith(beginning) for known in catalogue("vi"))


def test_every_language_has_its_file_and_every_file_its_language() -> None:
    assert {path.stem.split(".")[1] for path in TEXTS.iterdir()} == set(LANGUAGES)


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


def test_every_key_the_code_names_is_in_the_catalogue() -> None:
    asked = {key for room in ("app", "ui") for path in (ROOT / room).rglob("*.py") for key in _keys_in(path)}
    assert len(asked) > 20, "the search no longer finds how the code asks"
    assert {key for key in asked if not _known(key)} == set()


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
