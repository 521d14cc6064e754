"""Enum, catalogue and page name the same failures, and staff can act on every one."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from app.failures import ROOMS, describe, page
from app.texts import LANGUAGES, catalogue
from domain.failure import FailureCode

ROOT = Path(__file__).parents[1]
TECHNICAL = re.compile(r"0x|(?<!/)\b[0-9A-F]{4,}\b|\b(APDU|TLV|SW|HTTP|JSON|TLS|SCARD\w*|EF\.\w+|DG\d+|PC/SC|SQL\w*)\b")


FIELDS = {language: {"sentence", "next_step"} for language in LANGUAGES}
FIELDS |= {language: FIELDS[language] | {"cause"} for language in ("vi", "en")}  # what support speaks


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogues_have_exactly_the_codes_of_the_enum(language: str) -> None:
    said = {key for key in catalogue(language) if re.match(r"[A-Z]-", key)}
    assert said == {f"{code}.{field}" for code in FailureCode for field in FIELDS[language]}


def test_codes_are_letter_and_three_digits_and_used_once() -> None:
    assert all(re.fullmatch(rf"[{''.join(ROOMS)}]-[1-9]\d\d", code.value) for code in FailureCode)
    assert len(FailureCode.__members__) == len(FailureCode), "two names share a code"


def test_page_is_the_one_the_catalogue_makes() -> None:
    written = (ROOT / "docs" / "failure-codes.md").read_text(encoding="utf-8")
    assert written == page(), "run `make docs`"


def test_page_is_written_in_utf8_whatever_the_console_says() -> None:
    made = subprocess.run(
        [sys.executable, "-m", "app.failures"],
        check=True,
        capture_output=True,
        cwd=ROOT,
        env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "SYSTEMROOT": "C:\\Windows"},
    )
    assert made.stdout.decode("utf-8") == page()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", FailureCode)
def test_staff_get_lines_they_can_read(code: FailureCode, language: str) -> None:
    text = describe(code, language)
    for line in (text.sentence, text.next_step, text.cause):
        assert line.endswith((".", "?", "。", "？")), line
        assert "\n" not in line
        assert line == unicodedata.normalize("NFC", line)
    for line in (text.sentence, text.next_step):
        assert not TECHNICAL.search(line), f"technical word in {line!r}"
    assert len(text.sentence) <= 80, "the banner has one line"


def test_an_unknown_language_is_answered_in_vietnamese() -> None:
    assert describe(FailureCode.READER_NONE, "fr") == describe(FailureCode.READER_NONE, "vi")
