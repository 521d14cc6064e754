"""The other mappings of PACE against appendices G.2, H and I of ICAO 9303-11, from the chip's side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from devices.simulated.chip import ciphers, pace, pace_mapping, tlv
from devices.simulated.chip.ciphers import AES_128, AES_192, AES_256, TRIPLE_DES
from devices.simulated.chip.domain_parameters import STANDARDISED
from devices.simulated.chip.groups import EllipticCurve, InvalidElement, ModularGroup
from devices.simulated.chip.pace import PaceRun
from devices.simulated.chip.protocols import Mapping, PaceOption
from devices.simulated.chip.secure_messaging import Session

Random = Callable[..., Callable[[int], bytes]]

K_PI_G = "89DED1B26624EC1E634C1989302849DD"
G2 = {
    "z": "854D8DF5827FA6852D1A4FA701CDDDCA",
    "s": "FA5B7E3E49753A0DB9178B7B9BD898C8",
    "PKmap_IFD": "23FB3749EA030D2A25B278D2A562047ADE3F01B74F17A15402CB7352CA7D2B3EB71C343DB13D1DEBCE9A3666DBCFC920"
    "B49174A602CB47965CAA73DC702489A44D41DB914DE9613DC5E98C94160551C0DF86274B9359BC0490D01B03AD54022D"
    "CB4F57FAD6322497D7A1E28D46710F461AFE710FBBBC5F8BA166F4311975EC6C",
    "SKmap_IC": "66DDAFEAC1609CB5B963BB0CB3FF8B3E047F336C",
    "PKmap_IC": "78879F57225AA8080D52ED0FC890A4B25336F699AA89A2D3A189654AF70729E623EA5738B26381E4DA19E004706FACE7"
    "B235C2DBF2F38748312F3C98C2DD4882A41947B324AA1259AC22579DB93F7085655AF30889DBB845D9E6783FE42C9F24"
    "49400306254C8AE8EE9DD812A804C0B66E8CAFC14F84D8258950A91B44126EE6",
    "PKdh_IFD": "907D89E2D425A178AA81AF4A7774EC8E388C115CAE67031E85EECE520BD911551B9AE4D04369F29A02626C86FBC6747C"
    "C7BC352645B6161A2A42D44EDA80A08FA8D61B76D3A154AD8A5A51786B0BC07147057871A922212C5F67F43173172236"
    "B7747D1671E6D692A3C7D40A0C3C5CE397545D015C175EB5130551EDBC2EE5D4",
    "SKdh_IC": "A5B780126B7C980E9FCEA1D4539DA1D27C342DFA",
    "PKdh_IC": "075693D9AE941877573E634B6E644F8E60AF17A0076B8B123D9201074D36152BD8B3A213F53820C42ADC79AB5D0AEEC3"
    "AEFB91394DA476BD97B9B14D0A65C1FC71A0E019CB08AF55E1F729005FBA7E3FA5DC41899238A250767A6D46DB974064"
    "386CD456743585F8E5D90CC8B4004B1F6D866C79CE0584E49687FF61BC29AEA1",
    "T_IFD": "B46DD9BD4D98381F",
    "T_IC": "917F37B5C0E6D8D1",
}
H1 = {
    "K_pi": "591468CDA83D65219CCCB8560233600F",
    "z": "143DC40C08C8E891FBED7DEDB92B64AD",
    "s": "2923BE84E16CD6AE529049F1F1BBE9EB",
    "t": "5DD4CBFC96F5453B130D890A1CDBAE32",
    "R": "E4447E2DFB3586BAC05DDB00156B57FBB2179A3949294C97254189800C517BAA8DA0FF397ED8C445D3E421E4FEB57322",
    "G": "048E82D31559ED0FDE92A4D0498ADD3C23BABA94FB77691E31E90AEA77FB17D427"
    "4C1AE14BD0C3DBAC0C871B7F3608169364437CA30AC243A089D3F266C1E60FAD",
    "PKdh_IFD": "0489CBA23FFE96AA18D824627C3E934E54A9FD0B87A95D1471DC1C0ABFDCD640D4"
    "6755DE9B7B778280B6BEBD57439ADFEB0E21FD4ED6DF42578C13418A59B34C37",
    "SKdh_IC": "107CF58696EF6155053340FD633392BA81909DF7B9706F226F32086C7AFF974A",
    "PKdh_IC": "0467F78E5F7F7686082B293E8D087E056916D0F74BC01A5F8957D0DE45691E51E8"
    "932B69A962B52A0985AD2C0A271EE6A13A8ADDDCD1A3A994B9DED257F4D22753",
    "T_IFD": "450F02B86F6A0909",
    "T_IC": "75D4D96E8D5B0308",
}
H2 = {
    "s": "FA5B7E3E49753A0DB9178B7B9BD898C8",
    "t": "B3A6DB3C870C3E99245E0D1C06B747DE",
    "g": "1D7D767F11E333BCD6DBAEF40E799E7A926B96973550656FF3C830726D118D61C276CDCC61D475CF03A98E0C0E79CAEB"
    "A5BE25578BD4551D0B10903236F0B0F976852FA78EEA14EA0ACA87D1E91F688FE0DFF897BBE35A472621D343564B262F"
    "34223AE8FC59B664BFEDFA2BFE7516CA5510A6BBB633D517EC25D4E0BBAA16C2",
    "SKdh_IFD": "4BD0E54740F9A028E6A515BFDAF967848C4F5F5FFF65AA0915947FFD1A0DF2FA6981271BC905F3551457B7E03AC3B806"
    "6DE4AA406C1171FB43DD939C4BA16175103BA3DEE16419AA248118F90CC36A3D6F4C373652E0C3CCE7F0F1D0C5425B36"
    "00F0F0D6A67F004C8BBA33F2B4733C7252445C1DFC4F1107203F71D2EFB28161",
    "PKdh_IFD": "0F0CC62945A8029251FB7EF3C094E12EC68E4EF07F27CB9D9CD04C5C4250FAE0E4F8A951557E929AEB48E5C6DD47F2F5"
    "CD7C351A9BD2CD722C07EDE166770F08FFCB370262CF308DD7B07F2E0DA9CAAA1492344C852906919538C98A4BA4187E"
    "76CE9D87832386D319CE2E043C3343AEAE6EDBA1A9894DC5094D22F7FE1351D5",
    "PKdh_IC": "928D9A0F9DBA450F13FC859C6F290D1D36E42431138A4378500BEB4E0401854CFF111F71CB6DC1D0335807A11388CC8E"
    "AA87B07907AAD9FBA6B169AF6D8C26AF8DDDC39ADC3AD2E3FF882B84D23E9768E95A80E4746FB07A9767679FE92133B4"
    "D379935C771BD7FBED6C7BB4B1708B275EA75679524CDC9C6A91370CC662A2F3",
    "KSenc": "01AFC10CF87BE36D8179E87370171F07",
    "KSmac": "23F0FBD05FD6C7B8B88F4C8309669061",
    "T_IFD": "55D61977CBF5307E",
    "T_IC": "C2F04230187E1525",
}
CAM = {
    "KSenc": "0A9DA4DB03BDDE39FC5202BC44B2E89E",
    "CA_IC": "85DC3FA93D0952BFA82F5FD189EE75BD82F11D1F0B8ED4BF5319AC9B53C426B3",
    "A_IC": "1EEA964DAAE372AC990E3EFDE6333353BFC89A6704D93DA8798CF77F5B7A54BD10CBA372B42BE0B9B5F28AA8DE2F4F92",
    "PKmap_IC": "04A234236AA9B9621E8EFB73B5245C0E09D2576E5277183C1208BDD55280CAE8B3"
    "04F365713A356E65A451E165ECC9AC0AC46E3771342C8FE5AEDD092685338E23",
    "PK_IC": "041872709494399E7470A6431BE25E83EEE24FEA568C2ED28DB48E05DB3A610DC8"
    "84D256A40E35EFCB59BF6753D3A489D28C7A4D973C2DA138A6E7A4A08F68E16F",
}


def _hex(text: str) -> bytes:
    return bytes.fromhex(text)


def _step(run: PaceRun, tag: int, value: str) -> bytes:
    """Send one data object, return the answer's value."""
    answer = run.answer(tlv.encode(0x7C, tlv.encode(tag, _hex(value))))
    return tlv.objects(tlv.first(answer)[1])[0][1]


