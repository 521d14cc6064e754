"""The commands that open the chip or prove it: challenge, BAC, PACE, chip and active authentication."""

from __future__ import annotations

from devices.simulated.chip import active_authentication, bac, ciphers, der, pace, tlv
from devices.simulated.chip.apdu import (
    CONDITIONS_OF_USE,
    REFERENCE_NOT_FOUND,
    SECURITY_STATUS,
    WRONG_DATA,
    WRONG_LENGTH,
    WRONG_P1_P2,
    Command,
    Refusal,
    Reply,
)
from devices.simulated.chip.ciphers import TRIPLE_DES
from devices.simulated.chip.domain_parameters import STANDARDISED
from devices.simulated.chip.groups import InvalidElement
from devices.simulated.chip.image import ChipKey
from devices.simulated.chip.protocols import PaceOption, Password, chip_authentication_oid
from devices.simulated.chip.secure_messaging import Session
from devices.simulated.chip.state import ChipState

SET_PACE, SET_CHIP_AUTHENTICATION, SET_KEY_AGREEMENT = 0xC1A4, 0x41A4, 0x41A6
MECHANISM, PASSWORD, PRIVATE_KEY, EPHEMERAL_KEY = 0x80, 0x83, 0x84, 0x91


def get_challenge(state: ChipState, command: Command) -> Reply:
    """RND.IC of BAC; refused when PACE has opened the chip already."""
    if not state.in_application or state.session or not state.image.bac:
        raise Refusal(CONDITIONS_OF_USE)
    if command.expected != bac.CHALLENGE_BYTES:
        raise Refusal(WRONG_LENGTH)
    state.challenge = state.rng(bac.CHALLENGE_BYTES)
    return Reply(state.challenge)


def external_authenticate(state: ChipState, command: Command) -> Reply:
    """BAC's mutual authentication; each challenge serves once."""
    challenge, state.challenge = state.challenge, None
    if challenge is None:
        raise Refusal(CONDITIONS_OF_USE)
    answer, session = bac.authenticate(state.image.mrz_information, challenge, command.data, state.rng)
    state.next_session = session
    return Reply(answer)


def manage_security(state: ChipState, command: Command) -> Reply:
    """MSE:Set AT for PACE and chip authentication, MSE:Set KAT for chip authentication with 3DES."""
    actions = {
        SET_PACE: _set_pace,
        SET_CHIP_AUTHENTICATION: _set_chip_authentication,
        SET_KEY_AGREEMENT: _set_key_agreement,
    }
    if command.p1_p2 not in actions:
        raise Refusal(WRONG_P1_P2)
    try:
        objects = dict(tlv.objects(command.data))
    except ValueError as error:
        raise Refusal(WRONG_DATA) from error
    actions[command.p1_p2](state, objects)
    return Reply()


def _set_pace(state: ChipState, objects: dict[int, bytes]) -> None:
    if state.in_application or state.session:
        raise Refusal(CONDITIONS_OF_USE)
    option = _pace_option(state.image.pace, objects)
    password_key = ciphers.derive(option.suite, _password(state, objects), ciphers.PASSWORD)
    static = next((key.scalar for key in state.image.mapping_keys if key.key_id == option.parameter_id), None)
    state.pace = pace.PaceRun(option, password_key, state.rng, static)


def _pace_option(options: tuple[PaceOption, ...], objects: dict[int, bytes]) -> PaceOption:
    """The announced option that is meant; the parameter id may be left out when there is one choice."""
    named = [option for option in options if der.oid_value(option.oid) == objects.get(MECHANISM)]
    if not named:
        raise Refusal(WRONG_DATA)
    if PRIVATE_KEY in objects:
        wanted = int.from_bytes(objects[PRIVATE_KEY], "big")
        named = [option for option in named if option.parameter_id == wanted]
    if len(named) != 1 or named[0].parameter_id not in STANDARDISED:
        raise Refusal(REFERENCE_NOT_FOUND)
    return named[0]


