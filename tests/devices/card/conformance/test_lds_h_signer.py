"""Unit LDS_H: the document signer's certificate with something wrong in it."""

from __future__ import annotations

import pytest

from devices.simulated.chip import der, tlv
from devices.simulated.chip.image import ChipImage
from devices.simulated.chip.issuer.authority import TRUSTED
from devices.simulated.chip.issuer.certificate import (
    AUTHORITY_KEY_IDENTIFIER,
    DIGITAL_SIGNATURE,
    extension,
    key_usage,
)
from devices.simulated.chip.issuer.document_signer import CertificateFault, document_signer
from domain.card import Result
from domain.failure import FailureCode
from tests.devices.card.conformance.inspection import inspect, mrz_key
from tests.devices.card.conformance.security_object import (
    CERTIFICATE,
    YEAR,
    Edit,
    at,
    chip_with,
    signer_with,
    without,
)

F, U = Result.FAILED, Result.UNDETERMINED
INVALID = (F, FailureCode.PA_CERTIFICATE_INVALID)
WRONG = (F, FailureCode.PA_SIGNATURE_WRONG)
RSA_MD5 = der.sequence(der.oid("1.2.840.113549.1.1.4"), der.null())
VERSION, SERIAL, ALGORITHM, ISSUER, VALIDITY, KEY, EXTENSIONS = (0,), (1,), (2,), (3,), (4,), (6,), (7, 0)
"""Inside the TBSCertificate."""
NAMELESS = der.sequence(der.set_of(der.sequence(der.oid("2.5.4.3"), der.utf8("Somebody's CSCA"))))
WITHOUT_KEY_ID = extension(AUTHORITY_KEY_IDENTIFIER, der.sequence(tlv.encode(0x82, b"\x01")))


def fault(kind: CertificateFault) -> ChipImage:
    return chip_with(signer=document_signer(TRUSTED, YEAR, fault=kind))


def certified(edit: Edit) -> ChipImage:
    """Signed by the CSCA with the fault in it."""
    return chip_with(signer=signer_with(edit))


WRONG_CERTIFICATES: dict[str, tuple[ChipImage, tuple[Result, FailureCode]]] = {
    "48": (fault(CertificateFault.WRONG_VERSION), INVALID),
    "49": (certified(without(VERSION)), INVALID),
    "50": (certified(without(SERIAL)), INVALID),
    "52": (certified(without(ALGORITHM)), INVALID),
    "53": (certified(at(ISSUER, NAMELESS)), INVALID),
    "54": (fault(CertificateFault.UNKNOWN_ISSUER_NAME), INVALID),
    "55": (certified(without(ISSUER)), INVALID),
    "57": (certified(without(VALIDITY)), INVALID),
    "59": (certified(without(KEY)), INVALID),
    "60": (certified(at((*EXTENSIONS, 2), WITHOUT_KEY_ID)), INVALID),
    "61": (fault(CertificateFault.NO_AUTHORITY_KEY), INVALID),
    "63": (fault(CertificateFault.WRONG_KEY_USAGE), INVALID),
    "64": (fault(CertificateFault.NO_KEY_USAGE), INVALID),
    "65": (chip_with(signed_as=at((*CERTIFICATE, 1), RSA_MD5)), INVALID),
    "66": (chip_with(signed_as=without((*CERTIFICATE, 1))), INVALID),
    "67": (fault(CertificateFault.WRONG_SIGNATURE), WRONG),
    "68": (chip_with(signed_as=without((*CERTIFICATE, 2))), INVALID),
}


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        pytest.param(image, expected, id=case, marks=pytest.mark.conformance(f"LDS_H_{case}"))
        for case, (image, expected) in WRONG_CERTIFICATES.items()
    ],
)
def test_a_wrong_certificate_is_not_accepted(image: ChipImage, expected: tuple[Result, FailureCode]) -> None:
    outcome = inspect(image, mrz_key())
    assert outcome.found("ds_certificate") == expected
    assert outcome.checks.passive_authentication in (F, U)


@pytest.mark.conformance("LDS_H_58")
def test_a_key_of_no_allowed_kind_verifies_nothing() -> None:
    outcome = inspect(certified(at((*KEY, 0), RSA_MD5)), mrz_key())
    assert outcome.found("sod_signature") == WRONG
    assert outcome.checks.passive_authentication is F


@pytest.mark.conformance("LDS_H_56")
@pytest.mark.parametrize("kind", [CertificateFault.EXPIRED, CertificateFault.NOT_YET_VALID])
def test_outside_its_validity_it_signs_nothing(kind: CertificateFault) -> None:
    assert inspect(fault(kind), mrz_key()).found("ds_certificate") == INVALID


@pytest.mark.parametrize(
    "edit",
    [
        pytest.param(at(ALGORITHM, RSA_MD5), id="51", marks=pytest.mark.conformance("LDS_H_51")),
        pytest.param(
            at((*VALIDITY, 0), tlv.encode(0x18, b"20220101000000Z")), id="56", marks=pytest.mark.conformance("LDS_H_56")
        ),
        pytest.param(
            at((*EXTENSIONS, 0), key_usage(DIGITAL_SIGNATURE, critical=False)),
            id="62",
            marks=pytest.mark.conformance("LDS_H_62"),
        ),
    ],
)
def test_certificates_against_the_profile(edit: Edit) -> None:
    assert inspect(certified(edit), mrz_key()).checks.ds_certificate in (F, U)