def _nonce(run: PaceRun) -> bytes:
    return tlv.objects(tlv.first(run.answer(b"\x7c\x00"))[1])[0][1]


def test_generic_mapping_over_integers_of_appendix_g2(fixed_random: Random) -> None:
    option = PaceOption(Mapping.DH_GM, AES_128, 0)
    run = PaceRun(option, _hex(K_PI_G), fixed_random(G2["s"], G2["SKmap_IC"], G2["SKdh_IC"]))
    assert _nonce(run) == _hex(G2["z"])
    assert _step(run, 0x81, G2["PKmap_IFD"]) == _hex(G2["PKmap_IC"])
    assert _step(run, 0x83, G2["PKdh_IFD"]) == _hex(G2["PKdh_IC"])
    assert _step(run, 0x85, G2["T_IFD"]) == _hex(G2["T_IC"])


def test_integrated_mapping_over_a_curve_of_appendix_h1(fixed_random: Random) -> None:
    option = PaceOption(Mapping.ECDH_IM, AES_128, 13)
    run = PaceRun(option, _hex(H1["K_pi"]), fixed_random(H1["s"], H1["SKdh_IC"]))
    assert _nonce(run) == _hex(H1["z"])
    assert _step(run, 0x81, H1["t"]) == b""
    assert _step(run, 0x83, H1["PKdh_IFD"]) == _hex(H1["PKdh_IC"])
    assert _step(run, 0x85, H1["T_IFD"]) == _hex(H1["T_IC"])


