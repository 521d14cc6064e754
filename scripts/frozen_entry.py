"""Where the frozen program starts."""

from __future__ import annotations

import multiprocessing

from app.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # the face worker is a process of this same program
    main()
