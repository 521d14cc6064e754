"""The simulated chip behind the real PC/SC service, through the virtual reader of vsmartcard-vpcd.

The card is a TCP client of the virtual reader. Each message is a two-byte length and a payload; a payload
of one byte is a control code, any other a command APDU (chip.md §5.2).
"""

from __future__ import annotations

import socket
import threading

from devices.simulated.air import Air
from devices.simulated.chip.chip import Chip

PORT = 35963
POWER_OFF, POWER_ON, RESET, GET_ATR = 0, 1, 2, 4
RETRY_S = 0.2
"""How often a stopped PC/SC service is tried again, and ``stop`` is looked at while the line is silent."""

_QUICK_ACKNOWLEDGE: int | None = getattr(socket, "TCP_QUICKACK", None)
"""Linux only. Without it each APDU waits 40 ms for the kernel's delayed acknowledgement."""


class _Disconnected(Exception):
    """The service has closed the connection, or ``stop`` is set."""


def serve_card(
    chip: Chip,
    host: str = "127.0.0.1",
    port: int = PORT,
    air: Air | None = None,
    *,
    stop: threading.Event,
    inserted: threading.Event | None = None,
) -> None:
    """Keep ``chip`` on the virtual reader until ``stop`` is set; connect again when the service restarts.

    Returning takes the card off the reader. ``inserted`` is set while the reader holds the card.
    Blocks: run it in a thread or a process of its own.
    """
    while not stop.is_set():
        try:
            with socket.create_connection((host, port), timeout=RETRY_S) as line:
                line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                if inserted:
                    inserted.set()
                _converse(line, chip, air, stop)
        except (OSError, _Disconnected):
            chip.reset()
        finally:
            if inserted:
                inserted.clear()
        stop.wait(RETRY_S)


def _converse(line: socket.socket, chip: Chip, air: Air | None, stop: threading.Event) -> None:
    while True:
        count = int.from_bytes(_receive(line, 2, stop), "big")
        answer = _answer(chip, _receive(line, count, stop), air)
        if answer is not None:
            line.sendall(len(answer).to_bytes(2, "big") + answer)


def _answer(chip: Chip, message: bytes, air: Air | None) -> bytes | None:
    """The reply to one message; None where the protocol has none."""
    if len(message) == 1:
        if message[0] == GET_ATR:
            return chip.atr
        if message[0] in (POWER_OFF, POWER_ON, RESET):
            chip.reset()
        return None
    response = chip.process(message)
    if air:
        air.cross(message, response)
    return response


def _receive(line: socket.socket, count: int, stop: threading.Event) -> bytes:
    """Exactly ``count`` bytes. Raises _Disconnected."""
    received = b""
    while len(received) < count:
        if stop.is_set():
            raise _Disconnected
        if _QUICK_ACKNOWLEDGE is not None:
            line.setsockopt(socket.IPPROTO_TCP, _QUICK_ACKNOWLEDGE, 1)
        try:
            part = line.recv(count - len(received))
        except TimeoutError:
            continue
        if not part:
            raise _Disconnected
        received += part
    return received
