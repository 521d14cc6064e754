"""The page of covered cases tells what the tests' markers say, and enough of them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]
TABLE = ROOT / "scripts" / "conformance_table.py"


def test_the_page_is_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, str(TABLE), "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"run scripts/conformance_table.py\n{done.stdout}{done.stderr}"


def test_at_least_nine_tenths_of_the_applicable_cases_are_covered() -> None:
    page = (ROOT / "docs" / "conformance.md").read_text(encoding="utf-8")
    together = re.search(r"\*\*together\*\* \| (\d+) \| (\d+) \| (\d+)", page)
    assert together is not None
    cases, applicable, covered = map(int, together.groups())
    assert cases == 268
    assert covered >= 0.9 * applicable
