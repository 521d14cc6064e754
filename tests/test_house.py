"""The house rules that a machine can check: sizes, names, papers that tell the truth."""

from __future__ import annotations

import ast
import re
import statistics
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from click import Context

from ui.main import cli

ROOT = Path(__file__).parents[1]
ROOMS = ("app", "devices", "domain", "offline_cache", "ui")
SOURCES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
PAPERS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
LONGEST_FILE = 500
LONGEST_FUNCTION = 60
REFERENCE = {"001199000123"}
"""Numbers of worked examples that others may compare with; changing them would lose the comparison."""
VAGUE = re.compile(r"(manager|helper|util|misc)s?$", re.IGNORECASE)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{_name(path)}:{node.lineno} {node.name}", (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_file_is_over_long() -> None:
    lines = {_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in [*SOURCES, *TESTS]}
    assert {name: count for name, count in lines.items() if count > LONGEST_FILE} == {}


def test_functions_are_short() -> None:
    lengths = dict(function for path in SOURCES for function in _functions(path))
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}
    assert statistics.median(lengths.values()) < 10
    assert statistics.quantiles(lengths.values(), n=10)[-1] < 30


def test_numpy_is_entered_by_its_front_door() -> None:
    """Whatever is first needed is loaded in the thread that needs it. ``import numpy`` waits for another thread that is
    at it; ``from numpy.typing import …`` alone does not, and then both fail with a half-made module.
    """
    found = {_name(path): _numpy_imports(ast.parse(path.read_text(encoding="utf-8"))) for path in SOURCES}
    assert [name for name, doors in found.items() if doors and doors[0] != "numpy"] == []
    assert _numpy_imports(ast.parse("from numpy.typing import NDArray\nimport numpy")) == ["numpy.typing", "numpy"]


def _numpy_imports(tree: ast.Module) -> list[str]:
    """In their order: those of the module come before those inside functions."""
    doors = [
        name
        for node in ast.walk(tree)
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else _imported(node))
    ]
    return [name for name in doors if name == "numpy" or name.startswith("numpy.")]


def _imported(node: ast.AST) -> list[str]:
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else []


def test_nothing_has_a_name_that_says_nothing() -> None:
    files = [_name(path) for path in SOURCES if VAGUE.search(path.stem)]
    classes = [
        f"{_name(path)} {node.name}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and VAGUE.search(node.name)
    ]
    assert files + classes == []


def test_lock_has_hashes_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    entries = re.split(r"\n(?=[a-z0-9])", lock)[1:]
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_lock_holds_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[^A-Za-z0-9._-]", line)[0].lower().replace("_", "-") for line in asked}
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert names - set(re.findall(r"^([a-z0-9._-]+)==", lock, re.MULTILINE)) == set(), "run `make lock`"


@pytest.mark.parametrize("paper", PAPERS, ids=_name)
def test_links_lead_somewhere(paper: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", paper.read_text(encoding="utf-8"))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (paper.parent / link).exists()] == []


def test_papers_name_make_targets_that_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {
        word
        for paper in PAPERS
        for word in re.findall(r"(?:^|`)make ([a-z-]+)", paper.read_text(encoding="utf-8"), re.M)
    }
    assert named - targets == set()
    assert {"demo", "test"} <= named


def test_readme_names_every_command_and_no_other() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`tiepdon ([a-z-]+)", readme))
    assert named == set(cli.list_commands(Context(cli)))


def test_decisions_are_all_in_their_index() -> None:
    index = (ROOT / "docs" / "adr" / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in (ROOT / "docs" / "adr").glob("0*.md") if path.name not in index] == []


def test_no_number_can_be_somebodys() -> None:
    """Citizen numbers of people born here begin with 001–096 (a province); invented ones with 099 or 99x."""
    suspicious = re.compile(r"""["'\s|](0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8})["'\s|]""")
    texts = [
        *SOURCES,
        *TESTS,
        *PAPERS,
        *sorted((ROOT / "assets").rglob("*.toml")),
        *sorted((ROOT / "assets").rglob("*.ts")),
    ]
    found = {_name(path): suspicious.findall(path.read_text(encoding="utf-8")) for path in texts}
    assert {name: numbers for name, numbers in found.items() if set(numbers) - REFERENCE} == {}
