"""Where failure codes are born: each in the rooms of its letter, and none that nobody uses.

A code is *born* where it is first put into a value: a ``Failure``, a finding, a tick, a table of the portal's codes.
Comparing with it, or showing it, is not. One code is one thing that can be wrong, which several steps may come upon (a
card is pulled during any of them); so it is not one line of code that a code belongs to but one room, and reading the
code out on the phone says which.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from domain.failure import FailureCode

ROOT = Path(__file__).parents[1]
ROOMS = ("app", "devices", "domain", "offline_cache", "ui")
PICTURES_ONLY = (
    "ui/samples.py",
    "ui/gallery_widgets.py",
    "ui/counter/samples.py",
    "ui/kiosk/samples.py",
    "ui/settings/pictures.py",
)

BORN_IN = {
    "K": (
        "devices/card/",
        "app/commands/",
        "app/flow/",
        "app/doctor/",
        "devices/face/portrait.py",
        "domain/card.py",
        "ui/",
    ),
    "M": ("devices/face/", "devices/camera/", "devices/opencv.py", "app/flow/", "app/commands/", "ui/kiosk/session.py"),
    "B": ("app/portal/", "app/flow/", "app/handover/", "app/desk/", "app/doctor/", "ui/"),
    "L": ("offline_cache/", "app/", "ui/"),
    "P": ("devices/printer/", "ui/printing/", "app/doctor/"),
    "T": ("app/counter/", "offline_cache/receptions.py"),
    "H": ("app/", "domain/person.py", "devices/", "offline_cache/", "ui/"),
}
"""Set-up and input (H) and what a file system refuses (L) can be met anywhere."""
PLAYED_BY = "devices/simulated/"


@cache
def births() -> dict[str, tuple[str, ...]]:
    """Name of a code to the files it is born in."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in (path for room in ROOMS for path in (ROOT / room).rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if name not in PICTURES_ONLY:
            for code in _born(ast.parse(path.read_text(encoding="utf-8"))):
                found[code].add(name)
    return {code: tuple(sorted(files)) for code, files in found.items()}


def _born(tree: ast.AST) -> Iterator[str]:
    asked = {id(part) for node in ast.walk(tree) for asking in _asking(node) for part in ast.walk(asking)}
    for node in ast.walk(tree):
        named = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "FailureCode"
        if named and node.attr.isupper() and id(node) not in asked:
            yield node.attr


def _asking(node: ast.AST) -> Iterator[ast.AST]:
    """Comparisons, cases, sets to be looked up in, and the keys of tables."""
    if isinstance(node, ast.Compare | ast.MatchValue | ast.Set):
        yield node
    elif isinstance(node, ast.Dict):
        yield from (key for key in node.keys if key is not None)


@pytest.mark.parametrize("code", FailureCode)
def test_a_code_is_used_and_only_in_its_rooms(code: FailureCode) -> None:
    files = births().get(code.name, ())
    assert files, f"{code.name} is used nowhere: take it out, with its texts"
    strangers = [name for name in files if not name.startswith((*BORN_IN[code.value[0]], PLAYED_BY))]
    assert strangers == [], f"{code.name} belongs to {BORN_IN[code.value[0]]}"


def test_the_test_finds_an_unused_code() -> None:
    source = """
if code is FailureCode.A or code in {FailureCode.B}:
    words = {FailureCode.D: ""}[code]
match code:
    case FailureCode.E:
        raise Failure(FailureCode.C)
"""
    tree = ast.parse(source)
    assert list(_born(tree)) == ["C"]
