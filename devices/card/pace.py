"""Password Authenticated Connection Establishment (ICAO 9303-11 §4.4, TR-03110-3 §3.1)."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum

from devices.card import tlv
from devices.card.channel import Channel
from devices.card.curves import curve_by_parameter_id
from devices.card.dh_groups import dh_group_by_parameter_id
from devices.card.group import Group, RandomBytes
from devices.card.iso7816 import (
    EXTENDED_LE_MAX,
    SHORT_LE_MAX,
    SW_AUTHENTICATION_BLOCKED,
    SW_AUTHENTICATION_FAILED,
    SW_CONDITIONS,
    SW_REFERENCE_NOT_FOUND,
    SW_SECURITY_STATUS,
    SW_SM_OBJECTS_WRONG,
    SW_WRONG_DATA,
    SW_WRONG_LENGTH,
    CommandApdu,
)
from devices.card.kdf import Use, derive_key
from devices.card.pace_random import pseudo_random_number
from devices.card.secure_messaging import SecureMessaging
from devices.card.security_infos import PaceInfo
from devices.card.symmetric import Suite, decrypt, encrypt, mac, pad, unpad
from domain.failure import Failure, FailureCode

_DYNAMIC_DATA = 0x7C
_SHORT_DATA_MAX = 255
_TOKEN_REFUSED = (
    SW_AUTHENTICATION_FAILED,
    SW_SECURITY_STATUS,
    SW_AUTHENTICATION_BLOCKED,
    SW_CONDITIONS,
    SW_SM_OBJECTS_WRONG,
)
_P224 = 10
"""The one curve integrated mapping does not work on (ICAO 9303-11 §9.5.1)."""


class PasswordKind(IntEnum):
    """Reference of the password in MSE:Set AT (ICAO 9303-11 §4.4.4.1)."""

    MRZ = 1
    CAN = 2


@dataclass(frozen=True, slots=True, repr=False)
class Password:
    kind: PasswordKind
    secret: bytes

    @classmethod
    def can(cls, digits: str) -> Password:
        return cls(PasswordKind.CAN, digits.encode("latin-1"))

    @classmethod
    def mrz(cls, information: str) -> Password:
        """``information`` as in ``AccessKey.mrz_information``; its whole SHA-1 is the secret."""
        return cls(PasswordKind.MRZ, hashlib.sha1(information.encode("ascii"), usedforsecurity=False).digest())


@dataclass(frozen=True, slots=True, repr=False)
class PaceOutcome:
    """A session, and with chip authentication mapping the chip's proof with the key it belongs to."""

    session: SecureMessaging
    mapping_key: bytes = b""
    chip_proof: bytes = b""


def group_of(info: PaceInfo) -> Group | None:
    """The group of a PACEInfo, by standardised parameter id only; None when it does not fit or is unknown."""
    if info.version != 2 or info.parameter_id is None or (info.mapping == "CAM" and info.suite is Suite.TDES):
        return None
    if info.agreement == "DH":
        return dh_group_by_parameter_id(info.parameter_id)
    if info.mapping == "IM" and info.parameter_id == _P224:
        return None
    return curve_by_parameter_id(info.parameter_id)


def usable(offers: tuple[PaceInfo, ...]) -> tuple[PaceInfo, ...]:
    """The offers we can do, in the chip's order, but chip authentication mapping before others.

    A chip that knows it may have no other proof of its genuineness.
    """
    known = (offer for offer in offers if group_of(offer) is not None)
    return tuple(sorted(known, key=lambda offer: offer.mapping != "CAM"))


def run_pace(
    channel: Channel, info: PaceInfo, password: Password, random_bytes: RandomBytes, *, name_parameters: bool = False
) -> PaceOutcome:
    """Prove the password and agree on session keys; the caller puts the session in place.

    ``name_parameters`` sends the parameter id, needed where the chip offers several.

    Raises:
        Failure: CARD_KEY_WRONG, CARD_ACCESS_UNSUPPORTED (the chip does not take this offer), CARD_PROTOCOL,
            READER_NO_EXTENDED_LENGTH for integers of 2048 bits.
    """
    group = group_of(info)
    if group is None:
        raise Failure(FailureCode.CARD_ACCESS_UNSUPPORTED, info.label)
    prepare = _integrated_mapping if info.mapping == "IM" else _generic_mapping
    run_mapping = prepare(channel, info, group, random_bytes)
    _select_protocol(channel, info, password, name_parameters)
    mapped = run_mapping(_nonce(channel, info.suite, password))
    outcome = _agree(channel, info, group, mapped)
    return replace(outcome, mapping_key=mapped.chip_key)


