"""The worked examples of ICAO 9303-11, answered by the chip byte for byte."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from devices.simulated.chip.chip import Chip
from devices.simulated.chip.image import CARD_ACCESS, COM, ChipImage
from devices.simulated.chip.protocols import PaceOption

Random = Callable[..., Callable[[int], bytes]]

E_IFD = "72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2"
M_IFD = "5F1448EEA8AD90A7"
E_IC = "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F"
M_IC = "2F2D235D074D7449"
EF_COM = "60145F0104303130365F36063034303030305C026175"

APPENDIX_D = [
    ("00A4040C07A0000002471001", "9000"),
    ("0084000008", "4608F919887022129000"),
    ("0082000028" + E_IFD + M_IFD + "28", E_IC + M_IC + "9000"),
    ("0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800", "990290008E08FA855A5D4C50A8ED9000"),
    ("0CB000000D9701048E08ED6705417E96BA5500", "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000"),
    (
        "0CB000040D9701128E082EA28A70F3C7B53500",
        "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D749000",
    ),
]

APPENDIX_G1 = [
    ("0022C1A40F800A04007F00070202040202830101", "9000"),
    ("10860000027C0000", "7C12801095A3A016522EE98D01E76CB6B98B42C39000"),
    (
        "10860000457C438141"
        "047ACF3EFC982EC45565A4B155129EFBC74650DCBFA6362D896FC70262E0C2CC5E"
        "544552DCB6725218799115B55C9BAA6D9F6BC3A9618E70C25AF71777A9C4922D00",
        "7C438241"
        "04824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA3F57"
        "30D8C879AAA9C9F73991E61B58F4D52EB87A0A0C709A49DC63719363CCD13C549000",
    ),
    (
        "10860000457C438341"
        "042DB7A64C0355044EC9DF190514C625CBA2CEA48754887122F3A5EF0D5EDD301C"
        "3556F3B3B186DF10B857B58F6A7EB80F20BA5DC7BE1D43D9BF850149FBB3646200",
        "7C438441"
        "049E880F842905B8B3181F7AF7CAA9F0EFB743847F44A306D2D28C1D9EC65DF6DB"
        "7764B22277A2EDDC3C265A9F018F9CB852E111B768B326904B59A0193776F0949000",
    ),
    ("008600000C7C0A8508C2B0BD78D94BA86600", "7C0A86083ABB9674BCE93C089000"),
]
G1_RANDOM = (
    "3F00C4D39D153F2B2A214A078D899B22",
    "498FF49756F2DC1587840041839A85982BE7761D14715FB091EFA7BCE9058560",
    "107CF58696EF6155053340FD633392BA81909DF7B9706F226F32086C7AFF974A",
)
G1_MRZ = "T22000129364081251010318"


def _play(chip: Chip, script: list[tuple[str, str]]) -> None:
    for command, response in script:
        assert chip.process(bytes.fromhex(command)).hex().upper() == response


def test_bac_and_3des_secure_messaging_of_appendix_d(fixed_random: Random) -> None:
    image = ChipImage(mrz_information="L898902C<369080619406236", files={COM: bytes.fromhex(EF_COM)})
    chip = Chip(image, rng=fixed_random("4608F91988702212", "0B4F80323EB3191CB04970CB4052790B"))
    _play(chip, APPENDIX_D)


def _g1_chip(fixed_random: Random) -> Chip:
    access = bytes.fromhex("31143012060A04007F0007020204020202010202010D")
    image = ChipImage(mrz_information=G1_MRZ, outside={CARD_ACCESS: access}, pace=(PaceOption(),))
    return Chip(image, rng=fixed_random(*G1_RANDOM))


def test_pace_generic_mapping_of_appendix_g1(fixed_random: Random) -> None:
    _play(_g1_chip(fixed_random), APPENDIX_G1)


def test_pace_with_the_parameter_id_named(fixed_random: Random) -> None:
    named = ("0022C1A412800A04007F0007020204020283010184010D", "9000")
    _play(_g1_chip(fixed_random), [named, *APPENDIX_G1[1:]])


@pytest.mark.parametrize("flipped", range(8))
def test_one_wrong_bit_in_the_token_is_a_wrong_password(fixed_random: Random, flipped: int) -> None:
    chip = _g1_chip(fixed_random)
    _play(chip, APPENDIX_G1[:-1])
    command = bytearray.fromhex(APPENDIX_G1[-1][0])
    command[9 + flipped] ^= 1
    assert chip.process(bytes(command)) == b"\x63\x00"
    assert chip.process(bytes.fromhex("10860000027C0000")) == b"\x69\x85"
