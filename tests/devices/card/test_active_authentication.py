"""Signatures of active authentication in every form chips send them, made here by OpenSSL and not by our own chip."""

from __future__ import annotations

import hashlib

import ecdsa
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from devices.card.active_authentication import signature_is_genuine
from devices.card.curves import curve_by_oid
from devices.card.public_keys import SubjectPublicKeyInfo, parse_key_info
from devices.card.tlv import encode, oid_bytes
from domain.failure import Failure, FailureCode

CHALLENGE = bytes.fromhex("0102030405060708")
PLAIN_SHA256, PLAIN_SHA512 = "0.4.0.127.0.7.1.1.4.1.3", "0.4.0.127.0.7.1.1.4.1.5"
CURVES: dict[str, tuple[ec.EllipticCurve, str]] = {
    "P-192": (ec.SECP192R1(), "1.2.840.10045.3.1.1"),
    "P-224": (ec.SECP224R1(), "1.3.132.0.33"),
    "P-256": (ec.SECP256R1(), "1.2.840.10045.3.1.7"),
    "bp256": (ec.BrainpoolP256R1(), "1.3.36.3.3.2.8.1.1.7"),
    "P-384": (ec.SECP384R1(), "1.3.132.0.34"),
    "bp512": (ec.BrainpoolP512R1(), "1.3.36.3.3.2.8.1.1.13"),
    "P-521": (ec.SECP521R1(), "1.3.132.0.35"),
}
SECRET = 0x1F2E3D4C5B6A79


def private_key(name: str) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(SECRET, CURVES[name][0])


def point_of(name: str) -> bytes:
    return private_key(name).public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def named_key(name: str) -> SubjectPublicKeyInfo:
    return key_info(name, encode(0x06, oid_bytes(CURVES[name][1])))


def key_info(name: str, parameters: bytes) -> SubjectPublicKeyInfo:
    algorithm = encode(0x30, encode(0x06, oid_bytes("1.2.840.10045.2.1")) + parameters)
    return parse_key_info(encode(0x30, algorithm + encode(0x03, b"\x00" + point_of(name))))


