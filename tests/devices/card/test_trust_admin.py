"""The administrator's commands on real files, with lists an invented authority signed."""

from __future__ import annotations

import base64
import io
import zipfile
from pathlib import Path

import pytest

from devices.card.deviations import apply_deviations, read_deviation_list
from devices.card.finding import OK, failed
from devices.card.lds.sod import parse_sod
from devices.card.master_list import read_master_lists
from devices.card.passive_authentication import document_signer
from devices.card.trust import TrustStore
from devices.card.trust_admin import (
    add_certificates,
    document_signer_pem,
    import_master_list,
    list_certificates,
    remove_certificate,
)
from devices.simulated.chip import der
from devices.simulated.chip.issuer import lists
from devices.simulated.chip.issuer.authority import TRUSTED, UNKNOWN, Authority
from devices.simulated.chip.issuer.document_signer import document_signer as make_signer
from devices.simulated.chip.issuer.signed_data import signed_data
from devices.simulated.personas import personas
from domain.card import Result
from domain.failure import Failure, FailureCode
from tests.devices.card.conformance.inspection import inspect, mrz_key
from tests.devices.card.conformance.security_object import chip_with
from tests.devices.card.conftest import NOW
from tests.devices.card.test_passive_authentication import LIGHT, sod_of

TODAY = NOW.date()
OTHERS = [Authority(f"CSCA {number}", f"invented authority {number}", country="QX") for number in range(3)]
MASTER_LIST = lists.master_list(TRUSTED, [*(each.certificate() for each in OTHERS), b"\x30\x03\x02\x01\x05"])


def trusting(directory: Path) -> Path:
    add_certificates(directory, TRUSTED.certificate())
    return directory


def test_add_list_remove(tmp_path: Path) -> None:
    root = TRUSTED.certificate()
    added = add_certificates(tmp_path, root)
    add_certificates(tmp_path, root)
    add_certificates(tmp_path, TRUSTED.link_certificate())
    listed = list_certificates(tmp_path)
    assert sorted((each.kind, each.country) for each in listed) == [("csca", "vn"), ("link", "vn")]
    assert len(TrustStore.load(tmp_path).certificates) == 2
    assert remove_certificate(tmp_path, added[0].fingerprint[:12]) == added
    assert [each.kind for each in list_certificates(tmp_path)] == ["link"]


