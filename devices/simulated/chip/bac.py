"""Basic Access Control, the chip's half (ICAO 9303-11 §4.3)."""

from __future__ import annotations

import hmac
from hashlib import sha1

from devices.simulated.chip import ciphers
from devices.simulated.chip.apdu import WRONG_LENGTH, WRONG_PASSWORD, Refusal
from devices.simulated.chip.ciphers import TRIPLE_DES
from devices.simulated.chip.groups import Rng
from devices.simulated.chip.secure_messaging import Session

CHALLENGE_BYTES = 8


def access_keys(mrz_information: str) -> tuple[bytes, bytes]:
    """K_Enc and K_MAC of the document."""
    seed = sha1(mrz_information.encode("ascii")).digest()[:16]  # noqa: S324 - the standard's choice
    return ciphers.derive(TRIPLE_DES, seed, 1), ciphers.derive(TRIPLE_DES, seed, 2)


def _mac(key: bytes, data: bytes) -> bytes:
    return ciphers.mac(TRIPLE_DES, key, ciphers.pad(TRIPLE_DES, data))


def authenticate(mrz_information: str, challenge: bytes, data: bytes, rng: Rng) -> tuple[bytes, Session]:
    """Check the terminal's cryptogram; return the chip's, and the session it opens. Raises Refusal 6300 or 6700."""
    if len(data) != 40:
        raise Refusal(WRONG_LENGTH)
    encryption_key, mac_key = access_keys(mrz_information)
    if not hmac.compare_digest(_mac(mac_key, data[:32]), data[32:]):
        raise Refusal(WRONG_PASSWORD)
    plain = ciphers.decrypt(TRIPLE_DES, encryption_key, data[:32])
    terminal_challenge, echoed, terminal_key = plain[:8], plain[8:16], plain[16:]
    if not hmac.compare_digest(echoed, challenge):
        raise Refusal(WRONG_PASSWORD)
    own_key = rng(16)
    answer = ciphers.encrypt(TRIPLE_DES, encryption_key, challenge + terminal_challenge + own_key)
    seed = bytes(left ^ right for left, right in zip(terminal_key, own_key, strict=True))
    counter = int.from_bytes(challenge[4:] + terminal_challenge[4:], "big")
    return answer + _mac(mac_key, answer), Session.from_secret(TRIPLE_DES, seed, counter)
