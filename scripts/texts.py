"""Looks after the Qt Linguist files of ``assets/texts``: one per area and language, Vietnamese being the source.

    python scripts/texts.py add FRAGMENT.toml   merge new or changed sentences (see CONTRIBUTING)
    python scripts/texts.py sync                after editing a Vietnamese file: mark what has to be translated anew
    python scripts/texts.py check               name what is missing, unfinished, stale, unknown or unused

The files are what Linguist writes, messages sorted by id, so that a change shows as what it is.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
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
NARROW = re.compile(r"(?<=\d)[,:](?=\d)|://|\(&.\)|\{[^}]*\}")
"""What stays as it is: 12:30, an address, the letter of a shortcut, a blank."""

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


# --- files ------------------------------------------------------------------------------


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


# --- merging ----------------------------------------------------------------------------


def sentences(table: Mapping[str, Any], key: str = "") -> Iterator[tuple[str, dict[str, Forms]]]:
    """Key → language → forms, from a fragment: ``key = {vi = "…", en = "…"}`` or ``[K-101.vi] sentence = "…"``."""
    for name, value in table.items():
        path = f"{key}.{name}" if key else name
        if not isinstance(value, dict):
            raise SystemExit(f"{path}: give each language its sentence, {{vi = …, en = …, zh = …, ja = …, ko = …}}")
        if not set(value) <= set(LOCALES):
            yield from sentences(value, path)
        elif any(isinstance(said, dict) for said in value.values()):
            fields = {field for said in value.values() for field in said}
            for field in sorted(fields):
                said = {language: (words[field],) for language, words in value.items() if field in words}
                yield f"{path}.{field}", said
        else:
            yield (
                path,
                {language: (said,) if isinstance(said, str) else tuple(said) for language, said in value.items()},
            )


def typeset(text: str, language: str) -> str:
    """Punctuation as the language writes it, whatever keyboard it was typed on."""
    if language not in {"zh", "ja"} or text.isascii():
        return text
    kept = [*NARROW.finditer(text)]
    between = NARROW.split(text)
    wide = [re.sub(r"([,:;?!)]) +|([,:;?!()])", lambda m: WIDE[m[1] or m[2]], part) for part in between]
    return "".join(part + (kept[at][0] if at < len(kept) else "") for at, part in enumerate(wide))


def merged(house: Area, area: Area, language: str) -> Area:
    """``area`` with exactly the messages of the Vietnamese one; what was translated from other words is unfinished."""
    return {key: _followed(message, area.get(key), language) for key, message in house.items()}


def _followed(house: Message, message: Message | None, language: str) -> Message:
    source = house.forms[-1]
    forms = tuple(typeset(form, language) for form in message.forms) if message else ("",)
    if house.plural:
        wanted = PLURAL_FORMS.get(language, 1)
        forms = (forms + forms[-1:] * wanted)[:wanted]
    done = message is not None and message.finished and message.source == source and message.plural == house.plural
    return Message(source, forms, house.plural, done and all(forms))


def add(fragment: Path) -> None:
    table = tomllib.loads(fragment.read_text(encoding="utf-8"))
    new: dict[str, dict[str, dict[str, Forms]]] = {}
    for key, said in sentences(table):
        new.setdefault(area_of(key), {})[key] = said
    for area, keys in new.items():
        _add_to(area, keys)
    print(f"{sum(map(len, new.values()))} sentences into {', '.join(sorted(new))}")


def _add_to(area: str, keys: dict[str, dict[str, Forms]]) -> None:
    house = read(path_of(area, HOUSE))
    for key, said in keys.items():
        old = house.get(key)
        plural = any(len(forms) > 1 for forms in said.values()) or (old is not None and old.plural)
        forms = said.get(HOUSE) or (old.forms if old else ())
        if not forms:
            raise SystemExit(f"{key}: the Vietnamese sentence is missing")
        house[key] = Message(forms[-1], forms, plural)
    write(path_of(area, HOUSE), house, HOUSE)
    for language in languages_of(area)[1:]:
        messages = read(path_of(area, language))
        given = {key: said[language] for key, said in keys.items() if language in said}
        messages |= {key: Message(house[key].forms[-1], forms, house[key].plural) for key, forms in given.items()}
        write(path_of(area, language), merged(house, messages, language), language)


def sync() -> None:
    """Write every file anew after the Vietnamese ones."""
    for area in AREAS:
        house = read(path_of(area, HOUSE))
        house = {key: replace(message, source=message.forms[-1]) for key, message in house.items()}
        write(path_of(area, HOUSE), house, HOUSE)
        for language in languages_of(area)[1:]:
            path = path_of(area, language)
            write(path, merged(house, read(path), language), language)


# --- checking ---------------------------------------------------------------------------


def faults() -> Iterator[str]:
    """What keeps the files from being complete, one line each."""
    expected = {path_of(area, language) for area in AREAS for language in languages_of(area)}
    yield from (f"{path.name}: of no area or language" for path in sorted(set(TEXTS.iterdir()) - expected))
    for area in AREAS:
        house = read(path_of(area, HOUSE))
        for language in languages_of(area):
            yield from _faults_of(path_of(area, language), house, language)


def _faults_of(path: Path, house: Area, language: str) -> Iterator[str]:
    area = read(path)
    if not path.exists() or path.read_text(encoding="utf-8") != written(area, language):
        yield f"{path.name}: not as it would be written; run scripts/texts.py sync"
    yield from (f"{path.name}: {key} is missing" for key in sorted(house.keys() - area.keys()))
    for key, message in sorted(area.items()):
        if key not in house:
            yield f"{path.name}: {key} is not in the Vietnamese file"
        elif message.source != house[key].forms[-1] or message.plural != house[key].plural:
            yield f"{path.name}: {key} is stale, its Vietnamese has changed"
        elif message.forms != tuple(typeset(form, language) for form in message.forms):
            yield f"{path.name}: {key} has narrow punctuation"
        elif not message.finished or not all(message.forms):
            yield f"{path.name}: {key} is unfinished"


def main(arguments: list[str]) -> int:
    match arguments:
        case ["add", fragment]:
            add(Path(fragment))
        case ["sync"]:
            sync()
        case ["check"]:
            found = list(faults())
            print("\n".join(found) or "every sentence in every language")
            return bool(found)
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
