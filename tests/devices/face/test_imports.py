"""What the screen's process loads for face matching: numpy, but neither OpenCV nor dlib nor Pillow."""

from __future__ import annotations

import subprocess
import sys


def test_heavy_packages_stay_in_the_worker() -> None:
    code = (
        "import sys, devices.face.process, devices.camera.feed\n"
        "print([name for name in ('cv2', 'dlib', 'PIL', 'zxingcpp') if name in sys.modules])"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"
