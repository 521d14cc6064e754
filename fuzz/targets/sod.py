"""EF.SOD: parsed, its signature and its signer judged."""

from __future__ import annotations

from devices.card.lds.sod import parse_sod
from devices.card.passive_authentication import judge_signature
from fuzz.seeds import TODAY, files, trust

SHARE = 3


def seeds() -> list[bytes]:
    return files(0x011D)


def run(data: bytes) -> None:
    judge_signature(parse_sod(data), trust(), TODAY)
