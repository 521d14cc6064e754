"""The program outlives a wheel that takes references off ``None``, ``True`` and ``False`` with every call."""

from __future__ import annotations

import subprocess
import sys

LONG_DAY = """
import ui
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
for number in range(40_000):
    label.setText("a" if number % 2 else "b")
    label.isVisible()
    label.isEnabled()
print("still here")
"""


def test_a_long_day_of_calls() -> None:
    done = subprocess.run([sys.executable, "-c", LONG_DAY], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "still here", done.stderr[-300:]
