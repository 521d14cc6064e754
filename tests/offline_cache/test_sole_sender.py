"""One program of a home sends; the right passes on when its owner lets go or dies."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from domain.failure import Failure, FailureCode
from offline_cache.sole_sender import SoleSender

HOLD = """
import sys, time
from pathlib import Path
from offline_cache.sole_sender import SoleSender
print(SoleSender(Path(sys.argv[1])).take(), flush=True)
time.sleep(600)
"""
HOUSE = Path(__file__).parents[2]


def test_the_second_waits_for_the_first(path: Path) -> None:
    first, second = SoleSender(path), SoleSender(path)
    assert first.take() and first.take() and first.held
    assert not second.take() and not second.held
    first.release()
    assert second.take() and not first.take()
    second.release()
    second.release()
    assert second.owner() is None


def test_a_killed_owner_is_no_owner(path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, cwd=HOUSE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None and other.stdout.readline() == "True\n"
        ours = SoleSender(path)
        assert not ours.take()
        assert ours.owner() == other.pid
        other.kill()
        other.wait()
        assert ours.take()
        ours.release()


def test_a_child_does_not_inherit_the_right(path: Path) -> None:
    """The face engine runs in a process of its own and may outlive the desk for a moment."""
    ours = SoleSender(path)
    assert ours.take()
    sleeper = [sys.executable, "-c", "import time; time.sleep(600)"]
    with subprocess.Popen(sleeper, close_fds=False) as child:
        try:
            ours.release()
            assert SoleSender(path).take()
        finally:
            child.kill()


def test_a_home_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Failure) as caught:
        SoleSender(tmp_path / "file" / "tiepdon.db").take()
    assert caught.value.code is FailureCode.DATABASE_READ_ONLY
