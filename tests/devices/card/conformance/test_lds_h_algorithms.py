"""Unit LDS_H: EF.SOD with every algorithm an inspection system has to know (TR-03105-5.1 §7.1)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.card.certificates import parse_certificate
from devices.card.trust import TrustStore
from devices.simulated.chip.image import SOD, ChipImage
from devices.simulated.chip.issuer.authority import Authority
from devices.simulated.chip.issuer.document_signer import DocumentSigner, document_signer
from devices.simulated.chip.issuer.signature import Scheme
from devices.simulated.chip.issuer.signed_data import Form
from devices.simulated.chip.issuer.sod import SodPlan, sod
from domain.card import Result
from domain.failure import FailureCode
from tests.devices.card.conformance.inspection import BAC_ONLY, Outcome, image_of, inspect, mrz_key, trusting
from tests.devices.card.conformance.security_object import YEAR, groups_of

P224, P256, BP384, BP512 = 10, 12, 16, 17
PHRASE = "conformance of signatures"
"""One phrase for all, so that the costly RSA keys are made once."""


def authority(scheme: Scheme) -> Authority:
    return Authority("CSCA Conformance", PHRASE, scheme)


def signed_by(signer: DocumentSigner, plan: SodPlan) -> ChipImage:
    image = image_of(BAC_ONLY)
    return replace(image, files={**image.files, SOD: sod(groups_of(image), signer, plan)})


def inspected(issuer: Scheme, signer: Scheme, plan: SodPlan, *, pinned: bool = False) -> Outcome:
    issued = authority(issuer)
    made = document_signer(issued, YEAR, signer)
    trust = TrustStore(pinned=(parse_certificate(made.certificate),)) if pinned else trusting(issued)
    return inspect(signed_by(made, plan), mrz_key(), trust)


def rsa(digest: str, kind: str = "rsa", identifiers: str = "ansi") -> Scheme:
    return Scheme(kind, digest, identifiers=identifiers)  # type: ignore[arg-type]


def ecdsa(digest: str, curve: int, identifiers: str = "bsi") -> Scheme:
    return Scheme("ecdsa", digest, curve, identifiers=identifiers)  # type: ignore[arg-type]


SCHEMES = {
    "01": rsa("sha1"),
    "02": rsa("sha1", "rsa-pss"),
    "03": rsa("sha256", "rsa-pss"),
    "04": rsa("sha224"),
    "05": rsa("sha256"),
    "06": rsa("sha384"),
    "07": rsa("sha512"),
    "08": Scheme("dsa", "sha1"),
    "09": ecdsa("sha1", P224, "ansi"),
    "10": ecdsa("sha1", P224),
    "11": ecdsa("sha224", P224),
    "12": ecdsa("sha256", P256),
    "13": ecdsa("sha384", BP384),
    "14": ecdsa("sha512", BP512),
    "70": ecdsa("sha224", P224, "ansi"),
    "71": ecdsa("sha256", P256, "ansi"),
    "72": ecdsa("sha384", BP384, "ansi"),
    "73": ecdsa("sha512", BP512, "ansi"),
    "79": rsa("sha1", identifiers="key"),
    "80": rsa("sha224", identifiers="key"),
    "81": rsa("sha256", identifiers="key"),
    "82": rsa("sha384", identifiers="key"),
    "83": rsa("sha512", identifiers="key"),
    "94": rsa("sha224", "rsa-pss"),
    "95": rsa("sha384", "rsa-pss"),
    "96": rsa("sha512", "rsa-pss"),
    "97": Scheme("dsa", "sha224"),
    "98": Scheme("dsa", "sha256"),
}


@pytest.mark.parametrize(
    "scheme",
    [
        pytest.param(scheme, id=f"{case} {scheme.kind} {scheme.digest}", marks=pytest.mark.conformance(f"LDS_H_{case}"))
        for case, scheme in SCHEMES.items()
    ],
)
def test_the_same_algorithm_all_the_way_up(scheme: Scheme) -> None:
    assert inspected(scheme, scheme, SodPlan(digest=scheme.digest)).succeeded


PSS_224, PSS_256, RSA_256 = rsa("sha224", "rsa-pss"), rsa("sha256", "rsa-pss"), rsa("sha256")


@pytest.mark.parametrize(
    ("issuer", "signer", "digest"),
    [
        pytest.param(PSS_256, PSS_256, "sha224", id="74", marks=pytest.mark.conformance("LDS_H_74")),
        pytest.param(PSS_256, PSS_256, "sha224", id="75", marks=pytest.mark.conformance("LDS_H_75")),
        pytest.param(ecdsa("sha224", P256), RSA_256, "sha224", id="76", marks=pytest.mark.conformance("LDS_H_76")),
        pytest.param(PSS_224, PSS_256, "sha256", id="77", marks=pytest.mark.conformance("LDS_H_77")),
        pytest.param(RSA_256, PSS_256, "sha256", id="78", marks=pytest.mark.conformance("LDS_H_78")),
    ],
)
def test_different_algorithms_in_one_chain(issuer: Scheme, signer: Scheme, digest: str) -> None:
    assert inspected(issuer, signer, SodPlan(digest=digest)).succeeded


@pytest.mark.conformance("LDS_H_86")
def test_a_list_of_lds_1_8() -> None:
    assert inspected(RSA_256, RSA_256, SodPlan(version=1)).succeeded


@pytest.mark.conformance("LDS_H_15")
def test_its_signers_certificate_may_come_from_the_store() -> None:
    """An optional case: old documents carry no certificate; the administrator pins it."""
    plan = SodPlan(form=Form(with_certificate=False))
    assert inspected(RSA_256, RSA_256, plan, pinned=True).succeeded


def test_without_its_signers_certificate_nothing_is_decided() -> None:
    outcome = inspected(RSA_256, RSA_256, SodPlan(form=Form(with_certificate=False)))
    assert outcome.checks.passive_authentication is Result.UNDETERMINED
    assert outcome.reasons["sod_signature"] is FailureCode.PA_CERTIFICATE_INVALID
