"""The worked examples of ICAO 9303-11, byte for byte."""

from __future__ import annotations

import hashlib

import pytest

from devices.card import tlv
from devices.card.bac import run_bac
from devices.card.channel import Channel
from devices.card.group import RandomBytes
from devices.card.iso7816 import CommandApdu
from devices.card.kdf import Use, derive_key
from devices.card.pace import Password, PasswordKind, run_pace, usable
from devices.card.secure_messaging import SecureMessaging
from devices.card.security_infos import parse_security_infos
from devices.card.symmetric import Suite, decrypt
from domain.failure import Failure, FailureCode
from tests.devices.card import published
from tests.devices.card.scripted import ScriptedTransport


def dealt(*values: str) -> RandomBytes:
    """Randomness of the example, dealt in order."""
    stock = bytearray(b"".join(map(bytes.fromhex, values)))

    def take(count: int) -> bytes:
        taken = bytes(stock[:count])
        del stock[:count]
        assert len(taken) == count
        return taken

    return take


def test_bac_keys_of_appendix_d() -> None:
    seed = hashlib.sha1(published.BAC_MRZ_INFORMATION.encode()).digest()[:16]
    assert derive_key(seed, Use.ENCRYPTION, Suite.TDES).hex().upper() == "AB94FDECF2674FDFB9B391F85D7F76F2"
    assert derive_key(seed, Use.MAC, Suite.TDES).hex().upper() == "7962D9ECE03D1ACD4C76089DCE131543"


def test_bac_and_secure_messaging_of_appendix_d() -> None:
    transport = ScriptedTransport(published.BAC_EXCHANGES)
    channel = Channel(transport)
    channel.secure = run_bac(channel, published.BAC_MRZ_INFORMATION, dealt(published.BAC_RANDOM))
    assert channel.send(CommandApdu(0x00, 0xA4, 0x02, 0x0C, bytes.fromhex("011E"))).ok
    head = channel.send(CommandApdu(0x00, 0xB0, 0, 0, le=4)).data
    rest = channel.send(CommandApdu(0x00, 0xB0, 0, 4, le=18)).data
    assert (head + rest).hex().upper() == published.EF_COM
    assert transport.left == 0


def test_pace_password_and_nonce_of_appendix_g() -> None:
    password = Password.mrz(published.PACE_MRZ_INFORMATION)
    assert password.secret.hex().upper() == "7E2D2A41C74EA0B38CD36F863939BFA8E9032AAD"
    key = derive_key(password.secret, Use.PASSWORD, Suite.AES_128)
    assert key.hex().upper() == "89DED1B26624EC1E634C1989302849DD"
    nonce = decrypt(Suite.AES_128, key, bytes.fromhex(published.NONCE))
    assert nonce.hex().upper() == "3F00C4D39D153F2B2A214A078D899B22"


def test_pace_generic_mapping_of_appendix_g1() -> None:
    transport = ScriptedTransport(published.PACE_GM_EXCHANGES)
    (info,) = usable(parse_security_infos(bytes.fromhex(published.CARD_ACCESS)).pace)
    assert info is not None
    assert info.label == "PACE-ECDH-GM-AES-128/13"
    randomness = dealt(published.SK_MAP_IFD, published.SK_DH_IFD)
    session = run_pace(Channel(transport), info, Password.mrz(published.PACE_MRZ_INFORMATION), randomness).session
    expected = SecureMessaging(Suite.AES_128, bytes.fromhex(published.KS_ENC), bytes.fromhex(published.KS_MAC))
    command = CommandApdu(0x00, 0xB0, 0x9D, 0x00, le=223)
    assert session.wrap(command) == expected.wrap(command)
    assert transport.left == 0


def test_mse_names_the_parameters_when_several_are_offered() -> None:
    command = "0022C1A412800A04007F0007020204020283010184010D"
    info = parse_security_infos(bytes.fromhex(published.CARD_ACCESS)).pace[0]
    with pytest.raises(Failure) as caught:
        run_pace(
            Channel(ScriptedTransport([(command, "6A80")])),
            info,
            Password(PasswordKind.MRZ, bytes(20)),
            dealt(published.SK_MAP_IFD, published.SK_DH_IFD),
            name_parameters=True,
        )
    assert caught.value.code is FailureCode.CARD_ACCESS_UNSUPPORTED


