"""CRL, master list and deviation list against other people's parsers."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from pathlib import Path

import pytest
from asn1crypto import cms, core, pem
from cryptography import x509

from devices.simulated.chip import tlv
from devices.simulated.chip.issuer.authority import TRUSTED, UNKNOWN
from devices.simulated.chip.issuer.document_signer import document_signer
from devices.simulated.chip.issuer.lists import (
    Deviation,
    DeviationType,
    deviation_list,
    master_list,
    revocation_list,
)

ISSUED = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)


def test_revocation_list() -> None:
    parsed = x509.load_der_x509_crl(revocation_list(TRUSTED, [2026, 2024], ISSUED))
    csca = x509.load_der_x509_certificate(TRUSTED.certificate())
    assert parsed.is_signature_valid(csca.public_key())  # type: ignore[arg-type]
    assert parsed.issuer == csca.subject
    assert sorted(each.serial_number for each in parsed) == [2024, 2026]
    assert parsed.next_update_utc == dt.datetime(2027, 1, 30, tzinfo=dt.UTC)


def test_empty_revocation_list() -> None:
    assert len(x509.load_der_x509_crl(revocation_list(TRUSTED, [], ISSUED))) == 0


def _verified_content(signed: bytes, directory: Path) -> bytes:
    """What openssl took out of a CMS object after verifying it under the trusted CSCA."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed")
    (directory / "list").write_bytes(signed)
    (directory / "anchor.pem").write_bytes(pem.armor("CERTIFICATE", TRUSTED.certificate()))
    command = [openssl, "cms", "-verify", "-inform", "DER", "-in", "list", "-CAfile", "anchor.pem"]
    done = subprocess.run(
        [*command, "-purpose", "any", "-binary", "-out", "content"], cwd=directory, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return (directory / "content").read_bytes()


def test_master_list(tmp_path: Path) -> None:
    certificates = [TRUSTED.certificate(), UNKNOWN.certificate(), TRUSTED.link_certificate()]
    signed = master_list(TRUSTED, certificates)
    content = core.Sequence.load(_verified_content(signed, tmp_path), strict=True)
    assert content[0].native == 0
    assert sorted(each.dump() for each in core.SetOf.load(content[1].dump(), spec=core.Any)) == sorted(certificates)
    data = cms.ContentInfo.load(signed, strict=True)["content"]
    assert data["encap_content_info"]["content_type"].dotted == "2.23.136.1.1.2"


@pytest.mark.parametrize("by_key_identifier", [False, True])
def test_deviation_list(tmp_path: Path, by_key_identifier: bool) -> None:
    signer = document_signer(TRUSTED, 2022)
    deviation = Deviation(signer, DeviationType.DATA_GROUP_HASH, 13, by_key_identifier)
    content = _verified_content(deviation_list(TRUSTED, [deviation]), tmp_path)
    (_, version), (_, listed) = tlv.objects(tlv.first(content)[1])
    assert version == b"\x00"
    ((_, entry),) = tlv.objects(listed)
    (_, documents), (_, descriptions) = tlv.objects(entry)
    assert documents[0] == (0x82 if by_key_identifier else 0xA1)
    ((_, description),) = tlv.objects(descriptions)
    (_, kind), (tag, parameters) = tlv.objects(description)
    assert core.ObjectIdentifier(contents=kind).native == "2.23.136.1.1.7.2.2"
    assert (tag, parameters) == (0xA0, b"\x02\x01\x0d")
