"""Unit LDS_H: EF.SOD with something wrong in SignedData, SignerInfo or the list of hashes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.simulated.chip import der, tlv
from devices.simulated.chip.image import COM, SOD, ChipImage, data_group
from devices.simulated.chip.issuer.signed_data import Form, SignedDataFault
from devices.simulated.chip.issuer.sod import SodPlan
from domain.card import Result
from domain.failure import FailureCode
from tests.devices.card.conformance.der_edit import children, length_changed, tag_changed
from tests.devices.card.conformance.inspection import BAC_ONLY, Outcome, image_of, inspect, mrz_key
from tests.devices.card.conformance.security_object import (
    CONTENT,
    DIGESTS,
    SIGNER,
    VERSION,
    at,
    chip_with,
    without,
)

F, U = Result.FAILED, Result.UNDETERMINED
MALFORMED = (F, FailureCode.PA_SOD_MALFORMED)
UNTRUE = (F, FailureCode.PA_HASH_MISMATCH)
WRONG = (F, FailureCode.PA_SIGNATURE_WRONG)
NO_SIGNER = (F, FailureCode.PA_CERTIFICATE_INVALID)
MD5 = der.sequence(der.oid("1.2.840.113549.2.5"), der.null())
RSA_MD5 = der.sequence(der.oid("1.2.840.113549.1.1.4"), der.null())
BY_KEY = SodPlan(form=Form(by_key_identifier=True))
HONEST = image_of(BAC_ONLY).files[SOD]


def fault(kind: SignedDataFault) -> ChipImage:
    return chip_with(plan=SodPlan(fault=kind))


def signer(index: int, new: bytes, plan: SodPlan | None = None) -> ChipImage:
    """One field of the SignerInfo replaced."""
    return chip_with(signed_as=at((*SIGNER, index), new), plan=plan)


def with_hash(number: int) -> ChipImage:
    """A list with the hash of one more data group."""
    extra = der.sequence(der.integer(number), der.octets(bytes(32)))
    return chip_with(content=at((2,), lambda listed: der.sequence(*children(listed), extra)))


def rejected(image: ChipImage) -> Outcome:
    outcome = inspect(image, mrz_key())
    assert outcome.checks.passive_authentication in (F, U)
    return outcome


WRONG_OBJECTS: dict[str, tuple[ChipImage, tuple[Result, FailureCode]]] = {
    "21": (chip_with(signed_as=without(VERSION)), MALFORMED),
    "23": (chip_with(signed_as=without(DIGESTS)), MALFORMED),
    "24": (fault(SignedDataFault.WRONG_CONTENT_OID), MALFORMED),
    "25": (chip_with(signed_as=without((*CONTENT, 0))), MALFORMED),
    "27": (signer(0, b""), MALFORMED),
    "28": (fault(SignedDataFault.WRONG_SERIAL_NUMBER), NO_SIGNER),
    "29": (signer(1, tlv.encode(0x80, bytes(20)), BY_KEY), NO_SIGNER),
    "30": (signer(2, MD5), MALFORMED),
    "31": (signer(2, b""), MALFORMED),
    "32": (fault(SignedDataFault.WRONG_MESSAGE_DIGEST), UNTRUE),
    "33": (fault(SignedDataFault.NO_MESSAGE_DIGEST), UNTRUE),
    "36": (signer(4, RSA_MD5), MALFORMED),
    "37": (fault(SignedDataFault.WRONG_SIGNATURE), WRONG),
    "38": (signer(5, b""), MALFORMED),
    "39": (chip_with(content=at((0,), der.integer(2))), MALFORMED),
    "40": (chip_with(content=without((0,))), MALFORMED),
    "41": (chip_with(content=at((1,), MD5)), MALFORMED),
    "42": (chip_with(content=without((1,))), MALFORMED),
    "46": (chip_with(content=at((2, 0, 0), der.integer(255))), MALFORMED),
    "47": (chip_with(content=without((2, 1, 0))), MALFORMED),
}


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        pytest.param(image, expected, id=case, marks=pytest.mark.conformance(f"LDS_H_{case}"))
        for case, (image, expected) in WRONG_OBJECTS.items()
    ],
)
def test_a_wrong_object_is_not_accepted(image: ChipImage, expected: tuple[Result, FailureCode]) -> None:
    assert rejected(image).found("sod_signature") == expected


@pytest.mark.conformance("LDS_H_29")
def test_a_right_key_identifier_is_accepted() -> None:
    assert inspect(chip_with(plan=BY_KEY), mrz_key()).succeeded


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(tag_changed(HONEST, 0x78), marks=pytest.mark.conformance("LDS_H_17")),
        pytest.param(length_changed(HONEST, -1), marks=pytest.mark.conformance("LDS_H_18")),
        pytest.param(length_changed(HONEST, 1), marks=pytest.mark.conformance("LDS_H_19")),
    ],
    ids=["tag", "too short", "too long"],
)
def test_a_broken_file_is_no_security_object(raw: bytes) -> None:
    outcome = rejected(replace(image_of(BAC_ONLY), files={**image_of(BAC_ONLY).files, SOD: raw}))
    assert outcome.checks.sod_signature is F


@pytest.mark.parametrize(
    "image",
    [
        pytest.param(
            chip_with(signed_as=at(VERSION, der.integer(9))), id="20", marks=pytest.mark.conformance("LDS_H_20")
        ),
        pytest.param(
            chip_with(signed_as=at(DIGESTS, der.set_of(MD5))), id="22", marks=pytest.mark.conformance("LDS_H_22")
        ),
        pytest.param(signer(0, der.integer(7)), id="26", marks=pytest.mark.conformance("LDS_H_26")),
        pytest.param(signer(0, der.integer(3)), id="84", marks=pytest.mark.conformance("LDS_H_84")),
        pytest.param(signer(0, der.integer(1), BY_KEY), id="85", marks=pytest.mark.conformance("LDS_H_85")),
        pytest.param(
            chip_with(plan=SodPlan(version=1), content=at((0,), der.integer(0))),
            id="87",
            marks=pytest.mark.conformance("LDS_H_87"),
        ),
        pytest.param(chip_with(content=at((0,), der.integer(1))), id="88", marks=pytest.mark.conformance("LDS_H_88")),
    ],
)
def test_versions_and_lists_that_contradict_the_rest(image: ChipImage) -> None:
    rejected(image)


@pytest.mark.conformance("LDS_H_89")
def test_a_later_lds_version_is_read() -> None:
    later = chip_with(plan=SodPlan(version=1), content=at((3, 0), der.printable("0109")))
    assert inspect(later, mrz_key()).succeeded


@pytest.mark.conformance("LDS_H_43")
def test_a_wrong_hash_fails() -> None:
    image = chip_with(content=at((2, 1, 1), der.octets(bytes(32))))
    assert rejected(image).found("dg_hashes") == UNTRUE


@pytest.mark.conformance("LDS_H_69")
def test_a_picture_changed_after_signing_fails() -> None:
    image = image_of(BAC_ONLY)
    group = image.files[data_group(2)]
    changed = {**image.files, data_group(2): group[:-1] + bytes([group[-1] ^ 1])}
    assert rejected(replace(image, files=changed)).found("dg_hashes") == UNTRUE


@pytest.mark.conformance("LDS_H_44")
def test_a_list_that_says_nothing_of_the_holder_fails() -> None:
    outcome = rejected(chip_with(content=without((2, 0))))
    assert outcome.found("dg_hashes") == (F, FailureCode.PA_SOD_MALFORMED)
    assert outcome.checks.passive_authentication is F


COM_OF_SAME_NUMBER = image_of(BAC_ONLY).files[COM].replace(b"\x61\x75\x63", b"\x61\x76\x63")


@pytest.mark.parametrize(
    "image",
    [
        pytest.param(with_hash(10), id="45", marks=pytest.mark.conformance("LDS_H_45")),
        pytest.param(with_hash(4), id="90", marks=pytest.mark.conformance("LDS_H_90")),
        pytest.param(chip_with(content=without((2, 1))), id="91", marks=pytest.mark.conformance("LDS_H_91")),
        pytest.param(
            replace(image_of(BAC_ONLY), files={**image_of(BAC_ONLY).files, COM: COM_OF_SAME_NUMBER}),
            id="92",
            marks=pytest.mark.conformance("LDS_H_92"),
        ),
    ],
)
def test_lists_that_differ_are_remarked(image: ChipImage) -> None:
    """EF.COM is not signed: the signed list decides what is read, and the difference is told."""
    outcome = inspect(image, mrz_key())
    assert outcome.reasons == {"EF.COM": FailureCode.CHIP_FILE_MISSING}
    assert outcome.checks.passive_authentication is Result.SUCCESSFUL
    assert not outcome.succeeded
