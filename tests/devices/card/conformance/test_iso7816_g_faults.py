"""Unit ISO7816_G: PACE with something wrong in it. The inspection ends, and nothing of the chip has been read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.simulated.chip import ciphers, der, tlv
from devices.simulated.chip.domain_parameters import STANDARDISED
from devices.simulated.chip.groups import ModularGroup
from devices.simulated.chip.image import CARD_ACCESS
from devices.simulated.chip.profile import ChipProfile
from devices.simulated.chip.protocols import Mapping, PaceOption
from devices.simulated.chip.tampered import GENERAL_AUTHENTICATE, PaceFault, Rewrite, pace_fault, refused_at
from domain.failure import FailureCode
from tests.devices.card.conformance.der_edit import length_changed
from tests.devices.card.conformance.inspection import LIGHT, image_of, inspect

SET_AT = 0x22
STATUSES = [0x6300, 0x6982, 0x6983, 0x6985, 0x6988, 0x6A80, 0x6A88, 0x6F00]
GM, IM = PaceOption(), PaceOption(Mapping.ECDH_IM)
DH = PaceOption(Mapping.DH_GM, parameter_id=1)
PROTOCOL, KEY_WRONG = FailureCode.CARD_PROTOCOL, FailureCode.CARD_KEY_WRONG
GROUP = STANDARDISED[1]
assert isinstance(GROUP, ModularGroup)


def offering(option: PaceOption) -> ChipProfile:
    return replace(LIGHT, pace=(option,), bac=False)


def ended(option: PaceOption, rewrite: Rewrite) -> FailureCode | None:
    """The code of the failure; that no protected command was sent after it is checked on the way."""
    protected = 0

    def watched(command: bytes, response: bytes) -> bytes:
        nonlocal protected
        protected += bool(command[0] & 0x0C)
        return rewrite(command, response)

    outcome = inspect(offering(option), rewrite=watched)
    assert protected == 0
    return outcome.failure


def answer_changed(tag: int, value: bytes | None) -> Rewrite:
    """The data object ``tag`` of PACE's answers with another value; None spoils one bit of its own."""

    def rewrite(command: bytes, response: bytes) -> bytes:
        if command[1] != GENERAL_AUTHENTICATE or response[-2:] != b"\x90\x00":
            return response
        _, body, _ = tlv.first(response[:-2])
        changed = [
            (each, content if each != tag else content[:-1] + bytes([content[-1] ^ 1]) if value is None else value)
            for each, content in tlv.objects(body)
        ]
        return tlv.encode(0x7C, *(tlv.encode(each, content) for each, content in changed)) + response[-2:]

    return rewrite


@pytest.mark.conformance("ISO7816_G_08")
@pytest.mark.parametrize("status", [0x6A80, 0x6A88, 0x6985, 0x6F00], ids=hex)
def test_refused_at_the_start(status: int) -> None:
    unsupported = status in (0x6A80, 0x6A88)
    expected = FailureCode.CARD_ACCESS_UNSUPPORTED if unsupported else PROTOCOL
    assert ended(GM, refused_at(SET_AT, status)) is expected


@pytest.mark.conformance("ISO7816_G_09")
@pytest.mark.parametrize("option", [GM, IM, DH], ids=["GM", "IM", "DH"])
def test_another_nonce_leads_nowhere(option: PaceOption) -> None:
    assert ended(option, answer_changed(0x80, None)) is KEY_WRONG


@pytest.mark.conformance("ISO7816_G_09")
def test_a_nonce_of_no_whole_blocks() -> None:
    assert ended(GM, pace_fault(PaceFault.NONCE_LENGTH)) is PROTOCOL


STEPS = [
    pytest.param(step, status, marks=pytest.mark.conformance(f"ISO7816_G_{case}"))
    for step, case in ((1, 10), (2, 12), (3, 18), (4, 24))
    for status in STATUSES
]


@pytest.mark.parametrize(("step", "status"), STEPS)
def test_refused_at_every_step(step: int, status: int) -> None:
    wrong_password = step == 4 and status in (0x6300, 0x6982, 0x6983, 0x6985, 0x6988)
    expected = KEY_WRONG if wrong_password else PROTOCOL
    assert ended(GM, refused_at(GENERAL_AUTHENTICATE, status, occurrence=step)) is expected


FAULTS = [
    pytest.param(GM, PaceFault.NONCE_TAG, marks=pytest.mark.conformance("ISO7816_G_11")),
    pytest.param(GM, PaceFault.NONCE_MISSING, marks=pytest.mark.conformance("ISO7816_G_11")),
    pytest.param(GM, PaceFault.MAPPING_TAG, marks=pytest.mark.conformance("ISO7816_G_13")),
    pytest.param(GM, PaceFault.MAPPING_KEY_SHORT, marks=pytest.mark.conformance("ISO7816_G_14")),
    pytest.param(GM, PaceFault.MAPPING_KEY_ECHOED, marks=pytest.mark.conformance("ISO7816_G_14")),
    pytest.param(IM, PaceFault.MAPPING_TAG, marks=pytest.mark.conformance("ISO7816_G_15")),
    pytest.param(GM, PaceFault.MAPPING_KEY_OFF_CURVE, marks=pytest.mark.conformance("ISO7816_G_16")),
    pytest.param(GM, PaceFault.MAPPING_KEY_ZERO, marks=pytest.mark.conformance("ISO7816_G_16")),
    pytest.param(GM, PaceFault.KEY_TAG, marks=pytest.mark.conformance("ISO7816_G_19")),
    pytest.param(GM, PaceFault.KEY_COMPRESSED, marks=pytest.mark.conformance("ISO7816_G_20")),
    pytest.param(GM, PaceFault.KEY_SHORT, marks=pytest.mark.conformance("ISO7816_G_20")),
    pytest.param(GM, PaceFault.KEY_OFF_CURVE, marks=pytest.mark.conformance("ISO7816_G_21")),
    pytest.param(GM, PaceFault.KEY_ECHOED, marks=pytest.mark.conformance("ISO7816_G_23")),
    pytest.param(DH, PaceFault.KEY_ECHOED, marks=pytest.mark.conformance("ISO7816_G_23")),
    pytest.param(IM, PaceFault.KEY_ECHOED, marks=pytest.mark.conformance("ISO7816_G_23")),
    pytest.param(GM, PaceFault.AUTHENTICATION_TAG, marks=pytest.mark.conformance("ISO7816_G_25")),
    pytest.param(GM, PaceFault.AUTHENTICATION_MISSING, marks=pytest.mark.conformance("ISO7816_G_25")),
]


