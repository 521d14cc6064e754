"""A file that is there whole or not at all."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path

from domain.failure import Failure, FailureCode

log = logging.getLogger("tiepdon.printer")


@contextlib.contextmanager
def written(path: Path) -> Iterator[Path]:
    """Gives the path to write to; at the end the file takes its name. Its folder must be there: one that is made up on
    the way is a typing mistake, or a drive that is not plugged in.

    Raises:
        Failure: PRINTER_FILE for every OSError, also one raised in the block.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(b"")  # Qt says only that it failed; this says why
        yield part
        part.replace(path)
    except OSError as error:
        log.info("not written: %s", type(error).__name__)
        raise Failure(FailureCode.PRINTER_FILE, type(error).__name__) from None
