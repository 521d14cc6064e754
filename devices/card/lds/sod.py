"""EF.SOD: the issuer's signature over the hashes of the data groups (ICAO 9303-10 §4.6.2, RFC 5652)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from asn1crypto import cms, core

from devices.card import tlv
from devices.card.lds.files import SOD
from devices.card.signatures import Scheme, digest_name, parse_scheme
from domain.failure import Failure, FailureCode

_VERSIONS = (1, 3, 4, 5)
"""3 is right; 1 is seen on old documents, 4 and 5 with other kinds of certificates beside."""
OID_LDS_SECURITY_OBJECT = "2.23.136.1.1.1"
_OID_CONTENT_TYPE = "1.2.840.113549.1.9.3"
_OID_MESSAGE_DIGEST = "1.2.840.113549.1.9.4"


@dataclass(frozen=True, slots=True, repr=False)
class Signer:
    """One SignerInfo. ``attributes`` are what its signature may be over, empty when there are no signed attributes.

    That is their DER encoding, whatever the order they came in (RFC 5652 §5.4). Some issuers signed them as
    they stand, so that this is tried as well.
    """

    digest: str
    scheme: Scheme
    signature: bytes
    attributes: tuple[bytes, ...]
    content_type: str
    message_digest: bytes
    issuer: bytes
    """DER of the issuer's name; empty when the certificate is named by ``key_id``."""
    serial: int
    key_id: bytes


@dataclass(frozen=True, slots=True, repr=False)
class SignedData:
    """CMS SignedData with its content bytes as read."""

    content_type: str
    content: bytes
    certificates: tuple[bytes, ...]
    signer: Signer


@dataclass(frozen=True, slots=True, repr=False)
class SecurityObject:
    """The signed list: data group number to hash, and the digest that made them."""

    signed: SignedData
    version: int
    digest: str
    hashes: Mapping[int, bytes]


def parse_sod(raw: bytes) -> SecurityObject:
    """Raises Failure PA_SOD_MALFORMED, or PA_ALGORITHM_UNKNOWN for a digest or signature we do not know."""
    try:
        signed = parse_signed_data(tlv.sole(raw, SOD.tag).value)
        return _security_object(signed)
    except Failure as error:
        if error.code is FailureCode.PA_ALGORITHM_UNKNOWN:
            raise
        raise Failure(FailureCode.PA_SOD_MALFORMED, error.detail) from error


def parse_signed_data(der: bytes) -> SignedData:
    """A CMS ContentInfo holding SignedData with one signer. Raises Failure PA_SOD_MALFORMED and what parsing raises."""
    try:
        info = cms.ContentInfo.load(der, strict=True)
        if info["content_type"].native != "signed_data":
            raise Failure(FailureCode.PA_SOD_MALFORMED, "not SignedData")
        return _signed_data(info["content"])
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError) as error:
        # asn1crypto parses lazily and says "malformed" in many tongues
        raise Failure(FailureCode.PA_SOD_MALFORMED, type(error).__name__) from error


def _signed_data(data: Any) -> SignedData:
    content = data["encap_content_info"]
    signers = data["signer_infos"]
    if len(signers) != 1:
        raise Failure(FailureCode.PA_SOD_MALFORMED, f"{len(signers)} signers")
    if tlv.integer(tlv.read_one(data["version"].dump())) not in _VERSIONS:
        raise Failure(FailureCode.PA_SOD_MALFORMED, "version of SignedData")
    signer = _signer(signers[0])
    listed = {each["algorithm"].dotted for each in data["digest_algorithms"]}
    if signers[0]["digest_algorithm"]["algorithm"].dotted not in listed:
        raise Failure(FailureCode.PA_SOD_MALFORMED, "digest of the signer is not listed")
    chosen = [each.chosen for each in data["certificates"] if each.name == "certificate"]
    return SignedData(
        content_type=str(content["content_type"].dotted),
        content=_content(content["content"]),
        certificates=tuple(bytes(each.dump()) for each in chosen),
        signer=signer,
    )


def _content(content: Any) -> bytes:
    """The octets signed. Version 1, which knows any type here, leaves them wrapped (RFC 2315 §9.1)."""
    return tlv.sole(content.dump(), 0xA0).child(0x04).value if isinstance(content, core.Any) else bytes(content)


def _signer(info: Any) -> Signer:
    attributes = bytes(info["signed_attrs"].contents or b"")
    values = _attributes(attributes)
    named = info["sid"].name == "issuer_and_serial_number"
    if tlv.integer(tlv.read_one(info["version"].dump())) != (1 if named else 3):  # RFC 5652 §5.3
        raise Failure(FailureCode.PA_SOD_MALFORMED, "version of SignerInfo")
    chosen = info["sid"].chosen
    digest = digest_name(tlv.read_one(info["digest_algorithm"].dump()))
    scheme = parse_scheme(tlv.read_one(info["signature_algorithm"].dump()))
    content_type, message_digest = values.get(_OID_CONTENT_TYPE), values.get(_OID_MESSAGE_DIGEST)
    return Signer(
        digest=digest,
        scheme=scheme.with_digest(digest),
        signature=bytes(info["signature"]),
        attributes=_set_of(attributes),
        content_type=tlv.oid(content_type) if content_type else "",
        message_digest=message_digest.value if message_digest else b"",
        issuer=bytes(chosen["issuer"].dump()) if named else b"",
        serial=int(chosen["serial_number"].native) if named else 0,
        key_id=b"" if named else bytes(chosen),
    )


def _set_of(contents: bytes) -> tuple[bytes, ...]:
    """As a SET in DER order, and in the order at hand where that is another."""
    ordered = b"".join(sorted(each.raw for each in tlv.read_all(contents)))
    return tuple(dict.fromkeys(tlv.encode(0x31, each) for each in (ordered, contents) if each))


def _attributes(contents: bytes) -> dict[str, tlv.Tlv]:
    """Attribute OID to its first value."""
    found: dict[str, tlv.Tlv] = {}
    for attribute in tlv.read_all(contents):
        kind, values = attribute.children()[:2]
        found[tlv.oid(kind)] = tlv.read_one(values.value)
    return found


def _security_object(signed: SignedData) -> SecurityObject:
    if signed.content_type != OID_LDS_SECURITY_OBJECT:
        raise Failure(FailureCode.PA_SOD_MALFORMED, f"content type {signed.content_type}")
    parts = tlv.sole(signed.content, 0x30).children()
    if len(parts) < 3:
        raise Failure(FailureCode.PA_SOD_MALFORMED, "security object")
    version, algorithm, listed = parts[:3]
    hashes = dict(_hash(each) for each in listed.children())
    if tlv.integer(version) != (1 if len(parts) > 3 else 0):  # version 1 tells the LDS version, version 0 does not
        raise Failure(FailureCode.PA_SOD_MALFORMED, "version of the security object")
    if not 2 <= len(hashes) <= 16 or len(hashes) != len(listed.children()):
        raise Failure(FailureCode.PA_SOD_MALFORMED, f"list of {len(hashes)} hashes")
    return SecurityObject(signed, tlv.integer(version), digest_name(algorithm), hashes)


def _hash(entry: tlv.Tlv) -> tuple[int, bytes]:
    parts = entry.children()
    number = tlv.integer(parts[0]) if len(parts) == 2 else 0
    if not 1 <= number <= 16:
        raise Failure(FailureCode.PA_SOD_MALFORMED, f"hash of data group {number}")
    return number, parts[1].value
