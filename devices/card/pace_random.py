"""The pseudo-random function R(s, t) of integrated mapping (ICAO 9303-11 §4.4.3.3.2, figure 2)."""

from __future__ import annotations

from devices.card.symmetric import Suite, encrypt

_SHORT_CONSTANTS = (
    bytes.fromhex("A668892A7C41E3CA739F40B057D85904"),
    bytes.fromhex("A4E136AC725F738B01C1F60217C188AD"),
)
_LONG_CONSTANTS = (
    bytes.fromhex("D463D65234124EF7897054986DCA0A174E28DF758CBAA03F240616414D5A1676"),
    bytes.fromhex("54BD7255F0AAF831BEC3423FCF39D69B6CBF066677D0FAAE5AADD99DF8E53517"),
)


def pseudo_random_number(suite: Suite, chip_nonce: bytes, own_nonce: bytes, field_bits: int) -> int:
    """int(x1 ‖ … ‖ xn), not yet reduced. ``own_nonce`` has the cipher's key length.

    Raises Failure CARD_PROTOCOL for a chip nonce that is not whole blocks.
    """
    next_key, output = _SHORT_CONSTANTS if suite in (Suite.TDES, Suite.AES_128) else _LONG_CONSTANTS
    key = encrypt(suite, own_nonce, chip_nonce)[: suite.key_bytes]
    stream = b""
    while 8 * len(stream) < field_bits + 64:
        stream += encrypt(suite, key, output)
        key = encrypt(suite, key, next_key)[: suite.key_bytes]
    return int.from_bytes(stream, "big")
