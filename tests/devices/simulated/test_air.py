"""The time model of the contactless interface."""

from __future__ import annotations

import pytest

from devices.simulated.air import Air


def test_latency_and_bits_add_up() -> None:
    air = Air(kbps=424, latency_ms=20)
    assert air.duration_s(530) == pytest.approx(0.020 + 0.010)


def test_both_directions_count() -> None:
    waited: list[float] = []
    Air(kbps=106, latency_ms=0, sleep=waited.append).cross(bytes(53), bytes(212))
    assert waited == [pytest.approx(0.020)]
