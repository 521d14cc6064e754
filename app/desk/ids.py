"""Visit ids: unique without asking anybody, sortable by time, readable over the phone."""

from __future__ import annotations

import os
import time

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U to mistake for digits."""


def new_visit_id() -> str:
    """26 characters: 48 bits of milliseconds since 1970, 80 random bits (the ULID layout)."""
    value = (time.time_ns() // 1_000_000) << 80 | int.from_bytes(os.urandom(10), "big")
    return "".join(_ALPHABET[value >> shift & 31] for shift in range(125, -5, -5))
