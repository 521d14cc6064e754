"""Document signers: the keys that sign EF.SOD, with their certificates (ICAO 9303-12 §7.1.1)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from devices.simulated.chip.issuer.authority import ORGANISATION, Authority
from devices.simulated.chip.issuer.certificate import (
    CERTIFICATE_SIGNING,
    DIGITAL_SIGNATURE,
    Contents,
    authority_key,
    certificate,
    document_types,
    key_usage,
    name,
    private_key_usage,
    subject_key,
)
from devices.simulated.chip.issuer.signature import BRAINPOOL_SHA384, Scheme, SigningKey

LIFETIME_YEARS = 40
"""Cards are valid for up to thirty years and more (chip.md §2.8)."""
FAR_AHEAD = dt.datetime(2078, 1, 1, tzinfo=dt.UTC)


class CertificateFault(StrEnum):
    """One thing wrong with a document signer's certificate (TR-03105-5.1, unit LDS_H)."""

    EXPIRED = "expired"
    NOT_YET_VALID = "not yet valid"
    NO_KEY_USAGE = "no key usage"
    WRONG_KEY_USAGE = "key usage without digitalSignature"
    NO_AUTHORITY_KEY = "no authority key identifier"
    WRONG_AUTHORITY_KEY = "authority key identifier of nobody"
    WRONG_SIGNATURE = "signature does not verify"
    WRONG_VERSION = "version 1"
    FOREIGN_COUNTRY = "country differs from the CSCA's"
    WRONG_DOCUMENT_TYPE = "may sign other documents only"
    UNKNOWN_ISSUER_NAME = "issuer name of nobody"


@dataclass(frozen=True)
class DocumentSigner:
    """A signing key with its certificate, DER."""

    key: SigningKey
    certificate: bytes
    issuer: bytes
    """Name of the issuer, DER."""
    serial_number: int


def _contents(authority: Authority, key: SigningKey, year: int, kind: str) -> Contents:
    first, last = dt.datetime(year, 1, 1, tzinfo=dt.UTC), dt.datetime(year, 12, 31, 23, 59, 59, tzinfo=dt.UTC)
    return Contents(
        subject=name(authority.country, ORGANISATION, f"Document Signer {year}"),
        issuer=authority.subject,
        serial_number=year,
        valid=(first, last.replace(year=year + LIFETIME_YEARS)),
        public_key_info=key.public_key_info(),
        extensions=(
            key_usage(DIGITAL_SIGNATURE),
            subject_key(key.identifier()),
            authority_key(authority.key.identifier()),
            document_types(kind),
            private_key_usage(first, last),
        ),
    )


def _spoilt(contents: Contents, fault: CertificateFault | None, year: int) -> Contents:
    usage, subject, authority, kind, period = contents.extensions
    before, _ = contents.valid
    match fault:
        case CertificateFault.EXPIRED:
            return replace(contents, valid=(before - dt.timedelta(days=3650), before))
        case CertificateFault.NOT_YET_VALID:
            return replace(contents, valid=(FAR_AHEAD, FAR_AHEAD.replace(year=FAR_AHEAD.year + 1)))
        case CertificateFault.NO_KEY_USAGE:
            return replace(contents, extensions=(subject, authority, kind, period))
        case CertificateFault.WRONG_KEY_USAGE:
            return replace(contents, extensions=(key_usage(CERTIFICATE_SIGNING), subject, authority, kind, period))
        case CertificateFault.NO_AUTHORITY_KEY:
            return replace(contents, extensions=(usage, subject, kind, period))
        case CertificateFault.WRONG_AUTHORITY_KEY:
            return replace(contents, extensions=(usage, subject, authority_key(bytes(20)), kind, period))
        case CertificateFault.WRONG_DOCUMENT_TYPE:
            return replace(contents, extensions=(usage, subject, authority, document_types("V"), period))
        case CertificateFault.WRONG_VERSION:
            return replace(contents, version=1)
        case CertificateFault.FOREIGN_COUNTRY:
            return replace(contents, subject=name("UT", ORGANISATION, f"Document Signer {year}"))
        case CertificateFault.UNKNOWN_ISSUER_NAME:
            return replace(contents, issuer=name("VN", ORGANISATION, "CSCA Nobody"))
        case _:
            return contents


@cache
def document_signer(
    authority: Authority,
    year: int,
    scheme: Scheme = BRAINPOOL_SHA384,
    fault: CertificateFault | None = None,
    kind: str = "ID",
) -> DocumentSigner:
    """The signer of one year's documents; its certificate outlives them. Made once per process.

    ``kind`` is the document type code it may sign, ``ID`` or ``P``.
    """
    key = SigningKey(scheme, f"{authority.phrase}: document signer {year}")
    contents = _spoilt(_contents(authority, key, year, kind), fault, year)
    encoded = certificate(contents, authority.key)
    if fault is CertificateFault.WRONG_SIGNATURE:
        encoded = encoded[:-1] + bytes([encoded[-1] ^ 1])
    return DocumentSigner(key=key, certificate=encoded, issuer=contents.issuer, serial_number=year)
