"""The program's log beside its database: small, rotating, without personal data."""

from __future__ import annotations

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

_BYTES = 1_000_000
_FILES = 5

log = logging.getLogger("tiepdon")


class _PlacesOnly(logging.Formatter):
    """Of an exception its type and places: its message may quote what was on a card or in a reply."""

    def formatException(self, ei: Any) -> str:  # noqa: N802 - logging's name
        kind, error, trace = ei
        if error is None:
            return ""
        before = error.__cause__ or error.__context__
        earlier = f"{self.formatException((type(before), before, before.__traceback__))}\n" if before else ""
        return f"{earlier}{''.join(traceback.format_tb(trace))}{kind.__name__}"


def log_to_file(home: Path) -> None:
    """Log from INFO on to ``tiepdon.log`` in the home, and unexpected errors with their place.

    A home that cannot be written leaves the log on standard error. Asked again, by the desk after the wizard, it stays.
    """
    if any(isinstance(one, RotatingFileHandler) and Path(one.baseFilename) == _file(home) for one in log.handlers):
        return
    try:
        home.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(_file(home), maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
    except OSError as error:
        log.warning("no log file: %s", type(error).__name__)
        return
    handler.setFormatter(_PlacesOnly("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    sys.excepthook = _unexpected


def _file(home: Path) -> Path:
    return home.absolute() / "tiepdon.log"


def _unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Type and place only: the message of an unexpected error may quote data."""
    place = trace
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else "nowhere"
    log.critical("unexpected %s at %s", kind.__name__, where)
    sys.__excepthook__(kind, error, trace)
