"""CMS SignedData as EF.SOD, EF.CardSecurity, master and deviation lists carry it (RFC 5652 §5, 9303-10 §4.6.2)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from devices.simulated.chip import der
from devices.simulated.chip.issuer.document_signer import DocumentSigner
from devices.simulated.chip.issuer.signature import DIGESTS
from devices.simulated.chip.tlv import encode

SIGNED_DATA = "1.2.840.113549.1.7.2"
CONTENT_TYPE, MESSAGE_DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"


class SignedDataFault(StrEnum):
    """One thing wrong with the signature of a security object (TR-03105-5.1, unit LDS_H)."""

    WRONG_SIGNATURE = "signature does not verify"
    WRONG_MESSAGE_DIGEST = "message digest of another content"
    NO_MESSAGE_DIGEST = "no message digest attribute"
    NO_SIGNED_ATTRIBUTES = "content signed directly, which RFC 5652 §5.3 allows for plain data only"
    NO_CONTENT_TYPE = "no content type attribute"
    WRONG_CONTENT_TYPE = "content type attribute of another object"
    WRONG_CONTENT_OID = "encapsulated content is called something else"
    UNKNOWN_DIGEST = "digest algorithm nobody knows"
    UNKNOWN_SIGNATURE_ALGORITHM = "signature algorithm nobody knows"
    WRONG_SERIAL_NUMBER = "names a certificate that is not there"
    NO_SIGNER_INFO = "nobody signed"


NOBODY_KNOWS = "1.3.6.1.4.1.99999.1"


@dataclass(frozen=True, slots=True)
class Form:
    """Legal variations of one and the same signature."""

    version: int = 3
    with_certificate: bool = True
    by_key_identifier: bool = False
    """Name the signer by subject key identifier (SignerInfo version 3) instead of issuer and serial number."""


PLAIN = Form()


def _attributes(content: bytes, oid: str, digest: str, fault: SignedDataFault | None) -> list[bytes]:
    value = hashlib.new(digest, content + (b"!" if fault is SignedDataFault.WRONG_MESSAGE_DIGEST else b"")).digest()
    named = NOBODY_KNOWS if fault is SignedDataFault.WRONG_CONTENT_TYPE else oid
    attributes = {
        SignedDataFault.NO_CONTENT_TYPE: der.sequence(der.oid(CONTENT_TYPE), der.set_of(der.oid(named))),
        SignedDataFault.NO_MESSAGE_DIGEST: der.sequence(der.oid(MESSAGE_DIGEST), der.set_of(der.octets(value))),
    }
    return sorted(attribute for missing, attribute in attributes.items() if missing is not fault)


def _signer_identifier(signer: DocumentSigner, form: Form, fault: SignedDataFault | None) -> tuple[bytes, bytes]:
    """Version and identifier of a SignerInfo."""
    if form.by_key_identifier:
        return der.integer(3), encode(0x80, signer.key.identifier())
    serial_number = signer.serial_number + (fault is SignedDataFault.WRONG_SERIAL_NUMBER)
    return der.integer(1), der.sequence(signer.issuer, der.integer(serial_number))


def _signer_info(signer: DocumentSigner, content: bytes, oid: str, form: Form, fault: SignedDataFault | None) -> bytes:
    scheme = signer.key.scheme
    bare = fault is SignedDataFault.NO_SIGNED_ATTRIBUTES
    attributes = [] if bare else _attributes(content, oid, scheme.digest, fault)
    signature = signer.key.sign(der.set_of(*attributes) if attributes else content)
    if fault is SignedDataFault.WRONG_SIGNATURE:
        signature = signature[:-1] + bytes([signature[-1] ^ 1])
    unknown_digest = fault is SignedDataFault.UNKNOWN_DIGEST
    unknown_algorithm = fault is SignedDataFault.UNKNOWN_SIGNATURE_ALGORITHM
    return der.sequence(
        *_signer_identifier(signer, form, fault),
        der.sequence(der.oid(NOBODY_KNOWS if unknown_digest else DIGESTS[scheme.digest])),
        der.explicit(0, *attributes) if attributes else b"",
        der.sequence(der.oid(NOBODY_KNOWS)) if unknown_algorithm else scheme.algorithm,
        der.octets(signature),
    )


def signed_data(
    signer: DocumentSigner,
    content: bytes,
    oid: str,
    *,
    form: Form = PLAIN,
    fault: SignedDataFault | None = None,
    extra_certificates: tuple[bytes, ...] = (),
) -> bytes:
    """ContentInfo, DER, with a SignedData over ``content`` of the type ``oid``."""
    certificates = [*([signer.certificate] if form.with_certificate else []), *extra_certificates]
    infos = [] if fault is SignedDataFault.NO_SIGNER_INFO else [_signer_info(signer, content, oid, form, fault)]
    named = NOBODY_KNOWS if fault is SignedDataFault.WRONG_CONTENT_OID else oid
    data = der.sequence(
        der.integer(form.version),
        der.set_of(der.sequence(der.oid(DIGESTS[signer.key.scheme.digest]))),
        der.sequence(der.oid(named), der.explicit(0, der.octets(content))),
        der.explicit(0, *sorted(certificates)) if certificates else b"",
        der.set_of(*infos),
    )
    return der.sequence(der.oid(SIGNED_DATA), der.explicit(0, data))
