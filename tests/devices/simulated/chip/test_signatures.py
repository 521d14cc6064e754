"""Every way of signing, judged by openssl and ``cryptography``."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from asn1crypto import cms, pem
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils

from devices.simulated.chip import tlv
from devices.simulated.chip.image import SOD, ChipImage
from devices.simulated.chip.issuer.authority import TRUSTED, Authority
from devices.simulated.chip.issuer.document_signer import CertificateFault, document_signer
from devices.simulated.chip.issuer.signature import Scheme, SigningKey
from devices.simulated.chip.issuer.signed_data import Form, SignedDataFault
from devices.simulated.chip.issuer.sod import SodPlan
from devices.simulated.chip.profile import CITIZEN_CARD, ChipProfile, SignerPlan

ImageOf = Callable[..., ChipImage]

SCHEMES = [
    *(Scheme("rsa", digest) for digest in ("sha1", "sha224", "sha256", "sha384", "sha512")),
    Scheme("rsa", "sha256", identifiers="key"),
    *(Scheme("rsa-pss", digest) for digest in ("sha224", "sha256", "sha384", "sha512")),
    *(Scheme("dsa", digest) for digest in ("sha1", "sha224", "sha256")),
    *(Scheme("ecdsa", digest, curve=16) for digest in ("sha1", "sha224", "sha256", "sha384", "sha512")),
    *(Scheme("ecdsa", "sha256", curve=curve) for curve in (10, 12, 13, 15, 17, 18)),
]
EXPLICIT = [Scheme("ecdsa", "sha256", curve=curve, explicit=True) for curve in (12, 13, 15, 16, 17, 18)]
PLAIN = [Scheme("ecdsa", digest, curve=13, identifiers="bsi") for digest in ("sha1", "sha224", "sha256")]


def _name(scheme: Scheme) -> str:
    return f"{scheme.kind}-{scheme.digest}-{scheme.curve}-{scheme.identifiers}"


def _openssl() -> str:
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("openssl is not installed")
    return program


def _verify(signed: bytes, anchor: bytes, directory: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """openssl's opinion of a CMS object under one trusted certificate, both DER."""
    (directory / "signed.p7s").write_bytes(signed)
    (directory / "anchor.pem").write_bytes(pem.armor("CERTIFICATE", anchor))
    command = [_openssl(), "cms", "-verify", "-inform", "DER", "-in", str(directory / "signed.p7s")]
    return subprocess.run(
        [*command, "-CAfile", str(directory / "anchor.pem"), "-purpose", "any", "-binary", *options, "-out", "content"],
        cwd=directory,
        capture_output=True,
        text=True,
        check=False,
    )


def _security_object(image: ChipImage) -> bytes:
    return tlv.first(image.files[SOD])[1]


def _signed_by(scheme: Scheme) -> tuple[ChipProfile, Authority]:
    """A profile whose document signer and CSCA both use ``scheme``."""
    authority = Authority(f"CSCA {_name(scheme)}", f"test authority {_name(scheme)}", scheme)
    return replace(CITIZEN_CARD, signer=SignerPlan(scheme, authority)), authority


@pytest.mark.parametrize("scheme", SCHEMES, ids=_name)
def test_openssl_accepts(image_of: ImageOf, tmp_path: Path, scheme: Scheme) -> None:
    profile, authority = _signed_by(scheme)
    done = _verify(_security_object(image_of(profile=profile)), authority.certificate(), tmp_path)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("scheme", EXPLICIT, ids=_name)
def test_openssl_accepts_the_signature_of_a_spelt_out_curve(image_of: ImageOf, tmp_path: Path, scheme: Scheme) -> None:
    """It refuses such certificates in a chain since version 3, so only the signature itself is judged."""
    profile, authority = _signed_by(scheme)
    done = _verify(_security_object(image_of(profile=profile)), authority.certificate(), tmp_path, "-noverify")
    assert done.returncode == 0, done.stderr
    assert "Explicit" not in done.stderr


def _parts(image: ChipImage) -> tuple[cms.SignerInfo, bytes]:
    """The one SignerInfo and the DER of its signed attributes as a SET."""
    data = cms.ContentInfo.load(_security_object(image), strict=True)["content"]
    (info,) = data["signer_infos"]
    return info, b"\x31" + info["signed_attrs"].dump()[1:]


