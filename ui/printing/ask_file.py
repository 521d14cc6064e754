"""Asks people where a file is to be written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

ChooseFile = Callable[[QWidget, str, Path], Path | None]


def ask_for_file(parent: QWidget, title: str, proposed: Path) -> Path | None:
    """The system's own file dialog; None when it was cancelled."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), "PDF (*.pdf)")
    return Path(chosen) if chosen else None
