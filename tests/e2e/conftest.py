"""What whole-program tests share."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from tests.e2e.test_command_line import tiepdon


@pytest.fixture(scope="session")
def shown_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The home of a demo that has been shown, and the id of its visit."""
    home = tmp_path_factory.mktemp("shown") / "home"
    code, shown, problems = tiepdon(home, "demo", "--headless", "--json")
    assert (code, problems) == (0, "")
    return home, shown["visit_id"]


@pytest.fixture
def after_a_demo(shown_once: tuple[Path, str], tmp_path: Path) -> tuple[Path, str]:
    """A copy of it, to do with as one likes."""
    home, visit_id = shown_once
    return copytree(home, tmp_path / "after-a-demo"), visit_id
