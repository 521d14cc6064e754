"""Opening the chip: EF.CardAccess, PACE (or BAC where there is no PACE), the application (chip.md §1.1)."""

from __future__ import annotations

from dataclasses import dataclass

from devices.card.bac import run_bac
from devices.card.blocks import BlockSize
from devices.card.channel import Channel
from devices.card.file_reader import Absence, FileReader
from devices.card.group import RandomBytes
from devices.card.iso7816 import SHORT_LE_MAX, SW_END_OF_FILE, SW_OK, CommandApdu
from devices.card.lds.files import AID, CARD_ACCESS, CARD_SECURITY
from devices.card.pace import PaceOutcome, Password, run_pace, usable
from devices.card.security_infos import PaceInfo, SecurityInfos, parse_security_infos
from domain.card import AccessKey
from domain.failure import Failure, FailureCode

_SELECT_MASTER_FILE = (CommandApdu(0x00, 0xA4, 0x00, 0x0C, b"\x3f\x00"), CommandApdu(0x00, 0xA4, 0x00, 0x0C))
"""By its identifier or by none at all (ISO/IEC 7816-4 §11.2.1)."""
_SELECT_CARD_ACCESS = CommandApdu(0x00, 0xA4, 0x02, 0x0C, CARD_ACCESS.fid.to_bytes(2, "big"))
_READ_ATR_INFO = CommandApdu(0x00, 0xB0, 0x81, 0x00, le=SHORT_LE_MAX)
_SELECT_APPLICATION = CommandApdu(0x00, 0xA4, 0x04, 0x0C, AID)


_MAX_OFFERS = 4
"""Of a chip that refuses one after the other."""


@dataclass(frozen=True, slots=True, repr=False)
class MappingProof:
    """What PACE with chip authentication mapping brought, to be judged once EF.SOD is known."""

    offer: PaceInfo
    outcome: PaceOutcome
    card_security: bytes | None


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """How the chip was opened. ``card_access`` None means the chip has no EF.CardAccess."""

    protocol: str
    card_access: SecurityInfos | None
    mapping_proof: MappingProof | None = None


def is_identity_card(channel: Channel) -> bool:
    """Whether the chip knows EF.CardAccess or the ICAO application; leaves no session behind."""
    return channel.send(_SELECT_CARD_ACCESS).ok or channel.send(_SELECT_APPLICATION).ok


def read_card_access(channel: Channel) -> bytes | None:
    """EF.CardAccess in the clear, None where the chip has none.

    By its short identifier, which is one exchange, then selected by its identifier. The MF, whose selection
    Vietnamese cards refuse, only where both failed: a chip may start with another application selected.
    """
    found = _card_access(channel, (True, False))
    if found is None and any(channel.send(way).ok for way in _SELECT_MASTER_FILE):
        return _card_access(channel, (True, False))
    return found


def _card_access(channel: Channel, ways: tuple[bool, ...]) -> bytes | None:
    for by_short_identifier in ways:
        # nothing is known of extended length yet, so short commands only
        reader = FileReader(channel, BlockSize(refused=0), short_identifiers=by_short_identifier)
        content = reader.read(CARD_ACCESS)
        if not isinstance(content, Absence):
            return content
    return None


def read_atr_info(channel: Channel) -> bytes:
    """What EF.ATR/INFO begins with, in the clear and by its short identifier; empty where the chip has none."""
    response = channel.send(_READ_ATR_INFO)
    return response.data if response.sw in (SW_OK, SW_END_OF_FILE) else b""


def open_chip(channel: Channel, key: AccessKey, raw_card_access: bytes | None, random_bytes: RandomBytes) -> Opened:
    """Run the access protocol and select the application under secure messaging.

    PACE is used wherever it is offered; BAC only where it is not, or where the chip says that it
    does not take the offer, and only with an MRZ key. That EF.CardAccess itself was genuine is
    checked against DG14 later, so that an attacker's edition of it cannot force BAC unseen.

    Raises:
        Failure: CARD_KEY_WRONG, CARD_KEY_NEEDED, CARD_ACCESS_UNSUPPORTED, CARD_NOT_IDENTITY, CARD_PROTOCOL,
            CHIP_TLV_MALFORMED or CHIP_FILE_MALFORMED for a broken EF.CardAccess.
    """
    infos = parse_security_infos(raw_card_access) if raw_card_access is not None else None
    if infos is None or not infos.pace:
        return Opened(_basic(channel, key, random_bytes), infos)
    try:
        return _pace(channel, key, infos, random_bytes)
    except Failure as error:
        if error.code is not FailureCode.CARD_ACCESS_UNSUPPORTED or not key.mrz_information:
            raise
    return Opened(_basic(channel, key, random_bytes), infos)


def _pace(channel: Channel, key: AccessKey, infos: SecurityInfos, random_bytes: RandomBytes) -> Opened:
    offer, outcome = _agreed(channel, key, infos, random_bytes)
    channel.secure = outcome.session
    card_security = _card_security(channel) if offer.mapping == "CAM" else None
    if not channel.send(_SELECT_APPLICATION).ok:
        raise Failure(FailureCode.CARD_NOT_IDENTITY, "no ICAO application")
    return Opened(offer.label, infos, MappingProof(offer, outcome, card_security) if offer.mapping == "CAM" else None)


def _agreed(
    channel: Channel, key: AccessKey, infos: SecurityInfos, random_bytes: RandomBytes
) -> tuple[PaceInfo, PaceOutcome]:
    """PACE with the first offer and the first password the chip takes. Raises Failure as ``open_chip``.

    A password it finds wrong is wrong with every offer; the other password may be right, as not every
    document that has a number on it has a CAN made of it.
    """
    offers, passwords = usable(infos.pace)[:_MAX_OFFERS], _passwords(key)
    if not offers:
        raise Failure(FailureCode.CARD_ACCESS_UNSUPPORTED, ", ".join(each.label for each in infos.pace[:4]))
    refusal = Failure(FailureCode.CARD_KEY_NEEDED, offers[0].label)
    for password in passwords:
        for offer in offers:
            try:
                named = len(infos.pace) > 1
                return offer, run_pace(channel, offer, password, random_bytes, name_parameters=named)
            except Failure as error:
                if error.code not in (FailureCode.CARD_ACCESS_UNSUPPORTED, FailureCode.CARD_KEY_WRONG):
                    raise
                refusal = error
            if refusal.code is FailureCode.CARD_KEY_WRONG:
                break
    raise refusal


def _passwords(key: AccessKey) -> list[Password]:
    can = [Password.can(key.can)] if key.can else []
    return [*can, Password.mrz(key.mrz_information)] if key.mrz_information else can


def _card_security(channel: Channel) -> bytes | None:
    """EF.CardSecurity, which lies outside the application; readable after PACE only."""
    content = FileReader(channel, BlockSize(refused=0)).read(CARD_SECURITY)
    return None if isinstance(content, Absence) else content


def _basic(channel: Channel, key: AccessKey, random_bytes: RandomBytes) -> str:
    if not channel.send(_SELECT_APPLICATION).ok:
        raise Failure(FailureCode.CARD_NOT_IDENTITY, "no ICAO application")
    if not key.mrz_information:
        raise Failure(FailureCode.CARD_KEY_NEEDED, "BAC wants the MRZ")
    channel.secure = run_bac(channel, key.mrz_information, random_bytes)
    return "BAC"
