"""EF.CardSecurity: signed security infos, and their signer."""

from __future__ import annotations

from devices.card.certification_path import check_document_signer
from devices.card.chip_mapping import OID_SECURITY_OBJECT
from devices.card.lds.sod import parse_signed_data
from devices.card.passive_authentication import check_signature, document_signer
from devices.card.security_infos import parse_security_infos
from fuzz.seeds import TODAY, outside, trust


def seeds() -> list[bytes]:
    return outside(0x011D)


def run(data: bytes) -> None:
    signed = parse_signed_data(data)
    parse_security_infos(signed.content)
    signer = document_signer(signed)
    if signer is not None:
        check_signature(signed, signer, OID_SECURITY_OBJECT)
        check_document_signer(signer, trust(), TODAY)