def _select_protocol(channel: Channel, info: PaceInfo, password: Password, name_parameters: bool) -> None:
    data = tlv.encode(0x80, tlv.oid_bytes(info.oid)) + tlv.encode(0x83, bytes((password.kind,)))
    if name_parameters and info.parameter_id is not None:
        data += tlv.encode(0x84, bytes((info.parameter_id,)))
    sw = channel.send(CommandApdu(0x00, 0x22, 0xC1, 0xA4, data)).sw
    if sw in (SW_WRONG_DATA, SW_REFERENCE_NOT_FOUND):
        raise Failure(FailureCode.CARD_ACCESS_UNSUPPORTED, f"MSE:Set AT {sw:04X}")
    if sw != 0x9000 and sw >> 4 != 0x63C:  # 63Cx warns of tries left, which CAN and MRZ do not have
        raise Failure(FailureCode.CARD_PROTOCOL, f"MSE:Set AT {sw:04X}")


def _general_authenticate(channel: Channel, step: int, objects: bytes, wanted: int) -> tuple[tlv.Tlv, ...]:
    """One step of GENERAL AUTHENTICATE, chained but for the last; the answer's objects, which include ``wanted``."""
    cla = 0x00 if step == 4 else 0x10
    data = tlv.encode(_DYNAMIC_DATA, objects)
    # the chip's key is as long as ours: 2048-bit integers need extended length both ways
    le = SHORT_LE_MAX if len(data) <= _SHORT_DATA_MAX else EXTENDED_LE_MAX
    response = channel.send(CommandApdu(cla, 0x86, 0, 0, data, le))
    if response.sw == SW_WRONG_LENGTH and le == EXTENDED_LE_MAX:
        raise Failure(FailureCode.READER_NO_EXTENDED_LENGTH, f"GENERAL AUTHENTICATE step {step}")
    if not response.ok:
        code = FailureCode.CARD_KEY_WRONG if step == 4 and _refused(response.sw) else FailureCode.CARD_PROTOCOL
        raise Failure(code, f"GENERAL AUTHENTICATE step {step}: {response.sw:04X}")
    try:
        found = tlv.sole(response.data, _DYNAMIC_DATA).children()
        tlv.first(found, wanted)
    except Failure as error:
        raise Failure(FailureCode.CARD_PROTOCOL, f"GENERAL AUTHENTICATE step {step}: {error.detail}") from error
    return found


def _refused(sw: int) -> bool:
    """Whether the chip did not like our token, which is the only thing it was sent: mostly 6300, but not from all."""
    return sw in _TOKEN_REFUSED or sw >> 4 == 0x63C


def _nonce(channel: Channel, suite: Suite, password: Password) -> bytes:
    encrypted = tlv.first(_general_authenticate(channel, 1, b"", 0x80), 0x80).value
    if len(encrypted) > 64:
        raise Failure(FailureCode.CARD_PROTOCOL, f"nonce of {len(encrypted)} bytes")
    return decrypt(suite, derive_key(password.secret, Use.PASSWORD, suite), encrypted)


def _exchange(channel: Channel, step: int, tag: int, own: bytes) -> bytes:
    """Send our public key, take the chip's; both being the same would be a reflection (§4.4.3)."""
    found = _general_authenticate(channel, step, tlv.encode(tag, own), tag + 1)
    theirs = tlv.first(found, tag + 1).value
    if theirs == own:
        raise Failure(FailureCode.CARD_PROTOCOL, f"step {step}: the chip sent our own key back")
    return theirs


@dataclass(frozen=True, slots=True, repr=False)
class _Mapped:
    """Our key pair over the mapped generator, and the chip's mapping key."""

    private: int
    own: bytes
    chip_key: bytes = b""


_Mapping = Callable[[bytes], _Mapped]
"""The mapping step, to be run with the chip's nonce. What comes first in it is already under way."""


