"""The sentences people read, by key and language, from the Qt Linguist files ``assets/texts/<area>.<language>.ts``.

A sentence is found by its key (``tick.insured.ok``), the ``id`` of its message. Blanks are written
``{name}`` and filled by keyword; a sentence with several plural forms chooses by its ``{count}``.
The files are read as they are, so that a corrected word is on the screen at the next start; each is read when one of
its sentences is first needed, another language's when one is missing.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from string import Formatter
from types import MappingProxyType
from xml.etree import ElementTree as ET

from app.dates import day_words, list_words, moment_words, number_words, sentence_words, with_aside, with_colon
from domain.person import PartialDate

LANGUAGES = ("vi", "en", "zh", "ja", "ko")
"""The first one is the house's own: staff see it when nothing is chosen."""

PSEUDO = "pseudo"
"""Vietnamese at twice its length: not for people, but to see whether a longer language has room."""

_MNEMONIC = re.compile(r" ?\(&.\)|&")
_FIRST = ("devices", "people", "program", "reception")
_NEXT_BEST = ("en", "vi")
"""Who answers for a language that lacks a sentence: English for most, Vietnamese at last."""


def _forms(message: ET.Element) -> tuple[str, ...]:
    """The sentence in each of its plural forms (mostly one); none while it waits for its translator."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return ()
    if message.get("numerus") == "yes":
        return tuple(form.text or "" for form in translation.iter("numerusform"))
    return (translation.text or "",)


@cache
def _areas(language: str) -> tuple[str, ...]:
    """In the order in which a sentence is looked for: those that every screen begins with come first."""
    end = f".{language}.ts"
    names = (file.name for file in files("assets").joinpath("texts").iterdir() if file.name.endswith(end))
    found = sorted((name.removesuffix(end) for name in names), key=lambda area: (area not in _FIRST, area))
    if not found:
        raise FileNotFoundError(f"no sentences in {language!r}")
    return tuple(found)


@cache
def _area(language: str, area: str) -> Mapping[str, tuple[str, ...]]:
    """The finished sentences of one file, read when one of them is first looked for."""
    file = files("assets").joinpath("texts", f"{area}.{language}.ts")
    messages = ET.fromstring(file.read_bytes()).iter("message")  # noqa: S314 - our own
    return {message.get("id", ""): forms for message in messages if (forms := _forms(message))}


@cache
def plural_forms(language: str) -> Mapping[str, tuple[str, ...]]:
    """Every finished sentence of one language by key, in its plural forms: most have one, English counts have two.

    Raises:
        FileNotFoundError: the language has no file.
    """
    areas = (_area(language, area) for area in _areas(language))
    return MappingProxyType({key: forms for sentences in areas for key, forms in sentences.items()})


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """Every finished sentence of one language by key, counts in the plural.

    Raises:
        FileNotFoundError: the language has no file.
    """
    return MappingProxyType({key: forms[-1] for key, forms in plural_forms(language).items()})


def blanks(sentence: str) -> frozenset[str]:
    """Names of the blanks in a sentence."""
    return frozenset(name for _, name, _, _ in Formatter().parse(sentence) if name is not None)


def following_language(language: str) -> str:
    """The next one in the round of languages."""
    at = LANGUAGES.index(language) if language in LANGUAGES else -1
    return LANGUAGES[(at + 1) % len(LANGUAGES)]


def plain(words: str) -> str:
    """A label without the mark of its mnemonic: ``&Close`` is Close, and so is ``关闭(&C)`` the word alone."""
    return _MNEMONIC.sub("", words)


_begun: set[str] = set()
"""Languages somebody has asked for."""


def read_on() -> None:
    """Read what is left of the languages in use, while nobody waits for it; any thread may call."""
    for language in tuple(_begun - {PSEUDO}):
        plural_forms(language)


class Texts:
    """One language, ready to ask. A language that is not ours is answered in Vietnamese."""

    def __init__(self, language: str = LANGUAGES[0]) -> None:
        self.language = language if language in (*LANGUAGES, PSEUDO) else LANGUAGES[0]
        self._found: dict[str, tuple[str, ...]] = {}
        self._whole: dict[str, str] = {}
        """Sentences without blanks, which a screen asks for again and again."""
        _begun.add(self.language)

    def get(self, key: str, **facts: object) -> str:
        """The sentence with its blanks filled, dates and ``count`` as this language writes them; surplus facts ignored.

        Raises:
            KeyError: no such key, or a blank without a fact – a bug of ours, found by tests.
        """
        if not facts and (whole := self._whole.get(key)) is not None:
            return whole
        forms = self._forms(key)
        if forms is None:
            raise KeyError(key)
        form = forms[0] if facts.get("count") == 1 else forms[-1]
        said = form.format_map({name: self._words(name, fact) for name, fact in facts.items()})
        if not facts:
            self._whole[key] = said
        return said

    def day(self, day: dt.date | PartialDate) -> str:
        """A date as this language writes it."""
        return day_words(day, self._spoken)

    def moment(self, moment: dt.datetime) -> str:
        """Time and day as this language writes them."""
        return moment_words(moment, self._spoken)

    def listed(self, parts: Iterable[str]) -> str:
        """Words one after the other, with the comma of this language."""
        return list_words(parts, self._spoken)

    def sentences(self, *said: str) -> str:
        """Whole sentences one after the other, as this language sets them apart; empty ones are left out."""
        return sentence_words(said, self._spoken)

    def with_colon(self, caption: str) -> str:
        """What stands before a value on the same line."""
        return with_colon(caption, self._spoken)

    def with_aside(self, words: str, aside: str) -> str:
        """``words (aside)`` in the brackets of this language."""
        return with_aside(words, aside, self._spoken)

    def number(self, number: int) -> str:
        """A count as this language writes it."""
        return number_words(number, self._spoken)

    @property
    def _spoken(self) -> str:
        return LANGUAGES[0] if self.language == PSEUDO else self.language

    def _words(self, name: str, fact: object) -> object:
        if name == "count" and isinstance(fact, int):
            return self.number(fact)
        if isinstance(fact, dt.date | PartialDate) and not isinstance(fact, dt.datetime):
            return self.day(fact)
        return fact

    def has(self, key: str) -> bool:
        """Whether there is such a sentence, for keys made of parts (``portal.code.050``)."""
        return self._forms(key) is not None

    def _forms(self, key: str) -> tuple[str, ...] | None:
        forms = self._found.get(key) or _in_next_best(self.language, key)
        if forms is not None:
            self._found[key] = forms
        return forms


def doubled(sentence: str) -> str:
    """Each word twice, blanks and the mark of a mnemonic once: 200 % of the length, wrapped where words end."""
    words = sentence.split(" ")
    return " ".join(word if "{" in word else f"{word} {word.replace('&', '')}" for word in words)


def _in_next_best(language: str, key: str) -> tuple[str, ...] | None:
    """A sentence still to be translated is said in the next best language rather than not at all."""
    if language == PSEUDO:
        forms = _in_next_best(LANGUAGES[0], key)
        return tuple(map(doubled, forms)) if forms else None
    line = dict.fromkeys((language, *_NEXT_BEST[_NEXT_BEST.index(language) if language in _NEXT_BEST else 0 :]))
    sentences = (_area(one, area) for one in line for area in _areas(one))
    return next((area[key] for area in sentences if key in area), None)
