"""Chip authentication mapping: PACE itself proves the chip (ICAO 9303-11 §4.4.3.5)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from devices.card.certification_path import check_document_signer
from devices.card.finding import OK, Finding, failed, undetermined
from devices.card.group import Group
from devices.card.lds.sod import SignedData, parse_signed_data
from devices.card.opening import MappingProof
from devices.card.pace import PaceOutcome, group_of
from devices.card.passive_authentication import Judgement, check_signature, document_signer
from devices.card.public_keys import ec_public_key, parse_key_info
from devices.card.security_infos import ChipAuthenticationKey, SecurityInfos, parse_security_infos
from devices.card.trust import TrustStore
from domain.card import Result
from domain.failure import Failure, FailureCode

OID_SECURITY_OBJECT = "0.4.0.127.0.7.3.2.1"


@dataclass(frozen=True, slots=True, repr=False)
class Anchors:
    """What the key of the mapping may be hung on: EF.SOD's signer, the hash-checked DG14, the trust store."""

    judgement: Judgement
    dg14: SecurityInfos | None
    trust: TrustStore
    today: dt.date


def judge_mapping(proof: MappingProof, access: SecurityInfos | None, anchors: Anchors) -> Finding:
    """Is the chip the one whose key stands in the signed EF.CardSecurity?

    EF.CardSecurity has a signature of its own and counts as much as its signer does. A key that DG14
    repeats, or a file signed by the signer of EF.SOD, needs no second chain.
    """
    try:
        return _judge(proof, access, anchors)
    except Failure as error:
        if error.code is FailureCode.PA_ALGORITHM_UNKNOWN:
            return undetermined(error.code)
        return failed(FailureCode.CHIP_AUTHENTICATION_FAILED)


def _judge(proof: MappingProof, access: SecurityInfos | None, anchors: Anchors) -> Finding:
    group = group_of(proof.offer)
    if proof.card_security is None or not proof.outcome.chip_proof or group is None:
        return failed(FailureCode.CHIP_AUTHENTICATION_FAILED)
    signed = parse_signed_data(proof.card_security)
    infos = parse_security_infos(signed.content)
    key = next((each for each in infos.keys if _is_proven(group, each, proof.outcome)), None)
    if key is None or (access is not None and not access.raw <= infos.raw):
        return failed(FailureCode.CHIP_AUTHENTICATION_FAILED)
    return _standing(signed, key, anchors)


def _is_proven(group: Group, key: ChipAuthenticationKey, outcome: PaceOutcome) -> bool:
    """PK_map = CA_IC · PK_IC, on the curve PACE was done on."""
    public = ec_public_key(parse_key_info(key.key_info))
    if public.curve is not group:
        return False
    return group.multiply(public.point, int.from_bytes(outcome.chip_proof, "big")) == outcome.mapping_key


def _standing(signed: SignedData, key: ChipAuthenticationKey, anchors: Anchors) -> Finding:
    signer = document_signer(signed)
    if signer is None or signed.content_type != OID_SECURITY_OBJECT:
        return failed(FailureCode.PA_CERTIFICATE_INVALID)
    signature = check_signature(signed, signer, OID_SECURITY_OBJECT)
    if signature.result is not Result.SUCCESSFUL:
        return signature
    repeated = anchors.dg14 is not None and key.key_info in {each.key_info for each in anchors.dg14.keys}
    if repeated or (anchors.judgement.certificate is not None and signer.der == anchors.judgement.certificate.der):
        return OK
    return check_document_signer(signer, anchors.trust, anchors.today)
