"""Every way a document may be signed (TR-03105-5.1 §7.1): RSA, RSASSA-PSS, DSA, ECDSA with ANSI and BSI identifiers."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from typing import Literal

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, padding, rsa, utils

from devices.simulated.chip import der
from devices.simulated.chip.domain_parameters import STANDARDISED
from devices.simulated.chip.files.security_infos import (
    EC_PUBLIC_KEY,
    PLAIN_ECDSA,
    elliptic_public_key,
    rsa_public_key,
)
from devices.simulated.chip.groups import EllipticCurve, ModularGroup

HASHES: dict[str, hashes.HashAlgorithm] = {
    "sha1": hashes.SHA1(),  # noqa: S303 - old documents are signed with it
    "sha224": hashes.SHA224(),
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}
DIGESTS = {
    "sha1": "1.3.14.3.2.26",
    "sha224": "2.16.840.1.101.3.4.2.4",
    "sha256": "2.16.840.1.101.3.4.2.1",
    "sha384": "2.16.840.1.101.3.4.2.2",
    "sha512": "2.16.840.1.101.3.4.2.3",
}
_RSA = {"sha1": 5, "sha224": 14, "sha256": 11, "sha384": 12, "sha512": 13}
_ECDSA = {
    "sha1": "1.2.840.10045.4.1",
    "sha224": "1.2.840.10045.4.3.1",
    "sha256": "1.2.840.10045.4.3.2",
    "sha384": "1.2.840.10045.4.3.3",
    "sha512": "1.2.840.10045.4.3.4",
}
_DSA = {"sha1": "1.2.840.10040.4.3", "sha224": "2.16.840.1.101.3.4.3.1", "sha256": "2.16.840.1.101.3.4.3.2"}
_PKCS1 = "1.2.840.113549.1.1"
_MGF1, _PSS, _DSA_KEY = f"{_PKCS1}.8", f"{_PKCS1}.10", "1.2.840.10040.4.1"
_CURVE_NAMES = {
    "P-224": "1.3.132.0.33",
    "P-256": "1.2.840.10045.3.1.7",
    "P-384": "1.3.132.0.34",
    "P-521": "1.3.132.0.35",
    **{f"brainpoolP{bits}r1": f"1.3.36.3.3.2.8.1.1.{arc}" for bits, arc in ((256, 7), (320, 9), (384, 11), (512, 13))},
}


@dataclass(frozen=True, slots=True)
class Scheme:
    """How something is signed.

    ``curve`` (a parameter id of PACE) counts for ECDSA, ``bits`` for RSA. ``explicit`` spells the curve
    out in the certificate. ``identifiers``: ``bsi`` also means plain r ‖ s signatures (TR-03111 §5.2.1.1),
    ``key`` names rsaEncryption as the signature algorithm of the SignerInfo, as some issuers do.
    """

    kind: Literal["ecdsa", "rsa", "rsa-pss", "dsa"] = "ecdsa"
    digest: str = "sha384"
    curve: int = 16
    bits: int = 2048
    explicit: bool = False
    identifiers: Literal["ansi", "bsi", "key"] = "ansi"

    @property
    def algorithm(self) -> bytes:
        """AlgorithmIdentifier of the signature."""
        match self.kind:
            case "ecdsa":
                names = PLAIN_ECDSA if self.identifiers == "bsi" else _ECDSA
                return der.sequence(der.oid(names[self.digest]))
            case "rsa":
                arc = 1 if self.identifiers == "key" else _RSA[self.digest]
                return der.sequence(der.oid(f"{_PKCS1}.{arc}"), der.null())
            case "rsa-pss":
                return der.sequence(der.oid(_PSS), self._pss_parameters())
            case "dsa":
                return der.sequence(der.oid(_DSA[self.digest]))

    def _pss_parameters(self) -> bytes:
        digest = der.sequence(der.oid(DIGESTS[self.digest]), der.null())
        salt_bytes = hashlib.new(self.digest).digest_size
        return der.sequence(
            der.explicit(0, digest),
            der.explicit(1, der.sequence(der.oid(_MGF1), digest)),
            der.explicit(2, der.integer(salt_bytes)),
        )

    @property
    def certificate_algorithm(self) -> bytes:
        """As ``algorithm``, but certificates always name RSA with its hash."""
        if self.kind == "rsa" and self.identifiers == "key":
            return Scheme("rsa", self.digest).algorithm
        return self.algorithm


BRAINPOOL_SHA384 = Scheme()
"""What the citizen card's document signers use (chip.md §1.8)."""


