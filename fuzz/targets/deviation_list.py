"""Deviation lists."""

from __future__ import annotations

from devices.card.deviations import read_deviation_list
from devices.simulated.chip.issuer.authority import TRUSTED
from devices.simulated.chip.issuer.document_signer import document_signer
from devices.simulated.chip.issuer.lists import Deviation, DeviationType, deviation_list
from fuzz.seeds import TODAY, trust


def seeds() -> list[bytes]:
    signer = document_signer(TRUSTED, 2022)
    kinds = [Deviation(signer, DeviationType.DATA_GROUP_HASH, 13), Deviation(signer, DeviationType.CHIP, None, True)]
    return [deviation_list(TRUSTED, kinds)]


def run(data: bytes) -> None:
    read_deviation_list(data, trust(), TODAY)
