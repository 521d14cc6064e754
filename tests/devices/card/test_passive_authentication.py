"""Passive authentication against every algorithm and fault of TR-03105-5.1 LDS_H, and against OpenSSL."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from devices.card.certificates import parse_certificate
from devices.card.lds.dg14 import parse_dg14
from devices.card.lds.files import DATA_GROUPS
from devices.card.lds.sod import parse_sod
from devices.card.passive_authentication import check_card_access, check_hashes, judge_signature, judge_unreadable
from devices.card.revocation import parse_revocation_list
from devices.card.trust import TrustStore
from devices.simulated.chip.image import ChipImage
from devices.simulated.chip.issuer.authority import TRUSTED, Authority
from devices.simulated.chip.issuer.document_signer import CertificateFault
from devices.simulated.chip.issuer.lists import revocation_list
from devices.simulated.chip.issuer.signature import Scheme
from devices.simulated.chip.issuer.signed_data import Form, SignedDataFault
from devices.simulated.chip.issuer.sod import SodPlan
from devices.simulated.chip.personalise import personalise
from devices.simulated.chip.profile import ChipProfile, SignerPlan
from devices.simulated.personas import personas
from domain.card import Result
from domain.failure import Failure, FailureCode
from tests.devices.card.conftest import NOW

TODAY = NOW.date()
LIGHT = ChipProfile(chip_authentication=(), active_authentication=None)
SOD_FID = 0x011D
ECDSA = [
    Scheme("ecdsa", digest, curve, explicit=explicit, identifiers=identifiers)
    for digest, curve, explicit, identifiers in [
        ("sha1", 12, False, "ansi"),
        ("sha224", 10, False, "ansi"),
        ("sha256", 12, True, "ansi"),
        ("sha256", 13, True, "bsi"),
        ("sha384", 15, False, "bsi"),
        ("sha384", 16, True, "ansi"),
        ("sha512", 17, True, "ansi"),
        ("sha512", 18, False, "bsi"),
        ("sha1", 13, False, "bsi"),
        ("sha224", 13, False, "bsi"),
    ]
]
RSA = [
    *(Scheme("rsa", digest) for digest in ("sha1", "sha224", "sha256", "sha384", "sha512")),
    *(Scheme("rsa-pss", digest) for digest in ("sha1", "sha256", "sha384", "sha512")),
    Scheme("rsa", "sha256", identifiers="key"),
]
DSA = [Scheme("dsa", digest) for digest in ("sha1", "sha224", "sha256")]


def image(profile: ChipProfile) -> ChipImage:
    return personalise(personas()["insured"], None, clock=lambda: NOW, profile=profile)


def sod_of(profile: ChipProfile) -> bytes:
    return image(profile).files[SOD_FID]


def signed_by(**plan: object) -> ChipProfile:
    return replace(LIGHT, signer=SignerPlan(**plan))  # type: ignore[arg-type]


def store(*certificates: bytes, **more: object) -> TrustStore:
    return TrustStore(tuple(map(parse_certificate, certificates)), **more)  # type: ignore[arg-type]


SIMULATED = store(TRUSTED.certificate())


def judge(profile: ChipProfile, trust: TrustStore = SIMULATED) -> tuple[Result, Result]:
    try:
        sod = parse_sod(sod_of(profile))
    except Failure as error:
        judged = judge_unreadable(error.code)
    else:
        judged = judge_signature(sod, trust, TODAY)
    return judged.signature.result, judged.signer.result


@pytest.mark.parametrize("scheme", [*ECDSA, *RSA, *DSA], ids=str)
def test_every_algorithm(scheme: Scheme) -> None:
    assert judge(signed_by(scheme=scheme)) == (Result.SUCCESSFUL, Result.SUCCESSFUL)


@pytest.mark.parametrize("scheme", [ECDSA[5], ECDSA[6], RSA[2], RSA[6]], ids=str)
def test_every_kind_of_issuer(scheme: Scheme) -> None:
    authority = Authority("CSCA Other", "another invented authority", scheme)
    profile = signed_by(authority=authority)
    assert judge(profile, store(authority.certificate())) == (Result.SUCCESSFUL, Result.SUCCESSFUL)
    assert judge(profile) == (Result.SUCCESSFUL, Result.UNDETERMINED)


@pytest.mark.parametrize("digest", ["sha1", "sha224", "sha256", "sha384", "sha512"])
def test_every_digest_of_the_list_whatever_the_signature_uses(digest: str) -> None:
    made = image(replace(LIGHT, sod=SodPlan(digest=digest)))
    sod = parse_sod(made.files[SOD_FID])
    files = {number: made.files[file.fid] for number, file in DATA_GROUPS.items() if file.fid in made.files}
    assert check_hashes(sod, files, []).result is Result.SUCCESSFUL
    for number in files:
        wrong = {**files, number: files[number][:-1] + bytes((files[number][-1] ^ 1,))}
        assert check_hashes(sod, wrong, []).reason is FailureCode.PA_HASH_MISMATCH
        assert check_hashes(sod, {}, [number]).reason is FailureCode.CHIP_FILE_MISSING


@pytest.mark.parametrize(
    "plan",
    [
        SodPlan(version=1),
        SodPlan(form=Form(by_key_identifier=True)),
    ],
    ids=str,
)
def test_legal_forms(plan: SodPlan) -> None:
    assert judge(replace(LIGHT, sod=plan)) == (Result.SUCCESSFUL, Result.SUCCESSFUL)


def test_signer_not_in_the_file_but_pinned() -> None:
    profile = replace(LIGHT, sod=SodPlan(form=Form(with_certificate=False)))
    assert judge(profile) == (Result.UNDETERMINED, Result.UNDETERMINED)
    signer = parse_sod(sod_of(LIGHT)).signed.certificates[0]
    assert judge(profile, store(pinned=(parse_certificate(signer),))) == (Result.SUCCESSFUL, Result.SUCCESSFUL)


@pytest.mark.parametrize("fault", SignedDataFault)
def test_faults_of_the_security_object(fault: SignedDataFault) -> None:
    signature, _ = judge(replace(LIGHT, sod=SodPlan(fault=fault)))
    unknown = {SignedDataFault.UNKNOWN_DIGEST, SignedDataFault.UNKNOWN_SIGNATURE_ALGORITHM}
    assert signature is (Result.UNDETERMINED if fault in unknown else Result.FAILED)


@pytest.mark.parametrize("fault", sorted(set(CertificateFault) - {CertificateFault.WRONG_DOCUMENT_TYPE}))
def test_faults_of_the_document_signer(fault: CertificateFault) -> None:
    signature, signer = judge(signed_by(fault=fault))
    assert signature is Result.SUCCESSFUL
    assert signer is (Result.UNDETERMINED if fault is CertificateFault.WRONG_AUTHORITY_KEY else Result.FAILED)


def test_link_certificate_carries_trust_to_the_new_key() -> None:
    profile = signed_by(authority=TRUSTED.successor())
    assert judge(profile)[1] is Result.UNDETERMINED
    assert judge(profile, store(TRUSTED.link_certificate()))[1] is Result.UNDETERMINED
    assert judge(profile, store(TRUSTED.certificate(), TRUSTED.link_certificate()))[1] is Result.SUCCESSFUL


def test_certificates_of_the_same_name_are_all_tried() -> None:
    namesake = replace(TRUSTED, phrase="another key under the same name")
    trust = store(namesake.certificate(), TRUSTED.certificate())
    assert judge(LIGHT, trust) == (Result.SUCCESSFUL, Result.SUCCESSFUL)


def test_revoked_signer_fails_and_other_lists_change_nothing() -> None:
    serial = parse_certificate(parse_sod(sod_of(LIGHT)).signed.certificates[0]).serial
    other = Authority("CSCA Other", "another invented authority")
    for issuer, serials, expected in [
        (TRUSTED, [1, 2], Result.SUCCESSFUL),
        (TRUSTED, [1, serial], Result.FAILED),
        (other, [serial], Result.SUCCESSFUL),
    ]:
        crl = parse_revocation_list(revocation_list(issuer, serials, NOW))
        assert judge(LIGHT, store(TRUSTED.certificate(), revocations=(crl,)))[1] is expected


def test_card_access_must_be_in_dg14() -> None:
    dg14 = parse_dg14(image(ChipProfile()).files[0x010E])
    assert check_card_access(None, dg14).reason is FailureCode.PA_CARD_ACCESS_DIFFERS
    assert check_card_access(replace(dg14, raw=frozenset(list(dg14.raw)[:1])), dg14).result is Result.SUCCESSFUL
    tampered = replace(dg14, raw=dg14.raw | {b"\x30\x00"})
    assert check_card_access(tampered, dg14).reason is FailureCode.PA_CARD_ACCESS_DIFFERS
    assert check_card_access(dg14, None).result is Result.UNDETERMINED


@pytest.mark.parametrize("scheme", [Scheme(), Scheme("ecdsa", "sha256", 12), RSA[2], RSA[6]], ids=str)
def test_openssl_agrees(scheme: Scheme, tmp_path: Path) -> None:
    """An independent judge of signature and chain, for a sound file and one with a changed byte."""
    sod = sod_of(signed_by(scheme=scheme))
    content = sod[4:] if sod[1] == 0x82 else sod[3:]
    at = content.index(b"\x04\x20") + 10  # inside the first data group hash
    broken = content[:at] + bytes((content[at] ^ 1,)) + content[at + 1 :]
    (tmp_path / "csca.der").write_bytes(TRUSTED.certificate())
    subprocess.run(
        ["openssl", "x509", "-inform", "DER", "-in", "csca.der", "-out", "csca.pem"], cwd=tmp_path, check=True
    )
    for data, accepted in ((content, True), (broken, False)):
        (tmp_path / "sod.p7s").write_bytes(data)
        command = ["openssl", "cms", "-verify", "-inform", "DER", "-in", "sod.p7s", "-CAfile", "csca.pem"]
        command += ["-purpose", "any", "-out", "content.bin"]
        assert (subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0) is accepted
        outer = sod[: len(sod) - len(content)] + data
        assert (judge_signature(parse_sod(outer), SIMULATED, TODAY).signature.result is Result.SUCCESSFUL) is accepted
