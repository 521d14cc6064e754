"""Secure messaging of ICAO 9303-11 §9.8: every command and response enciphered and authenticated."""

from __future__ import annotations

import hmac

from devices.card import tlv
from devices.card.iso7816 import EXTENDED_LE_MAX, SHORT_LE_MAX, CommandApdu, ResponseApdu, parse_response
from devices.card.kdf import Use, derive_key
from devices.card.symmetric import Suite, authenticator, decipherer, encrypt, initial_vectors, pad, unpad
from domain.failure import Failure, FailureCode

_CRYPTOGRAM = 0x87
_CRYPTOGRAM_ODD = 0x85
_LE = 0x97
_STATUS = b"\x99\x02"
_STATUS_OBJECT_BYTES = 4
_MAC = b"\x8e\x08"
_MAC_OBJECT_BYTES = 10


def _lost(detail: str) -> Failure:
    return Failure(FailureCode.CARD_SESSION_LOST, detail)


class SecureMessaging:
    """Keys and send sequence counter of one session. After any Failure the session is over."""

    def __init__(self, suite: Suite, key_enc: bytes, key_mac: bytes, ssc: int = 0) -> None:
        self.suite = suite
        self._key_enc = key_enc
        self._ssc = ssc
        self._authenticate = authenticator(suite, key_mac)
        self._decipher = decipherer(suite, key_enc)
        self._iv_of = initial_vectors(suite, key_enc)

    @classmethod
    def from_secret(cls, suite: Suite, secret: bytes, ssc: int = 0) -> SecureMessaging:
        """Session keys derived from a shared secret (ICAO 9303-11 §9.7.1)."""
        return cls(suite, derive_key(secret, Use.ENCRYPTION, suite), derive_key(secret, Use.MAC, suite), ssc)

    def wrap(self, command: CommandApdu) -> CommandApdu:
        """The protected command; ``extended`` and a large ``le`` make it an extended one."""
        self._count()
        extended = command.extended or (command.le or 0) > SHORT_LE_MAX
        masked = bytes((command.cla | 0x0C,)) + command.header[1:]
        objects = self._cryptogram(command) + _expected(command.le)
        block = self.suite.block_bytes
        message = pad(masked, block) + (pad(objects, block) if objects else b"")
        body = objects + _MAC + self._mac(message)
        le = EXTENDED_LE_MAX if extended else SHORT_LE_MAX
        return CommandApdu(masked[0], command.ins, command.p1, command.p2, body, le, extended)

    def unwrap(self, raw: bytes) -> ResponseApdu:
        """Check and decipher a response.

        Raises:
            Failure: CARD_SESSION_LOST for a bare status word, a missing or wrong MAC, a status that
                differs from the outer one, bad padding or a data object that does not belong.
        """
        self._count()
        outer = parse_response(raw)
        if not outer.data:
            raise _lost(f"bare status {outer.sw:04X}")
        covered, mac = outer.data[:-_MAC_OBJECT_BYTES], outer.data[-_MAC_OBJECT_BYTES:]
        self._check_mac(covered, mac)
        if covered[-_STATUS_OBJECT_BYTES:] != _STATUS + raw[-2:]:
            raise _lost("inner status missing or another")
        return ResponseApdu(self._plain(covered[:-_STATUS_OBJECT_BYTES]), outer.sw)

    def _count(self) -> None:
        self._ssc = (self._ssc + 1) % (1 << 8 * self.suite.block_bytes)

    @property
    def _counter(self) -> bytes:
        return self._ssc.to_bytes(self.suite.block_bytes, "big")

    def _iv(self) -> bytes:
        return self._iv_of(self._counter)

    def _mac(self, padded: bytes) -> bytes:
        return self._authenticate(self._counter + padded)

    def _cryptogram(self, command: CommandApdu) -> bytes:
        if not command.data:
            return b""
        cipher_text = encrypt(self.suite, self._key_enc, pad(command.data, self.suite.block_bytes), self._iv())
        if command.ins & 1:
            return tlv.encode(_CRYPTOGRAM_ODD, cipher_text)
        return tlv.encode(_CRYPTOGRAM, b"\x01" + cipher_text)

    def _check_mac(self, covered: bytes, mac: bytes) -> None:
        if not mac.startswith(_MAC) or len(mac) != _MAC_OBJECT_BYTES:
            raise _lost("no MAC")
        if not hmac.compare_digest(self._mac(pad(covered, self.suite.block_bytes)), mac[len(_MAC) :]):
            raise _lost("MAC differs")

    def _plain(self, cryptogram: bytes) -> bytes:
        if not cryptogram:
            return b""
        try:
            return unpad(self._decipher(_cipher_text(cryptogram), self._iv()))
        except Failure as error:
            raise _lost(error.detail) from error


def _cipher_text(cryptogram: bytes) -> bytes:
    """Contents of the one data object there may be in front of the status. Raises Failure CHIP_TLV_MALFORMED."""
    if cryptogram[0] == _CRYPTOGRAM_ODD:
        return tlv.sole(cryptogram, _CRYPTOGRAM_ODD).value
    value = tlv.sole(cryptogram, _CRYPTOGRAM).value
    if value[:1] != b"\x01":
        raise _lost("padding indicator")
    return value[1:]


def _expected(le: int | None) -> bytes:
    if le is None:
        return b""
    if le <= SHORT_LE_MAX:
        return tlv.encode(_LE, bytes((le % SHORT_LE_MAX,)))
    return tlv.encode(_LE, (le % EXTENDED_LE_MAX).to_bytes(2, "big"))
