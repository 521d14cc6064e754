"""The card's side of the virtual reader's protocol, over a real socket."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from devices.simulated.chip.chip import Chip
from devices.simulated.vpcd import GET_ATR, POWER_OFF, POWER_ON, RESET, serve_card

SELECT_APPLICATION = bytes.fromhex("00A4040C07A0000002471001")
SELECT_CARD_ACCESS = bytes.fromhex("00A4020C02011C")
TIMEOUT_S = 30.0


class VirtualReader:
    """Listens as vpcd does, with one card at a time."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(TIMEOUT_S)
        self.port: int = self._listener.getsockname()[1]

    def accept(self) -> socket.socket:
        line, _ = self._listener.accept()
        line.settimeout(TIMEOUT_S)
        return line

    def close(self) -> None:
        self._listener.close()


def _send(line: socket.socket, message: bytes) -> None:
    line.sendall(len(message).to_bytes(2, "big") + message)


def _receive(line: socket.socket) -> bytes:
    with line.makefile("rb") as stream:
        return stream.read(int.from_bytes(stream.read(2), "big"))


@pytest.fixture
def reader() -> Iterator[VirtualReader]:
    reader = VirtualReader()
    yield reader
    reader.close()


@pytest.fixture
def inserted(chip: Chip, reader: VirtualReader) -> Iterator[threading.Event]:
    stop, inserted = threading.Event(), threading.Event()
    card = threading.Thread(
        target=serve_card, args=(chip,), kwargs={"port": reader.port, "stop": stop, "inserted": inserted}
    )
    card.start()
    yield inserted
    stop.set()
    card.join(TIMEOUT_S)
    assert not card.is_alive()
    assert not inserted.is_set()


def test_atr_and_apdus(chip: Chip, reader: VirtualReader, inserted: threading.Event) -> None:
    with reader.accept() as line:
        _send(line, bytes([POWER_ON]))
        _send(line, bytes([GET_ATR]))
        assert _receive(line) == chip.atr
        assert inserted.wait(TIMEOUT_S)
        _send(line, SELECT_CARD_ACCESS)
        assert _receive(line) == b"\x90\x00"


@pytest.mark.parametrize("control", [POWER_OFF, POWER_ON, RESET])
def test_power_and_reset_clear_the_chip(reader: VirtualReader, inserted: threading.Event, control: int) -> None:
    assert inserted is not None
    with reader.accept() as line:
        for message, expected in [(SELECT_APPLICATION, b"\x90\x00"), (SELECT_CARD_ACCESS, b"\x69\x82")]:
            _send(line, message)
            assert _receive(line) == expected
        _send(line, bytes([control]))
        _send(line, SELECT_CARD_ACCESS)
        assert _receive(line) == b"\x90\x00"


def test_a_message_in_pieces(reader: VirtualReader, inserted: threading.Event) -> None:
    assert inserted is not None
    with reader.accept() as line:
        for byte in len(SELECT_CARD_ACCESS).to_bytes(2, "big") + SELECT_CARD_ACCESS:
            line.sendall(bytes([byte]))
        assert _receive(line) == b"\x90\x00"


def test_the_card_comes_back_when_the_service_restarts(reader: VirtualReader, inserted: threading.Event) -> None:
    reader.accept().close()
    with reader.accept() as line:
        assert inserted.wait(TIMEOUT_S)
        _send(line, SELECT_CARD_ACCESS)
        assert _receive(line) == b"\x90\x00"
