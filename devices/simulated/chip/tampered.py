"""Chips that break the rules on the wire: for tests that a terminal notices (TR-03105-5.1, unit ISO7816_G)."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from enum import StrEnum

from devices.simulated.chip import tlv
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.groups import Rng
from devices.simulated.chip.image import ChipImage
from devices.simulated.chip.pace import CHIP_DATA, DYNAMIC_DATA, KEY_OUT, MAP_OUT, NONCE, TOKEN_OUT

Rewrite = Callable[[bytes, bytes], bytes]
"""From a command and the honest response to the response that is sent instead."""

GENERAL_AUTHENTICATE = 0x86


class TamperedChip(Chip):
    """A chip whose responses pass through ``rewrite`` before they leave it."""

    def __init__(self, image: ChipImage, rewrite: Rewrite, rng: Rng = secrets.token_bytes) -> None:
        super().__init__(image, rng)
        self._rewrite = rewrite

    def process(self, command: bytes) -> bytes:
        return self._rewrite(command, super().process(command))


class PaceFault(StrEnum):
    """One thing wrong in a step of PACE; GA n is the n-th GENERAL AUTHENTICATE."""

    NONCE_TAG = "GA 1 answers with tag 90"
    MAPPING_TAG = "GA 2 answers with tag 92"
    KEY_TAG = "GA 3 answers with tag 94"
    AUTHENTICATION_TAG = "GA 4 answers with tag 96"
    NONCE_LENGTH = "nonce is no whole number of blocks"
    NONCE_MISSING = "GA 1 answers with an empty template"
    MAPPING_KEY_ECHOED = "mapping key is the terminal's own"
    MAPPING_KEY_OFF_CURVE = "mapping key is not on the curve"
    MAPPING_KEY_SHORT = "mapping key lacks its last byte"
    MAPPING_KEY_ZERO = "mapping key has both coordinates zero"
    KEY_ECHOED = "ephemeral key is the terminal's own"
    KEY_OFF_CURVE = "ephemeral key is not on the curve"
    KEY_SHORT = "ephemeral key lacks its last byte"
    KEY_COMPRESSED = "ephemeral key is compressed"
    AUTHENTICATION_WRONG = "token differs in one bit"
    AUTHENTICATION_SHORT = "token lacks its last byte"
    AUTHENTICATION_MISSING = "GA 4 answers with an empty template"
    CHIP_DATA_MISSING = "encrypted chip authentication data left out"
    CHIP_DATA_WRONG = "encrypted chip authentication data differs in one bit"
    CHIP_DATA_UNASKED = "encrypted chip authentication data without that mapping"


def _off_by_one(value: bytes) -> bytes:
    return value[:-1] + bytes([value[-1] ^ 1])


def _compressed(point: bytes) -> bytes:
    half = (len(point) - 1) // 2
    return bytes([2 + (point[-1] & 1)]) + point[1 : 1 + half]


def _same(value: bytes) -> bytes:
    return value


_TAGS = {
    PaceFault.NONCE_TAG: (NONCE, 0x90),
    PaceFault.MAPPING_TAG: (MAP_OUT, 0x92),
    PaceFault.KEY_TAG: (KEY_OUT, 0x94),
    PaceFault.AUTHENTICATION_TAG: (TOKEN_OUT, 0x96),
}
_VALUES: dict[PaceFault, tuple[int, Callable[[bytes], bytes]]] = {
    PaceFault.NONCE_LENGTH: (NONCE, lambda value: value[:-1]),
    PaceFault.MAPPING_KEY_OFF_CURVE: (MAP_OUT, _off_by_one),
    PaceFault.MAPPING_KEY_SHORT: (MAP_OUT, lambda value: value[:-1]),
    PaceFault.MAPPING_KEY_ZERO: (MAP_OUT, lambda value: b"\x04" + bytes(len(value) - 1)),
    PaceFault.KEY_OFF_CURVE: (KEY_OUT, _off_by_one),
    PaceFault.KEY_SHORT: (KEY_OUT, lambda value: value[:-1]),
    PaceFault.KEY_COMPRESSED: (KEY_OUT, _compressed),
    PaceFault.AUTHENTICATION_WRONG: (TOKEN_OUT, _off_by_one),
    PaceFault.AUTHENTICATION_SHORT: (TOKEN_OUT, lambda value: value[:-1]),
    PaceFault.CHIP_DATA_WRONG: (CHIP_DATA, _off_by_one),
}
_MISSING = {
    PaceFault.NONCE_MISSING: NONCE,
    PaceFault.AUTHENTICATION_MISSING: TOKEN_OUT,
    PaceFault.CHIP_DATA_MISSING: CHIP_DATA,
}
_ECHOED = {PaceFault.MAPPING_KEY_ECHOED: MAP_OUT, PaceFault.KEY_ECHOED: KEY_OUT}


def _spoilt(fault: PaceFault, objects: list[tuple[int, bytes]], sent: bytes) -> list[tuple[int, bytes]]:
    """The data objects of one step with ``fault`` in them; ``sent`` is the value the terminal sent."""
    tag, other = _TAGS.get(fault, (0, 0))
    target, change = _VALUES.get(fault, (0, _same))
    spoilt = [
        (other if each == tag else each, change(value) if each == target else value)
        for each, value in objects
        if each != _MISSING.get(fault)
    ]
    if fault in _ECHOED:
        spoilt = [(each, sent if each == _ECHOED[fault] else value) for each, value in spoilt]
    if fault is PaceFault.CHIP_DATA_UNASKED and TOKEN_OUT in dict(objects):
        spoilt.append((CHIP_DATA, bytes(48)))
    return spoilt


def _command_data(command: bytes) -> bytes:
    return command[7:] if command[4] == 0 and len(command) > 7 else command[5:]


def _sent_value(command: bytes) -> bytes:
    """The value of the one object in the terminal's dynamic authentication data; empty at the first step."""
    _, body, _ = tlv.first(_command_data(command))
    return tlv.objects(body)[0][1] if body else b""


def pace_fault(fault: PaceFault) -> Rewrite:
    """For TamperedChip: the responses of PACE with one fault in them, everything else honest."""

    def rewrite(command: bytes, response: bytes) -> bytes:
        if len(command) < 6 or command[1] != GENERAL_AUTHENTICATE or command[0] & 0x0C or response[-2:] != b"\x90\x00":
            return response
        _, body, _ = tlv.first(response[:-2])
        spoilt = _spoilt(fault, tlv.objects(body), _sent_value(command))
        return tlv.encode(DYNAMIC_DATA, *(tlv.encode(tag, value) for tag, value in spoilt)) + b"\x90\x00"

    return rewrite


def refused_at(instruction: int, status: int, *, occurrence: int = 1) -> Rewrite:
    """For TamperedChip: the n-th command with this instruction byte gets ``status`` and nothing else.

    The chip itself has carried the command out, as when an answer is lost; its sequence counter has moved on.
    """
    seen = 0

    def rewrite(command: bytes, response: bytes) -> bytes:
        nonlocal seen
        if len(command) < 2 or command[1] != instruction:
            return response
        seen += 1
        return status.to_bytes(2, "big") if seen == occurrence else response

    return rewrite