def _password(state: ChipState, objects: dict[int, bytes]) -> bytes:
    image = state.image
    reference = int.from_bytes(objects.get(PASSWORD, b""), "big")
    if reference == Password.MRZ and image.mrz_information:
        return pace.mrz_password(image.mrz_information)
    if reference == Password.CAN and image.can:
        return pace.can_password(image.can)
    raise Refusal(REFERENCE_NOT_FOUND)


def general_authenticate(state: ChipState, command: Command) -> Reply:
    """A step of PACE, or the one step of chip authentication; which, MSE:Set AT has said."""
    if command.p1_p2:
        raise Refusal(WRONG_P1_P2)
    if state.pace:
        return _pace_step(state, state.pace, command)
    if state.agreement:
        return _chip_authentication_step(state, state.agreement, command)
    raise Refusal(CONDITIONS_OF_USE)


def _pace_step(state: ChipState, run: pace.PaceRun, command: Command) -> Reply:
    try:
        answer = run.answer(command.data)
    except Refusal:
        state.pace = None
        raise
    if run.session:
        state.pace, state.next_session = None, run.session
    return Reply(answer)


def _chip_key(state: ChipState, objects: dict[int, bytes]) -> ChipKey:
    """The static key meant: by mechanism and key id. Raises Refusal 6A80 or 6A88."""
    if not state.session or not state.in_application:
        raise Refusal(SECURITY_STATUS)
    named = [key for key in state.image.chip_keys if _mechanism(key) == objects.get(MECHANISM, _mechanism(key))]
    if not named:
        raise Refusal(WRONG_DATA)
    if PRIVATE_KEY in objects:
        named = [key for key in named if key.key_id == int.from_bytes(objects[PRIVATE_KEY], "big")]
    if len(named) != 1:
        raise Refusal(REFERENCE_NOT_FOUND)
    return named[0]


def _mechanism(key: ChipKey) -> bytes:
    return der.oid_value(chip_authentication_oid(key.suite, elliptic=key.group.is_elliptic))


def _set_chip_authentication(state: ChipState, objects: dict[int, bytes]) -> None:
    if MECHANISM not in objects:
        raise Refusal(WRONG_DATA)
    state.agreement = _chip_key(state, objects)


def _set_key_agreement(state: ChipState, objects: dict[int, bytes]) -> None:
    key = _chip_key(state, objects)
    if key.suite != TRIPLE_DES:
        raise Refusal(WRONG_DATA)
    _follow(state, _agreed_session(key, objects.get(EPHEMERAL_KEY, b"")))


def _chip_authentication_step(state: ChipState, key: ChipKey, command: Command) -> Reply:
    state.agreement = None
    try:
        ((tag, body),) = tlv.objects(command.data)
        objects = dict(tlv.objects(body))
    except ValueError as error:
        raise Refusal(WRONG_DATA) from error
    if tag != pace.DYNAMIC_DATA or not state.session:
        raise Refusal(WRONG_DATA)
    _follow(state, _agreed_session(key, objects.get(0x80, b"")))
    return Reply(tlv.encode(pace.DYNAMIC_DATA))


def _follow(state: ChipState, session: Session) -> None:
    if not state.image.habits.keeps_old_keys:
        state.next_session = session


def _agreed_session(key: ChipKey, ephemeral: bytes) -> Session:
    """New keys from the terminal's ephemeral and the chip's static key. A bad key leaves the old session as it is."""
    try:
        return Session.from_secret(key.suite, key.group.agree(ephemeral, key.scalar))
    except InvalidElement as error:
        raise Refusal(WRONG_DATA) from error


def internal_authenticate(state: ChipState, command: Command) -> Reply:
    """Active authentication: sign the eight bytes of the terminal."""
    if not state.session or not state.in_application or not state.image.active_key:
        raise Refusal(SECURITY_STATUS if not state.session else CONDITIONS_OF_USE)
    if command.p1_p2:
        raise Refusal(WRONG_P1_P2)
    if len(command.data) != active_authentication.CHALLENGE_BYTES:
        raise Refusal(WRONG_LENGTH)
    return Reply(active_authentication.sign(state.image.active_key, command.data, state.rng))
