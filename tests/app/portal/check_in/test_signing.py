"""CHUKYDONVI: judged by xmlsec1, by OpenSSL over what was signed, and by the simulated portal's own reading."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, pkcs12

from app.portal.check_in.message import CheckIn, FirstOrder, OrderKind, fields_of
from app.portal.check_in.sending import send, to_xml
from app.portal.check_in.signing import Signer, pkcs12_signer
from app.portal.client import PortalClient
from devices.simulated.personas import personas
from domain.failure import Failure, FailureCode
from offline_cache.outbox import Delivered, Parked, Retry

NOW = dt.datetime(2026, 11, 22, 0, 12, tzinfo=dt.UTC)
PASSWORD = "mật khẩu"
FIELDS = fields_of(
    CheckIn(
        "signed-1",
        "BN1",
        personas()["insured"].person,
        "99001",
        "9",
        "01",
        NOW,
        FirstOrder(OrderKind.SERVICE, "XX.1", 'Khám <&> "Nội"\r\nmẫu', NOW),
    )
)
Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


def certificate_of(key: Key, days: int = 365) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Phòng khám Mẫu")])
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(NOW - dt.timedelta(days=366)).not_valid_after(NOW + dt.timedelta(days=days))
    return made.sign(key, hashes.SHA256())


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def write(path: Path, key: Key, certificate: x509.Certificate | None, password: str = PASSWORD) -> Path:
    kept = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, kept))
    return path


@pytest.fixture
def certificate(key: rsa.RSAPrivateKey) -> x509.Certificate:
    return certificate_of(key)


@pytest.fixture
def sign(key: rsa.RSAPrivateKey, certificate: x509.Certificate, tmp_path: Path) -> Signer:
    return pkcs12_signer(write(tmp_path / "a.p12", key, certificate), PASSWORD, lambda: NOW)


def xmlsec(path: Path, trusted: Path) -> bool:
    command = ["xmlsec1", "--verify", "--trusted-pem", str(trusted), "--enabled-reference-uris", "empty", str(path)]
    return subprocess.run(command, capture_output=True, check=False, timeout=30).returncode == 0


@pytest.mark.skipif(shutil.which("xmlsec1") is None, reason="needs xmlsec1")
def test_xmlsec_accepts_it_and_notices_a_changed_letter(
    sign: Signer, certificate: x509.Certificate, tmp_path: Path
) -> None:
    signed, trusted = tmp_path / "signed.xml", tmp_path / "trusted.pem"
    trusted.write_bytes(certificate.public_bytes(Encoding.PEM))
    signed.write_bytes(to_xml(FIELDS, sign))
    assert xmlsec(signed, trusted)
    signed.write_bytes(to_xml(FIELDS, sign).replace(b"<MA_BN>BN1<", b"<MA_BN>BN2<"))
    assert not xmlsec(signed, trusted)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs OpenSSL")
def test_openssl_accepts_the_signature_over_signed_info(
    sign: Signer, certificate: x509.Certificate, tmp_path: Path
) -> None:
    text = to_xml(FIELDS, sign).decode()
    info = re.search("<SignedInfo.*</SignedInfo>", text, re.DOTALL)
    value = re.search("<SignatureValue>(.*)</SignatureValue>", text)
    digest = re.search("<DigestValue>(.*)</DigestValue>", text)
    assert info and value and digest
    for name, data in (
        ("info", ET.canonicalize(info[0]).encode()),
        ("value", base64.b64decode(value[1])),
        ("key", certificate.public_bytes(Encoding.PEM)),
    ):
        (tmp_path / name).write_bytes(data)
    public = subprocess.run(
        ["openssl", "x509", "-in", "key", "-pubkey", "-noout"], cwd=tmp_path, capture_output=True, check=True
    )
    (tmp_path / "public").write_bytes(public.stdout)
    command = ["openssl", "dgst", "-sha256", "-verify", "public", "-signature", "value", "info"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    bare = re.sub("<Signature .*</Signature>", "", text, flags=re.DOTALL)
    assert base64.b64decode(digest[1]) == hashlib.sha256(ET.canonicalize(bare).encode()).digest()


def test_nothing_of_the_message_is_lost_by_signing(sign: Signer) -> None:
    item = ET.fromstring(to_xml(FIELDS, sign)).find("./DSACH_TRANG_THAI_KCB/TRANG_THAI_KCB")
    assert item is not None
    # XML readers make one line end of two
    assert {child.tag: (child.text or "") for child in item} == {
        name: value.replace("\r\n", "\n") for name, value in FIELDS.items()
    }


@pytest.fixture
def registered(control: Callable[..., Any], certificate: x509.Certificate) -> Any:
    control("certificates", registered=[base64.b64encode(certificate.public_bytes(Encoding.DER)).decode()])
    yield
    control("certificates", registered=[])


@pytest.mark.usefixtures("registered")
def test_a_portal_that_wants_signatures(
    new_client: Callable[..., PortalClient], sign: Signer, key: rsa.RSAPrivateKey, tmp_path: Path
) -> None:
    session = new_client().session
    assert isinstance(send(session, FIELDS, sign), Delivered)
    assert send(session, FIELDS) == Parked("code 202"), "unsigned"
    stranger = pkcs12_signer(write(tmp_path / "b.p12", key, certificate_of(key)), PASSWORD, lambda: NOW)
    assert send(session, FIELDS, stranger) == Parked("code 202"), "not the registered certificate"
    changed = send(session, FIELDS, lambda xml: sign(xml).replace(b"<MA_BN>BN1<", b"<MA_BN>BN2<"))
    assert changed == Parked("code 202"), "changed after signing"


def test_what_cannot_sign(key: rsa.RSAPrivateKey, certificate: x509.Certificate, tmp_path: Path) -> None:
    whole = write(tmp_path / "whole.p12", key, certificate)
    curve = ec.generate_private_key(ec.SECP256R1())
    (tmp_path / "noise.p12").write_bytes(b"noise")
    bad = [
        (whole, "another"),
        (tmp_path / "none.p12", PASSWORD),
        (tmp_path / "noise.p12", PASSWORD),
        (write(tmp_path / "curve.p12", curve, certificate_of(curve)), PASSWORD),
        (write(tmp_path / "alone.p12", key, None), PASSWORD),
    ]
    for path, password in bad:
        with pytest.raises(Failure) as caught:
            pkcs12_signer(path, password, lambda: NOW)
        assert caught.value.code is FailureCode.SIGNATURE_UNAVAILABLE
        assert str(tmp_path) not in str(caught.value)
    pkcs12_signer(write(tmp_path / "open.p12", key, certificate, ""), "", lambda: NOW)


def test_an_expired_certificate_waits_for_the_administrator(
    new_client: Callable[..., PortalClient], key: rsa.RSAPrivateKey, tmp_path: Path, control: Callable[..., Any]
) -> None:
    """The message is not sent unsigned instead, and not given up."""
    expired = write(tmp_path / "a.p12", key, certificate_of(key, days=-1))
    before = len(control("requests"))
    answer = send(new_client().session, FIELDS, pkcs12_signer(expired, PASSWORD, lambda: NOW))
    assert answer == Retry("B-301")
    assert len(control("requests")) == before
