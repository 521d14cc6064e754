"""After a check-in no face is anywhere: not in the database, not in the log, not among temporary files."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from app.desk.wiring import open_memory
from devices.simulated.drawn_face.portrait import portrait_jpeg
from devices.simulated.personas import personas

PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"\x00\x00\x00\x0cjP  ", b"BM", b"RIFF", b"P6\n", b"\x93NUMPY")
"""How files with pictures or arrays begin."""
FACE = personas()["insured"].face
PIECE_BYTES = 48
"""Of the picture in the chip; long enough to be nobody else's."""


def traces() -> list[bytes]:
    """A piece out of the middle of the chip's picture, as bytes, hexadecimal and base64 however it is aligned."""
    assert FACE.portrait is not None
    picture = portrait_jpeg(FACE.portrait)
    middle = picture[len(picture) // 2 :]
    coded = [base64.b64encode(middle[shift : shift + PIECE_BYTES]) for shift in range(3)]
    return [middle[:PIECE_BYTES], middle[:PIECE_BYTES].hex().encode(), *coded]


class Sight:
    """Looks again and again at what lies in a folder while a program runs; temporary files may be gone at the end."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._over = folder, threading.Event()
        self.found: set[str] = set()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        while not self._over.wait(0.05):
            self.look()

    def look(self) -> None:
        for path, content in files(self._folder):
            if content.startswith(PICTURES) or any(trace in content for trace in traces_once()):
                self.found.add(path.name)

    def end(self) -> set[str]:
        self._over.set()
        self._thread.join()
        self.look()
        return self.found


_TRACES: list[bytes] = []


def traces_once() -> list[bytes]:
    if not _TRACES:
        _TRACES.extend(traces())
    return _TRACES


def files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for path in folder.rglob("*"):
        try:
            if path.is_file():
                yield path, path.read_bytes()
        except OSError:
            continue  # gone between looking and reading


def test_no_face_is_kept(tmp_path: Path) -> None:
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    temporary.mkdir()
    traces_once()
    sight = Sight(tmp_path)
    names = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))
    command = [sys.executable, "-m", "ui.main", "--home", str(home), "--log", "debug", "demo", "--headless", "--json"]
    done = subprocess.run(command, env={**os.environ, **names}, capture_output=True, timeout=110, check=False)
    assert done.returncode == 0 and b'"ready"' in done.stdout, done.stderr[-2000:]
    assert sight.end() == set()
    assert not any(trace in done.stdout + done.stderr for trace in traces_once())
    kept = in_database(home)
    assert b"same_person" in kept, "the visit with its decision is there"
    assert not any(trace in kept for trace in traces_once())


def in_database(home: Path) -> bytes:
    """Every value of every table, decrypted."""
    memory = open_memory(home)
    try:
        return memory.submit(
            lambda store: b"\n".join(
                value if isinstance(value, bytes) else str(value).encode()
                for table in store.database.table_names()
                for row in store.database[table].rows
                for value in row.values()
            )
        ).result(30)
    finally:
        memory.close(5)


def test_a_face_that_is_kept_would_be_found(tmp_path: Path) -> None:
    """The sight itself: a picture, and a piece of one in a log line, are seen."""
    sight = Sight(tmp_path)
    (tmp_path / "frame.bin").write_bytes(b"\xff\xd8\xff\xe0 a frame")
    (tmp_path / "tiepdon.log").write_bytes(b"DG2 " + traces_once()[2])
    assert sight.end() == {"frame.bin", "tiepdon.log"}
