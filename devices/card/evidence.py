"""What is kept of a reading, and judging it again later, without the card (TR-03135-1 §5.2).

Chip authentication leaves nothing a third party could check: its result stands as it was recorded.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
from collections.abc import Mapping

from devices.card.active_authentication import signature_is_genuine
from devices.card.certificates import Certificate
from devices.card.finding import NOT_SUPPORTED, OK, Finding, aggregate, failed, undetermined, unverifiable
from devices.card.lds.dg14 import parse_dg14
from devices.card.lds.dg15 import parse_dg15
from devices.card.lds.files import DATA_GROUPS, DG14, DG15, SOD
from devices.card.lds.sod import SecurityObject, parse_sod
from devices.card.passive_authentication import check_card_access, hash_matches, judge_signature
from devices.card.security_infos import parse_security_infos
from devices.card.session import Session
from devices.card.trust import TrustStore
from domain.card import CardEvidence
from domain.failure import Failure, FailureCode

_ALWAYS_READ = frozenset({1, 2, 14, 15})
"""Data groups read of every document whose issuer signed for them; DG13 of Vietnamese ones only."""


def evidence_of(session: Session, sod: SecurityObject | None) -> CardEvidence | None:
    """The evidence of one read; None for a card without EF.SOD, which proves nothing."""
    raw = session.files.get(SOD.name)
    if raw is None or sod is None:
        return None
    files = {number: session.files[file.name] for number, file in DATA_GROUPS.items() if file.name in session.files}
    return CardEvidence(
        sod=raw.hex(),
        digests={str(number): hashlib.new(sod.digest, content).hexdigest() for number, content in files.items()},
        card_access=session.files.get("EF.CardAccess", b"").hex(),
        dg14=session.files.get(DG14.name, b"").hex(),
        dg15=session.files.get(DG15.name, b"").hex(),
        challenge=session.challenge.hex(),
        signature=session.signature.hex(),
        presence=session.presence,
    )


def judge_evidence(evidence: CardEvidence, trust: TrustStore, day: dt.date) -> Mapping[str, Finding]:
    """Judge a stored reading with today's trust store, as of the visit's day.

    Names as in CHECK_NAMES without chip authentication, and ``presence_proof``: did the chip sign for
    that visit? Never raises for anything the evidence may hold.
    """
    try:
        sod = parse_sod(bytes.fromhex(evidence.sod))
    except (Failure, ValueError):
        return {"passive_authentication": failed(FailureCode.PA_SOD_MALFORMED)}
    judged = judge_signature(sod, trust, day)
    hashes = _hashes(sod, evidence.digests, judged.certificate)
    active = _active(sod, evidence)
    return {
        "passive_authentication": aggregate(hashes, judged.signature, judged.signer, _access(sod, evidence)),
        "dg_hashes": hashes,
        "sod_signature": judged.signature,
        "ds_certificate": judged.signer,
        "active_authentication": active,
        "presence_proof": _presence(evidence, active),
    }


def _hashes(sod: SecurityObject, digests: Mapping[str, str], signer: Certificate | None) -> Finding:
    """As at the visit. Why a file that is signed for was not read then – did the card withhold it? – is not kept."""
    if 1 not in sod.hashes:
        return failed(FailureCode.PA_SOD_MALFORMED)
    signed = {str(number): digest.hex() for number, digest in sod.hashes.items()}
    same = all(hmac.compare_digest(signed.get(number, ""), digest) for number, digest in digests.items())
    if not digests or not same:
        return failed(FailureCode.PA_HASH_MISMATCH)
    always = _ALWAYS_READ | ({13} if signer is not None and signer.country == "vn" else set())
    unread = [number for number in always & sod.hashes.keys() if str(number) not in digests]
    return undetermined(FailureCode.CHIP_FILE_MISSING) if unread else OK


def _access(sod: SecurityObject, evidence: CardEvidence) -> Finding:
    """EF.CardAccess against the signed DG14: was the chip opened the way its issuer meant it to be?"""
    try:
        raw, raw_dg14 = bytes.fromhex(evidence.card_access), bytes.fromhex(evidence.dg14)
        dg14 = parse_dg14(raw_dg14) if hash_matches(sod, 14, raw_dg14) else None
        return check_card_access(parse_security_infos(raw) if raw else None, dg14)
    except (Failure, ValueError):
        return undetermined(FailureCode.CHIP_FILE_MALFORMED)


def _active(sod: SecurityObject, evidence: CardEvidence) -> Finding:
    """The chip's signature with the key of DG15, which the issuer must have signed for."""
    if not evidence.signature or not evidence.dg15:
        return NOT_SUPPORTED
    try:
        dg14, dg15 = bytes.fromhex(evidence.dg14), bytes.fromhex(evidence.dg15)
        challenge, signature = bytes.fromhex(evidence.challenge), bytes.fromhex(evidence.signature)
        if not hash_matches(sod, 15, dg15):
            return failed(FailureCode.PA_HASH_MISMATCH)
        algorithm = parse_dg14(dg14).active_authentication if dg14 and hash_matches(sod, 14, dg14) else None
        genuine = signature_is_genuine(parse_dg15(dg15), challenge, signature, algorithm)
    except Failure as error:
        return unverifiable(error)
    except ValueError:
        return failed(FailureCode.ACTIVE_AUTHENTICATION_FAILED)
    return OK if genuine else failed(FailureCode.ACTIVE_AUTHENTICATION_FAILED)


def _presence(evidence: CardEvidence, active: Finding) -> Finding:
    """The signature counts for the visit only when the challenge is the one the visit's own data give."""
    if evidence.presence is None or active is NOT_SUPPORTED:
        return NOT_SUPPORTED
    if evidence.presence.challenge(bytes.fromhex(evidence.sod)).hex() != evidence.challenge:
        return failed(FailureCode.PRESENCE_NOT_PROVED)
    return active if active is OK else undetermined(active.reason or FailureCode.PRESENCE_NOT_PROVED)
