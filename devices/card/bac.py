"""Basic Access Control (ICAO 9303-11 §4.3): three exchanges with a key printed in the MRZ."""

from __future__ import annotations

import hashlib
import hmac

from devices.card.channel import Channel
from devices.card.group import RandomBytes
from devices.card.iso7816 import CommandApdu
from devices.card.kdf import Use, derive_key
from devices.card.secure_messaging import SecureMessaging
from devices.card.symmetric import Suite, decrypt, encrypt, pad, retail_mac
from domain.failure import Failure, FailureCode

_NONCE = 8
_KEY = 16


def run_bac(channel: Channel, mrz_information: str, random_bytes: RandomBytes) -> SecureMessaging:
    """Open the application selected on ``channel``; the caller puts the session in place.

    Raises:
        Failure: CARD_KEY_WRONG when the chip refuses or does not know the key, CARD_PROTOCOL otherwise.
    """
    seed = hashlib.sha1(mrz_information.encode("ascii"), usedforsecurity=False).digest()[:_KEY]
    enc, mac_key = (derive_key(seed, use, Suite.TDES) for use in (Use.ENCRYPTION, Use.MAC))
    challenge = channel.send(CommandApdu(0x00, 0x84, 0, 0, le=_NONCE))
    if not challenge.ok or len(challenge.data) != _NONCE:
        raise Failure(FailureCode.CARD_PROTOCOL, f"GET CHALLENGE {challenge.sw:04X}")
    own_nonce, own_key = random_bytes(_NONCE), random_bytes(_KEY)
    sealed = _seal(enc, mac_key, own_nonce + challenge.data + own_key)
    response = channel.send(CommandApdu(0x00, 0x82, 0, 0, sealed, le=len(sealed)))
    if not response.ok:
        raise Failure(FailureCode.CARD_KEY_WRONG, f"EXTERNAL AUTHENTICATE {response.sw:04X}")
    chip_key = _chip_key(_open(enc, mac_key, response.data), challenge.data, own_nonce)
    secret = bytes(a ^ b for a, b in zip(own_key, chip_key, strict=True))
    ssc = int.from_bytes(challenge.data[4:] + own_nonce[4:], "big")
    return SecureMessaging.from_secret(Suite.TDES, secret, ssc)


def _seal(enc: bytes, mac_key: bytes, message: bytes) -> bytes:
    cryptogram = encrypt(Suite.TDES, enc, message)
    return cryptogram + retail_mac(mac_key, pad(cryptogram, 8))


def _open(enc: bytes, mac_key: bytes, sealed: bytes) -> bytes:
    if len(sealed) != 2 * _NONCE + _KEY + 8:
        raise Failure(FailureCode.CARD_PROTOCOL, f"EXTERNAL AUTHENTICATE answer of {len(sealed)} bytes")
    cryptogram, tag = sealed[:-8], sealed[-8:]
    if not hmac.compare_digest(retail_mac(mac_key, pad(cryptogram, 8)), tag):
        raise Failure(FailureCode.CARD_KEY_WRONG, "MAC of EXTERNAL AUTHENTICATE")
    return decrypt(Suite.TDES, enc, cryptogram)


def _chip_key(message: bytes, chip_nonce: bytes, own_nonce: bytes) -> bytes:
    if not hmac.compare_digest(message[: 2 * _NONCE], chip_nonce + own_nonce):
        raise Failure(FailureCode.CARD_PROTOCOL, "nonces of EXTERNAL AUTHENTICATE")
    return message[2 * _NONCE :]
