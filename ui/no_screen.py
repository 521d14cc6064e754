"""Qt ends the process where it can open no screen; before it does, people are told so in a sentence."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QtMsgType
from PySide6.QtGui import QGuiApplication

from domain.failure import Failure, FailureCode

_EXIT = 1
"""Of a typed failure, as the command line has it."""
_reasons: list[str] = []
"""What Qt said before it gave up; the first says most."""


def before_the_screen(kind: QtMsgType, message: str) -> bool:
    """Whether Qt speaks about a screen it has not got yet: warnings are kept from people, the end is a Failure told.

    A process that Qt has given up on cannot go on: it is ended here, with the exit code of a typed failure.
    """
    if QGuiApplication.platformName():  # empty until a screen is open
        return False
    _reasons.append(message.strip().partition("\n")[0])
    if kind is QtMsgType.QtFatalMsg:
        from app.cli import tell  # noqa: PLC0415 - not where all is well

        tell(Failure(FailureCode.DISPLAY_NONE, _reasons[0]))
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(_EXIT)
    return True


def qt_says_nothing(kind: QtMsgType, _: object, message: str) -> None:
    """Message handler of commands that only draw into files."""
    before_the_screen(kind, message)
