"""The pseudo-random function of integrated mapping with every cipher, as another implementation computes it.

ICAO publishes worked examples with AES-128 only. The values here were computed once with the function
``pseudoRandomFunction`` of JMRTD's ``PACEProtocol`` on the JDK's own ciphers, from the two nonces below.
"""

from __future__ import annotations

import pytest

from devices.card.pace_random import pseudo_random_number
from devices.card.symmetric import Suite
from devices.simulated.chip import ciphers
from devices.simulated.chip.domain_parameters import STANDARDISED
from devices.simulated.chip.groups import EllipticCurve
from devices.simulated.chip.pace_mapping import pseudo_random

CHIP_NONCE, OWN_NONCE = bytes(range(32)), bytes(range(0xA0, 0xC0))
"""As much of each is taken as the cipher wants."""
CHIP_SUITES = {
    "TDES": ciphers.TRIPLE_DES,
    "AES_128": ciphers.AES_128,
    "AES_192": ciphers.AES_192,
    "AES_256": ciphers.AES_256,
}
VALUES = {
    ("TDES", 8): "73ef32328e7736025d2213d454a39390ffdc59db0de5f0b9",
    ("AES_128", 8): "73c2164b3bee33c238fe65d162ff9dc1fee8ca5883f10a1e",
    ("AES_192", 8): "a8d95f8df7923635c1e5b0c34e54512c3c4c44eee3fe6252",
    ("AES_256", 8): "34238b35fcad2e1b49d70580f4ed37a26cc463fec7906da0",
    ("TDES", 13): "22ed8b35a79217a9ea6a085760b2071462e2ddde2cadaeaf4da4e1c4d5eea867",
    ("AES_128", 13): "7b10bcf33f5ba3b3c53b1eef0bf09b5f3646b92828ba8a41ced5bd32d495ab39",
    ("AES_192", 13): "93a258397576483d2fde61afae8cde9260d6fe0b9aad6b4c5580aef0172ca771",
    ("AES_256", 13): "48944d6730bed5352d09ff666f5b4f5a593f63a422c4616128ed3b3427eecbf8",
    ("TDES", 18): (
        "256371f0320f35972f8f16509da35b69b06314208364100b21e53bccabb1c8f8d3"
        "935ad944104f702f590825d3304dfdf832b0b9a4cda653ebc8b2bfa12d265fe"
    ),
    ("AES_128", 18): (
        "1c1cbd9c1912f8e309f91c42618507f9cfcd2bf8abf049e85a01dd0371e3643ae2"
        "034fa2bdd0aead634a3cc3c25eedc488d74199d7e1b1bc588bcf93a730744fc05"
    ),
    ("AES_192", 18): (
        "f21bfafda60fd37b5d99b29dbc50f146856793f8cbc83e889c477e8f978d11e74d"
        "1cfc93a58b5550f65efa8aec894c4c9abb8739ec54e47710359640c437f26020"
    ),
    ("AES_256", 18): (
        "1e59ab33b66d080d91ef765c4ae9ae0101973304404ad21369a0085ef45f295500"
        "434ee12173629410aee5abb839050f90f1b1b19964ea220b9cb924302073f4985"
    ),
}
"""By cipher and parameter id: R(s, t) modulo the prime of the curve, hexadecimal."""


@pytest.mark.parametrize(("cipher", "parameter_id"), VALUES, ids=str)
def test_reader_and_simulated_chip_compute_what_jmrtd_does(cipher: str, parameter_id: int) -> None:
    suite, group = Suite[cipher], STANDARDISED[parameter_id]
    assert isinstance(group, EllipticCurve)
    prime = group.p
    nonce = CHIP_NONCE[: 16 if suite in (Suite.TDES, Suite.AES_128) else 32]
    own, bits = OWN_NONCE[: suite.key_bytes], prime.bit_length()
    expected = int(VALUES[cipher, parameter_id], 16)
    assert pseudo_random_number(suite, nonce, own, bits) % prime == expected
    assert int.from_bytes(pseudo_random(CHIP_SUITES[cipher], nonce, own, bits), "big") % prime == expected
