"""The portal's session token: taken with the account, used until a minute before it ends.

Source: VSS letters 1245 and 3190/BHXH-CNTT (coverage-portal.md §1.2).
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from app.portal.reply import fields_of, result_code, text
from domain.failure import Failure, FailureCode

if TYPE_CHECKING:
    from app.portal.http import HttpReply, PortalHttp

TAKE_PATH = "/api/token/take"
MARGIN_S = 60.0
DEFAULT_LIFE_S = 600.0
"""The portal's usual session, for a reply whose ``expires_in`` cannot be read."""
_LONGEST_LIFE_S = 24 * 3600.0
_LONGEST_TOKEN = 8192
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6})\d*)?(?:Z|\+00:?00)?", re.ASCII)

TokenKey = tuple[str, str, str]
"""Base URL, facility, account: two facilities on one desk must never share a token (§1.11-3)."""


@dataclass(frozen=True, slots=True, repr=False)
class Token:
    access_token: str
    id_token: str
    username: str
    life_s: float
    """Seconds from the moment it was taken, by the portal's own clock."""


def password_digest(password: str) -> str:
    """MD5 in upper-case hexadecimal: the portal's rule, not a protection we would choose."""
    return hashlib.md5(password.encode("utf-8"), usedforsecurity=False).hexdigest().upper()


def expiry(moment: str) -> dt.datetime | None:
    """``expires_in``: an ISO date-time in UTC with seven fractional digits; None where it is no such thing."""
    match = _MOMENT.fullmatch(moment.strip())
    if not match:
        return None
    try:
        second = dt.datetime.fromisoformat(match[1]).replace(tzinfo=dt.UTC)
    except ValueError:
        return None
    return second.replace(microsecond=int((match[2] or "0").ljust(6, "0")))


def _life_s(moment: str, server_date: str, now: dt.datetime) -> float:
    """Expiry minus the server's own time where it tells it, so that a desk's wrong clock does no harm."""
    end = expiry(moment)
    if end is None:
        return DEFAULT_LIFE_S
    with contextlib.suppress(ValueError):  # without a usable Date header our own clock has to do
        now = parsedate_to_datetime(server_date).astimezone(dt.UTC)
    return min(max((end - now).total_seconds(), 0.0), _LONGEST_LIFE_S)


def take_token(http: PortalHttp, account: str, digest: str, now: dt.datetime) -> Token:
    """Ask for a token.

    Raises:
        Failure: PORTAL_ACCOUNT when the account is refused, PORTAL_SERVER_ERROR, PORTAL_NOT_JSON,
            and those of PortalHttp.post.
    """
    reply = http.post(TAKE_PATH, form={"username": account, "password": digest})
    fields = fields_of(reply.body)
    code = result_code(fields) if fields is not None else ""
    if reply.status in {401, 403} or code == "401":
        raise Failure(FailureCode.PORTAL_ACCOUNT, f"token refused, HTTP {reply.status}")
    if reply.status >= 500 or code in {"500", "999"}:
        raise Failure(FailureCode.PORTAL_SERVER_ERROR, f"token, HTTP {reply.status}")
    key = fields.get("apikey") if fields is not None else None
    if not isinstance(key, dict):
        raise Failure(FailureCode.PORTAL_NOT_JSON, f"token, HTTP {reply.status}")
    return _token({name.lower(): value for name, value in key.items()}, account, reply, now)


def _token(key: dict[str, object], account: str, reply: HttpReply, now: dt.datetime) -> Token:
    access_token, id_token = (text(key, name, _LONGEST_TOKEN) for name in ("access_token", "id_token"))
    if not access_token:
        raise Failure(FailureCode.PORTAL_NOT_JSON, "token without access_token")
    life_s = _life_s(text(key, "expires_in"), reply.server_date, now)
    return Token(access_token, id_token, text(key, "username") or account, life_s)


class TokenCache:
    """Tokens in memory only; any thread may ask, one at a time takes a new one."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._held: dict[TokenKey, tuple[Token, float]] = {}

    def get(self, key: TokenKey, take: Callable[[], Token], worn: Token | None = None) -> Token:
        """The held token, or a new one from ``take`` when it nears its end or is the one found ``worn``."""
        with self._lock:
            token, until_s = self._held.get(key, (None, 0.0))
            if token is None or token is worn or self._clock() >= until_s:
                self._held.pop(key, None)
                token = take()
                self._held[key] = (token, self._clock() + token.life_s - MARGIN_S)
            return token
