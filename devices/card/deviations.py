"""Deviation lists: production errors an issuer admits, so that its documents are not taken for forgeries.

ICAO 9303-12 §10. An admitted error turns *failed* into *undetermined* (TR-03135-1 §5.2), never into
*successful*; an active authentication key said to be compromised takes the success of that check away.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from devices.card import tlv
from devices.card.certificates import Certificate, Name, parse_name
from devices.card.certification_path import SIGNS_DEVIATION_LISTS
from devices.card.finding import Finding, undetermined
from devices.card.lds.sod import parse_signed_data
from devices.card.master_list import check_list
from devices.card.signatures import HASHES
from devices.card.trust import TrustStore
from domain.card import Result
from domain.failure import Failure, FailureCode

OID_DEVIATION_LIST = "2.23.136.1.1.7"
_CHECKS = {
    "1.1": "ds_certificate",
    "1.2": "ds_certificate",
    "1.3": "ds_certificate",
    "1.4": "active_authentication",
    "2.1": "dg_hashes",
    "2.2": "dg_hashes",
    "2.3": "sod_signature",
    "4": "chip_authentication",
}
_KEY_COMPROMISED = "1.4"


@dataclass(frozen=True, slots=True, repr=False)
class Deviation:
    """One admitted error of the documents of one signer. ``kind`` is the OID's part below the list's."""

    kind: str
    numbers: frozenset[int]
    """Data groups the error is in, where the kind has any."""
    issuer: Name | None
    serial: int
    key_id: bytes
    digest: bytes

    def concerns(self, signer: Certificate) -> bool:
        if self.issuer is not None:
            return signer.issuer == self.issuer and signer.serial == self.serial
        if self.key_id:
            return signer.subject_key_id == self.key_id
        return bool(self.digest) and self.digest in {hashlib.new(name, signer.der).digest() for name in HASHES.values()}


def read_deviation_list(der: bytes, trust: TrustStore, today: dt.date) -> tuple[Deviation, ...]:
    """The deviations of a list whose signature leads into the store.

    Raises:
        Failure: PA_CERTIFICATE_INVALID for anything else.
    """
    try:
        signed = parse_signed_data(der)
        listed = tlv.sole(signed.content, 0x30).child(0x31).children()
        deviations = tuple(each for entry in listed for each in _deviations(entry))
    except Failure as error:
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, error.detail) from error
    standing = check_list(signed, OID_DEVIATION_LIST, SIGNS_DEVIATION_LISTS, trust, today)
    if signed.content_type != OID_DEVIATION_LIST or standing.result is not Result.SUCCESSFUL:
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, f"signature of the list {standing.result.value}")
    return deviations


def _deviations(entry: tlv.Tlv) -> Iterable[Deviation]:
    """Deviation ::= SEQUENCE {documents, SET OF description}; documents not named by their signer are passed over."""
    parts = entry.children()
    if len(parts) < 2:
        raise Failure(FailureCode.CHIP_TLV_MALFORMED, "deviation")
    for description in parts[1].children():
        for identifier in parts[0].children():
            found = _by_signer(description, identifier)
            if found is not None:
                yield found


def _by_signer(description: tlv.Tlv, identifier: tlv.Tlv) -> Deviation | None:
    """DocumentSignerIdentifier ::= CHOICE {[1] issuer and serial number, [2] key identifier, [3] digest}."""
    kind, numbers = _description(description)
    if identifier.tag == 0xA1:
        parts = identifier.children()
        parts = parts[0].children() if len(parts) == 1 else parts
        name, serial = tlv.first(parts, 0x30), tlv.first(parts, 0x02)
        return Deviation(kind, numbers, parse_name(name), tlv.integer(serial), b"", b"")
    if identifier.tag in (0x82, 0xA2):
        return Deviation(kind, numbers, None, 0, _octets(identifier), b"")
    if identifier.tag in (0x83, 0xA3):
        return Deviation(kind, numbers, None, 0, b"", _octets(identifier))
    return None


def _description(description: tlv.Tlv) -> tuple[str, frozenset[int]]:
    parts = description.children()
    parameters = tlv.find(parts, 0xA0)
    numbers = [tlv.integer(each) for each in parameters.children() if each.tag == 0x02] if parameters else []
    return tlv.oid(tlv.first(parts, 0x06)).removeprefix(OID_DEVIATION_LIST + "."), frozenset(numbers)


def _octets(part: tlv.Tlv) -> bytes:
    return tlv.read_one(part.value).value if part.tag & 0x20 else part.value


def apply_deviations(
    findings: Mapping[str, Finding],
    signer: Certificate | None,
    wrong_groups: frozenset[int],
    deviations: Iterable[Deviation],
) -> dict[str, Finding]:
    """Findings by check name, softened where the issuer admits the error for this signer's documents.

    A wrong hash is softened only where every data group in ``wrong_groups`` is admitted.
    """
    admitted = [each for each in deviations if signer is not None and each.concerns(signer)]
    groups = frozenset[int]().union(*(each.numbers for each in admitted if _CHECKS.get(each.kind) == "dg_hashes"))
    softened = dict(findings)
    for deviation in admitted:
        name = _CHECKS.get(deviation.kind, "")
        finding = findings.get(name)
        if finding is None or (name == "dg_hashes" and not wrong_groups <= groups):
            continue
        if finding.result is Result.FAILED or deviation.kind == _KEY_COMPROMISED:
            softened[name] = undetermined(finding.reason or FailureCode.ACTIVE_AUTHENTICATION_FAILED)
    return softened


def deviations_in(trust: TrustStore, today: dt.date) -> tuple[Deviation, ...]:
    """Those of every list in the store that its signature allows to count."""
    found: list[Deviation] = []
    for raw in trust.deviation_lists:
        with contextlib.suppress(Failure):
            found.extend(read_deviation_list(raw, trust, today))
    return tuple(found)