@pytest.mark.parametrize(
    "data",
    [b"", b"no certificate", b"\x30\x03\x02\x01\x05", b"-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----"],
)
def test_garbage_is_not_added(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(Failure) as caught:
        add_certificates(tmp_path, data)
    assert caught.value.code is FailureCode.TRUST_FILE_UNFIT
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("fingerprint", ["", "ab", "00000000ffff"])
def test_nothing_is_removed_by_mistake(fingerprint: str, tmp_path: Path) -> None:
    trusting(tmp_path)
    with pytest.raises(Failure):
        remove_certificate(tmp_path, fingerprint)
    assert len(list_certificates(tmp_path)) == 1


def test_a_document_signer_is_no_issuer_but_can_be_pinned(tmp_path: Path) -> None:
    exported = document_signer_pem(sod_of(LIGHT)).encode()
    with pytest.raises(Failure):
        add_certificates(tmp_path, exported)
    add_certificates(tmp_path, exported, pin=True)
    assert [each.kind for each in list_certificates(tmp_path)] == ["pinned"]
    assert len(TrustStore.load(tmp_path).pinned) == 1


def _zipped(data: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("XX_ML_2026.ml", data)
    return file.getvalue()


def _ldif(data: bytes) -> bytes:
    text = base64.b64encode(data).decode()
    lines = "\n ".join(text[at : at + 76] for at in range(0, len(text), 76))
    return f"version: 1\n\ndn: o=ML,c=QX\npkdMasterListContent:: {lines}\nsn: 1\n\n".encode()


@pytest.mark.parametrize("wrap", [bytes, _zipped, _ldif], ids=["der", "zip", "ldif"])
def test_master_list_in_every_wrapping(wrap: type[bytes], tmp_path: Path) -> None:
    done = import_master_list(trusting(tmp_path), wrap(MASTER_LIST), TODAY)
    assert (done.added, done.known, done.skipped, done.signature) == (3, 0, 1, OK)
    again = import_master_list(tmp_path, wrap(MASTER_LIST), TODAY)
    assert (again.added, again.known) == (0, 3)
    assert len(TrustStore.load(tmp_path).certificates) == 4


def test_master_list_of_one_country(tmp_path: Path) -> None:
    mixed = lists.master_list(TRUSTED, [OTHERS[0].certificate(), UNKNOWN.certificate()])
    assert import_master_list(trusting(tmp_path), mixed, TODAY, country="VN").added == 1


def test_master_list_of_an_unknown_signer_needs_a_decision(tmp_path: Path) -> None:
    with pytest.raises(Failure):
        import_master_list(tmp_path, MASTER_LIST, TODAY)
    assert list_certificates(tmp_path) == []
    assert import_master_list(tmp_path, MASTER_LIST, TODAY, unsigned=True).added == 3


def test_changed_master_list_is_never_taken(tmp_path: Path) -> None:
    at = MASTER_LIST.index(b"CSCA 1")
    changed = MASTER_LIST[:at] + b"CSCA 9" + MASTER_LIST[at + 6 :]
    assert read_master_lists(changed, TrustStore(), TODAY)[0].signature.result is Result.FAILED
    with pytest.raises(Failure) as caught:
        import_master_list(trusting(tmp_path), changed, TODAY, unsigned=True)
    assert caught.value.code is FailureCode.TRUST_LIST_NOT_VOUCHED


def test_who_signs_documents_brings_no_issuers_along(tmp_path: Path) -> None:
    """A stolen key of a document signer makes false cards of one state, not a list of false issuers; pinned or not."""
    content = der.sequence(der.integer(0), der.set_of(OTHERS[0].certificate()))
    for signer in (make_signer(TRUSTED, 2022), lists.list_signer(TRUSTED, lists.DEVIATION_LIST_SIGNING)):
        forged = signed_data(signer, content, lists.MASTER_LIST)
        add_certificates(tmp_path, signer.certificate, pin=True)
        with pytest.raises(Failure) as caught:
            import_master_list(trusting(tmp_path), forged, TODAY, unsigned=True)
        assert caught.value.code is FailureCode.TRUST_LIST_NOT_VOUCHED


@pytest.mark.parametrize("purpose", [lists.MASTER_LIST_SIGNING, lists.DEVIATION_LIST_SIGNING])
def test_who_signs_lists_signs_no_documents(purpose: str) -> None:
    chip = chip_with(signer=lists.list_signer(TRUSTED, purpose))
    outcome = inspect(chip, mrz_key())
    assert outcome.found("sod_signature") == (Result.SUCCESSFUL, None)
    assert outcome.found("ds_certificate") == (Result.FAILED, FailureCode.PA_CERTIFICATE_INVALID)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\x30\x80", b"pkdMasterListContent:: !!!", MASTER_LIST[:500]])
def test_garbage_is_no_master_list(data: bytes) -> None:
    with pytest.raises(Failure) as caught:
        read_master_lists(data, TrustStore(), TODAY)
    assert caught.value.code is FailureCode.PA_CERTIFICATE_INVALID


def test_unreadable_files_of_the_store_are_named(tmp_path: Path) -> None:
    trusting(tmp_path)
    (tmp_path / "broken.cer").write_bytes(b"\x30\x01")
    (tmp_path / "notes.txt").write_text("not ours")
    store = TrustStore.load(tmp_path)
    assert (len(store.certificates), store.rejected) == (1, ("broken.cer",))
    assert TrustStore.load(tmp_path / "nowhere") == TrustStore()


@pytest.mark.parametrize("by_key_identifier", [False, True])
def test_admitted_errors_soften_a_failure_and_nothing_else(by_key_identifier: bool, tmp_path: Path) -> None:
    trust = TrustStore.load(trusting(tmp_path))
    signed = parse_sod(sod_of(LIGHT)).signed
    signer = document_signer(signed)
    issued = personas()["insured"].person.issued
    assert issued is not None
    made = make_signer(TRUSTED, issued.year)
    admitted = [
        lists.Deviation(made, lists.DeviationType.DATA_GROUP_HASH, 13, by_key_identifier),
        lists.Deviation(made, lists.DeviationType.ACTIVE_AUTHENTICATION_KEY, None, by_key_identifier),
    ]
    raw = lists.deviation_list(TRUSTED, admitted)
    deviations = read_deviation_list(raw, trust, TODAY)
    findings = {"dg_hashes": failed(FailureCode.PA_HASH_MISMATCH), "sod_signature": OK, "active_authentication": OK}
    softened = apply_deviations(findings, signer, frozenset({13}), deviations)
    assert [each.result for each in softened.values()] == [Result.UNDETERMINED, Result.SUCCESSFUL, Result.UNDETERMINED]
    assert apply_deviations(findings, signer, frozenset({2, 13}), deviations)["dg_hashes"].result is Result.FAILED
    assert apply_deviations(findings, None, frozenset({13}), deviations) == findings
    with pytest.raises(Failure):
        read_deviation_list(raw, TrustStore(), TODAY)
    with pytest.raises(Failure):
        read_deviation_list(MASTER_LIST, trust, TODAY)
