"""Inspections of simulated chips in which bytes from the fuzzer decide what goes wrong."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from devices.card.blocks import BlockSize
from devices.card.reading import read_card
from devices.card.transport import Transport
from devices.simulated.card_transport import SimulatedTransport
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.image import ChipImage
from domain.failure import Failure, FailureCode
from fuzz.seeds import TODAY, can_key, images, trust

EDIT_BYTES = 4
MOST_EXCHANGES = 500
"""More than any inspection needs, however often it begins anew."""


class EndlessSession(Exception):
    """The reader went on and on: not a Failure, so the fuzzer stops at it."""


class MangledTransport(Transport):
    """Passes commands on and spoils responses.

    ``edits`` is read four bytes at a time: how many responses further on, what to do, and two bytes of
    how. The count goes on when the reader begins a new session on this connection.
    """

    def __init__(self, transport: Transport, edits: bytes) -> None:
        self._transport = transport
        self._edits = _numbered(edits)
        self._seen: list[bytes] = []

    def transmit(self, command: bytes) -> bytes:
        if len(self._seen) > MOST_EXCHANGES:
            raise EndlessSession
        response = self._transport.transmit(command)
        edit = self._edits.get(len(self._seen))
        self._seen.append(response)
        return self._spoilt(edit, response) if edit else response

    def _spoilt(self, edit: bytes, response: bytes) -> bytes:
        kind, high, low = edit
        place = high << 8 | low
        match kind % 8:
            case 0:
                at = place % max(1, len(response))
                return response[:at] + bytes([response[at] ^ (low or 1)]) + response[at + 1 :] if response else b""
            case 1:
                return response[: place % (len(response) + 1)]
            case 2:
                return self._seen[place % len(self._seen)]
            case 3:
                earlier = self._seen[-2] if len(self._seen) > 1 else b""
                return earlier[:-2] + response[-2:]
            case 4:
                return response[:-2] + bytes([high, low])
            case 5:
                return bytes([high, low]) * (1 + high)
            case 6:
                return response + bytes([high, low])
            case _:
                raise Failure(FailureCode.CARD_NO_RESPONSE if high & 1 else FailureCode.CARD_REMOVED, "fuzz")

    def close(self) -> None:
        self._transport.close()


def _numbered(edits: bytes) -> dict[int, bytes]:
    """Edits by the number of the response they concern."""
    found: dict[int, bytes] = {}
    at = 0
    for start in range(0, len(edits) - EDIT_BYTES + 1, EDIT_BYTES):
        at += edits[start] % 32
        found[at] = edits[start + 1 : start + EDIT_BYTES]
    return found


def sound_edits() -> list[bytes]:
    """Each kind of edit at each of the first thirty responses, for each chip."""
    places = [bytes([chip, at, kind, 0, 1]) for chip in range(2) for kind in range(8) for at in range(0, 30, 3)]
    return [b"\x00", b"\x01", *places]


def spliced(content: bytes, edits: bytes) -> bytes:
    """Edits of four bytes each: where (two bytes), what to do, and the byte to do it with."""
    for start in range(0, len(edits) - EDIT_BYTES + 1, EDIT_BYTES):
        high, low, kind, value = edits[start : start + EDIT_BYTES]
        at = (high << 8 | low) % (len(content) + 1)
        match kind % 4:
            case 0:
                content = content[:at] + bytes([value]) + content[at + 1 :]
            case 1:
                content = content[:at] + bytes([value]) + content[at:]
            case 2:
                content = content[:at] + content[at + 1 + value % 16 :]
            case _:
                content = content[:at]
    return content


def _dealt() -> Callable[[int], bytes]:
    """Numbers that are the same in each run, so that a finding can be repeated."""
    state = 0

    def draw(count: int) -> bytes:
        nonlocal state
        state += 1
        return bytes((state * 37 + index * 101 + 11) % 251 + 1 for index in range(count))

    return draw


def inspect(
    choice: bytes,
    wrap: Callable[[Transport], Transport] = lambda transport: transport,
    *,
    change_image: Callable[[ChipImage], ChipImage] = lambda image: image,
) -> None:
    """Inspect one of the chips; whatever happens has to be a reading or a Failure."""
    image = images()[(choice or b"\x00")[0] % len(images())]
    chip = Chip(change_image(image), _dealt())
    connection = wrap(SimulatedTransport(chip))

    def reopen() -> Transport:
        chip.reset()
        return connection

    with contextlib.suppress(Failure):
        read_card(
            connection,
            can_key(),
            trust(),
            today=TODAY,
            blocks=BlockSize(),
            reopen=reopen,
            random_bytes=_dealt(),
        )
