"""Chip and active authentication, the terminal's side done with ``cryptography``."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

import pytest
from asn1crypto import keys
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from devices.simulated.chip import ciphers, der, tlv
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.ciphers import Suite
from devices.simulated.chip.domain_parameters import STANDARDISED
from devices.simulated.chip.image import COM, ChipImage, data_group
from devices.simulated.chip.profile import ActivePlan, ChipProfile, KeyPlan

ImageOf = Callable[..., ChipImage]
TerminalFor = Callable[[Chip], Any]
SUITES = [ciphers.TRIPLE_DES, ciphers.AES_128, ciphers.AES_192, ciphers.AES_256]
CURVES = {
    12: ec.SECP256R1(),
    13: ec.BrainpoolP256R1(),
    15: ec.SECP384R1(),
    16: ec.BrainpoolP384R1(),
    18: ec.SECP521R1(),
}
CHALLENGE = bytes.fromhex("F173589974BF40C6")


def _opened(image: ChipImage, terminal_for: TerminalFor) -> Any:
    terminal = terminal_for(Chip(image))
    assert terminal.bac(image.mrz_information) == 0x9000
    return terminal


def _static_point(image: ChipImage) -> bytes:
    """The chip's public key: the one point in DG14 that is not a generator."""
    group = image.files[data_group(14)]
    info = group[group.index(bytes.fromhex("04007F000702020102")) :]
    bits = info.rindex(b"\x00\x04")
    return info[bits + 1 :]


def _send_key(terminal: Any, suite: Suite, point: bytes, oid: str) -> int:
    if suite == ciphers.TRIPLE_DES:
        return int(terminal.send("002241A6", tlv.encode(0x91, point))[1])
    assert terminal.send("002241A4", tlv.encode(0x80, der.oid_value(oid))) == (b"", 0x9000)
    answer, status = terminal.send("00860000", tlv.encode(0x7C, tlv.encode(0x80, point)), le=256)
    assert answer in (b"\x7c\x00", b"")
    return int(status)


@pytest.mark.parametrize("parameter_id", CURVES)
@pytest.mark.parametrize("suite", SUITES, ids=lambda suite: suite.name)
def test_chip_authentication(image_of: ImageOf, terminal_for: TerminalFor, suite: Suite, parameter_id: int) -> None:
    image = image_of(profile=ChipProfile(chip_authentication=(KeyPlan(suite, parameter_id),)))
    terminal = _opened(image, terminal_for)
    own = ec.generate_private_key(CURVES[parameter_id])
    peer = ec.EllipticCurvePublicKey.from_encoded_point(own.curve, _static_point(image))
    point = own.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    assert _send_key(terminal, suite, point, f"0.4.0.127.0.7.2.2.3.2.{suite.number}") == 0x9000
    terminal.restart(own.exchange(ec.ECDH(), peer), suite.name)
    assert terminal.send("00B09E00", le=26) == (image.files[COM], 0x9000)


def test_clone_cannot_follow(image_of: ImageOf, terminal_for: TerminalFor) -> None:
    image = image_of("cloned")
    terminal = _opened(image, terminal_for)
    own = ec.generate_private_key(ec.BrainpoolP256R1())
    peer = ec.EllipticCurvePublicKey.from_encoded_point(own.curve, _static_point(image))
    point = own.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    assert _send_key(terminal, ciphers.AES_128, point, "0.4.0.127.0.7.2.2.3.2.2") == 0x9000
    terminal.restart(own.exchange(ec.ECDH(), peer), "AES-128")
    assert terminal.send("00B09E00", le=26) == (b"", 0x6988)


@pytest.mark.parametrize("point", [b"", b"\x04" + bytes(64), b"\x04" + b"\x01" * 64, b"\x00"])
def test_a_bad_ephemeral_key_leaves_the_old_session(terminal: Any, point: bytes) -> None:
    terminal.send("002241A4", tlv.encode(0x80, der.oid_value("0.4.0.127.0.7.2.2.3.2.2")))
    assert terminal.send("00860000", tlv.encode(0x7C, tlv.encode(0x80, point)), le=256)[1] == 0x6A80
    assert terminal.send("00B09E00", le=4)[1] == 0x9000


