"""The window on an X server, and hands that know nothing of Qt: keys by ``xdotool``, eyes on the server's framebuffer.

``tiepdon demo`` walks one check-in and stays open; then a second patient comes without a chip, all by keyboard. What
was recorded is read back by another process.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.texts import Texts
from devices.simulated.personas import personas
from domain.person import PartialDate

_NEEDED = ("Xvfb", "xdotool")
_MISSING = [name for name in _NEEDED if shutil.which(name) is None]
pytestmark = pytest.mark.skipif(
    bool(_MISSING), reason=f"{', '.join(_MISSING)} not installed (scripts/setup.sh does, on Linux)"
)
TIEPDON = [sys.executable, "-m", "ui.main"]
SCREEN = (1366, 768)
PATIENCE_S = 60.0
_STILL_S = 0.4
_AGAIN_S = 4.0
NUMBER, NAME, BIRTH = "996085000777", "TRAN VAN MOI", "02/09/1985"


@dataclass(frozen=True)
class Display:
    """A virtual screen and what hangs on it."""

    name: str
    framebuffer: Path

    def environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def xdotool(self, *words: str) -> str:
        command = ["xdotool", *words]
        done = subprocess.run(
            command, env=self.environment(), stdout=subprocess.PIPE, text=True, check=True, timeout=PATIENCE_S
        )
        return done.stdout.strip()

    def picture(self) -> Image.Image:
        """The whole screen, from the dump in X's own format that the server keeps up to date."""
        dump = self.framebuffer.read_bytes()
        header, _, _, _, width, height, _, _, _, _, _, _, stride, *rest = struct.unpack(">20I", dump[:80])
        start = header + 12 * rest[-1]  # after the table of colours
        return Image.frombuffer("RGB", (width, height), dump[start:], "raw", "BGRX", stride)

    def seen(self) -> bytes:
        """What is told at the right edge of the screen, where no camera picture moves and no caret blinks."""
        width, height = SCREEN
        return self.picture().crop((width * 3 // 4, height // 10, width, height)).tobytes()

    def still(self) -> bytes:
        """The same, once nothing has moved for a moment."""
        end_s, before, since_s = time.monotonic() + PATIENCE_S, self.seen(), time.monotonic()
        while time.monotonic() - since_s < _STILL_S:
            assert time.monotonic() < end_s, "the screen never comes to rest"
            time.sleep(0.05)
            if (now := self.seen()) != before:
                before, since_s = now, time.monotonic()
        return before


@dataclass(frozen=True)
class Hands:
    """Somebody at the keyboard, who looks up after what they did."""

    display: Display
    pictures: Path

    def press(self, key: str) -> None:
        """Until the screen answers. A key whose second press would do harm is none for this."""
        before = self.display.still()
        for _ in range(int(PATIENCE_S / _AGAIN_S)):
            self.display.xdotool("key", key)
            if self._answered(before, _AGAIN_S):
                return
        self._complain(f"nothing came of {key}")

    def write(self, *lines: str) -> None:
        """Each line with Enter after it; then the screen must answer."""
        before = self.display.still()
        for line in lines:
            self.display.xdotool("type", "--delay", "20", line)
            self.display.xdotool("key", "Return")
        if not self._answered(before, PATIENCE_S):
            self._complain(f"nothing came of {lines}")

    def _answered(self, before: bytes, timeout_s: float) -> bool:
        end_s = time.monotonic() + timeout_s
        while time.monotonic() < end_s:
            if self.display.seen() != before:
                return True
            time.sleep(0.05)
        return False

    def _complain(self, what: str) -> None:
        picture = self.pictures / "stuck.png"
        self.display.picture().save(picture)
        pytest.fail(f"{what}; the screen is in {picture}")


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Display]:
    folder = tmp_path / "framebuffer"
    folder.mkdir()
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-fbdir", str(folder), "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        number = server.stdout.readline().strip()  # written when it is ready
        assert number, "Xvfb did not start"
        yield Display(f":{number}", folder / "Xvfb_screen0")
        server.terminate()


@contextlib.contextmanager
def demo(display: Display, home: Path) -> Iterator[subprocess.Popen[str]]:
    """The program on ``display``, when its own check-in is recorded."""
    command = [*TIEPDON, "--home", str(home), "demo"]
    with subprocess.Popen(command, env=display.environment(), stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            recorded = Texts("vi").get("demo.recorded")
            assert any(line.strip() == recorded for line in program.stdout), "the demo ended before its visit"
            yield program
        finally:
            program.kill()


def visits(home: Path) -> list[dict[str, Any]]:
    seen = subprocess.run([*TIEPDON, "--home", str(home), "visits", "--json"], capture_output=True, check=True)
    found: list[dict[str, Any]] = json.loads(seen.stdout)
    return found


def test_a_patient_without_a_chip_by_keyboard_on_an_x_server(display: Display, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with demo(display, home) as program:
        window = display.xdotool("search", "--sync", "--onlyvisible", "--pid", str(program.pid)).split()[-1]
        assert display.xdotool("getwindowname", window) == Texts("vi").get("program.name")
        display.xdotool("windowfocus", "--sync", window)
        hands = Hands(display, tmp_path)
        hands.press("F9")  # the next patient
        hands.write(NUMBER)
        hands.press("F8")  # on without the chip
        hands.write(NAME, BIRTH)
        hands.press("F6")  # compare with the picture printed on the card
        hands.write("2")  # "like the printed picture", and Enter: the same person
        end_s = time.monotonic() + PATIENCE_S
        while len(found := visits(home)) < 2:
            assert time.monotonic() < end_s, "the second visit was not recorded"
            display.xdotool("key", "Return")  # record, as soon as the button is there
        first, second = found
        assert first["name"] == personas()["insured"].person.name
        assert (second["name"], second["number"]) == (NAME, NUMBER)
        record = second["record"]
        assert record["person"]["birth_date"] == str(PartialDate.parse(BIRTH)), (
            "Enter after the name went past the date"
        )
        assert record["coverage"]["code"], "the insurer was not asked"
        assert [waiver["reason"] for waiver in record["waivers"]] == ["print_same"]
        assert program.poll() is None, "the window is gone"
