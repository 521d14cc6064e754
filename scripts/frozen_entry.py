"""Where the frozen program starts."""

from __future__ import annotations

import multiprocessing
import sys

from app.cli import run

if __name__ == "__main__":
    multiprocessing.freeze_support()  # the face worker is a process of this same program
    sys.exit(run())
