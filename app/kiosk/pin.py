"""The staff PIN of a kiosk: kept as a slow hash, with few tries, which a new start does not give back."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from domain.failure import Failure, FailureCode

log = logging.getLogger("tiepdon.kiosk")

_FILE = "kiosk-pin.json"
_DOOR_FILE = "kiosk-door.json"
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
    _write(home / _FILE, kept)
    (home / _DOOR_FILE).unlink(missing_ok=True)


def _write(file: Path, kept: Mapping[str, object]) -> None:
    part = file.with_name(f"{file.name}.part")
    part.write_text(json.dumps(kept), encoding="utf-8")
    part.chmod(0o600)
    part.replace(file)


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
    """Counts wrong tries; ``locked_until_s`` is seconds since 1970, as it outlives the program."""

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
    """Seconds until the next try; 0 when one may be made. A clock that was put back makes nobody wait for days."""
    return min(_LONGEST_LOCK_S, max(0.0, door.locked_until_s - now_s))


def kept_door(home: Path) -> Door:
    """As it was left; a new one where nothing is kept."""
    try:
        kept = json.loads((home / _DOOR_FILE).read_text(encoding="utf-8"))
        return Door(max(0, int(kept["wrong"])), float(kept["locked_until_s"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Door()


def keep_door(home: Path, door: Door) -> None:
    """A home that cannot be written counts until the program ends."""
    try:
        _write(home / _DOOR_FILE, {"wrong": door.wrong, "locked_until_s": door.locked_until_s})
    except OSError as error:
        log.warning("tries of the staff PIN not kept: %s", type(error).__name__)