@pytest.mark.parametrize(
    ("step", "response", "code"),
    [
        (1, "7C128010" + published.NONCE + "6985", FailureCode.CARD_PROTOCOL),
        (1, "7C129010" + published.NONCE + "9000", FailureCode.CARD_PROTOCOL),
        (1, "7C11800F" + published.NONCE[:30] + "9000", FailureCode.CARD_PROTOCOL),
        (2, "7C438241" + published.PK_MAP_IFD + "9000", FailureCode.CARD_PROTOCOL),
        (2, "7C438241" + published.PK_MAP_IC[:-2] + "55" + "9000", FailureCode.CARD_PROTOCOL),
        (2, "7C43824102" + published.PK_MAP_IC[2:] + "9000", FailureCode.CARD_PROTOCOL),
        (3, "7C438441" + published.PK_DH_IFD + "9000", FailureCode.CARD_PROTOCOL),
        (3, "7C03840100" + "9000", FailureCode.CARD_PROTOCOL),
        (4, "6300", FailureCode.CARD_KEY_WRONG),
        (4, "7C0A86083ABB9674BCE93C099000", FailureCode.CARD_PROTOCOL),
        (4, "7C0E86083ABB9674BCE93C088A0200019000", FailureCode.CARD_PROTOCOL),
        (4, "7C0A84083ABB9674BCE93C089000", FailureCode.CARD_PROTOCOL),
    ],
)
def test_pace_stops_at_a_wrong_answer(step: int, response: str, code: FailureCode) -> None:
    exchanges = list(published.PACE_GM_EXCHANGES[: step + 1])
    exchanges[step] = (exchanges[step][0], response)
    transport = ScriptedTransport(exchanges)
    info = parse_security_infos(bytes.fromhex(published.CARD_ACCESS)).pace[0]
    randomness = dealt(published.SK_MAP_IFD, published.SK_DH_IFD)
    with pytest.raises(Failure) as caught:
        run_pace(Channel(transport), info, Password.mrz(published.PACE_MRZ_INFORMATION), randomness)
    assert caught.value.code is code
    assert transport.left == 0


def test_card_access_of_the_vietnamese_card() -> None:
    file = bytes.fromhex(
        "3134300d060804007f0007020202020101300f060a04007f000702020302020201013012060a04007f0007020204020202010202010d"
    )
    infos = parse_security_infos(file)
    assert [offer.label for offer in infos.pace] == ["PACE-ECDH-GM-AES-128/13"]
    assert [(ca.agreement, ca.suite, ca.version) for ca in infos.chip_authentication] == [("ECDH", Suite.AES_128, 1)]
    assert len(infos.raw) == 3
    assert tlv.oid_bytes(infos.pace[0].oid).hex() == "04007f00070202040202"


@pytest.mark.parametrize("index", range(2, 5))
@pytest.mark.parametrize("bit", [0, 7, 60, -30, -100])
def test_one_changed_bit_of_a_protected_response_ends_the_session(index: int, bit: int) -> None:
    exchanges = list(published.BAC_EXCHANGES[: index + 1])
    raw = bytearray.fromhex(exchanges[index][1])
    position = bit % (8 * (len(raw) - 2))
    raw[position // 8] ^= 1 << position % 8
    exchanges[index] = (exchanges[index][0], raw.hex())
    channel = Channel(ScriptedTransport(exchanges))
    channel.secure = run_bac(channel, published.BAC_MRZ_INFORMATION, dealt(published.BAC_RANDOM))
    commands = [
        CommandApdu(0x00, 0xA4, 0x02, 0x0C, bytes.fromhex("011E")),
        CommandApdu(0x00, 0xB0, 0, 0, le=4),
        CommandApdu(0x00, 0xB0, 0, 4, le=18),
    ]
    for command in commands[: index - 2]:
        channel.send(command)
    with pytest.raises(Failure) as caught:
        channel.send(commands[index - 2])
    assert caught.value.code is FailureCode.CARD_SESSION_LOST
    assert channel.secure is None
