"""EF.CardAccess: security infos, and the choice among the offers of PACE."""

from __future__ import annotations

from devices.card.pace import group_of, usable
from devices.card.security_infos import parse_security_infos
from fuzz.seeds import outside


def seeds() -> list[bytes]:
    return outside(0x011C)


def run(data: bytes) -> None:
    for offer in usable(parse_security_infos(data).pace):
        assert group_of(offer) is not None
