"""Pictures that come and go do not leave the process large; in processes of their own, as it cannot be undone."""

from __future__ import annotations

import subprocess
import sys

import pytest

PICTURES = """
import sys, threading
import numpy as np
from devices.large_blocks import give_back_large_blocks

def resident_mb():
    lines = open("/proc/self/status", encoding="ascii", errors="replace").read().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024

def camera(kept):
    for _ in range(4):
        pictures = []
        for _ in range(30):
            pictures.append(np.ones(2_700_000, np.uint8))
            kept.append(bytearray(1000))  # something small that lives longer, behind each of them

if sys.argv[1] == "set":
    assert give_back_large_blocks()
before_mb = resident_mb()
kept = []
threads = [threading.Thread(target=camera, args=(kept,)) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(resident_mb() - before_mb)
"""


def _left_mb(how: str) -> float:
    done = subprocess.run([sys.executable, "-c", PICTURES, how], capture_output=True, text=True, timeout=60, check=True)
    return float(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems give large blocks back by themselves")
def test_what_pictures_took_goes_back() -> None:
    assert _left_mb("set") < 10
    assert _left_mb("unset") > 30, "else the limit would be needless"
