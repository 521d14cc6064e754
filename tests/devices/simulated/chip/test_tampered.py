"""Faults on the wire do what they say, and nothing where they do not belong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from devices.simulated.chip import tlv
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.image import CARD_ACCESS, ChipImage
from devices.simulated.chip.protocols import PaceOption
from devices.simulated.chip.tampered import PaceFault, TamperedChip, pace_fault, refused_at
from devices.simulated.chip.tampered_messaging import MessagingFault, messaging_fault

ACCESS = bytes.fromhex("31143012060A04007F0007020204020202010202010D")
COMMANDS = [
    "0022C1A40F800A04007F00070202040202830101",
    "10860000027C0000",
    "10860000457C438141"
    "047ACF3EFC982EC45565A4B155129EFBC74650DCBFA6362D896FC70262E0C2CC5E"
    "544552DCB6725218799115B55C9BAA6D9F6BC3A9618E70C25AF71777A9C4922D00",
    "10860000457C438341"
    "042DB7A64C0355044EC9DF190514C625CBA2CEA48754887122F3A5EF0D5EDD301C"
    "3556F3B3B186DF10B857B58F6A7EB80F20BA5DC7BE1D43D9BF850149FBB3646200",
    "008600000C7C0A8508C2B0BD78D94BA86600",
]
RANDOM = (
    "3F00C4D39D153F2B2A214A078D899B22",
    "498FF49756F2DC1587840041839A85982BE7761D14715FB091EFA7BCE9058560",
    "107CF58696EF6155053340FD633392BA81909DF7B9706F226F32086C7AFF974A",
)
CHANGED_STEP = {
    PaceFault.NONCE_TAG: 1,
    PaceFault.NONCE_LENGTH: 1,
    PaceFault.NONCE_MISSING: 1,
    PaceFault.MAPPING_TAG: 2,
    PaceFault.MAPPING_KEY_ECHOED: 2,
    PaceFault.MAPPING_KEY_OFF_CURVE: 2,
    PaceFault.MAPPING_KEY_SHORT: 2,
    PaceFault.MAPPING_KEY_ZERO: 2,
    PaceFault.KEY_TAG: 3,
    PaceFault.KEY_ECHOED: 3,
    PaceFault.KEY_OFF_CURVE: 3,
    PaceFault.KEY_SHORT: 3,
    PaceFault.KEY_COMPRESSED: 3,
    PaceFault.AUTHENTICATION_TAG: 4,
    PaceFault.AUTHENTICATION_WRONG: 4,
    PaceFault.AUTHENTICATION_SHORT: 4,
    PaceFault.AUTHENTICATION_MISSING: 4,
    PaceFault.CHIP_DATA_UNASKED: 4,
    PaceFault.CHIP_DATA_MISSING: None,
    PaceFault.CHIP_DATA_WRONG: None,
}
"""Index of the command whose answer changes in appendix G.1; the last two need chip authentication mapping."""


@pytest.fixture
def answers(fixed_random: Callable[..., Callable[[int], bytes]]) -> Callable[[PaceFault | None], list[bytes]]:
    """Play appendix G.1 to a chip with a fault."""

    def play(fault: PaceFault | None) -> list[bytes]:
        image = ChipImage(
            mrz_information="T22000129364081251010318", outside={CARD_ACCESS: ACCESS}, pace=(PaceOption(),)
        )
        rewrite = pace_fault(fault) if fault else lambda _, response: response
        chip = TamperedChip(image, rewrite, rng=fixed_random(*RANDOM))
        return [chip.process(bytes.fromhex(command)) for command in COMMANDS]

    return play


@pytest.mark.parametrize("fault", PaceFault)
def test_a_fault_changes_one_answer(answers: Callable[[PaceFault | None], list[bytes]], fault: PaceFault) -> None:
    honest, faulty = answers(None), answers(fault)
    changed = [at for at in range(len(honest)) if honest[at] != faulty[at]]
    assert changed == ([] if CHANGED_STEP[fault] is None else [CHANGED_STEP[fault]])
    assert all(answer[-2:] == b"\x90\x00" for answer in faulty)


def test_echoed_keys_are_the_terminals(answers: Callable[[PaceFault | None], list[bytes]]) -> None:
    for fault, at in ((PaceFault.MAPPING_KEY_ECHOED, 2), (PaceFault.KEY_ECHOED, 3)):
        sent = bytes.fromhex(COMMANDS[at])[9:-1]
        assert tlv.objects(tlv.first(answers(fault)[at][:-2])[1])[0][1] == sent


def test_a_refusal_comes_once_at_its_turn() -> None:
    chip = TamperedChip(ChipImage(outside={CARD_ACCESS: ACCESS}), refused_at(0xB0, 0x6F00, occurrence=2))
    chip.process(bytes.fromhex("00A4020C02011C"))
    answers = [chip.process(bytes.fromhex("00B0000000")) for _ in range(3)]
    assert answers == [ACCESS + b"\x90\x00", b"\x6f\x00", ACCESS + b"\x90\x00"]


MESSAGES = [("00A4020C", b"\x01\x1e", None), ("00B00000", b"", 26), ("00B00000", b"", 4)]


def _protected(image: ChipImage, terminal_for: Callable[[Chip], Any], fault: MessagingFault | None) -> list[bytes]:
    """Raw responses to three protected commands, the second of them spoilt."""
    rewrite = messaging_fault(fault, occurrence=2) if fault else lambda _, response: response
    challenge, key = bytes(8), bytes(16)
    chip = TamperedChip(image, rewrite, rng=lambda count: challenge if count == 8 else key)
    terminal = terminal_for(chip)
    assert terminal.bac(image.mrz_information) == 0x9000
    answers = []
    for header, data, le in MESSAGES:
        answers.append(chip.process(terminal.seal(bytes.fromhex(header), data, le)))
        terminal.counter += 1
    return answers


@pytest.mark.parametrize("fault", MessagingFault)
def test_a_messaging_fault_changes_one_response(
    image_of: Callable[..., ChipImage], terminal_for: Callable[[Chip], Any], fault: MessagingFault
) -> None:
    image = image_of()
    honest, faulty = (_protected(image, terminal_for, each) for each in (None, fault))
    assert [at for at in range(3) if honest[at] != faulty[at]] == [1]


def test_replay_and_bare_status(image_of: Callable[..., ChipImage], terminal_for: Callable[[Chip], Any]) -> None:
    image = image_of()
    replayed = _protected(image, terminal_for, MessagingFault.EARLIER_REPLAYED)
    assert replayed[1] == replayed[0]
    assert _protected(image, terminal_for, MessagingFault.UNPROTECTED)[1] == b"\x90\x00"
