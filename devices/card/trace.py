"""Recording a conversation with a chip as JSON lines, and replaying it as a transport.

A trace holds all that the chip told in a form that can be deciphered, for the reader's own random
numbers are in it. Record invented or consenting people only.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TextIO

from devices.card.group import RandomBytes
from devices.card.transport import Transport
from domain.failure import Failure, FailureCode

_KINDS = ("atr", "random", "command", "response", "failure")


class RecordingTransport(Transport):
    """Passes everything on and writes it down, one JSON object a line."""

    def __init__(self, inner: Transport, sink: TextIO) -> None:
        self.name = inner.name
        self.atr = inner.atr
        self._inner = inner
        self._sink = sink
        self._write({"atr": self.atr.hex()})

    def transmit(self, command: bytes) -> bytes:
        self._write({"command": command.hex()})
        try:
            response = self._inner.transmit(command)
        except Failure as failure:
            self._write({"failure": failure.code.value})
            raise
        self._write({"response": response.hex()})
        return response

    def recorded(self, random_bytes: RandomBytes) -> RandomBytes:
        """The same source of randomness, written down: without it a trace could not be replayed."""

        def draw(count: int) -> bytes:
            drawn = random_bytes(count)
            self._write({"random": drawn.hex()})
            return drawn

        return draw

    def _write(self, entry: dict[str, str]) -> None:
        self._sink.write(json.dumps(entry) + "\n")

    def close(self) -> None:
        self._inner.close()


class ReplayTransport(Transport):
    """A chip that says what a trace says, as long as it is asked what it was asked then."""

    def __init__(self, lines: Iterable[str], name: str = "Replay") -> None:
        """Raises Failure CARD_PROTOCOL for lines that are no trace."""
        self.name = name
        self._entries = [_entry(line) for line in lines if line.strip()]
        self._at = 0
        if self._entries[:1] and self._entries[0][0] == "atr":
            self.atr = bytes.fromhex(self._take("atr"))

    def transmit(self, command: bytes) -> bytes:
        if self._take("command") != command.hex():
            raise Failure(FailureCode.CARD_PROTOCOL, f"trace has another command at line {self._at}")
        kind, value = self._next()
        if kind == "failure":
            raise Failure(FailureCode(value), f"trace line {self._at}")
        if kind != "response":
            raise Failure(FailureCode.CARD_PROTOCOL, f"trace has no response at line {self._at}")
        return bytes.fromhex(value)

    def random_bytes(self, count: int) -> bytes:
        """The numbers drawn when the trace was recorded."""
        drawn = bytes.fromhex(self._take("random"))
        if len(drawn) != count:
            raise Failure(FailureCode.CARD_PROTOCOL, f"trace line {self._at} holds {len(drawn)} random bytes")
        return drawn

    def _take(self, wanted: str) -> str:
        kind, value = self._next()
        if kind != wanted:
            raise Failure(FailureCode.CARD_PROTOCOL, f"trace line {self._at} is no {wanted}")
        return value

    def _next(self) -> tuple[str, str]:
        if self._at >= len(self._entries):
            raise Failure(FailureCode.CARD_REMOVED, "the trace ends here")
        self._at += 1
        return self._entries[self._at - 1]

    def close(self) -> None:
        """Nothing is held open."""


def _entry(line: str) -> tuple[str, str]:
    try:
        entry: Any = json.loads(line)
        ((kind, value),) = entry.items()
        if kind != "failure":
            bytes.fromhex(value)
        else:
            FailureCode(value)
    except (ValueError, AttributeError, TypeError) as error:
        raise Failure(FailureCode.CARD_PROTOCOL, "line is no trace entry") from error
    if kind not in _KINDS:
        raise Failure(FailureCode.CARD_PROTOCOL, f"trace entry {str(kind)[:20]}")
    return kind, value
