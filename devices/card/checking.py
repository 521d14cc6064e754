"""All checks of a card that has been read, in an order that costs the fewest exchanges."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass

from devices.card.certification_path import check_purpose
from devices.card.chip_mapping import Anchors, judge_mapping
from devices.card.deviations import apply_deviations, deviations_in
from devices.card.finding import NOT_SUPPORTED, Finding, aborted, aggregate, undetermined
from devices.card.genuineness import authenticate_actively
from devices.card.lds.com import parse_com
from devices.card.lds.files import COM, DATA_GROUPS, DG14, DG15, ElementaryFile
from devices.card.lds.mrz import Mrz
from devices.card.lds.sod import SecurityObject
from devices.card.passive_authentication import Judgement, check_card_access, check_hashes, hash_matches, wrong_groups
from devices.card.security_infos import SecurityInfos
from devices.card.session import Session
from devices.card.trust import TrustStore
from domain.card import CardChecks, Result
from domain.failure import Failure, FailureCode


@dataclass(frozen=True, slots=True, repr=False)
class SignedFiles:
    """The signed list and what hangs on it. ``judgement`` is being made on another thread.

    ``prove_chip`` is chip authentication, ready to be run; it raises Failure when the card is gone.
    """

    sod: SecurityObject | None
    dg14: SecurityInfos | None
    mrz: Mrz | None
    judgement: Future[Judgement]
    prove_chip: Callable[[], Finding]
    trust: TrustStore
    today: dt.date


def is_listed(sod: SecurityObject | None, file: ElementaryFile) -> bool:
    """What the issuer did not sign for is not there to read; without a list everything is tried."""
    return sod is None or any(DATA_GROUPS.get(number) == file for number in sod.hashes)


def check_card(session: Session, signed: SignedFiles, remarks: Mapping[str, FailureCode]) -> CardChecks:
    """Run every check; ``remarks`` are reasons found elsewhere.

    Active authentication goes first: chip authentication replaces the session, and a copy does not
    survive it. EF.COM, on which nothing depends, is the exchange that proves chip authentication.

    Raises:
        Failure: only when the card is gone for good.
    """
    if is_listed(signed.sod, DG15):
        session.read(DG15)
    with session.step("AA"):
        active = authenticate_actively(session, signed.sod, signed.dg14)
    chip = _chip(session, signed)
    if COM.name not in session.files and COM.name not in session.absent and session.channel.secure is not None:
        session.read(COM)
    with session.step("PA"):
        findings = _findings(session, signed, chip, active)
        _remark_on_com(session, signed.sod)
    reasons = {name: finding.reason for name, finding in findings.items() if finding.reason}
    return CardChecks(
        **{name: finding.result for name, finding in findings.items()},
        reasons={**session.problems, **remarks, **reasons},
    )


def _findings(session: Session, signed: SignedFiles, chip: Finding, active: Finding) -> dict[str, Finding]:
    """Every check by name, errors the issuer admits taken into account, passive authentication as their sum."""
    judged = signed.judgement.result()
    read = {number: session.files[file.name] for number, file in DATA_GROUPS.items() if file.name in session.files}
    findings = {
        "dg_hashes": _hashes(session, signed.sod, read),
        "sod_signature": judged.signature,
        "ds_certificate": aggregate(judged.signer, check_purpose(judged.certificate, signed.mrz)),
        "chip_authentication": chip,
        "active_authentication": active,
    }
    wrong = wrong_groups(signed.sod, read) if signed.sod else frozenset()
    findings = apply_deviations(findings, judged.certificate, wrong, deviations_in(signed.trust, signed.today))
    access = check_card_access(session.opened.card_access, signed.dg14)
    signature = (findings["dg_hashes"], findings["sod_signature"], findings["ds_certificate"])
    return {"passive_authentication": aggregate(*signature, access), **findings}


def _chip(session: Session, signed: SignedFiles) -> Finding:
    """Chip authentication by the mapping of PACE where there was one, by its own protocol otherwise."""
    mapped = _mapped(session, signed)
    if mapped.result in (Result.SUCCESSFUL, Result.FAILED):
        return mapped
    chip = signed.prove_chip()
    return mapped if chip.result is Result.NOT_SUPPORTED and mapped.result is Result.UNDETERMINED else chip


def _mapped(session: Session, signed: SignedFiles) -> Finding:
    proof = session.opened.mapping_proof
    if proof is None:
        return NOT_SUPPORTED
    raw = session.files.get(DG14.name)
    genuine = raw is not None and signed.sod is not None and hash_matches(signed.sod, 14, raw)
    dg14 = signed.dg14 if genuine else None
    anchors = Anchors(signed.judgement.result(), dg14, signed.trust, signed.today)
    return judge_mapping(proof, session.opened.card_access, anchors)


def _hashes(session: Session, sod: SecurityObject | None, read: Mapping[int, bytes]) -> Finding:
    if sod is None:
        return undetermined(FailureCode.PA_SOD_MALFORMED)
    lost = {number for number, file in DATA_GROUPS.items() if session.was_lost(file)}
    asked = session.absent.keys() | session.problems.keys()
    missing = [
        number for number, file in DATA_GROUPS.items() if file.name in asked and number not in lost | read.keys()
    ]
    cut_off = [aborted(FailureCode.CARD_SESSION_LOST)] if lost else []
    return aggregate(check_hashes(sod, read, missing), *cut_off)


def _remark_on_com(session: Session, sod: SecurityObject | None) -> None:
    """EF.COM is unsigned: one that is none is for staff to look at, a list that differs from the signed one a remark.

    What the lists of citizen cards look like side by side is not published, so that a difference
    alone must not hold up everybody (chip.md §7).
    """
    raw = session.files.get(COM.name)
    if raw is None:
        return
    try:
        listed = parse_com(raw)
    except Failure as error:
        session.problems[COM.name] = error.code
        return
    if sod is not None and listed != set(sod.hashes):
        session.problems[COM.name] = FailureCode.CHIP_FILE_MISSING
