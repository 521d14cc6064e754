"""The files of ``assets/texts`` as Qt Linguist writes them: one per area and language, messages sorted by id."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[1]
TEXTS = ROOT / "assets" / "texts"
LOCALES = {"vi": "vi_VN", "en": "en_US", "zh": "zh_CN", "ja": "ja_JP", "ko": "ko_KR"}
HOUSE = "vi"
PLURAL_FORMS = {"en": 2}
"""Forms of a counted sentence; the other languages have one."""
SUPPORT = "support"
"""Causes of failures are for support: Vietnamese and English only."""
AREAS = ("program", "check_in", "reception", "devices", "portal", "cli", "failures", SUPPORT)
AREAS += ("kiosk", "counter", "settings", "slip", "numbers", "terms", "people")
AREA_OF = {
    "tick": "check_in",
    "state": "check_in",
    "outcome": "check_in",
    "failure": "program",
    "ui": "reception",
    "ui.device": "devices",
    "reader_hint": "devices",
    "ui.coverage": "portal",
    "demo": "cli",
}
"""Where keys live that do not begin with the name of their area; the longest beginning wins."""

WIDE = {sign: chr(ord(sign) + 0xFEE0) for sign in ",:;?!()"}
"""Chinese and Japanese punctuation is as wide as a character."""
NARROW = re.compile(r"(?<=[\da-z])[,:](?=[\da-z])|://|\+,|\(&.\)|\{[^}]*\}")
"""What stays as it is: 12:30, vvvv:pppp, an address, Ctrl+, and the letter of a shortcut, a blank."""
_HAN = re.compile("[\u3005-\u30ff\u3400-\u9fff]")
_BESIDE_HAN = re.compile(rf"((?<={_HAN.pattern}) )?([A-Za-zÀ-ỹ0-9]([+/.-]*[A-Za-zÀ-ỹ0-9])*)( (?={_HAN.pattern}))?")
"""A Latin word or a number, with the spaces between it and the Chinese or Japanese around it."""

Forms = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence in one language. ``source`` is the Vietnamese it was translated from, general form."""

    source: str
    forms: Forms
    plural: bool = False
    finished: bool = True


Area = dict[str, Message]


def area_of(key: str) -> str:
    parts = key.split(".")
    for end in range(len(parts), 0, -1):
        if (area := AREA_OF.get(".".join(parts[:end]))) is not None:
            return area
    if parts[0][1:2] == "-":  # K-101.sentence
        return SUPPORT if parts[1] == "cause" else "failures"
    if parts[0] not in AREAS:
        raise SystemExit(f"{key}: no such area; there are {', '.join(AREAS)}")
    return parts[0]


def languages_of(area: str) -> tuple[str, ...]:
    return ("vi", "en") if area == SUPPORT else tuple(LOCALES)


def path_of(area: str, language: str) -> Path:
    return TEXTS / f"{area}.{language}.ts"


def read(path: Path) -> Area:
    if not path.exists():
        return {}
    return {message.attrib["id"]: _parsed(message) for message in ET.parse(path).getroot().iter("message")}


def _parsed(message: ET.Element) -> Message:
    translation = message.find("translation")
    assert translation is not None
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    return Message(message.findtext("source", ""), tuple(forms), plural, translation.get("type") is None)


def _escaped(text: str) -> str:
    for sign, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "apos")):
        text = text.replace(sign, f"&{name};")
    return text


def _lines(key: str, message: Message) -> Iterator[str]:
    unfinished = "" if message.finished else ' type="unfinished"'
    numerus = ' numerus="yes"' if message.plural else ""
    yield f'    <message id="{key}"{numerus}>'
    yield f"        <source>{_escaped(message.source)}</source>"
    if message.plural:
        yield f"        <translation{unfinished}>"
        yield from (f"            <numerusform>{_escaped(form)}</numerusform>" for form in message.forms)
        yield "        </translation>"
    else:
        yield f"        <translation{unfinished}>{_escaped(message.forms[0])}</translation>"
    yield "    </message>"


def written(area: Area, language: str) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{LOCALES[language]}" sourcelanguage="{LOCALES[HOUSE]}">')
    lines += ["<context>", "    <name></name>"]
    lines += [line for key in sorted(area) for line in _lines(key, area[key])]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def write(path: Path, area: Area, language: str) -> None:
    text = written(area, language)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        part = path.with_suffix(".part")
        part.write_text(text, encoding="utf-8", newline="\n")
        part.replace(path)


def typeset(text: str, language: str) -> str:
    """Punctuation and spaces as the language writes them, whatever keyboard they were typed on."""
    if language not in {"zh", "ja"} or text.isascii():
        return text
    kept = [*NARROW.finditer(text)]
    between = NARROW.split(text)
    wide = [re.sub(r"([,:;?!)]) +|([,:;?!()])", lambda m: WIDE[m[1] or m[2]], part) for part in between]
    return _spaced("".join(part + (kept[at][0] if at < len(kept) else "") for at, part in enumerate(wide)), language)


def _spaced(text: str, language: str) -> str:
    """Chinese sets a Latin word off by spaces, but no number; Japanese neither."""

    def beside(found: re.Match[str]) -> str:
        word = found[2]
        if language == "ja" or not any(sign.isalpha() for sign in word):
            return word
        before = " " if _HAN.fullmatch(text[: found.start(2)].rstrip(" ")[-1:]) else ""
        after = " " if _HAN.fullmatch(text[found.end(2) :].lstrip(" ")[:1]) else ""
        return before + word + after

    return _BESIDE_HAN.sub(beside, text)
