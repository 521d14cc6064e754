"""Which sentences the code asks for, found by reading it: keys as they stand, and keys put together in f-strings.

A key put together, ``f"ui.next.{name}.title"``, uses every sentence of that form whose blanks are filled with words
that stand somewhere in the code or in the assets themselves; a leftover ``ui.next.old_name.title`` is not used.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOMS = ("app", "devices", "domain", "offline_cache", "ui")
KEY = re.compile(r"[a-z_]+(\.[a-z0-9_]+)+")
WORD = re.compile(r"[A-Za-z0-9_.-]+")
_BLANK = "\0"
_FILES = re.compile(r".*\.(toml|json|csv|png|svg|pdf|db|log|txt|html|lock|key|part)")


def _shape(node: ast.JoinedStr) -> str:
    return "".join(part.value if isinstance(part, ast.Constant) else _BLANK for part in node.values)


def _strings(tree: ast.AST) -> Iterator[str]:
    """Every text of a module; f-strings with their blanks as one character that is in no text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield _shape(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


@dataclass(frozen=True)
class Use:
    """What the code under ``root`` asks for."""

    root: Path

    @cached_property
    def texts(self) -> frozenset[str]:
        files = (path for room in ROOMS for path in (self.root / room).rglob("*.py"))
        return frozenset(text for path in files for text in _strings(ast.parse(path.read_text(encoding="utf-8"))))

    @cached_property
    def words(self) -> frozenset[str]:
        """What can fill a blank: the texts of the code, ``trust store`` as ``trust_store``; words of the assets."""
        assets = (path for kind in ("*.toml", "*.json") for path in (self.root / "assets").rglob(kind))
        found = {word for path in assets for word in WORD.findall(path.read_text(encoding="utf-8"))}
        joined = {re.sub(r"[ -]", "_", text) for text in self.texts if re.fullmatch(r"[a-z]+([ -][a-z]+)+", text)}
        return self.texts | joined | found

    @cached_property
    def _composed(self) -> list[re.Pattern[str]]:
        """Forms with enough of their own words in them to mean a sentence."""
        shapes = {text for text in self.texts if _BLANK in text and re.fullmatch(r"[A-Za-z0-9_.\0-]+", text)}
        telling = [shape for shape in shapes if re.search(r"[a-z]{3}", shape) and re.search(r"[._]", shape)]
        return [re.compile("(.+)".join(map(re.escape, shape.split(_BLANK)))) for shape in telling]

    def has(self, key: str, depth: int = 0) -> bool:
        """Whether the code asks for ``key``, as it stands or put together of words that are there."""
        if key in self.words:
            return True
        found = (pattern.fullmatch(key) for pattern in self._composed)
        return depth < 3 and any(all(self._fills(part, depth) for part in match.groups()) for match in found if match)

    def _fills(self, part: str, depth: int) -> bool:
        return part.isdigit() or part in self.words or self.has(part, depth + 1)

    def asked(self, tables: Iterable[str]) -> set[str]:
        """Texts that look like a key of one of ``tables``; files and modules of that name are none."""
        keys = {text for text in self.texts if KEY.fullmatch(text) and text.split(".")[0] in tables}
        return {key for key in keys if not (_FILES.fullmatch(key) or self._module(key) or self._setting(key))}

    def _setting(self, name: str) -> bool:
        """``kiosk.dark`` is a setting: the last part is a field of a model of the settings."""
        return name.rsplit(".", maxsplit=1)[-1] in self._fields

    @cached_property
    def _fields(self) -> frozenset[str]:
        trees = (ast.parse(path.read_text(encoding="utf-8")) for path in (self.root / "app").rglob("*settings.py"))
        bodies = (node.body for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
        fields = (line.target for body in bodies for line in body if isinstance(line, ast.AnnAssign))
        return frozenset(field.id for field in fields if isinstance(field, ast.Name))

    def _module(self, name: str) -> bool:
        path = self.root.joinpath(*name.split("."))
        return path.is_dir() or path.with_suffix(".py").exists()


def unused(keys: Iterable[str], use: Use) -> list[str]:
    return sorted(key for key in keys if not use.has(key))


def unknown(keys: Iterable[str], use: Use) -> list[str]:
    """Keys that are asked for and not there; what several keys begin with (``ui.age``) may be put together later."""
    known = set(keys)
    tables = {key.split(".")[0] for key in known}
    asked = (key for key in use.asked(tables) if key not in known)
    beginnings = {key if key.endswith("_") else f"{key}." for key in asked}
    return sorted(one.rstrip(".") for one in beginnings if not any(key.startswith(one) for key in known))
