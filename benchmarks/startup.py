"""How long until the window is on the screen, against a bare PySide6 window in the same run.

    python benchmarks/startup.py [--runs 5]

Each run is a new process. Python's compiled files are there, as they are in an installed program; what the very first
start takes, which has to make them, stands beside it. It also proves that no heavy library is loaded by then.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile

GOAL = 3.0
HEAVY = ("cv2", "dlib", "smartcard", "requests", "sqlcipher3")

BARE = """
import sys, time
started = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1366, 768)
window.show()
app.processEvents()
print((time.perf_counter() - started) * 1000)
"""

OURS = f"""
import sys, tempfile, time
from pathlib import Path
home = Path(tempfile.mkdtemp())
started = time.perf_counter()
from app.desk.desk import Desk
from app.flow.state import Setup
from app.appearance import read_appearance
from ui.session import application, open_reception
app = application()
desk = Desk(Setup("", ""))
window = open_reception(desk, read_appearance(home).language)
window.resize(1366, 768)
window.show()
app.processEvents()
print((time.perf_counter() - started) * 1000)
loaded = [name for name in {HEAVY!r} if name in sys.modules]
if loaded:
    raise SystemExit(f"loaded before the window was shown: {{loaded}}")
"""


def shown_after_ms(program: str, compiled: str) -> float:
    """Milliseconds from the first import to the painted window, in a fresh process; ``compiled`` is a folder."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": compiled}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    return float(done.stdout.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as compiled:
        shown_after_ms(BARE, compiled)  # warm the disk
        first = shown_after_ms(OURS, compiled)
        pairs = [(shown_after_ms(BARE, compiled), shown_after_ms(OURS, compiled)) for _ in range(runs)]
    bare, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"bare PySide6 window  {bare:7.0f} ms")
    print(f"reception window     {ours:7.0f} ms, none of {', '.join(HEAVY)} loaded")
    print(f"the very first start {first:7.0f} ms")
    print(f"ratio                {statistics.median(own / floor for floor, own in pairs):7.2f} (goal {GOAL})")


if __name__ == "__main__":
    main()
