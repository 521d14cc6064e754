"""Passive authentication: are the files those the issuer signed? (ICAO 9303-11 §5.1, TR-03135-1 §5.6.3)"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from devices.card import tlv
from devices.card.certificates import Certificate, parse_certificate, parse_name
from devices.card.certification_path import check_document_signer
from devices.card.finding import OK, Finding, aborted, failed, undetermined, unverifiable
from devices.card.lds.files import DATA_GROUPS
from devices.card.lds.sod import OID_LDS_SECURITY_OBJECT, SecurityObject, SignedData
from devices.card.security_infos import SecurityInfos
from devices.card.signatures import verify
from devices.card.trust import TrustStore
from domain.failure import Failure, FailureCode

_MAX_EMBEDDED = 16


def wrong_groups(sod: SecurityObject, files: Mapping[int, bytes]) -> frozenset[int]:
    """Numbers of the data groups read whose hash is not the signed one."""
    return frozenset(number for number, raw in files.items() if not hash_matches(sod, number, raw))


def check_hashes(sod: SecurityObject, files: Mapping[int, bytes], missing: Collection[int]) -> Finding:
    """Each data group read against its signed hash.

    ``missing`` are the groups the chip says it does not have: one of ours that is signed for must be there.
    DG1 is signed for on every document (ICAO 9303-10 §4.7); a list without it says nothing of its holder.
    """
    if 1 not in sod.hashes:
        return failed(FailureCode.PA_SOD_MALFORMED)
    if wrong_groups(sod, files):
        return failed(FailureCode.PA_HASH_MISMATCH)
    if any(number in sod.hashes and number in DATA_GROUPS for number in missing):
        return failed(FailureCode.CHIP_FILE_MISSING)
    return OK


def hash_matches(sod: SecurityObject, number: int, raw: bytes) -> bool:
    """False also for a data group that is not in the list."""
    return hmac.compare_digest(sod.hashes.get(number, b""), hashlib.new(sod.digest, raw).digest())


def document_signer(signed: SignedData, known: Collection[Certificate] = ()) -> Certificate | None:
    """The certificate the SignerInfo names, embedded or, for old documents that embed none, among ``known``.

    None when nothing is embedded and none is known.

    Raises:
        Failure: PA_CERTIFICATE_INVALID when another certificate than the one named is embedded; what parsing raises
            where it may be the one that cannot be read. Others beside it need not be readable.
    """
    embedded, faults = _embedded(signed)
    named = next((each for each in (*embedded, *known) if _is_named(each, signed)), None)
    if named is None and (embedded or faults):
        raise next(
            iter(faults), Failure(FailureCode.PA_CERTIFICATE_INVALID, "the signer's certificate is not embedded")
        )
    return named


def _embedded(signed: SignedData) -> tuple[list[Certificate], list[Failure]]:
    """The certificates that came with a signature, and why others of them cannot be read."""
    found: list[Certificate] = []
    faults: list[Failure] = []
    for der in signed.certificates[:_MAX_EMBEDDED]:
        try:
            found.append(parse_certificate(der))
        except Failure as error:
            faults.append(error)
    return found, faults


def _is_named(certificate: Certificate, signed: SignedData) -> bool:
    if signed.signer.key_id:
        return certificate.subject_key_id == signed.signer.key_id
    issuer = parse_name(tlv.read_one(signed.signer.issuer))
    return certificate.serial == signed.signer.serial and certificate.issuer == issuer


def check_signature(signed: SignedData, signer: Certificate, content_type: str = OID_LDS_SECURITY_OBJECT) -> Finding:
    """Signature of the security object with the key of its document signer (RFC 5652 §5.4)."""
    info = signed.signer
    digest = hashlib.new(info.digest, signed.content).digest()
    if info.content_type != content_type or not hmac.compare_digest(info.message_digest, digest):
        return failed(FailureCode.PA_HASH_MISMATCH)
    try:
        genuine = any(verify(info.scheme, signer.key, info.signature, each) for each in info.attributes)
    except Failure as error:
        return unverifiable(error)
    return OK if genuine else failed(FailureCode.PA_SIGNATURE_WRONG)


def check_card_access(card_access: SecurityInfos | None, dg14: SecurityInfos | None) -> Finding:
    """Every SecurityInfo of the unsigned EF.CardAccess must be in the signed DG14 (ICAO 9303-11 §9.2.11).

    A chip whose DG14 offers PACE while EF.CardAccess does not has been downgraded to BAC.
    """
    if dg14 is not None and dg14.pace and (card_access is None or not card_access.pace):
        return failed(FailureCode.PA_CARD_ACCESS_DIFFERS)
    if card_access is None:
        return OK
    if dg14 is None:
        return undetermined(FailureCode.CHIP_FILE_MISSING)
    if not card_access.raw <= dg14.raw:
        return failed(FailureCode.PA_CARD_ACCESS_DIFFERS)
    return OK


@dataclass(frozen=True, slots=True, repr=False)
class Judgement:
    """What EF.SOD by itself tells. ``sod`` is None where it cannot be read as one."""

    sod: SecurityObject | None
    signature: Finding
    signer: Finding
    certificate: Certificate | None = None


def judge_signature(sod: SecurityObject, trust: TrustStore, today: dt.date) -> Judgement:
    """Signature of EF.SOD and standing of its signer; never raises for anything a card may hold."""
    try:
        certificate = document_signer(sod.signed, trust.pinned)
    except Failure as error:
        finding = unverifiable(error)
        return Judgement(sod, finding, finding)
    if certificate is None:
        nobody = undetermined(FailureCode.PA_CERTIFICATE_INVALID)
        return Judgement(sod, nobody, nobody)
    signature = check_signature(sod.signed, certificate)
    return Judgement(sod, signature, check_document_signer(certificate, trust, today), certificate)


def judge_unreadable(reason: FailureCode) -> Judgement:
    """Of a card whose EF.SOD is missing or malformed: the signature cannot pass. One cut off says nothing."""
    if reason is FailureCode.CARD_SESSION_LOST:
        return Judgement(None, aborted(reason), aborted(reason))
    finding = undetermined(reason) if reason is FailureCode.PA_ALGORITHM_UNKNOWN else failed(reason)
    return Judgement(None, finding, undetermined(reason))