@dataclass(frozen=True)
class SigningKey:
    """A private key with the scheme it signs by. The same ``phrase`` makes the same key (RSA: per process)."""

    scheme: Scheme
    phrase: str

    def public_key_info(self) -> bytes:
        """SubjectPublicKeyInfo, DER."""
        key = _private_key(self.scheme, self.phrase)
        if isinstance(key, ec.EllipticCurvePrivateKey):
            return _elliptic_info(self.scheme, key)
        if isinstance(key, rsa.RSAPrivateKey):
            return rsa_public_key(key.public_key().public_numbers())
        return _dsa_info(key.public_key().public_numbers())

    def identifier(self) -> bytes:
        """Subject key identifier: SHA-1 of the key's bits (RFC 5280 §4.2.1.2)."""
        key = _private_key(self.scheme, self.phrase)
        return hashlib.sha1(_key_bits(key), usedforsecurity=False).digest()

    def sign(self, message: bytes) -> bytes:
        """The signature over ``message`` in the format of the scheme's identifiers."""
        key, digest = _private_key(self.scheme, self.phrase), HASHES[self.scheme.digest]
        if isinstance(key, ec.EllipticCurvePrivateKey):
            return self._encoded(key.sign(message, ec.ECDSA(digest)))
        if isinstance(key, dsa.DSAPrivateKey):
            return key.sign(message, digest)
        if self.scheme.kind == "rsa-pss":
            return key.sign(message, padding.PSS(padding.MGF1(digest), digest.digest_size), digest)
        return key.sign(message, padding.PKCS1v15(), digest)

    def _encoded(self, signature: bytes) -> bytes:
        if self.scheme.identifiers != "bsi":
            return signature
        size = (_curve(self.scheme).order.bit_length() + 7) // 8
        return b"".join(part.to_bytes(size, "big") for part in utils.decode_dss_signature(signature))


_Private = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | dsa.DSAPrivateKey

_CURVES: dict[str, ec.EllipticCurve] = {
    "P-224": ec.SECP224R1(),
    "P-256": ec.SECP256R1(),
    "P-384": ec.SECP384R1(),
    "P-521": ec.SECP521R1(),
    "brainpoolP256r1": ec.BrainpoolP256R1(),
    "brainpoolP384r1": ec.BrainpoolP384R1(),
    "brainpoolP512r1": ec.BrainpoolP512R1(),
}


def _curve(scheme: Scheme) -> EllipticCurve:
    curve = STANDARDISED[scheme.curve]
    assert isinstance(curve, EllipticCurve)
    return curve


def _number(phrase: str, order: int) -> int:
    return int.from_bytes(hashlib.sha512(phrase.encode()).digest(), "big") % (order - 1) + 1


@cache
def _private_key(scheme: Scheme, phrase: str) -> _Private:
    """Curve and DSA keys follow from the phrase in every process alike; RSA keys live as long as the process."""
    match scheme.kind:
        case "ecdsa":
            curve = _curve(scheme)
            return ec.derive_private_key(_number(phrase, curve.order), _CURVES[curve.name])
        case "dsa":
            return _dsa_key(scheme, phrase)
        case _:
            return _rsa_key(scheme.bits, phrase)


@cache
def _rsa_key(bits: int, phrase: str) -> rsa.RSAPrivateKey:
    assert phrase
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def _dsa_key(scheme: Scheme, phrase: str) -> dsa.DSAPrivateKey:
    """Over the groups of RFC 5114, which are good DSA parameters and save a search for primes."""
    group = STANDARDISED[{"sha1": 0, "sha224": 1, "sha256": 2}[scheme.digest]]
    assert isinstance(group, ModularGroup)
    x = _number(phrase, group.order)
    parameters = dsa.DSAParameterNumbers(group.p, group.order, group.g)
    return dsa.DSAPrivateNumbers(x, dsa.DSAPublicNumbers(pow(group.g, x, group.p), parameters)).private_key()


def _point(key: ec.EllipticCurvePrivateKey) -> bytes:
    numbers, size = key.public_key().public_numbers(), (key.key_size + 7) // 8
    return b"\x04" + numbers.x.to_bytes(size, "big") + numbers.y.to_bytes(size, "big")


def _elliptic_info(scheme: Scheme, key: ec.EllipticCurvePrivateKey) -> bytes:
    curve = _curve(scheme)
    if scheme.explicit:
        return elliptic_public_key(curve, _point(key))
    named = der.sequence(der.oid(EC_PUBLIC_KEY), der.oid(_CURVE_NAMES[curve.name]))
    return der.sequence(named, der.bits(_point(key)))


def _dsa_info(numbers: dsa.DSAPublicNumbers) -> bytes:
    group = numbers.parameter_numbers
    parameters = der.sequence(der.integer(group.p), der.integer(group.q), der.integer(group.g))
    return der.sequence(der.sequence(der.oid(_DSA_KEY), parameters), der.bits(der.integer(numbers.y)))


def _key_bits(key: _Private) -> bytes:
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return _point(key)
    if isinstance(key, rsa.RSAPrivateKey):
        numbers = key.public_key().public_numbers()
        return der.sequence(der.integer(numbers.n), der.integer(numbers.e))
    return der.integer(key.public_key().public_numbers().y)
