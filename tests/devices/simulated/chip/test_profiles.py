"""Chips of other kinds: chip authentication mapping, DH keys, passports, the new portrait encoding."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from asn1crypto import cms
from PIL import Image

from devices.simulated.chip import ciphers, der, pace, tlv
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.domain_parameters import STANDARDISED
from devices.simulated.chip.files.mrz import td3
from devices.simulated.chip.groups import EllipticCurve, ModularGroup
from devices.simulated.chip.image import CARD_SECURITY, COM, ChipImage, Habits, RsaActiveKey, data_group
from devices.simulated.chip.issuer.authority import Authority
from devices.simulated.chip.personalise import personalise
from devices.simulated.chip.profile import CITIZEN_CARD, PASSPORT, ActivePlan, ChipProfile, KeyPlan, SignerPlan
from devices.simulated.chip.protocols import Mapping, PaceOption
from devices.simulated.chip.secure_messaging import Session
from devices.simulated.personas import Persona, personas
from domain.person import PartialDate, Person, Sex

ImageOf = Callable[..., ChipImage]

SPECIMEN = Person(
    number=None,
    name="Mustermann Erika",
    birth_date=PartialDate(1996, 8, 12),
    sex=Sex.FEMALE,
    expires=PartialDate(2023, 10, 31),
    issued=PartialDate(2013, 11, 1),
    document_number="C11T002JM",
    origin="Berlin",
)
"""The holder of the published specimen passport (TR-03105-5.1 §4.1)."""


def test_td3_of_the_published_specimen() -> None:
    assert td3(SPECIMEN, "D<<").lines == (
        "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<",
        "C11T002JM4D<<9608122F2310314<<<<<<<<<<<<<<<4",
    )


def _traveller() -> Persona:
    return replace(personas()["insured"], person=SPECIMEN)


def test_passport_has_dg11_and_dg12_instead_of_dg13(jpeg2000: bytes) -> None:
    foreign = Authority("CSCA Utopia", "test authority of Utopia", country="UT")
    profile = replace(PASSPORT, state="UTO", signer=SignerPlan(authority=foreign))
    image = personalise(_traveller(), jpeg2000, profile=profile)
    assert sorted(image.files) == [data_group(each) for each in (1, 2, 11, 12, 14, 15)] + [0x011D, 0x011E]
    assert b"P<UTOMUSTERMANN" in image.files[data_group(1)]
    details = dict(tlv.objects(tlv.first(image.files[data_group(11)])[1]))
    assert details[0x5C] == bytes.fromhex("5F0E5F2B5F11")
    assert details[0x5F0E] == b"Mustermann<<Erika"
    assert details[0x5F2B] == b"19960812"
    assert dict(tlv.objects(tlv.first(image.files[data_group(12)])[1]))[0x5F26] == b"20131101"
    assert image.mrz_information == "C11T002JM496081222310314"


def test_portrait_in_39794_encoding(image_of: ImageOf, jpeg: bytes) -> None:
    group = image_of(profile=replace(CITIZEN_CARD, portrait_encoding="39794-5")).files[data_group(2)]
    body = group
    for tag in (0x75, 0x7F61, 0x7F60, 0x7F2E, 0xA1, 0x65, 0xA1, 0x30, 0xA1, 0xA0, 0xA0, 0x80):
        body = next(value for each, value in tlv.objects(body) if each == tag)
    assert body == jpeg
    assert Image.open(BytesIO(body)).size == (60, 80)


def test_empty_portrait(image_of: ImageOf) -> None:
    group = image_of(portrait=b"").files[data_group(2)]
    assert group[group.index(b"FAC\x00") :][34 + 2 : 34 + 6] == bytes(4)


def test_signed_and_unsigned_replacements(image_of: ImageOf) -> None:
    profile = replace(CITIZEN_CARD, signed={13: b"\x6d\x00"}, unsigned={COM: b"\x60\x00"})
    image = image_of(profile=profile)
    assert (image.files[data_group(13)], image.files[COM]) == (b"\x6d\x00", b"\x60\x00")


@pytest.mark.parametrize("parameter_id", [0, 1, 2])
def test_chip_authentication_over_integers(
    image_of: ImageOf, terminal_for: Callable[[Chip], Any], parameter_id: int
) -> None:
    image = image_of(profile=replace(CITIZEN_CARD, chip_authentication=(KeyPlan(ciphers.AES_256, parameter_id),)))
    terminal = terminal_for(Chip(image))
    assert terminal.bac(image.mrz_information) == 0x9000
    group, own = STANDARDISED[parameter_id], 0x1234567890ABCDEF1234567890ABCDEF
    assert isinstance(group, ModularGroup)
    static = int.from_bytes(image.files[data_group(14)][-group.size :], "big")
    secret = pow(static, own, group.p).to_bytes(group.size, "big")
    terminal.send("002241A4", tlv.encode(0x80, der.oid_value("0.4.0.127.0.7.2.2.3.1.4")))
    public = pow(group.g, own, group.p)
    key = tlv.encode(0x80, public.to_bytes((public.bit_length() + 7) // 8, "big"))
    assert terminal.send("00860000", tlv.encode(0x7C, key), le=256) == (b"\x7c\x00", 0x9000)
    terminal.restart(secret, "AES-256")
    assert terminal.send("00B09E00", le=26) == (image.files[COM], 0x9000)


def test_x942_key_names_the_subgroup(image_of: ImageOf) -> None:
    plain, x942 = (
        image_of(profile=replace(CITIZEN_CARD, chip_authentication=(KeyPlan(parameter_id=1, x942=each),))).files[0x010E]
        for each in (False, True)
    )
    assert der.oid("1.2.840.113549.1.3.1") in plain
    assert der.oid("1.2.840.10046.2.1") in x942
    assert der.integer(STANDARDISED[1].order) in x942


CAM = PaceOption(Mapping.ECDH_CAM)


def _mapped(image: ChipImage, chip: Chip) -> tuple[bytes, bytes]:
    """Run chip authentication mapping as a terminal; returns the chip's mapping key and its decrypted CA_IC."""
    curve, suite = STANDARDISED[13], ciphers.AES_128
    k_pi = ciphers.derive(suite, image.can.encode(), 3)
    choice = tlv.encode(0x80, der.oid_value(CAM.oid)) + b"\x83\x01\x02"
    assert chip.process(bytes.fromhex("0022C1A4") + bytes([len(choice)]) + choice) == b"\x90\x00"

    def step(tag: int, value: bytes, *, last: bool = False) -> dict[int, bytes]:
        body = tlv.encode(0x7C, tlv.encode(tag, value) if tag else b"")
        answer = chip.process(bytes([0 if last else 0x10, 0x86, 0, 0, len(body)]) + body + b"\x00")
        assert answer[-2:] == b"\x90\x00"
        return dict(tlv.objects(tlv.first(answer[:-2])[1]))

    nonce = ciphers.decrypt(suite, k_pi, step(0, b"")[0x80])
    mapping = step(0x81, curve.power(curve.generator, 11))[0x82]
    generator = curve.combine(curve.power(curve.generator, int.from_bytes(nonce, "big")), curve.power(mapping, 11))
    peer = step(0x83, curve.power(generator, 13))[0x84]
    session = Session.from_secret(suite, curve.agree(peer, 13))
    token = pace.token(CAM, curve, session.mac_key, peer)
    sealed = step(0x85, token, last=True)[0x8A]
    iv = ciphers.encrypt(suite, session.encryption_key, b"\xff" * 16)
    return mapping, ciphers.unpad(ciphers.decrypt(suite, session.encryption_key, sealed, iv))


