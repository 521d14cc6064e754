"""A few seconds of the fuzzer with a fixed seed; ``make fuzz`` runs it for as long as one likes."""

from __future__ import annotations

import math
import random

import pytest

from domain.failure import Failure, FailureCode
from tests.devices.card.fuzzing.__main__ import Finding, Fuzzer, fuzz
from tests.devices.card.fuzzing.targets import Target


def test_no_finding() -> None:
    reports: list[str] = []
    assert fuzz(3.0, 20261122, reports.append, hang_s=math.inf) > 1000
    assert any(line.startswith("sessions") for line in reports)


def test_the_fuzzer_finds_a_planted_bug() -> None:
    def parse(data: bytes) -> None:
        if len(data) < 3:
            raise Failure(FailureCode.CHIP_TLV_MALFORMED)
        if data[1] == 0xFF:
            raise IndexError("planted")

    fuzzer = Fuzzer(Target("planted", parse, (b"\x30\x03\x02\x01\x05",)), random.Random(1), math.inf)
    with pytest.raises(Finding, match="IndexError"):
        _steps(fuzzer, 20_000)


def _steps(fuzzer: Fuzzer, count: int) -> None:
    for _ in range(count):
        fuzzer.step()