def _generic_mapping(channel: Channel, _: PaceInfo, group: Group, random_bytes: RandomBytes) -> _Mapping:
    """Ĝ = s·G + H with H = k·PK_chip (ICAO 9303-11 §4.4.3.3.1).

    Ĝ itself is sent to nobody. Of our public key over it, k'·Ĝ = k's·G + k'k·PK_chip, only the last
    term has to wait for the chip. It is neutral where Ĝ is, the order being prime.
    """
    mapping_private, private = group.random_scalar(random_bytes), group.random_scalar(random_bytes)
    mapping_key = channel.beside.submit(group.multiply, group.generator, mapping_private)

    def run(nonce: bytes) -> _Mapped:
        scalar = int.from_bytes(nonce, "big") * private % group.order
        first_term = channel.beside.submit(group.multiply, group.generator, scalar)
        last_term = channel.beside.submit(group.multiplication, mapping_private * private % group.order)
        theirs = _exchange(channel, 2, 0x81, mapping_key.result())
        return _Mapped(private, group.combine(first_term.result(), last_term.result()(theirs)), theirs)

    return run


def _integrated_mapping(channel: Channel, info: PaceInfo, group: Group, random_bytes: RandomBytes) -> _Mapping:
    """Ĝ = f(R(s, t)) with a nonce t of ours (ICAO 9303-11 §4.4.3.3.2)."""
    own_nonce, private = random_bytes(info.suite.key_bytes), group.random_scalar(random_bytes)

    def public_key(nonce: bytes) -> bytes:
        number = pseudo_random_number(info.suite, nonce, own_nonce, group.field_bits)
        return group.multiply(group.integrated_map(number), private)

    def run(nonce: bytes) -> _Mapped:
        own = channel.beside.submit(public_key, nonce)
        _general_authenticate(channel, 2, tlv.encode(0x81, own_nonce), 0x82)
        return _Mapped(private, own.result())

    return run


def _agree(channel: Channel, info: PaceInfo, group: Group, mapped: _Mapped) -> PaceOutcome:
    agreement = channel.beside.submit(group.agreement, mapped.private)
    theirs = _exchange(channel, 3, 0x83, mapped.own)
    secret = agreement.result()(theirs)
    key_mac = derive_key(secret, Use.MAC, info.suite)
    token = tlv.encode(0x85, _token(info, group, key_mac, theirs))
    answer = _general_authenticate(channel, 4, token, 0x86)
    if not hmac.compare_digest(tlv.first(answer, 0x86).value, _token(info, group, key_mac, mapped.own)):
        # the chip took our token, so the password was right: this chip is not what it says
        raise Failure(FailureCode.CARD_PROTOCOL, "token of the chip")
    if info.mapping != "CAM" and tlv.find(answer, 0x8A):  # ICAO 9303-11 §4.4.5: must not be there
        raise Failure(FailureCode.CARD_PROTOCOL, "chip authentication data without its mapping")
    proof = _chip_proof(info, secret, answer) if info.mapping == "CAM" else b""
    return PaceOutcome(SecureMessaging.from_secret(info.suite, secret), chip_proof=proof)


def _chip_proof(info: PaceInfo, secret: bytes, answer: tuple[tlv.Tlv, ...]) -> bytes:
    """Chip authentication data of CAM, deciphered; empty when the chip sent none, or none that makes sense."""
    encrypted = tlv.find(answer, 0x8A)
    key = derive_key(secret, Use.ENCRYPTION, info.suite)
    try:
        iv = encrypt(info.suite, key, b"\xff" * info.suite.block_bytes)
        return unpad(decrypt(info.suite, key, encrypted.value, iv)) if encrypted else b""
    except Failure:
        return b""


def _token(info: PaceInfo, group: Group, key_mac: bytes, public: bytes) -> bytes:
    """MAC over the public key of the other side (ICAO 9303-11 §4.4.3.4)."""
    key_object = tlv.encode(0x06, tlv.oid_bytes(info.oid)) + tlv.encode(group.public_key_tag, public)
    message = tlv.encode(0x7F49, key_object)
    return mac(info.suite, key_mac, pad(message, 8) if info.suite is Suite.TDES else message)