def _static_point(image: ChipImage) -> bytes:
    data = cms.ContentInfo.load(image.outside[CARD_SECURITY], strict=True)["content"]
    assert data["encap_content_info"]["content_type"].dotted == "0.4.0.127.0.7.3.2.1"
    content: bytes = data["encap_content_info"]["content"].native
    info = content[content.index(bytes.fromhex("04007F000702020102")) :]
    start = info.rindex(b"\x03\x42\x00\x04") + 3
    assert info[start + 65 : start + 68] == b"\x02\x01\x0d"
    return info[start : start + 65]


def test_chip_authentication_mapping_proves_the_static_key(image_of: ImageOf) -> None:
    image = image_of(profile=ChipProfile(pace=(CAM,)))
    mapping, chip_data = _mapped(image, Chip(image))
    assert len(chip_data) == 32
    assert STANDARDISED[13].power(_static_point(image), int.from_bytes(chip_data, "big")) == mapping


def test_a_clone_fails_chip_authentication_mapping(image_of: ImageOf) -> None:
    image = image_of("cloned", profile=ChipProfile(pace=(CAM,)))
    mapping, chip_data = _mapped(image, Chip(image))
    assert STANDARDISED[13].power(_static_point(image), int.from_bytes(chip_data, "big")) != mapping


def test_card_security_needs_a_session(image_of: ImageOf) -> None:
    chip = Chip(image_of(profile=ChipProfile(pace=(CAM,))))
    assert chip.process(bytes.fromhex("00A4020C02011D")) == b"\x69\x82"


