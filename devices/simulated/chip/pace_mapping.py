"""From a nonce to a fresh generator: generic mapping (ICAO 9303-11 §4.4.3.3.1)."""

from __future__ import annotations

from devices.simulated.chip.groups import Group


def generic(group: Group, nonce: bytes, shared: bytes) -> bytes:
    """Ĝ = s·G + H for curves, g^s·h for DH. Raises InvalidElement."""
    start = group.power(group.generator, int.from_bytes(nonce, "big") % group.order)
    return group.combine(start, shared)
