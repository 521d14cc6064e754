"""EF.SOD: the hashes of the data groups, signed (ICAO 9303-10 §4.6.2, RFC 5652)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from devices.simulated.chip import der
from devices.simulated.chip.issuer.document_signer import DocumentSigner
from devices.simulated.chip.tlv import encode

SIGNED_DATA, LDS_SECURITY_OBJECT = "1.2.840.113549.1.7.2", "2.23.136.1.1.1"
CONTENT_TYPE, MESSAGE_DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
SHA256, SHA384 = "2.16.840.1.101.3.4.2.1", "2.16.840.1.101.3.4.2.2"
ECDSA_SHA384 = "1.2.840.10045.4.3.3"


def lds_security_object(groups: Mapping[int, bytes]) -> bytes:
    """LDSSecurityObject version 0 with the SHA-256 of every data group, by number."""
    hashes = [
        der.sequence(der.integer(number), der.octets(hashlib.sha256(groups[number]).digest()))
        for number in sorted(groups)
    ]
    return der.sequence(der.integer(0), der.sequence(der.oid(SHA256)), der.sequence(*hashes))


def _signed_attributes(content: bytes) -> tuple[bytes, ...]:
    digest = hashlib.sha384(content).digest()
    return (
        der.sequence(der.oid(CONTENT_TYPE), der.set_of(der.oid(LDS_SECURITY_OBJECT))),
        der.sequence(der.oid(MESSAGE_DIGEST), der.set_of(der.octets(digest))),
    )


def _signer_info(signer: DocumentSigner, content: bytes) -> bytes:
    attributes = sorted(_signed_attributes(content))
    return der.sequence(
        der.integer(1),
        der.sequence(signer.issuer, der.integer(signer.serial_number)),
        der.sequence(der.oid(SHA384)),
        der.explicit(0, *attributes),
        der.sequence(der.oid(ECDSA_SHA384)),
        der.octets(signer.sign(der.set_of(*attributes))),
    )


def signed_data(signer: DocumentSigner, content: bytes) -> bytes:
    """ContentInfo with a SignedData version 3 over ``content``, the signer's certificate inside."""
    data = der.sequence(
        der.integer(3),
        der.set_of(der.sequence(der.oid(SHA384))),
        der.sequence(der.oid(LDS_SECURITY_OBJECT), der.explicit(0, der.octets(content))),
        der.explicit(0, signer.certificate),
        der.set_of(_signer_info(signer, content)),
    )
    return der.sequence(der.oid(SIGNED_DATA), der.explicit(0, data))


def sod(groups: Mapping[int, bytes], signer: DocumentSigner) -> bytes:
    """The file as the chip holds it: tag 77 around the signed data."""
    return encode(0x77, signed_data(signer, lds_security_object(groups)))
