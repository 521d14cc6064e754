"""Looks after the Qt Linguist files of ``assets/texts``: one per area and language, Vietnamese being the source.

    python scripts/texts.py add FRAGMENT.toml   merge new or changed sentences (see CONTRIBUTING)
    python scripts/texts.py drop KEY …          take sentences out of every language
    python scripts/texts.py sync                after editing a Vietnamese file: mark what has to be translated anew
    python scripts/texts.py check               name what is missing, unfinished, stale, unknown or unused

The files are what Linguist writes, messages sorted by id, so that a change shows as what it is.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from text_files import (
    AREAS,
    HOUSE,
    LOCALES,
    PLURAL_FORMS,
    ROOT,
    TEXTS,
    Area,
    Forms,
    Message,
    area_of,
    languages_of,
    path_of,
    read,
    typeset,
    write,
    written,
)
from text_use import Use, unknown, unused

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
            yield f"{path.name}: {key} has narrow punctuation or other spaces; run scripts/texts.py sync"
        elif not message.finished or not all(message.forms):
            yield f"{path.name}: {key} is unfinished"


def used_otherwise() -> Iterator[str]:
    """Sentences and code that do not meet, one line each."""
    keys = {key for area in AREAS for key in read(path_of(area, HOUSE))}
    use = Use(ROOT)
    yield from (f"{key} is used nowhere; scripts/texts.py drop {key}" for key in unused(keys, use))
    yield from (f"{key} is asked for and in no file" for key in unknown(keys, use))


def drop(keys: list[str]) -> None:
    """Take sentences out of every language."""
    for area in sorted({area_of(key) for key in keys}):
        for language in languages_of(area):
            path = path_of(area, language)
            write(path, {key: message for key, message in read(path).items() if key not in keys}, language)


def main(arguments: list[str]) -> int:
    match arguments:
        case ["add", fragment]:
            add(Path(fragment))
        case ["drop", *keys]:
            drop(keys)
        case ["sync"]:
            sync()
        case ["check"]:
            found = [*faults(), *used_otherwise()]
            print("\n".join(found) or "every sentence in every language")
            return bool(found)
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
