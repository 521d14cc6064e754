"""The staff PIN of a kiosk: kept as a slow hash, with few tries."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from domain.failure import Failure, FailureCode

_FILE = "kiosk-pin.json"
_PIN = re.compile(r"\d{6,12}", re.ASCII)
_COST = {"n": 1 << 14, "r": 8, "p": 1}
"""scrypt: 16 MiB and some 50 ms for each guess."""
_TRIES = 5
_LOCK_S = 60.0
_LONGEST_LOCK_S = 3600.0


def fits(pin: str) -> bool:
    return bool(_PIN.fullmatch(pin))


def is_set(home: Path) -> bool:
    return (home / _FILE).exists()


def set_pin(home: Path, pin: str) -> None:
    """Six to twelve digits, in place of the one before. Raises Failure PIN_UNFIT."""
    if not fits(pin):
        raise Failure(FailureCode.PIN_UNFIT)
    salt = secrets.token_bytes(16)
    kept = {"salt": salt.hex(), "hash": _hashed(pin, salt, _COST).hex(), **_COST}
    home.mkdir(parents=True, exist_ok=True)
    part = home / f"{_FILE}.part"
    part.write_text(json.dumps(kept), encoding="utf-8")
    part.chmod(0o600)
    part.replace(home / _FILE)


def is_right(home: Path, pin: str) -> bool:
    """False too when no PIN is set, or its file cannot be read: nobody gets past a broken lock."""
    try:
        kept = json.loads((home / _FILE).read_text(encoding="utf-8"))
        cost = {name: int(kept[name]) for name in _COST}
        hashed = _hashed(pin, bytes.fromhex(kept["salt"]), cost)
        return hmac.compare_digest(hashed, bytes.fromhex(kept["hash"]))
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _hashed(pin: str, salt: bytes, cost: dict[str, int]) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, **cost, dklen=32)


@dataclass(frozen=True, slots=True)
class Door:
    """Counts wrong tries; ``locked_until_s`` is monotonic seconds."""

    wrong: int = 0
    locked_until_s: float = 0.0

    @property
    def tries_left(self) -> int:
        return _TRIES - self.wrong % _TRIES


def tried(door: Door, *, right: bool, now_s: float) -> Door:
    """After a try; every fifth wrong one locks, twice as long as the time before."""
    if right:
        return Door()
    wrong = door.wrong + 1
    if wrong % _TRIES:
        return Door(wrong)
    lock_s = min(_LONGEST_LOCK_S, _LOCK_S * 2 ** (wrong // _TRIES - 1))
    return Door(wrong, now_s + lock_s)


def locked_s(door: Door, now_s: float) -> float:
    """Seconds until the next try; 0 when one may be made."""
    return max(0.0, door.locked_until_s - now_s)
