"""Certificates as an administrator or a card brings them, DER or PEM."""

from __future__ import annotations

from devices.card.certificates import parse_certificate
from devices.card.certification_path import check_document_signer
from devices.card.trust import certificates_in
from devices.card.trust_admin import pem
from devices.simulated.chip.issuer.authority import TRUSTED
from devices.simulated.chip.issuer.document_signer import document_signer
from devices.simulated.chip.issuer.signature import Scheme
from fuzz.seeds import TODAY, trust


def seeds() -> list[bytes]:
    made = [
        TRUSTED.certificate(),
        TRUSTED.link_certificate(),
        document_signer(TRUSTED, 2022).certificate,
        document_signer(TRUSTED, 2022, Scheme("ecdsa", explicit=True)).certificate,
        document_signer(TRUSTED, 2022, Scheme("dsa", "sha256")).certificate,
    ]
    return [*made, pem(parse_certificate(made[2])).encode()]


def run(data: bytes) -> None:
    for certificate in certificates_in(data):
        certificate.is_self_signed()
        check_document_signer(certificate, trust(), TODAY)
