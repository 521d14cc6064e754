"""The log names places, never people."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.log_file import log_to_file


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    log, hook = logging.getLogger("tiepdon"), sys.excepthook
    before, level = list(log.handlers), log.level
    log_to_file(tmp_path)
    yield tmp_path / "tiepdon.log"
    sys.excepthook = hook
    log.setLevel(level)
    for handler in [each for each in log.handlers if each not in before]:
        log.removeHandler(handler)
        handler.close()


def test_what_an_exception_says_is_left_out(file: Path) -> None:
    try:
        try:
            int("NGUYỄN VĂN MẪU")
        except ValueError as error:
            raise KeyError("990085000123") from error
    except KeyError:
        logging.getLogger("tiepdon.desk").exception("event %s", "KeyGiven")
    text = file.read_text(encoding="utf-8")
    assert "event KeyGiven" in text and "ValueError" in text and "KeyError" in text and "test_log_file.py" in text
    told = [line for line in text.splitlines() if not line.startswith("    ")]  # lines of code stand indented
    assert "NGUYỄN" not in "\n".join(told) and "990085000123" not in "\n".join(told)


def test_a_line_is_written_once_though_wizard_and_desk_both_ask_for_the_log(file: Path) -> None:
    log_to_file(file.parent)
    logging.getLogger("tiepdon.card").info("reader plugged in")
    assert file.read_text(encoding="utf-8").count("reader plugged in") == 1