def integer(number: int) -> bytes:
    return encode(0x02, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def explicit(name: str, *, seed: bool = False, cofactor: bool = True, base: bytes = b"") -> bytes:
    """SpecifiedECDomain of a named curve, from our table's numbers."""
    curve = curve_by_oid(CURVES[name][1])
    assert curve is not None
    known = curve.parameters
    size = (known.p.bit_length() + 7) // 8
    generator = base or b"\x04" + known.x.to_bytes(size, "big") + known.y.to_bytes(size, "big")
    coefficients = encode(0x04, known.a.to_bytes(size, "big")) + encode(0x04, known.b.to_bytes(size, "big"))
    field = encode(0x30, encode(0x06, oid_bytes("1.2.840.10045.1.1")) + integer(known.p))
    return encode(
        0x30,
        integer(1)
        + field
        + encode(0x30, coefficients + (encode(0x03, b"\x00" + bytes(20)) if seed else b""))
        + encode(0x04, generator)
        + integer(known.order)
        + (integer(1) if cofactor else b""),
    )


def signed(name: str, digest: hashes.HashAlgorithm | None = None) -> tuple[int, int]:
    return decode_dss_signature(private_key(name).sign(CHALLENGE, ec.ECDSA(digest or hashes.SHA256())))


def order(name: str) -> int:
    curve = curve_by_oid(CURVES[name][1])
    assert curve is not None
    return curve.order


def plain(name: str, r: int, s: int, extra: int = 0) -> bytes:
    size = (order(name).bit_length() + 7) // 8 + extra
    return r.to_bytes(size, "big") + s.to_bytes(size, "big")


def genuine(key: SubjectPublicKeyInfo, signature: bytes, algorithm: str | None = PLAIN_SHA256) -> bool:
    return signature_is_genuine(key, CHALLENGE, signature, algorithm)


@pytest.mark.parametrize("name", CURVES)
def test_plain_and_der_and_either_form_of_s(name: str) -> None:
    """s and n − s both sign; chips send whichever came out, none promises the smaller."""
    key = named_key(name)
    r, s = signed(name)
    for each in (s, order(name) - s):
        assert genuine(key, plain(name, r, each))
        assert genuine(key, encode_dss_signature(r, each))
        assert genuine(key, plain(name, r, each, extra=2)), "padded to more than the order"
        assert not genuine(key, plain(name, r, each ^ 1))
        assert not genuine(key, plain(name, r ^ 1, each))
        assert not signature_is_genuine(key, CHALLENGE[:-1] + b"\x00", plain(name, r, each), PLAIN_SHA256)


@pytest.mark.parametrize("name", CURVES)
def test_a_digest_longer_than_the_order_is_cut(name: str) -> None:
    r, s = signed(name, hashes.SHA512())
    assert genuine(named_key(name), plain(name, r, s), PLAIN_SHA512)
    assert not genuine(named_key(name), plain(name, r, s), PLAIN_SHA256)


def test_numbers_with_leading_zeros() -> None:
    """One signature of 256 has a short r; both forms must keep their places."""
    for _ in range(3000):
        r, s = signed("P-256")
        if r.bit_length() <= 248 or s.bit_length() <= 248:
            break
    else:
        pytest.fail("no short number came")
    assert genuine(named_key("P-256"), plain("P-256", r, s))
    assert genuine(named_key("P-256"), encode_dss_signature(r, s))


@pytest.mark.parametrize("name", ["P-192", "P-256"])
def test_what_is_no_signature(name: str) -> None:
    key, n = named_key(name), order(name)
    r, s = signed(name)
    size = (n.bit_length() + 7) // 8
    wrong = [
        b"",
        b"\x30",
        bytes(2 * size),
        plain(name, 0, s),
        plain(name, r, 0),
        plain(name, n, s, 1),
        plain(name, r, n, 1),
        plain(name, r + n, s, 1),
        plain(name, r, s + n, 1),
        plain(name, r, s)[:-1],
        encode_dss_signature(r, s) + b"\x00",
        encode(0x30, encode(0x02, b"\xff") + encode(0x02, b"\x80")),
        plain(name, s, r),
    ]
    assert [signature for signature in wrong if genuine(key, signature)] == []


def test_bytes_that_could_be_both_are_tried_as_both() -> None:
    """A plain signature that is well-formed DER by chance: here the bytes are chosen and the key is found for them."""
    both = next(filter(_keys_for, map(_der_of_64_bytes, range(50))))
    decode_dss_signature(both)
    (point, *_) = _keys_for(both)
    algorithm = encode(0x30, encode(0x06, oid_bytes("1.2.840.10045.2.1")) + encode(0x06, oid_bytes(CURVES["P-256"][1])))
    assert genuine(parse_key_info(encode(0x30, algorithm + encode(0x03, b"\x00" + point))), both)


def _der_of_64_bytes(number: int) -> bytes:
    value = encode(0x02, (1 << 224 | number << 8).to_bytes(29, "big"))
    return encode(0x30, value + value)


def _keys_for(signature: bytes) -> list[bytes]:
    """Public keys whose plain signature of the challenge this is; none where r is no coordinate of a point."""
    digest = hashlib.sha256(CHALLENGE).digest()
    try:
        found = ecdsa.VerifyingKey.from_public_key_recovery_with_digest(signature, digest, ecdsa.NIST256p)
    except ecdsa.numbertheory.SquareRootError:
        return []
    return [b"\x04" + each.to_string() for each in found]


@pytest.mark.parametrize("name", ["P-192", "P-256", "bp256", "P-384", "bp512", "P-521"])
@pytest.mark.parametrize("seed", [False, True])
@pytest.mark.parametrize("cofactor", [False, True])
def test_explicit_parameters_of_a_known_curve(name: str, seed: bool, cofactor: bool) -> None:
    key = key_info(name, explicit(name, seed=seed, cofactor=cofactor))
    assert genuine(key, plain(name, *signed(name)))


def test_explicit_parameters_with_another_generator_are_another_curve() -> None:
    """Whoever may choose the generator can make a key fit any signature (CVE-2020-0601)."""
    key = key_info("P-256", explicit("P-256", base=point_of("P-256")))
    with pytest.raises(Failure) as caught:
        genuine(key, plain("P-256", 1, 1))
    assert caught.value.code is FailureCode.PA_ALGORITHM_UNKNOWN


def test_a_key_without_parameters_is_of_no_known_curve() -> None:
    for parameters in (b"", b"\x05\x00"):
        with pytest.raises(Failure) as caught:
            genuine(key_info("P-256", parameters), plain("P-256", 1, 1))
        assert caught.value.code is FailureCode.PA_ALGORITHM_UNKNOWN


def test_an_algorithm_that_is_no_ecdsa_is_not_guessed() -> None:
    with pytest.raises(Failure) as caught:
        genuine(named_key("P-256"), plain("P-256", *signed("P-256")), "1.2.840.113549.1.1.11")
    assert caught.value.code is FailureCode.PA_ALGORITHM_UNKNOWN


@pytest.mark.parametrize("digest", [hashes.SHA1(), hashes.SHA224(), hashes.SHA256(), hashes.SHA384(), hashes.SHA512()])
def test_without_a_named_algorithm_any_digest_may_be_it(digest: hashes.HashAlgorithm) -> None:
    """ActiveAuthenticationInfo belongs into DG14 (ICAO 9303-11 §9.2.4), but the key signs without it as well."""
    r, s = signed("P-256", digest)
    assert genuine(named_key("P-256"), plain("P-256", r, s), None)
    assert not genuine(named_key("P-256"), plain("P-256", r, s ^ 1), None)
