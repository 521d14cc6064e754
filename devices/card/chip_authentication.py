"""Chip Authentication version 1: only the genuine chip has the private key of DG14 (TR-03110-1 §3.4, -3 §B.2)."""

from __future__ import annotations

from dataclasses import dataclass

from devices.card import tlv
from devices.card.channel import Channel
from devices.card.group import Group
from devices.card.iso7816 import SHORT_LE_MAX, CommandApdu
from devices.card.public_keys import DH_KEYS, EC_KEYS, agreement_key, parse_key_info
from devices.card.secure_messaging import SecureMessaging
from devices.card.security_infos import ChipAuthenticationInfo, ChipAuthenticationKey, SecurityInfos
from devices.card.symmetric import Suite
from domain.failure import Failure, FailureCode

_OID_ECDH_TDES = "0.4.0.127.0.7.2.2.3.2.1"
_OID_DH_TDES = "0.4.0.127.0.7.2.2.3.1.1"
_SHORT_KEY_MAX = 200


@dataclass(frozen=True, slots=True, repr=False)
class ChipKey:
    """One way to authenticate the chip: protocol, group and the chip's static public key."""

    info: ChipAuthenticationInfo
    group: Group
    public: bytes
    key_id: int | None

    @property
    def needs_extended_length(self) -> bool:
        """Whether our public key, as long as the chip's, overflows a protected short command."""
        return len(self.public) > _SHORT_KEY_MAX


def chip_keys(infos: SecurityInfos) -> tuple[ChipKey, ...]:
    """The protocols of DG14 we can do, each with the key it names. Empty when the chip offers none.

    Raises:
        Failure: CHIP_AUTHENTICATION_FAILED when it offers some, but no key that fits one of version 1 (ICAO
            9303-11 §9.2.7 wants both); PA_ALGORITHM_UNKNOWN when all are on curves or groups outside the
            table; CHIP_TLV_MALFORMED or CARD_PROTOCOL for a key that is none.
    """
    offers = infos.chip_authentication or tuple(_inferred(key) for key in infos.keys)
    alone = len(infos.keys) == 1
    pairs = [
        (offer, key) for offer in offers for key in infos.keys if _is_named(offer, key, alone) and _fits(offer, key)
    ]
    if offers and not pairs:
        raise Failure(FailureCode.CHIP_AUTHENTICATION_FAILED, "no key for any protocol of version 1")
    usable = [usable_key for offer, key in pairs if (usable_key := _chip_key(offer, key))]
    if offers and not usable:
        raise Failure(FailureCode.PA_ALGORITHM_UNKNOWN, "chip authentication")
    return tuple(usable)


def _inferred(key: ChipAuthenticationKey) -> ChipAuthenticationInfo:
    """Old chips list a key only; they mean version 1 with 3DES (TR-03110-3 §A.1.1.2)."""
    oid = _OID_DH_TDES if key.agreement == "DH" else _OID_ECDH_TDES
    return ChipAuthenticationInfo(oid, key.agreement, Suite.TDES, 1, key.key_id)


def _is_named(offer: ChipAuthenticationInfo, key: ChipAuthenticationKey, alone: bool) -> bool:
    """Whether the protocol means this key. The only key there is may go without the number it is called by."""
    return offer.key_id in (None, key.key_id) or (alone and key.key_id is None)


def _fits(offer: ChipAuthenticationInfo, key: ChipAuthenticationKey) -> bool:
    """Whether version, declared kind and kind of the key itself agree with the protocol."""
    kinds = DH_KEYS if offer.agreement == "DH" else EC_KEYS
    same = offer.version == 1 and offer.agreement == key.agreement
    return same and parse_key_info(key.key_info).algorithm in kinds


def _chip_key(offer: ChipAuthenticationInfo, key: ChipAuthenticationKey) -> ChipKey | None:
    """None for a curve or group outside the table: another key of the chip may do."""
    try:
        public = agreement_key(parse_key_info(key.key_info))
    except Failure as error:
        if error.code is FailureCode.PA_ALGORITHM_UNKNOWN:
            return None
        raise
    return ChipKey(offer, public.group, public.element, offer.key_id if key.key_id is None else key.key_id)


@dataclass(frozen=True, slots=True, repr=False)
class Agreement:
    """A public key of ours, for one use, and the secret it shares with the chip's key."""

    own: bytes
    secret: bytes


def agree_with(key: ChipKey, private: int) -> Agreement:
    """The chip's key being known from DG14, all is known before the chip is asked."""
    group = key.group
    return Agreement(group.multiply(group.generator, private), group.agreement(private)(key.public))


def run_chip_authentication(channel: Channel, key: ChipKey, agreement: Agreement) -> None:
    """Tell the chip our public key and put the new session keys on the channel.

    Nothing is proven yet: the chip shows that it has the keys by answering the next command.

    Raises:
        Failure: CHIP_AUTHENTICATION_FAILED when the chip refuses; what the channel raises.
    """
    if key.info.suite is Suite.TDES:
        _set_key_agreement_template(channel, key, agreement.own)
    else:
        _general_authenticate(channel, key, agreement.own)
    channel.secure = SecureMessaging.from_secret(key.info.suite, agreement.secret)


def _reference(key: ChipKey) -> bytes:
    """The key's number, needed only where DG14 numbers its keys."""
    if key.key_id is None:
        return b""
    return tlv.encode(0x84, key.key_id.to_bytes(max(1, (key.key_id.bit_length() + 7) // 8), "big"))


def _set_key_agreement_template(channel: Channel, key: ChipKey, own: bytes) -> None:
    _expect(channel, CommandApdu(0x00, 0x22, 0x41, 0xA6, tlv.encode(0x91, own) + _reference(key)))


def _general_authenticate(channel: Channel, key: ChipKey, own: bytes) -> None:
    protocol = tlv.encode(0x80, tlv.oid_bytes(key.info.oid)) + _reference(key)
    _expect(channel, CommandApdu(0x00, 0x22, 0x41, 0xA4, protocol))
    _expect(channel, CommandApdu(0x00, 0x86, 0, 0, tlv.encode(0x7C, tlv.encode(0x80, own)), le=SHORT_LE_MAX))


def _expect(channel: Channel, command: CommandApdu) -> None:
    sw = channel.send(command).sw
    if sw != 0x9000:
        raise Failure(FailureCode.CHIP_AUTHENTICATION_FAILED, f"{command.header.hex()} {sw:04X}")
