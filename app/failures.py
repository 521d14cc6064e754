"""What each failure code says to staff and to support, read from ``assets/texts/{failures,support}.<language>.ts``.

Sentence and next step are said in all languages, the cause behind them in Vietnamese and English.
``python -m app.failures`` writes ``docs/failure-codes.md`` (make docs).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from app.texts import Texts
from domain.failure import FailureCode

ROOMS = {
    "K": "Thẻ và đầu đọc · Card and reader",
    "M": "Camera và khuôn mặt · Camera and face",
    "B": "Bảo hiểm y tế · Insurance and its portal",
    "L": "Lưu trữ · Memory",
    "P": "Phiếu và máy in · Slips and printers",
    "T": "Quầy một cửa · One-stop counter",
    "H": "Cài đặt và nhập liệu · Set-up and input",
}
"""Heading of the page by the letter a code begins with."""

_INTRODUCTION = """\
# Mã lỗi · Failure codes

Mỗi mã lỗi có một câu cho người tiếp đón, việc cần làm ngay và nguyên nhân cho bộ phận kỹ thuật.
Đọc mã này qua điện thoại là đủ để được hỗ trợ.

Each code has a sentence for staff, the next step, and the cause for support. Reading the code out on the
phone is enough. This page is written by `make docs` from `failures` and `support` in `assets/texts`; edit them there.
"""


@dataclass(frozen=True, slots=True)
class FailureText:
    """One failure in one language."""

    sentence: str
    """What happened, for staff; one line."""
    next_step: str
    """What to do now."""
    cause: str
    """What lies behind it, for support; technical words are allowed."""


def describe(code: FailureCode, language: str) -> FailureText:
    """The texts of one code; a language that is not ours is answered in Vietnamese."""
    texts = Texts(language)
    return FailureText(
        sentence=texts.get(f"{code}.sentence"),
        next_step=texts.get(f"{code}.next_step"),
        cause=texts.get(f"{code}.cause"),
    )


def _section(code: FailureCode) -> Iterator[str]:
    yield f"### {code.value} {code.name}\n"
    for language, step, cause in (("vi", "Việc cần làm", "Nguyên nhân"), ("en", "Next step", "Cause")):
        words = describe(code, language)
        yield f"**{words.sentence}**\n\n- {step}: {words.next_step}\n- {cause}: {words.cause}\n"


def page() -> str:
    """``docs/failure-codes.md``, whole."""
    parts = [_INTRODUCTION]
    for letter, codes in groupby(FailureCode, key=lambda code: code.value[0]):
        parts.append(f"## {ROOMS[letter]}\n")
        parts.extend(line for code in codes for line in _section(code))
    return "\n".join(parts)


if __name__ == "__main__":
    sys.stdout.buffer.write(page().encode())  # bytes: UTF-8 and \n on Windows too
