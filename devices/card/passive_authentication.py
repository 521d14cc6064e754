"""Passive authentication: are the files those the issuer signed? (ICAO 9303-11 §5.1, TR-03135-1 §5.6.3)"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from devices.card import tlv
from devices.card.certificates import DIGITAL_SIGNATURE, KEY_CERT_SIGN, Certificate, parse_certificate, parse_name
from devices.card.lds.files import DATA_GROUPS
from devices.card.lds.sod import OID_LDS_SECURITY_OBJECT, SecurityObject, SignedData
from devices.card.security_infos import SecurityInfos
from devices.card.signatures import verify
from devices.card.trust import TrustStore
from domain.card import Result
from domain.failure import Failure, FailureCode


@dataclass(frozen=True, slots=True)
class Finding:
    """Result of one check, and the reason where it is not successful."""

    result: Result
    reason: FailureCode | None = None


OK = Finding(Result.SUCCESSFUL)


def failed(reason: FailureCode) -> Finding:
    return Finding(Result.FAILED, reason)


def undetermined(reason: FailureCode) -> Finding:
    return Finding(Result.UNDETERMINED, reason)


def check_hashes(sod: SecurityObject, files: Mapping[int, bytes], missing: Collection[int]) -> Finding:
    """Each data group read against its signed hash.

    ``missing`` are the groups the chip says it does not have: one of ours that is signed for must be there.
    """
    if any(not hash_matches(sod, number, raw) for number, raw in files.items()):
        return failed(FailureCode.PA_HASH_MISMATCH)
    if any(number in sod.hashes and number in DATA_GROUPS for number in missing):
        return failed(FailureCode.CHIP_FILE_MISSING)
    return OK


def hash_matches(sod: SecurityObject, number: int, raw: bytes) -> bool:
    """False also for a data group that is not in the list."""
    return hmac.compare_digest(sod.hashes.get(number, b""), hashlib.new(sod.digest, raw).digest())


def document_signer(signed: SignedData) -> Certificate | None:
    """The embedded certificate the SignerInfo names; failing that the only one there (ICAO 9303-10 §4.6.2.2)."""
    certificates = [parse_certificate(der) for der in signed.certificates[:16]]
    named = (each for each in certificates if _is_named(each, signed))
    return next(named, certificates[0] if len(certificates) == 1 else None)


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
        genuine = verify(info.scheme, signer.key, info.signature, info.attributes)
    except Failure as error:
        return _unverifiable(error)
    return OK if genuine else failed(FailureCode.PA_SIGNATURE_WRONG)


def _unverifiable(error: Failure) -> Finding:
    """An algorithm we lack leaves the question open; a key that is none answers it."""
    if error.code is FailureCode.PA_ALGORITHM_UNKNOWN:
        return undetermined(error.code)
    return failed(FailureCode.PA_CERTIFICATE_INVALID)


def check_document_signer(signer: Certificate, trust: TrustStore, today: dt.date) -> Finding:
    """Is the document signer issued by a trusted CSCA, for this use, and are both valid today?"""
    candidates = trust.issuers_of(signer)
    if not candidates:
        return undetermined(FailureCode.PA_NO_CSCA)
    findings = [_check_issued(signer, candidate, today) for candidate in candidates]
    ranked = sorted(findings, key=lambda each: _PREFERENCE.index(each.reason))
    return ranked[0]


_PREFERENCE = (
    None,
    FailureCode.PA_CERTIFICATE_INVALID,
    FailureCode.PA_ALGORITHM_UNKNOWN,
    FailureCode.PA_SIGNATURE_WRONG,
)
"""Of several candidates with the same name the one that says most counts."""


def _check_issued(signer: Certificate, issuer: Certificate, today: dt.date) -> Finding:
    try:
        if not signer.signed_by(issuer):
            return failed(FailureCode.PA_SIGNATURE_WRONG)
    except Failure as error:
        return _unverifiable(error)
    fit = (
        signer.valid_on(today)
        and issuer.valid_on(today)
        and issuer.is_ca
        and _may(issuer, KEY_CERT_SIGN)
        and _may(signer, DIGITAL_SIGNATURE)
        and not signer.is_ca
        and signer.country == issuer.country
    )
    return OK if fit else failed(FailureCode.PA_CERTIFICATE_INVALID)


def _may(certificate: Certificate, usage: int) -> bool:
    return certificate.key_usage is not None and usage in certificate.key_usage


def check_card_access(card_access: SecurityInfos | None, dg14: SecurityInfos | None) -> Finding:
    """Every SecurityInfo of the unsigned EF.CardAccess must be in the signed DG14 (ICAO 9303-11 §9.2.11).

    A chip whose DG14 offers PACE while EF.CardAccess is gone has been downgraded to BAC.
    """
    if card_access is None:
        return failed(FailureCode.PA_HASH_MISMATCH) if dg14 is not None and dg14.pace else OK
    if dg14 is None:
        return undetermined(FailureCode.CHIP_FILE_MISSING)
    if not card_access.raw <= dg14.raw:
        return failed(FailureCode.PA_HASH_MISMATCH)
    return OK


def aggregate(*findings: Finding) -> Finding:
    """TR-03135-1 §5.2: any failed, then any aborted, then any undetermined decides."""
    for result in (Result.FAILED, Result.ABORTED, Result.UNDETERMINED, Result.NOT_SUPPORTED):
        for finding in findings:
            if finding.result is result:
                return Finding(Result.UNDETERMINED, finding.reason) if result is Result.NOT_SUPPORTED else finding
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
        certificate = document_signer(sod.signed)
    except Failure as error:
        finding = _unverifiable(error)
        return Judgement(sod, finding, finding)
    if certificate is None:
        nobody = undetermined(FailureCode.PA_CERTIFICATE_INVALID)
        return Judgement(sod, nobody, nobody)
    signature = check_signature(sod.signed, certificate)
    return Judgement(sod, signature, check_document_signer(certificate, trust, today), certificate)


def judge_unreadable(reason: FailureCode) -> Judgement:
    """Of a card whose EF.SOD is missing or malformed: the signature cannot pass."""
    finding = undetermined(reason) if reason is FailureCode.PA_ALGORITHM_UNKNOWN else failed(reason)
    return Judgement(None, finding, undetermined(reason))
