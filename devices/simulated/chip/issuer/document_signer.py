"""Document signers: the certificates that come inside EF.SOD (ICAO 9303-12 §7.1.1)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from devices.simulated.chip import der
from devices.simulated.chip.issuer.authority import Authority, derived_key, key_usage, name

DOCUMENT_TYPE_LIST = x509.ObjectIdentifier("2.23.136.1.1.6.2")


@dataclass(frozen=True)
class DocumentSigner:
    """A signing key with its certificate, DER."""

    key: ec.EllipticCurvePrivateKey
    certificate: bytes
    issuer: bytes
    """Name of the issuer, DER."""
    serial_number: int

    def sign(self, message: bytes) -> bytes:
        """ECDSA with SHA-384, DER."""
        return self.key.sign(message, ec.ECDSA(hashes.SHA384()))


@cache
def document_signer(authority: Authority, year: int) -> DocumentSigner:
    """The signer of one year's cards: valid from the year before, for twenty more. Made once per process."""
    key = derived_key(f"{authority.phrase}: document signer {year}")
    authority_key = authority.key.public_key()
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name(f"Document Signer {year}"))
        .issuer_name(authority.subject)
        .public_key(key.public_key())
        .serial_number(year)
        .not_valid_before(dt.datetime(year - 1, 1, 1, tzinfo=dt.UTC))
        .not_valid_after(dt.datetime(year + 20, 12, 31, tzinfo=dt.UTC))
        .add_extension(key_usage("digital_signature"), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key), critical=False)
        .add_extension(_document_types("ID"), critical=False)
        .sign(authority.key, hashes.SHA384())
    )
    return DocumentSigner(
        key=key,
        certificate=certificate.public_bytes(Encoding.DER),
        issuer=authority.subject.public_bytes(),
        serial_number=year,
    )


def _document_types(*types: str) -> x509.UnrecognizedExtension:
    """DocumentTypeList: the kinds of document the signer may sign."""
    listed = der.sequence(der.integer(0), der.set_of(*(der.printable(kind) for kind in types)))
    return x509.UnrecognizedExtension(DOCUMENT_TYPE_LIST, listed)