@pytest.mark.parametrize("parameter_id", [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])
def test_curves_are_sound(parameter_id: int) -> None:
    curve = STANDARDISED[parameter_id]
    assert isinstance(curve, EllipticCurve)
    assert curve.coordinates(curve.generator) == (curve.x, curve.y)
    negative = curve.power(curve.generator, curve.order - 1)
    assert curve.coordinates(negative) == (curve.x, curve.p - curve.y)


def _opened(image: ChipImage, terminal_for: Callable[[Chip], Any]) -> Any:
    terminal = terminal_for(Chip(image))
    assert terminal.bac(image.mrz_information) == 0x9000
    return terminal


def test_buffer_sizes_are_told_and_kept(image_of: ImageOf, terminal_for: Callable[[Chip], Any]) -> None:
    image = image_of(profile=replace(CITIZEN_CARD, habits=Habits(buffers=(512, 512))))
    told = Chip(image).process(bytes.fromhex("00B0810000"))
    assert told == bytes.fromhex("47039421E07F660802020200020202009000")
    terminal = _opened(image, terminal_for)
    sod = image.files[0x011D]
    assert terminal.send("00B09D00", le=479) == (sod[:479], 0x9000)
    assert terminal.send("00B09D00", le=500)[1] == 0x6700
    assert terminal.send("00B09D00", le=479) == (sod[:479], 0x9000)


def test_an_instruction_refused_inside_the_session(image_of: ImageOf, terminal_for: Callable[[Chip], Any]) -> None:
    terminal = _opened(image_of(profile=replace(CITIZEN_CARD, habits=Habits(refuses=((0x88, 0x6F00),)))), terminal_for)
    assert terminal.send("00880000", bytes(8), le=256) == (b"", 0x6F00)
    assert terminal.send("00B09E00", le=4)[1] == 0x9000


def test_a_chip_that_keeps_its_old_keys(image_of: ImageOf, terminal_for: Callable[[Chip], Any]) -> None:
    terminal = _opened(image_of(profile=replace(CITIZEN_CARD, habits=Habits(keeps_old_keys=True))), terminal_for)
    terminal.send("002241A4", tlv.encode(0x80, der.oid_value("0.4.0.127.0.7.2.2.3.2.2")))
    key = tlv.encode(0x7C, tlv.encode(0x80, STANDARDISED[13].generator))
    assert terminal.send("00860000", key, le=256) == (b"\x7c\x00", 0x9000)
    assert terminal.send("00B09E00", le=4)[1] == 0x9000


def test_further_infos_stand_in_every_file(image_of: ImageOf) -> None:
    info = der.sequence(der.oid("1.3.6.1.4.1.99999.7"), der.integer(1))
    image = image_of(profile=replace(CITIZEN_CARD, pace=(CAM,), extra_infos=(info,)))
    for content in (image.outside[0x011C], image.outside[CARD_SECURITY], image.files[data_group(14)]):
        assert info in content


def test_an_unknown_parameter_id_is_announced_but_refused(image_of: ImageOf) -> None:
    chip = Chip(image_of(profile=replace(CITIZEN_CARD, pace=(PaceOption(parameter_id=31),))))
    assert der.integer(31) in chip.image.outside[0x011C]
    assert chip.process(bytes.fromhex("0022C1A40F800A04007F00070202040202830102")) == b"\x6a\x88"


def test_a_trailer_that_names_another_hash(image_of: ImageOf) -> None:
    key = image_of(profile=replace(CITIZEN_CARD, active_authentication=ActivePlan(trailer=b"\x35\xcc"))).active_key
    assert isinstance(key, RsaActiveKey)
    assert (key.digest, key.trailer) == ("sha256", b"\x35\xcc")


def test_the_smaller_form_of_a_signature(image_of: ImageOf, terminal_for: Callable[[Chip], Any]) -> None:
    image = image_of(profile=replace(CITIZEN_CARD, active_authentication=ActivePlan(minimal=True)))
    assert isinstance(image.active_key, RsaActiveKey)
    numbers = image.active_key.numbers.public_numbers
    terminal = _opened(image, terminal_for)
    for challenge in range(4):
        signature, _ = terminal.send("00880000", challenge.to_bytes(8, "big"), le=256)
        value = int.from_bytes(signature, "big")
        assert value <= numbers.n // 2
        recovered = {pow(each, numbers.e, numbers.n).to_bytes(256, "big") for each in (value, numbers.n - value)}
        assert [each[0] for each in recovered if each[-2:] == b"\x34\xcc"] == [0x6A]
