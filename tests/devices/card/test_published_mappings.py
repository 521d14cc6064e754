"""PACE beyond the citizen card: DH groups, integrated and chip authentication mapping (appendices G.2, H, I)."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from devices.card import tlv
from devices.card.channel import Channel
from devices.card.chip_mapping import _is_proven
from devices.card.curves import curve_by_parameter_id
from devices.card.dh_groups import dh_group_by_parameter_id
from devices.card.group import Group
from devices.card.iso7816 import CommandApdu
from devices.card.kdf import Use, derive_key
from devices.card.pace import PaceOutcome, Password, run_pace
from devices.card.pace_random import pseudo_random_number
from devices.card.secure_messaging import SecureMessaging
from devices.card.security_infos import ChipAuthenticationKey, PaceInfo
from devices.card.symmetric import Suite, encrypt
from tests.devices.card import published
from tests.devices.card.scripted import ScriptedTransport
from tests.devices.card.test_published import dealt

PASSWORD = Password.can("000123")
Example = Mapping[str, str]


def group(parameter_id: int) -> Group:
    found = dh_group_by_parameter_id(parameter_id) or curve_by_parameter_id(parameter_id)
    assert found is not None
    return found


def info(agreement: str, mapping: str, number: int, parameter_id: int) -> PaceInfo:
    return PaceInfo(f"0.4.0.127.0.7.2.2.4.{number}.2", agreement, mapping, Suite.AES_128, 2, parameter_id)


def general_authenticate(step: int, objects: bytes) -> str:
    data = tlv.encode(0x7C, objects)
    return CommandApdu(0x00 if step == 4 else 0x10, 0x86, 0, 0, data, le=256).encode().hex()


def script(offer: PaceInfo, example: Example, mapping: tuple[bytes, bytes]) -> ScriptedTransport:
    """The example's exchanges. Only the nonce is enciphered anew: the password behind it is not printed."""
    nonce = encrypt(Suite.AES_128, derive_key(PASSWORD.secret, Use.PASSWORD, Suite.AES_128), value(example, "s"))
    select = tlv.encode(0x80, tlv.oid_bytes(offer.oid)) + bytes.fromhex("830102")
    proof = tlv.encode(0x8A, value(example, "A_IC")) if "A_IC" in example else b""
    steps = [
        (b"", tlv.encode(0x80, nonce)),
        (tlv.encode(0x81, mapping[0]), tlv.encode(0x82, mapping[1])),
        (tlv.encode(0x83, value(example, "PKdh_IFD")), tlv.encode(0x84, value(example, "PKdh_IC"))),
        (tlv.encode(0x85, value(example, "T_IFD")), tlv.encode(0x86, value(example, "T_IC")) + proof),
    ]
    exchanges = [
        (general_authenticate(number, sent), tlv.encode(0x7C, answer).hex() + "9000")
        for number, (sent, answer) in enumerate(steps, 1)
    ]
    return ScriptedTransport([(CommandApdu(0, 0x22, 0xC1, 0xA4, select).encode().hex(), "9000"), *exchanges])


def value(example: Example, name: str) -> bytes:
    return bytes.fromhex(example[name])


def scalar(example: Example, name: str, parameter_id: int) -> str:
    """A private key as our source of randomness deals it: reduced to the order, which changes nothing."""
    order = group(parameter_id).order
    return (int(example[name], 16) % order).to_bytes((order.bit_length() + 7) // 8, "big").hex()


def has_keys_of(outcome: PaceOutcome, example: Example) -> bool:
    expected = SecureMessaging(Suite.AES_128, value(example, "KSenc"), value(example, "KSmac"))
    command = CommandApdu(0x00, 0xB0, 0x9D, 0x00, b"\x01", le=223)
    return outcome.session.wrap(command) == expected.wrap(command)


@pytest.mark.parametrize(
    ("offer", "example"),
    [(info("DH", "GM", 1, 0), published.DH_GM), (info("ECDH", "CAM", 6, 13), published.CAM)],
    ids=["G.2", "I"],
)
def test_generic_mapping(offer: PaceInfo, example: Example) -> None:
    assert offer.parameter_id is not None
    transport = script(offer, example, (value(example, "PKmap_IFD"), value(example, "PKmap_IC")))
    keys = [scalar(example, name, offer.parameter_id) for name in ("SKmap_IFD", "SKdh_IFD")]
    outcome = run_pace(Channel(transport), offer, PASSWORD, dealt(*keys))
    assert has_keys_of(outcome, example)
    assert outcome.mapping_key == value(example, "PKmap_IC")
    assert outcome.chip_proof.hex().upper() == example.get("CA_IC", "")
    assert transport.left == 0


@pytest.mark.parametrize(
    ("offer", "example"),
    [(info("ECDH", "IM", 4, 13), published.EC_IM), (info("DH", "IM", 3, 0), published.DH_IM)],
    ids=["H.1", "H.2"],
)
def test_integrated_mapping(offer: PaceInfo, example: Example) -> None:
    assert offer.parameter_id is not None
    transport = script(offer, example, (value(example, "t"), b""))
    randomness = dealt(example["t"], scalar(example, "SKdh_IFD", offer.parameter_id))
    outcome = run_pace(Channel(transport), offer, PASSWORD, randomness)
    assert has_keys_of(outcome, example)
    assert transport.left == 0


@pytest.mark.parametrize(
    ("parameter_id", "example", "name"),
    [(13, published.EC_IM, "Ghat"), (0, published.DH_IM, "ghat")],
    ids=["H.1", "H.2"],
)
def test_mapped_generator(parameter_id: int, example: Example, name: str) -> None:
    target = group(parameter_id)
    number = pseudo_random_number(Suite.AES_128, value(example, "s"), value(example, "t"), target.field_bits)
    assert target.integrated_map(number) == value(example, name)


def test_chip_proof_fits_the_key_of_the_example_and_no_other() -> None:
    target, example = group(13), published.CAM
    outcome = PaceOutcome(
        SecureMessaging(Suite.AES_128, bytes(16), bytes(16)), value(example, "PKmap_IC"), value(example, "CA_IC")
    )
    named = bytes.fromhex("301406072A8648CE3D020106092B2403030208010107")
    for point, expected in [(value(example, "PK_IC"), True), (value(example, "PKmap_IC"), False)]:
        key = tlv.encode(0x30, named + tlv.encode(0x03, b"\0" + point))
        assert _is_proven(target, ChipAuthenticationKey("ECDH", key, None), outcome) is expected


@pytest.mark.parametrize("element", ["", "00", "01", "02", "FF" * 128, "0B" * 129])
def test_elements_outside_the_subgroup_are_refused(element: str) -> None:
    target = group(0)
    with pytest.raises(Exception, match="CARD_PROTOCOL"):
        target.multiply(bytes.fromhex(element), 5)
