"""Scripted chips and dealt randomness for the published examples."""

from __future__ import annotations

from collections.abc import Iterable

from devices.card.transport import Transport


class ScriptedTransport(Transport):
    """A chip that expects exactly these commands and answers exactly so."""

    def __init__(self, exchanges: Iterable[tuple[str, str]]) -> None:
        self._exchanges = [(bytes.fromhex(command), bytes.fromhex(response)) for command, response in exchanges]
        self.left = len(self._exchanges)

    def transmit(self, command: bytes) -> bytes:
        expected, response = self._exchanges[-self.left]
        assert command.hex() == expected.hex()
        self.left -= 1
        return response

    def close(self) -> None:
        pass
