"""Ciphers a session sets up once give, message after message, what those set up for each message give."""

from __future__ import annotations

import pytest

from devices.card.symmetric import Suite, authenticator, decipherer, decrypt, encrypt, initial_vectors
from domain.failure import Failure, FailureCode

SUITES = pytest.mark.parametrize("suite", Suite, ids=lambda suite: suite.label)


def _key(suite: Suite) -> bytes:
    return bytes(range(7, 7 + suite.key_bytes))


def _messages(suite: Suite) -> list[tuple[bytes, bytes]]:
    """Data and IV of messages of several lengths, one of them twice."""
    lengths = [1, 15, 1, 1, 770]
    return [(bytes(number * suite.block_bytes), bytes([number % 256]) * suite.block_bytes) for number in lengths]


@SUITES
def test_deciphering(suite: Suite) -> None:
    decipher = decipherer(suite, _key(suite))
    for data, iv in _messages(suite):
        cryptogram = encrypt(suite, _key(suite), data, iv)
        assert decipher(cryptogram, iv) == decrypt(suite, _key(suite), cryptogram, iv) == data


@SUITES
def test_a_broken_cryptogram_does_not_disturb_the_next(suite: Suite) -> None:
    decipher = decipherer(suite, _key(suite))
    data, iv = _messages(suite)[1]
    for broken in (b"", data[:-1]):
        with pytest.raises(Failure) as caught:
            decipher(broken, iv)
        assert caught.value.code is FailureCode.CARD_PROTOCOL
    assert decipher(encrypt(suite, _key(suite), data, iv), iv) == data


@pytest.mark.parametrize("order", [(0, 16, 40, 64), (64, 40, 0, 0)])
def test_cmac_of_rfc_4493(order: tuple[int, ...]) -> None:
    """Section 4: each message by itself, whatever was authenticated before it."""
    message = bytes.fromhex(
        "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
        "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710"
    )
    expected = {0: "bb1d6929e9593728", 16: "070a16b46b4d4144", 40: "dfa66747de9ae630", 64: "51f0bebf7e3b9d92"}
    authenticate = authenticator(Suite.AES_128, bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c"))
    for length in order:
        assert authenticate(message[:length]).hex() == expected[length]


@SUITES
def test_initial_vectors(suite: Suite) -> None:
    vector_of = initial_vectors(suite, _key(suite))
    for number in (1, 2, 1 << 40):
        counter = number.to_bytes(suite.block_bytes, "big")
        expected = bytes(8) if suite is Suite.TDES else encrypt(suite, _key(suite), counter)
        assert vector_of(counter) == expected