def test_pseudo_random_number_and_point_of_appendix_h1() -> None:
    assert pace_mapping.pseudo_random(AES_128, _hex(H1["s"]), _hex(H1["t"]), 256) == _hex(H1["R"])
    assert pace_mapping.integrated(STANDARDISED[13], AES_128, _hex(H1["s"]), _hex(H1["t"])) == _hex(H1["G"])


def test_integrated_mapping_over_integers_of_appendix_h2() -> None:
    group, option = STANDARDISED[0], PaceOption(Mapping.DH_IM, AES_128, 0)
    generator = pace_mapping.integrated(group, AES_128, _hex(H2["s"]), _hex(H2["t"]))
    assert generator == _hex(H2["g"])
    scalar = int(H2["SKdh_IFD"], 16)
    assert group.power(generator, scalar) == _hex(H2["PKdh_IFD"])
    session = Session.from_secret(AES_128, group.agree(_hex(H2["PKdh_IC"]), scalar))
    assert (session.encryption_key, session.mac_key) == (_hex(H2["KSenc"]), _hex(H2["KSmac"]))
    assert pace.token(option, group, session.mac_key, _hex(H2["PKdh_IC"])) == _hex(H2["T_IFD"])
    assert pace.token(option, group, session.mac_key, _hex(H2["PKdh_IFD"])) == _hex(H2["T_IC"])


def test_chip_authentication_data_of_appendix_i() -> None:
    session = Session(AES_128, _hex(CAM["KSenc"]), b"")
    assert pace.encrypted_chip_data(session, _hex(CAM["CA_IC"])) == _hex(CAM["A_IC"])
    assert STANDARDISED[13].power(_hex(CAM["PK_IC"]), int(CAM["CA_IC"], 16)) == _hex(CAM["PKmap_IC"])


@pytest.mark.parametrize("parameter_id", [8, 9, 11, 12, 13, 14, 15, 16, 17, 18])
@pytest.mark.parametrize("suite", [TRIPLE_DES, AES_128, AES_192, AES_256], ids=lambda suite: suite.name)
def test_integrated_mapping_lands_on_every_curve(parameter_id: int, suite: ciphers.Suite) -> None:
    curve = STANDARDISED[parameter_id]
    assert isinstance(curve, EllipticCurve)
    for seed in range(4):
        point = pace_mapping.integrated(curve, suite, bytes([seed] * suite.nonce_bytes), b"\x17" * suite.key_bytes)
        x, y = curve.coordinates(point)
        assert (y * y - x**3 - curve.a * x - curve.b) % curve.p == 0


@pytest.mark.parametrize("number", [0])
def test_numbers_without_a_point(number: int) -> None:
    curve = STANDARDISED[13]
    assert isinstance(curve, EllipticCurve)
    with pytest.raises(InvalidElement):
        pace_mapping.encode_point(curve, number)


@pytest.mark.parametrize("parameter_id", [0, 1, 2])
def test_modular_groups_are_what_they_claim(parameter_id: int) -> None:
    """RFC 5114 §2: the order divides p - 1 and the generator has that order."""
    group = STANDARDISED[parameter_id]
    assert isinstance(group, ModularGroup)
    assert (group.p - 1) % group.order == 0
    assert pow(group.g, group.order, group.p) == 1
    assert (group.p.bit_length(), group.order.bit_length()) == {0: (1024, 160), 1: (2048, 224), 2: (2048, 256)}[
        parameter_id
    ]


@pytest.mark.parametrize("value", [b"", b"\x00", b"\x01", b"\x02", b"\xff" * 128])
def test_elements_outside_the_subgroup_are_refused(value: bytes) -> None:
    group = STANDARDISED[0]
    with pytest.raises(InvalidElement):
        group.power(value, 3)


def test_integers_are_exchanged_short_and_agreed_long() -> None:
    """9303-11 §9.4.1 drops leading zeros on the wire, PKCS #3 keeps them in the secret."""
    group = ModularGroup("toy", p=0x1000F, g=0, order=1)
    assert group.encode(0x17) == b"\x17"
    assert group.secret(b"\x17") == b"\x00\x00\x17"
