"""Write docs/conformance.md: which test covers which case of BSI TR-03105-5.1, or why none does.

What is covered is taken from the ``conformance`` markers of the tests as pytest collects them, what the
cases are from ``conformance_cases.toml`` beside this file. With ``--check`` nothing is written, and
the exit status says whether the page is up to date.
"""

from __future__ import annotations

import contextlib
import io
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
TESTS = ROOT / "tests" / "devices" / "card" / "conformance"
CASES = Path(__file__).with_name("conformance_cases.toml")
PAGE = ROOT / "docs" / "conformance.md"
SOURCE = "https://www.bsi.bund.de"


@dataclass(frozen=True, slots=True)
class Cover:
    """Tests of one case: ``file::function``; ``fault`` is the reason of a test expected to fail, empty if none is."""

    tests: tuple[str, ...]
    fault: str


class Collector:
    """A pytest plugin that takes the markers off the collected tests."""

    def __init__(self) -> None:
        self.tests: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self.faults: dict[str, str] = {}

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        for item in session.items:
            for marker in item.iter_markers("conformance"):
                (case,) = marker.args
                name = f"{item.path.name}::{getattr(item, 'originalname', item.name)}"
                self.tests[case][name] = None
                expected_failure = item.get_closest_marker("xfail")
                if expected_failure:
                    self.faults[case] = str(expected_failure.kwargs["reason"])


def collected() -> dict[str, Cover]:
    """Case to the tests that cover it. Raises SystemExit when the tests cannot be collected."""
    collector = Collector()
    with contextlib.redirect_stdout(io.StringIO()) as said:
        status = pytest.main(
            ["--collect-only", "-q", "-p", "no:randomly", "-p", "no:cacheprovider", "--rootdir", str(ROOT), str(TESTS)],
            plugins=[collector],
        )
    if status != 0:
        sys.exit(f"the tests cannot be collected:\n{said.getvalue()}")
    return {case: Cover(tuple(tests), collector.faults.get(case, "")) for case, tests in collector.tests.items()}


@dataclass(frozen=True, slots=True)
class Row:
    """One case as the page shows it; ``state`` is one of STATES."""

    case: str
    expected: str
    text: str
    state: str
    by: str


COVERED, DEPARTS, FAULTY, OPEN, APART = "covered", "departs", "fault", "open", "not applicable"
STATES = (COVERED, DEPARTS, FAULTY, OPEN, APART)


def _numbers(text: str) -> Iterator[str]:
    """``"01 03-05"`` to 01, 03, 04, 05."""
    for part in text.split():
        first, _, last = part.partition("-")
        yield from (f"{number:02d}" for number in range(int(first), int(last or first) + 1))


def _by_number(table: Mapping[str, str]) -> dict[str, str]:
    return {number: text for numbers, text in table.items() for number in _numbers(numbers)}


def _unpublished(unit: Mapping[str, Any]) -> set[str]:
    said = unit["unpublished"]
    if said.startswith("all"):
        return set(unit["cases"]) - set(_numbers(said.removeprefix("all").removeprefix(" but ")))
    return set() if said == "none" else set(_numbers(said))


def rows(unit: Mapping[str, Any], covers: Mapping[str, Cover]) -> list[Row]:
    """The unit's cases with what covers them."""
    apart, departures = _by_number(unit.get("not_applicable", {})), _by_number(unit.get("departures", {}))
    unpublished = _unpublished(unit)
    made = []
    for number, said in unit["cases"].items():
        expected, text = said.split(", ", 1)
        cover = covers.get(f"{unit['id']}_{number}")
        state, by = _standing(cover, apart.get(number), departures.get(number))
        made.append(Row(number, expected + ("†" if number in unpublished and expected != "-" else ""), text, state, by))
    return made


def _standing(cover: Cover | None, apart: str | None, departure: str | None) -> tuple[str, str]:
    if apart:
        return APART, apart
    if cover is None:
        return OPEN, "no test yet"
    tests = ", ".join(f"`{name.removeprefix('test_').replace('.py::test_', ': ')}`" for name in cover.tests)
    if cover.fault:
        return FAULTY, f"{tests}. **Known fault:** {cover.fault}."
    return (DEPARTS, f"{tests}. *{departure}*") if departure else (COVERED, tests)


HEAD = """# Conformance of the chip reader

Written by `scripts/conformance_table.py` from the tests; a test fails when this page is out of date. Do not edit.

The cases are those for inspection systems of [BSI TR-03105-5.1]({source}) version 1.5, in our own words. Each test
builds a chip in the state the case describes, lets the reader inspect it and asserts what comes out of it.
Expected is *ok* (the inspection succeeds) or *fail* (it does not: a check fails or is left undecided, the portrait is
missing, or the card goes to staff with what is wrong in it; the desk's tick is not green). † marks cases whose text
has moved to ICAO's own test standard, part 4, which is not public: the expectation is read from the case's title and
Doc 9303.

*Departs* are cases where this reader answers otherwise than the plan, on purpose, with the reason in italics.
*Fault* are cases where a test shows that it should answer otherwise and does not yet.

"""


def _summary(units: Mapping[str, list[Row]]) -> Iterator[str]:
    yield "| unit | cases | applicable | covered | as the plan | departs | fault | open |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    everything = [row for listed in units.values() for row in listed]
    for name, listed in [*units.items(), ("**together**", everything)]:
        count = {state: sum(row.state == state for row in listed) for state in STATES}
        applicable = len(listed) - count[APART]
        covered = applicable - count[OPEN]
        share = f" ({100 * covered // applicable} %)" if listed is everything else ""
        numbers = [len(listed), applicable, f"{covered}{share}", *(count[each] for each in STATES[:4])]
        yield f"| {name} | {' | '.join(map(str, numbers))} |"


def _table(listed: list[Row]) -> Iterator[str]:
    yield "| case | in the chip | expected | | test, or the reason why not |"
    yield "| --- | --- | --- | --- | --- |"
    for row in listed:
        yield f"| {row.case} | {row.text} | {row.expected} | {row.state} | {row.by} |"


def page(plan: Mapping[str, Any], covers: Mapping[str, Cover]) -> str:
    """The whole page. Raises SystemExit for a marker that names a case the plan does not have."""
    parts = [unit for unit in plan["unit"] if "cases" in unit]
    known = {f"{unit['id']}_{number}" for unit in parts for number in unit["cases"]}
    if unknown := sorted(set(covers) - known):
        sys.exit(f"no such case: {', '.join(unknown)}")
    units = {unit["id"]: rows(unit, covers) for unit in parts}
    lines = [*_summary(units), ""]
    lines += ["Not for this reader:", ""]
    apart = [unit for unit in plan["unit"] if "count" in unit]
    lines += [f"- {unit['id']} ({unit['title']}, {unit['count']} cases): {unit['reason']}" for unit in apart]
    for unit in parts:
        lines += ["", f"## {unit['id']}: {unit['title']}", "", *_table(units[unit["id"]])]
    return HEAD.format(source=SOURCE) + "\n".join(lines) + "\n"


def main() -> int:
    made = page(tomllib.loads(CASES.read_text(encoding="utf-8")), collected())
    if "--check" in sys.argv[1:]:
        return 0 if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == made else 1
    PAGE.write_text(made, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
