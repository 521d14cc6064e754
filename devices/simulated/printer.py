"""A receipt printer in software: listens like one on the network, understands ESC/POS, and gives pictures.

Written from the command reference and apart from devices.printer, so that one mistake cannot hide in both. It knows the
commands a slip is made of and refuses all others loudly (``problems``), as a real one prints rubbish.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from devices.simulated.printer_paper import Paper
from devices.simulated.printer_stream import Closed, Stream


@dataclass
class PrinterState:
    """What a hand could do to it, and what it is not able to do; read and written by any thread."""

    paper: bool = True
    cover_open: bool = False
    ends_soon: bool = False
    """The roll ends with the next picture."""
    online: bool = True
    silent: bool = False
    """Never answers a question, like the cheapest ones."""
    dies_after_bytes: int = 0
    """The connection drops after so many bytes; 0 is never."""


@dataclass
class SimulatedPrinter:
    """``with SimulatedPrinter() as printer``: prints on ``printer.address``; ``slips`` are PNG files in memory."""

    width_dots: int = 576
    state: PrinterState = field(default_factory=PrinterState)
    on_slip: Callable[[bytes], None] = lambda _: None
    slips: list[bytes] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._printed = threading.Condition()

    def __enter__(self) -> SimulatedPrinter:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, name="simulated-printer", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)  # wakes the thread that waits for a visitor
        self._server.close()
        self._thread.join(5)

    @property
    def address(self) -> str:
        host, port = self._server.getsockname()[:2]
        return f"{host}:{port}"

    def wait_for(self, count: int, timeout_s: float = 30.0) -> bool:
        """Until so many slips have been cut; False when they were not in time."""
        with self._printed:
            return self._printed.wait_for(lambda: len(self.slips) >= count, timeout_s)

    def save(self, folder: Path) -> list[Path]:
        """Write what was printed as ``slip-1.png`` …"""
        folder.mkdir(parents=True, exist_ok=True)
        paths = [folder / f"slip-{number}.png" for number in range(1, len(self.slips) + 1)]
        for path, slip in zip(paths, self.slips, strict=True):
            path.write_bytes(slip)
        return paths

    def _serve(self) -> None:
        while True:
            try:
                visitor, _ = self._server.accept()
            except OSError:
                return
            with visitor:
                self._print_for(visitor)

    def _print_for(self, visitor: socket.socket) -> None:
        paper = Paper(self.width_dots)
        stream = Stream(visitor, self._answer, self.state.dies_after_bytes)
        with suppress(Closed, OSError):
            while True:
                self._command(stream, paper)

    def _command(self, stream: Stream, paper: Paper) -> None:
        match stream.take(1):
            case b"\x1b":
                self._escape(stream, paper)
            case b"\x1d":
                self._group(stream, paper)
            case letters:
                paper.letter(letters)

    def _escape(self, stream: Stream, paper: Paper) -> None:
        match stream.take(1):
            case b"@":
                paper.reset()
            case b"d":
                paper.feed_lines(stream.byte())
            case b"a":
                paper.centred = stream.byte() in (1, ord("1"))
            case b"t":
                paper.code_page = stream.byte()
            case other:
                self.problems.append(f"ESC {other!r}")

    def _group(self, stream: Stream, paper: Paper) -> None:
        match stream.take(1):
            case b"v":
                self._raster(stream, paper)
            case b"V":
                self._cut(stream, paper)
            case b"(":
                self._block(stream, paper)
            case b"!":
                paper.letter_size = stream.byte()
            case b"r":
                stream.byte()
                self._reply_when_printed(stream)
            case other:
                self.problems.append(f"GS {other!r}")

    def _raster(self, stream: Stream, paper: Paper) -> None:
        """GS v 0 m xL xH yL yH d…"""
        if stream.take(2) != b"0\x00":
            self.problems.append("raster of another kind")
        width, height = stream.number(2), stream.number(2)
        if width * 8 > self.width_dots:
            self.problems.append(f"{width * 8} dots on a head of {self.width_dots}")
        paper.raster(width, height, stream.take(width * height))
        if self.state.ends_soon:
            self.state.paper = self.state.ends_soon = False

    def _cut(self, stream: Stream, paper: Paper) -> None:
        if stream.byte() in (65, 66):  # these feed before they cut
            stream.byte()
        if self.state.paper:
            slip = paper.cut()
            with self._printed:
                self.slips.append(slip)
                self._printed.notify_all()
            self.on_slip(slip)

    def _block(self, stream: Stream, paper: Paper) -> None:
        """GS ( k pL pH …: the two-dimensional codes."""
        kind, length = stream.take(1), stream.number(2)
        body = stream.take(length)
        if kind != b"k" or body[:1] != b"1":
            self.problems.append(f"GS ( {kind!r}")
        elif not paper.qr_command(body[1], body[2:]):
            self.problems.append(f"QR function {body[1]}")

    def _reply_when_printed(self, stream: Stream) -> None:
        if self.state.paper and not self.state.silent:
            stream.send(b"\x00")

    def _answer(self, number: int) -> bytes:
        """DLE EOT n, answered at once, whatever is being printed."""
        state = self.state
        if state.silent:
            return b""
        bits = {
            1: 0x08 * (not state.online or not state.paper or state.cover_open),
            2: 0x04 * state.cover_open | 0x20 * (not state.paper),
            4: 0x60 * (not state.paper),
        }.get(number, 0)
        return bytes([0x12 | bits])
