"""X.509 certificates after the profiles of ICAO 9303-12 §7.1, built by hand so that any field can be wrong."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from devices.simulated.chip import der
from devices.simulated.chip.issuer.signature import SigningKey
from devices.simulated.chip.tlv import encode

COUNTRY, ORGANISATION, COMMON_NAME = "2.5.4.6", "2.5.4.10", "2.5.4.3"
SUBJECT_KEY_IDENTIFIER, KEY_USAGE, BASIC_CONSTRAINTS = "2.5.29.14", "2.5.29.15", "2.5.29.19"
AUTHORITY_KEY_IDENTIFIER, PRIVATE_KEY_USAGE_PERIOD = "2.5.29.35", "2.5.29.16"
DOCUMENT_TYPES = "2.23.136.1.1.6.2"
DIGITAL_SIGNATURE, CERTIFICATE_SIGNING, CRL_SIGNING = 0, 5, 6
"""Bits of KeyUsage."""
FIRST_GENERALISED_YEAR = 2050


def name(country: str, organisation: str, common_name: str) -> bytes:
    """Distinguished name, DER; the country is a PrintableString as 9303-12 asks."""
    parts = (
        (COUNTRY, der.printable(country)),
        (ORGANISATION, der.utf8(organisation)),
        (COMMON_NAME, der.utf8(common_name)),
    )
    return der.sequence(*(der.set_of(der.sequence(der.oid(kind), value)) for kind, value in parts))


def moment(when: dt.datetime) -> bytes:
    """Time: two-digit years until 2049, four from 2050 (RFC 5280 §4.1.2.5)."""
    if when.year < FIRST_GENERALISED_YEAR:
        return encode(0x17, when.strftime("%y%m%d%H%M%SZ").encode())
    return encode(0x18, when.strftime("%Y%m%d%H%M%SZ").encode())


def extension(identifier: str, value: bytes, *, critical: bool = False) -> bytes:
    flag = encode(0x01, b"\xff") if critical else b""
    return der.sequence(der.oid(identifier), flag, der.octets(value))


def key_usage(*bits: int, critical: bool = True) -> bytes:
    """KeyUsage with these bits set, trailing zeros dropped as DER asks."""
    value = sum(0x80 >> bit for bit in bits)
    unused = (value & -value).bit_length() - 1
    return extension(KEY_USAGE, encode(0x03, bytes([unused, value])), critical=critical)


def certificate_authority(path_length: int = 0) -> bytes:
    constraints = der.sequence(encode(0x01, b"\xff"), der.integer(path_length))
    return extension(BASIC_CONSTRAINTS, constraints, critical=True)


def subject_key(identifier: bytes) -> bytes:
    return extension(SUBJECT_KEY_IDENTIFIER, der.octets(identifier))


def authority_key(identifier: bytes) -> bytes:
    return extension(AUTHORITY_KEY_IDENTIFIER, der.sequence(encode(0x80, identifier)))


def private_key_usage(first: dt.datetime, last: dt.datetime) -> bytes:
    """PrivateKeyUsagePeriod: when the key signs, as against how long its signatures count."""
    ends = (encode(0x80 + at, when.strftime("%Y%m%d%H%M%SZ").encode()) for at, when in enumerate((first, last)))
    return extension(PRIVATE_KEY_USAGE_PERIOD, der.sequence(*ends))


def document_types(*types: str) -> bytes:
    """DocumentTypeList: the kinds of document a signer may sign, ``ID`` or ``P``."""
    listed = der.sequence(der.integer(0), der.set_of(*(der.printable(kind) for kind in types)))
    return extension(DOCUMENT_TYPES, listed)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a certificate says. Names, key and extensions are DER."""

    subject: bytes
    issuer: bytes
    serial_number: int
    valid: tuple[dt.datetime, dt.datetime]
    public_key_info: bytes
    extensions: tuple[bytes, ...] = ()
    version: int = 3


def certificate(contents: Contents, signer: SigningKey) -> bytes:
    """The signed certificate, DER."""
    to_be_signed = der.sequence(
        der.explicit(0, der.integer(contents.version - 1)),
        der.integer(contents.serial_number),
        signer.scheme.certificate_algorithm,
        contents.issuer,
        der.sequence(*(moment(when) for when in contents.valid)),
        contents.subject,
        contents.public_key_info,
        der.explicit(3, der.sequence(*contents.extensions)) if contents.extensions else b"",
    )
    return signed(to_be_signed, signer)


def signed(to_be_signed: bytes, signer: SigningKey) -> bytes:
    """SEQUENCE of content, algorithm and signature, the shape of certificates and CRLs alike."""
    return der.sequence(to_be_signed, signer.scheme.certificate_algorithm, der.bits(signer.sign(to_be_signed)))
