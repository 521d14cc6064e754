"""The bytes that reach the simulated printer: real-time questions are answered as they come, the rest is handed on."""

from __future__ import annotations

import socket
from collections.abc import Callable


class Closed(Exception):
    """The other side has gone."""


class Stream:
    """A question between two commands is answered and taken out; inside a picture every byte is the picture's."""

    def __init__(self, visitor: socket.socket, answer: Callable[[int], bytes], dies_after_bytes: int) -> None:
        self._visitor = visitor
        self._answer = answer
        self._left = dies_after_bytes or None
        self._held = b""

    def take(self, count: int) -> bytes:
        """Exactly so many bytes of the commands."""
        if count == 1:
            self._serve_questions()
        while len(self._held) < count:
            self._more()
        taken, self._held = self._held[:count], self._held[count:]
        return taken

    def byte(self) -> int:
        return self.take(1)[0]

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "little")

    def send(self, answer: bytes) -> None:
        self._visitor.sendall(answer)

    def _serve_questions(self) -> None:
        while self._peek() == 0x10:
            while len(self._held) < 3:
                self._more()
            if self._held[1] != 0x04:
                return
            number, self._held = self._held[2], self._held[3:]
            self.send(self._answer(number))

    def _peek(self) -> int:
        while not self._held:
            self._more()
        return self._held[0]

    def _more(self) -> None:
        data = self._visitor.recv(65536)
        if self._left is not None:
            data = data[: max(0, self._left)]
            self._left -= len(data)
        if not data:
            raise Closed
        self._held += data
