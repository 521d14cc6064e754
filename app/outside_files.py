"""Files that people choose outside the home: what the file system has against one is no trouble of the database."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from domain.failure import Failure, FailureCode


@contextlib.contextmanager
def written() -> Iterator[None]:
    """Raises Failure FILE_NOT_WRITTEN for every OSError of the block."""
    try:
        yield
    except OSError as error:
        raise Failure(FailureCode.FILE_NOT_WRITTEN, type(error).__name__) from None


@contextlib.contextmanager
def is_read() -> Iterator[None]:
    """Raises Failure FILE_NOT_READ for every OSError of the block, and for text that is no UTF-8."""
    try:
        yield
    except (OSError, UnicodeDecodeError) as error:
        raise Failure(FailureCode.FILE_NOT_READ, type(error).__name__) from None


def read_text(file: Path) -> str:
    """Raises Failure FILE_NOT_READ, also where it is no UTF-8."""
    with is_read():
        return file.read_text(encoding="utf-8")


def require_ending(file: Path, endings: Sequence[str]) -> None:
    """What is written goes by the ending. Raises Failure FILE_KIND_UNKNOWN, which names those that there are."""
    if file.suffix.lower() not in endings:
        raise Failure(FailureCode.FILE_KIND_UNKNOWN, ", ".join(endings))
