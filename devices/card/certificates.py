"""X.509 certificates of issuers and document signers, read from raw bytes (RFC 5280, ICAO 9303-12 §7).

Own reader, because the general ones refuse curves with explicit parameters, which many
issuers use, and because signatures are checked over the bytes as they came.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass

from devices.card import tlv
from devices.card.public_keys import SubjectPublicKeyInfo, parse_key_info
from devices.card.signatures import Scheme, parse_scheme, verify
from domain.failure import Failure, FailureCode

_OID_SUBJECT_KEY = "2.5.29.14"
_OID_KEY_USAGE = "2.5.29.15"
_OID_BASIC_CONSTRAINTS = "2.5.29.19"
_OID_AUTHORITY_KEY = "2.5.29.35"
_OID_PURPOSES = "2.5.29.37"
_OID_DOCUMENT_TYPES = "2.23.136.1.1.6.2"
_OID_COUNTRY = "2.5.4.6"
DIGITAL_SIGNATURE = 0
KEY_CERT_SIGN = 5
CRL_SIGN = 6

Name = frozenset[tuple[str, str]]
"""Attributes of a distinguished name: (type OID, value folded in case and blanks)."""


@dataclass(frozen=True, slots=True, repr=False)
class Certificate:
    """The fields the checks need. ``key_usage`` None means the extension is absent; it holds bit numbers."""

    der: bytes
    tbs: bytes
    serial: int
    issuer: Name
    subject: Name
    not_before: dt.date
    not_after: dt.date
    key: SubjectPublicKeyInfo
    scheme: Scheme
    signature: bytes
    subject_key_id: bytes
    authority_key_id: bytes
    key_usage: frozenset[int] | None
    is_ca: bool
    path_length: int | None
    version: int = 3
    profile_faults: tuple[str, ...] = ()
    """Names of what ICAO 9303-12 §7.1.1 forbids although it can be read; counts for document signers."""
    document_types: frozenset[str] = frozenset()
    """Document codes the signer may sign for (ICAO 9303-12 §7.1.1.6); empty means any."""
    purposes: frozenset[str] = frozenset()
    """Extended key usages, by object identifier; empty where none is named."""

    def may(self, usage: int) -> bool:
        """Whether the key usage extension is there and grants this bit."""
        return self.key_usage is not None and usage in self.key_usage

    def is_self_signed(self) -> bool:
        """Raises Failure PA_ALGORITHM_UNKNOWN."""
        return self.subject == self.issuer and self.signed_by(self)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, hexadecimal."""
        return hashlib.sha256(self.der).hexdigest()

    @property
    def country(self) -> str:
        return next((value for kind, value in self.subject if kind == _OID_COUNTRY), "")

    def valid_on(self, day: dt.date) -> bool:
        return self.not_before <= day <= self.not_after

    def signed_by(self, issuer: Certificate) -> bool:
        """Signature only; names, dates and usage are other questions. Raises Failure PA_ALGORITHM_UNKNOWN."""
        return verify(self.scheme, issuer.key, self.signature, self.tbs)


def parse_certificate(der: bytes) -> Certificate:
    """Raises Failure PA_CERTIFICATE_INVALID, or PA_ALGORITHM_UNKNOWN for a signature algorithm we do not know."""
    try:
        return _parse(der)
    except Failure as error:
        if error.code is FailureCode.PA_ALGORITHM_UNKNOWN:
            raise
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, error.detail) from error
    except (ValueError, IndexError, UnicodeDecodeError) as error:
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, type(error).__name__) from error


def _parse(der: bytes) -> Certificate:
    tbs, algorithm, signature = tlv.sole(der, 0x30).children()
    fields = tbs.children()
    version = 1
    if fields[0].tag == 0xA0:
        version = tlv.integer(tlv.read_one(fields[0].value)) + 1
        fields = fields[1:]
    serial, inner, issuer, validity, subject, key = fields[:6]
    extensions = _extensions(fields[6:])
    faults = {
        "algorithms differ": inner.raw != algorithm.raw,
        "form of a date": not all(_is_der_time(each) for each in validity.children()),
        "key usage is not critical": not _is_critical(fields[6:], _OID_KEY_USAGE),
    }
    not_before, not_after = (parse_day(each) for each in validity.children())
    is_ca, path_length = _basic_constraints(extensions.get(_OID_BASIC_CONSTRAINTS))
    return Certificate(
        der=der,
        tbs=tbs.raw,
        serial=tlv.integer(serial),
        issuer=parse_name(issuer),
        subject=parse_name(subject),
        not_before=not_before,
        not_after=not_after,
        key=parse_key_info(key.raw),
        scheme=parse_scheme(algorithm),
        signature=signature.value[1:],
        subject_key_id=_subject_key_id(extensions.get(_OID_SUBJECT_KEY)),
        authority_key_id=_authority_key_id(extensions.get(_OID_AUTHORITY_KEY)),
        key_usage=_key_usage(extensions.get(_OID_KEY_USAGE)),
        is_ca=is_ca,
        path_length=path_length,
        version=version,
        profile_faults=tuple(name for name, found in faults.items() if found),
        document_types=_document_types(extensions.get(_OID_DOCUMENT_TYPES)),
        purposes=_purposes(extensions.get(_OID_PURPOSES)),
    )