def test_keys_are_told_apart_by_their_id(image_of: ImageOf, terminal_for: TerminalFor) -> None:
    plans = (KeyPlan(key_id=1), KeyPlan(key_id=2))
    terminal = _opened(image_of(profile=ChipProfile(chip_authentication=plans)), terminal_for)
    mechanism = tlv.encode(0x80, der.oid_value("0.4.0.127.0.7.2.2.3.2.2"))
    assert terminal.send("002241A4", mechanism)[1] == 0x6A88
    assert terminal.send("002241A4", mechanism + b"\x84\x01\x03")[1] == 0x6A88
    assert terminal.send("002241A4", mechanism + b"\x84\x01\x02")[1] == 0x9000


def _recovered(image: ChipImage, signature: bytes) -> bytes:
    key = keys.PublicKeyInfo.load(tlv.first(image.files[data_group(15)])[1])["public_key"].parsed.native
    return pow(int.from_bytes(signature, "big"), key["public_exponent"], key["modulus"]).to_bytes(256, "big")


@pytest.mark.parametrize(
    ("plan", "digest", "trailer"),
    [
        (ActivePlan(), "sha256", "34CC"),
        (ActivePlan("sha1", implicit_trailer=True), "sha1", "BC"),
        (ActivePlan("sha1"), "sha1", "33CC"),
        (ActivePlan("sha224"), "sha224", "38CC"),
        (ActivePlan("sha384"), "sha384", "36CC"),
        (ActivePlan("sha512"), "sha512", "35CC"),
    ],
)
def test_rsa_signature_recovers(
    image_of: ImageOf, terminal_for: TerminalFor, plan: ActivePlan, digest: str, trailer: str
) -> None:
    image = image_of(profile=ChipProfile(active_authentication=plan))
    signature, status = _opened(image, terminal_for).send("00880000", CHALLENGE, le=256)
    assert (len(signature), status) == (256, 0x9000)
    message = _recovered(image, signature)
    end = 256 - len(trailer) // 2
    start = end - hashlib.new(digest).digest_size
    assert (message[0], message[end:].hex().upper()) == (0x6A, trailer)
    assert hashlib.new(digest, message[1:start] + CHALLENGE).digest() == message[start:end]


def test_clone_signs_with_another_key(image_of: ImageOf, terminal_for: TerminalFor) -> None:
    image = image_of("cloned")
    signature, _ = _opened(image, terminal_for).send("00880000", CHALLENGE, le=256)
    assert _recovered(image, signature)[-2:] != b"\x34\xcc"


def test_signature_does_not_fit_a_short_answer(terminal: Any) -> None:
    assert terminal.send("00880000", CHALLENGE, le=256, extended=False)[1] == 0x6700
    assert terminal.send("00880000", CHALLENGE, le=256)[1] == 0x9000


@pytest.mark.parametrize("parameter_id", CURVES)
def test_ecdsa_signature(image_of: ImageOf, terminal_for: TerminalFor, parameter_id: int) -> None:
    image = image_of(profile=ChipProfile(active_authentication=ActivePlan("sha256", parameter_id)))
    signature, _ = _opened(image, terminal_for).send("00880000", CHALLENGE, le=256)
    half = len(signature) // 2
    r, s = (int.from_bytes(part, "big") for part in (signature[:half], signature[half:]))
    group = image.files[data_group(15)]
    public = ec.EllipticCurvePublicKey.from_encoded_point(CURVES[parameter_id], group[group.rindex(b"\x00\x04") + 1 :])
    public.verify(utils.encode_dss_signature(r, s), CHALLENGE, ec.ECDSA(hashes.SHA256()))
    assert STANDARDISED[parameter_id].order > s
