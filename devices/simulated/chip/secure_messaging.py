"""Secure messaging, the card's half: opens protected commands, seals responses (ICAO 9303-11 §9.8)."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, replace

from devices.simulated.chip import ciphers, tlv
from devices.simulated.chip.apdu import (
    EXTENDED_MAXIMUM,
    SHORT_MAXIMUM,
    SM_OBJECT_MISSING,
    SM_OBJECT_WRONG,
    WRONG_LENGTH,
    Command,
    Refusal,
    Reply,
)
from devices.simulated.chip.ciphers import Suite

CRYPTOGRAM, CRYPTOGRAM_ODD, EXPECTED, STATUS, CHECKSUM = 0x87, 0x85, 0x97, 0x99, 0x8E


def _cryptogram_tag(ins: int) -> int:
    return CRYPTOGRAM_ODD if ins & 1 else CRYPTOGRAM


def _expected(field: bytes) -> int:
    if len(field) not in (1, 2):
        raise Refusal(SM_OBJECT_WRONG)
    return int.from_bytes(field, "big") or (SHORT_MAXIMUM if len(field) == 1 else EXTENDED_MAXIMUM)


@dataclass(slots=True)
class Session:
    """Keys and send sequence counter of one secure channel. Used for one command, one response, in turn."""

    suite: Suite
    encryption_key: bytes
    mac_key: bytes
    counter: int = 0

    @classmethod
    def from_secret(cls, suite: Suite, secret: bytes, counter: int = 0) -> Session:
        return cls(
            suite,
            ciphers.derive(suite, secret, ciphers.ENCRYPTION),
            ciphers.derive(suite, secret, ciphers.AUTHENTICATION),
            counter,
        )

    def open(self, command: Command) -> Command:
        """The plain command inside ``command``. Raises Refusal 6987, 6988 or 6700; the session is then over."""
        self.counter += 1
        objects = self._objects(command.data)
        self._authenticate(command, objects)
        if not command.expected:
            raise Refusal(WRONG_LENGTH)  # a protected response always carries data
        return replace(
            command,
            cla=command.cla & ~0x0C,
            data=self._plain(command.ins, objects),
            expected=_expected(objects[EXPECTED]) if EXPECTED in objects else 0,
        )

    def _objects(self, data: bytes) -> dict[int, bytes]:
        try:
            pairs = tlv.objects(data)
        except ValueError as error:
            raise Refusal(SM_OBJECT_WRONG) from error
        objects = dict(pairs)
        if CHECKSUM not in objects:
            raise Refusal(SM_OBJECT_MISSING)
        known = objects.keys() <= {CRYPTOGRAM, CRYPTOGRAM_ODD, EXPECTED, CHECKSUM}
        if not known or len(objects) != len(pairs) or pairs[-1][0] != CHECKSUM:
            raise Refusal(SM_OBJECT_WRONG)
        return objects

    def _authenticate(self, command: Command, objects: dict[int, bytes]) -> None:
        checksum = tlv.encode(CHECKSUM, objects[CHECKSUM])
        covered = command.data[: -len(checksum)]
        message = ciphers.pad(self.suite, command.header)
        if covered:
            message += ciphers.pad(self.suite, covered)
        if not hmac.compare_digest(self._mac(message), objects[CHECKSUM]):
            raise Refusal(SM_OBJECT_WRONG)

    def _plain(self, ins: int, objects: dict[int, bytes]) -> bytes:
        if CRYPTOGRAM not in objects and CRYPTOGRAM_ODD not in objects:
            return b""
        tag = _cryptogram_tag(ins)
        field = objects.get(tag, b"")
        cryptogram = field[1:] if tag == CRYPTOGRAM and field[:1] == b"\x01" else field
        if not cryptogram or len(cryptogram) % self.suite.block_bytes:
            raise Refusal(SM_OBJECT_WRONG)
        try:
            return ciphers.unpad(ciphers.decrypt(self.suite, self.encryption_key, cryptogram, self._iv()))
        except ValueError as error:
            raise Refusal(SM_OBJECT_WRONG) from error

    def sealed_bytes(self, ins: int, count: int) -> int:
        """Size of the data field that ``count`` plain bytes become."""
        if not count:
            return 4 + 10
        cryptogram = len(ciphers.pad(self.suite, bytes(count))) + (1 - ins % 2)
        return 1 + len(tlv.length(cryptogram)) + cryptogram + 4 + 10

    def seal(self, ins: int, reply: Reply) -> bytes:
        """The protected response to a command with instruction ``ins``."""
        self.counter += 1
        body = self._cryptogram(ins, reply.data) + tlv.encode(STATUS, reply.status.to_bytes(2, "big"))
        checksum = self._mac(ciphers.pad(self.suite, body))
        return Reply(body + tlv.encode(CHECKSUM, checksum), reply.status).encode()

    def _cryptogram(self, ins: int, data: bytes) -> bytes:
        if not data:
            return b""
        sealed = ciphers.encrypt(self.suite, self.encryption_key, ciphers.pad(self.suite, data), self._iv())
        indicator = b"" if ins & 1 else b"\x01"
        return tlv.encode(_cryptogram_tag(ins), indicator, sealed)

    def _sequence(self) -> bytes:
        return (self.counter % (1 << 8 * self.suite.block_bytes)).to_bytes(self.suite.block_bytes, "big")

    def _iv(self) -> bytes | None:
        return ciphers.encrypt(self.suite, self.encryption_key, self._sequence()) if self.suite.is_aes else None

    def _mac(self, message: bytes) -> bytes:
        return ciphers.mac(self.suite, self.mac_key, self._sequence() + message)