def parse_name(name: tlv.Tlv) -> Name:
    """Compared without regard to case, blanks or string type: issuers mix PrintableString and UTF8String.

    Raises Failure CHIP_TLV_MALFORMED.
    """
    return frozenset(_attribute(each) for relative in name.children() for each in relative.children())


def _attribute(attribute: tlv.Tlv) -> tuple[str, str]:
    parts = attribute.children()
    if len(parts) != 2:
        raise Failure(FailureCode.CHIP_TLV_MALFORMED, "attribute of a name")
    encoding = {0x1E: "utf-16-be", 0x0C: "utf-8"}.get(parts[1].tag, "latin-1")
    return tlv.oid(parts[0]), " ".join(parts[1].value.decode(encoding, "replace").casefold().split())


def parse_day(time: tlv.Tlv) -> dt.date:
    """The day of a UTCTime or GeneralizedTime. Raises ValueError."""
    text = time.value.decode("ascii")
    layout = "%y%m%d" if time.tag == 0x17 else "%Y%m%d"
    return dt.datetime.strptime(text[: 6 if time.tag == 0x17 else 8], layout).replace(tzinfo=dt.UTC).date()


def _is_der_time(time: tlv.Tlv) -> bool:
    """Years to 2049 as UTCTime, later ones as GeneralizedTime (RFC 5280 §4.1.2.5)."""
    return time.tag == (0x17 if parse_day(time).year < 2050 else 0x18)


def _is_critical(rest: tuple[tlv.Tlv, ...], wanted: str) -> bool:
    """Whether that extension is there and marked critical."""
    wrapped = tlv.find(rest, 0xA3)
    listed = [extension.children() for extension in wrapped.child(0x30).children()] if wrapped else []
    found = next((parts for parts in listed if tlv.oid(parts[0]) == wanted), ())
    return any(part.tag == 0x01 and part.value != b"\x00" for part in found)


def _extensions(rest: tuple[tlv.Tlv, ...]) -> dict[str, bytes]:
    """Extension OID to the contents of its octet string."""
    wrapped = tlv.find(rest, 0xA3)
    found: dict[str, bytes] = {}
    for extension in wrapped.child(0x30).children() if wrapped else ():
        parts = extension.children()
        found[tlv.oid(parts[0])] = parts[-1].value
    return found


def _subject_key_id(extension: bytes | None) -> bytes:
    return tlv.sole(extension, 0x04).value if extension else b""


def _authority_key_id(extension: bytes | None) -> bytes:
    identifier = tlv.find(tlv.sole(extension, 0x30).children(), 0x80) if extension else None
    return identifier.value if identifier else b""


def _key_usage(extension: bytes | None) -> frozenset[int] | None:
    if not extension:
        return None
    bits = tlv.sole(extension, 0x03).value[1:]
    return frozenset(8 * index + bit for index, byte in enumerate(bits) for bit in range(8) if byte & 0x80 >> bit)


def _basic_constraints(extension: bytes | None) -> tuple[bool, int | None]:
    parts = tlv.sole(extension, 0x30).children() if extension else ()
    is_ca = any(part.tag == 0x01 and part.value != b"\x00" for part in parts)
    length = tlv.find(parts, 0x02)
    return is_ca, tlv.integer(length) if length else None


def _document_types(extension: bytes | None) -> frozenset[str]:
    """DocumentTypeList ::= SEQUENCE {version, SET OF PrintableString}."""
    listed = tlv.find(tlv.sole(extension, 0x30).children(), 0x31) if extension else None
    return frozenset(each.value.decode("ascii") for each in listed.children()) if listed else frozenset()


def _purposes(extension: bytes | None) -> frozenset[str]:
    return frozenset(tlv.oid(each) for each in tlv.sole(extension, 0x30).children()) if extension else frozenset()