@pytest.mark.parametrize(("option", "fault"), FAULTS)
def test_an_answer_that_breaks_the_rules(option: PaceOption, fault: PaceFault) -> None:
    assert ended(option, pace_fault(fault)) is PROTOCOL


def _numbers(case: str, tag: int) -> list[object]:
    """Elements no honest chip sends: outside the group, of order one or two, or outside the subgroup."""
    assert isinstance(GROUP, ModularGroup)
    size = GROUP.size
    values = {"zero": 0, "one": 1, "minus one": GROUP.p - 1, "modulus": GROUP.p, "beyond": GROUP.p + 5}
    outside = next(value for value in range(2, 99) if pow(value, GROUP.order, GROUP.p) != 1)
    return [
        pytest.param(tag, value.to_bytes(size, "big"), id=f"{case}-{name}", marks=pytest.mark.conformance(case))
        for name, value in {**values, "outside the subgroup": outside}.items()
    ]


@pytest.mark.parametrize(("tag", "value"), _numbers("ISO7816_G_17", 0x82) + _numbers("ISO7816_G_22", 0x84))
def test_numbers_outside_the_group(tag: int, value: bytes) -> None:
    assert ended(DH, answer_changed(tag, value)) is PROTOCOL


POINT_BYTES = 65
POINTS = {
    "infinity": b"\x00",
    "nothing": b"",
    "other form": b"\x05" + bytes(64),
    "beyond the field": b"\x04" + b"\xff" * 64,
    "one byte more": b"\x04" + bytes(65),
}


@pytest.mark.parametrize(
    "tag",
    [
        pytest.param(0x82, marks=pytest.mark.conformance("ISO7816_G_16")),
        pytest.param(0x84, marks=pytest.mark.conformance("ISO7816_G_21")),
    ],
)
@pytest.mark.parametrize("point", POINTS.values(), ids=POINTS)
def test_points_that_are_none(tag: int, point: bytes) -> None:
    assert ended(GM, answer_changed(tag, point)) is PROTOCOL


@pytest.mark.conformance("ISO7816_G_26")
@pytest.mark.parametrize("fault", [PaceFault.AUTHENTICATION_WRONG, PaceFault.AUTHENTICATION_SHORT])
def test_a_wrong_token_of_the_chip(fault: PaceFault) -> None:
    assert ended(GM, pace_fault(fault)) in (KEY_WRONG, PROTOCOL)


@pytest.mark.conformance("ISO7816_G_26")
def test_a_wrong_token_of_the_chip_is_not_called_a_wrong_key() -> None:
    assert ended(GM, pace_fault(PaceFault.AUTHENTICATION_WRONG)) is PROTOCOL


@pytest.mark.conformance("ISO7816_G_27")
@pytest.mark.parametrize("by", [-1, 1, 100])
def test_broken_card_access(by: int) -> None:
    image = image_of(offering(GM))
    broken = length_changed(image.outside[CARD_ACCESS], by)
    outcome = inspect(replace(image, outside={CARD_ACCESS: broken}))
    assert outcome.failure in (FailureCode.CHIP_TLV_MALFORMED, FailureCode.CHIP_FILE_MALFORMED)


@pytest.mark.conformance("ISO7816_G_28")
@pytest.mark.parametrize("parameter_id", [3, 7, 19, 31])
def test_parameters_nobody_has_standardised(parameter_id: int) -> None:
    assert inspect(offering(PaceOption(parameter_id=parameter_id))).failure is FailureCode.CARD_ACCESS_UNSUPPORTED


@pytest.mark.conformance("ISO7816_G_28")
def test_parameters_of_the_other_kind() -> None:
    for option in (PaceOption(Mapping.DH_GM, parameter_id=13), PaceOption(Mapping.ECDH_GM, parameter_id=2)):
        info = der.sequence(der.oid(option.oid), der.integer(2), der.integer(option.parameter_id))
        image = replace(image_of(offering(GM)), outside={CARD_ACCESS: der.set_of(info)})
        assert inspect(image).failure is FailureCode.CARD_ACCESS_UNSUPPORTED


@pytest.mark.conformance("ISO7816_G_35")
@pytest.mark.parametrize("suite", [ciphers.TRIPLE_DES, ciphers.AES_128], ids=["3DES", "AES"])
def test_chip_authentication_data_nobody_asked_for(suite: ciphers.Suite) -> None:
    assert ended(PaceOption(suite=suite), pace_fault(PaceFault.CHIP_DATA_UNASKED)) is PROTOCOL
