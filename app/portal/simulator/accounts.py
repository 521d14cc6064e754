"""The simulator's one facility, its account, its registered staff, and its sessions."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
import threading
import uuid
from dataclasses import dataclass

FACILITY_CODE = "99001"
ACCOUNT = "99001_BV"
PASSWORD = "tiep-don-mau"  # noqa: S105 - opens nothing but the simulator
STAFF_NUMBER = "099085000001"
STAFF_NAME = "NGUYỄN VĂN TRỰC"
REGISTERED = {STAFF_NUMBER: STAFF_NAME, "099190000002": "PHẠM THỊ GIAO CA"}
"""By citizen number, as the facility told the insurer."""

_PASSWORD_DIGEST = hashlib.md5(PASSWORD.encode(), usedforsecurity=False).hexdigest().upper()


@dataclass(frozen=True, slots=True)
class _Session:
    id_token: str
    caller: str
    ends_at: dt.datetime


def password_fits(account: str, digest: str) -> bool:
    """The official text says upper-case hexadecimal, so nothing else is accepted here."""
    return account == ACCOUNT and digest == _PASSWORD_DIGEST


class Sessions:
    """Tokens handed out; each is bound to its caller's address as the real one is (§1.2)."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: dict[str, _Session] = {}

    def open(self, caller: str, life_s: float, offset_s: float = 0) -> dict[str, str]:
        """The ``APIKey`` object of the reply, with seven fractional digits in ``expires_in``.

        ``offset_s`` is how far the portal's clock is ahead of ours.
        """
        ends_at = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=life_s)
        access_token, id_token = secrets.token_urlsafe(32), str(uuid.uuid4())
        with self._lock:
            self._held[access_token] = _Session(id_token, caller, ends_at)
        return {
            "access_token": access_token,
            "id_token": id_token,
            "token_type": "Bearer",
            "username": ACCOUNT,
            "expires_in": f"{ends_at + dt.timedelta(seconds=offset_s):%Y-%m-%dT%H:%M:%S.%f}7Z",
        }

    def valid(self, access_token: str, id_token: str, caller: str) -> bool:
        with self._lock:
            session = self._held.get(access_token)
        if session is None or session.id_token != id_token or session.caller != caller:
            return False
        return dt.datetime.now(dt.UTC) < session.ends_at

    def revoke_all(self) -> None:
        with self._lock:
            self._held.clear()