@pytest.mark.parametrize("scheme", PLAIN, ids=_name)
def test_plain_signatures_of_bsi(image_of: ImageOf, scheme: Scheme) -> None:
    profile, _ = _signed_by(scheme)
    info, attributes = _parts(image_of(profile=profile))
    signature = info["signature"].native
    assert info["signature_algorithm"]["algorithm"].dotted.startswith("0.4.0.127.0.7.1.1.4.1.")
    assert len(signature) == 64
    encoded = utils.encode_dss_signature(int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big"))
    key = SigningKey(scheme, f"{_signed_by(scheme)[1].phrase}: document signer 2022")
    bits = key.public_key_info()[-65:]
    digest = {"sha1": hashes.SHA1(), "sha224": hashes.SHA224(), "sha256": hashes.SHA256()}[scheme.digest]
    public = ec.EllipticCurvePublicKey.from_encoded_point(ec.BrainpoolP256R1(), bits)
    public.verify(encoded, attributes, ec.ECDSA(digest))


@pytest.mark.parametrize("form", [Form(by_key_identifier=True), Form(with_certificate=False)], ids=repr)
def test_legal_forms(image_of: ImageOf, tmp_path: Path, form: Form) -> None:
    image = image_of(profile=replace(CITIZEN_CARD, sod=SodPlan(form=form)))
    signer = document_signer(TRUSTED, 2022)
    (tmp_path / "signer.pem").write_bytes(pem.armor("CERTIFICATE", signer.certificate))
    options = () if form.with_certificate else ("-certfile", "signer.pem")
    done = _verify(_security_object(image), TRUSTED.certificate(), tmp_path, *options)
    assert done.returncode == 0, done.stderr


UNSEEN_BY_OPENSSL = {
    SignedDataFault.WRONG_CONTENT_TYPE,
    SignedDataFault.WRONG_CONTENT_OID,
    SignedDataFault.UNKNOWN_SIGNATURE_ALGORITHM,
    SignedDataFault.NO_SIGNED_ATTRIBUTES,
}


@pytest.mark.parametrize("fault", [fault for fault in SignedDataFault if fault not in UNSEEN_BY_OPENSSL])
def test_openssl_rejects_a_faulty_signature(image_of: ImageOf, tmp_path: Path, fault: SignedDataFault) -> None:
    image = image_of(profile=replace(CITIZEN_CARD, sod=SodPlan(fault=fault)))
    assert _verify(_security_object(image), TRUSTED.certificate(), tmp_path).returncode != 0


def _said(image: ChipImage) -> tuple[str, str, str]:
    """Type of the content, the type its signed attribute names, and the signature algorithm."""
    info, _ = _parts(image)
    encapsulated = cms.ContentInfo.load(_security_object(image))["content"]["encap_content_info"]["content_type"]
    (named,) = (each["values"][0] for each in info["signed_attrs"] if each["type"].native == "content_type")
    return encapsulated.dotted, named.dotted, info["signature_algorithm"]["algorithm"].dotted


@pytest.mark.parametrize(
    ("fault", "differs"),
    [
        (SignedDataFault.WRONG_CONTENT_OID, [0]),
        (SignedDataFault.WRONG_CONTENT_TYPE, [1]),
        (SignedDataFault.UNKNOWN_SIGNATURE_ALGORITHM, [2]),
    ],
)
def test_faults_openssl_does_not_look_at(image_of: ImageOf, fault: SignedDataFault, differs: list[int]) -> None:
    sound, faulty = (_said(image_of(profile=replace(CITIZEN_CARD, sod=SodPlan(fault=each)))) for each in (None, fault))
    assert [at for at in range(3) if sound[at] != faulty[at]] == differs


def test_no_signed_attributes(image_of: ImageOf) -> None:
    image = image_of(profile=replace(CITIZEN_CARD, sod=SodPlan(fault=SignedDataFault.NO_SIGNED_ATTRIBUTES)))
    (info,) = cms.ContentInfo.load(_security_object(image), strict=True)["content"]["signer_infos"]
    assert not info["signed_attrs"]


def _certificate(fault: CertificateFault | None) -> x509.Certificate:
    return x509.load_der_x509_certificate(document_signer(TRUSTED, 2022, fault=fault).certificate)


def test_faulty_certificates_differ_in_what_they_say() -> None:
    """Those that X.509 parsers take; each is judged by the field that is wrong."""
    today = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
    assert _certificate(CertificateFault.EXPIRED).not_valid_after_utc < today
    assert _certificate(CertificateFault.NOT_YET_VALID).not_valid_before_utc > today
    present = {fault: {each.oid for each in _certificate(fault).extensions} for fault in (None, *FIELDS)}
    for fault, oid in FIELDS.items():
        assert present[None] - present[fault] == {oid}
    foreign = _certificate(CertificateFault.FOREIGN_COUNTRY).subject.get_attributes_for_oid(x509.NameOID.COUNTRY_NAME)
    assert [each.value for each in foreign] == ["UT"]
    usage = _certificate(CertificateFault.WRONG_KEY_USAGE).extensions.get_extension_for_class(x509.KeyUsage)
    assert not usage.value.digital_signature


FIELDS = {
    CertificateFault.NO_KEY_USAGE: x509.KeyUsage.oid,
    CertificateFault.NO_AUTHORITY_KEY: x509.AuthorityKeyIdentifier.oid,
}


def test_a_certificate_with_a_spoilt_signature() -> None:
    csca = x509.load_der_x509_certificate(TRUSTED.certificate())
    _certificate(None).verify_directly_issued_by(csca)
    with pytest.raises(InvalidSignature):
        _certificate(CertificateFault.WRONG_SIGNATURE).verify_directly_issued_by(csca)


def test_link_certificate_passes_trust_to_the_next_key() -> None:
    old, link = (x509.load_der_x509_certificate(each) for each in (TRUSTED.certificate(), TRUSTED.link_certificate()))
    new = x509.load_der_x509_certificate(TRUSTED.successor().certificate())
    link.verify_directly_issued_by(old)
    new.verify_directly_issued_by(link)
    assert link.public_key() == new.public_key() != old.public_key()
