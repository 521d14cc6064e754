"""Revocation lists, and a certificate looked up in them."""

from __future__ import annotations

from devices.card.certificates import parse_certificate
from devices.card.revocation import is_revoked, parse_revocation_list
from devices.simulated.chip.issuer.authority import TRUSTED
from devices.simulated.chip.issuer.document_signer import document_signer
from devices.simulated.chip.issuer.lists import revocation_list
from fuzz.seeds import NOW, TODAY

SIGNER = parse_certificate(document_signer(TRUSTED, 2022).certificate)
ISSUER = parse_certificate(TRUSTED.certificate())


def seeds() -> list[bytes]:
    return [revocation_list(TRUSTED, serials, NOW) for serials in ((), (2022,), range(2000, 2020))]


def run(data: bytes) -> None:
    is_revoked(SIGNER, ISSUER, [parse_revocation_list(data)], TODAY)
