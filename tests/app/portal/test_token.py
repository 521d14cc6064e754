"""The token: expiry as the portal writes it, digest, cache."""

from __future__ import annotations

import datetime as dt

import pytest
from pytest_httpserver import HTTPServer

from app.portal.http import HttpReply, PortalHttp
from app.portal.token import DEFAULT_LIFE_S, Token, TokenCache, expiry, password_digest, take_token
from domain.failure import Failure, FailureCode

NOW = dt.datetime(2026, 11, 22, 2, 0, tzinfo=dt.UTC)
KEY = ("https://portal.invalid", "99001", "99001_BV")


def test_digest_is_md5_in_upper_case() -> None:
    # RFC 1321 appendix A.5, test suite: MD5 ("abc")
    assert password_digest("abc") == "900150983CD24FB0D6963F7D28E17F72"


def test_seven_fractional_digits() -> None:
    assert expiry("2026-11-22T02:15:30.1234567Z") == dt.datetime(2026, 11, 22, 2, 15, 30, 123456, tzinfo=dt.UTC)


@pytest.mark.parametrize("text", ["2026-11-22T02:15:30Z", "2026-11-22T02:15:30", "2026-11-22T02:15:30.0+00:00"])
def test_other_ways_to_write_the_same_moment(text: str) -> None:
    assert expiry(text) == dt.datetime(2026, 11, 22, 2, 15, 30, tzinfo=dt.UTC)


@pytest.mark.parametrize("text", ["", "600", "2026-13-01T00:00:00Z", "2026-11-22T02:15:30+07:00", "soon"])
def test_no_moment_is_none(text: str) -> None:
    assert expiry(text) is None


def taken(server: HTTPServer, body: object, *, status: int = 200, now: dt.datetime = NOW) -> Token:
    server.expect_request("/api/token/take", method="POST").respond_with_json(body, status=status)
    http = PortalHttp(server.url_for(""), connect_timeout_s=2, read_timeout_s=2)
    try:
        return take_token(http, "99001_BV", password_digest("x"), now)
    finally:
        http.close()


def reply(expires_in: object) -> dict[str, object]:
    key = {"access_token": "a", "id_token": "i", "username": "99001_BV", "expires_in": expires_in}
    return {"maKetQua": "200", "APIKey": key}


def test_life_is_counted_by_the_portals_clock(httpserver: HTTPServer) -> None:
    """Two hours of life by the Date header of the reply, although the desk's clock is an hour ahead."""
    now = dt.datetime.now(dt.UTC)
    ends_at = now + dt.timedelta(hours=2)
    token = taken(httpserver, reply(f"{ends_at:%Y-%m-%dT%H:%M:%S.%f}7Z"), now=now + dt.timedelta(hours=1))
    assert token.life_s > 3600


def test_unreadable_expiry_means_the_usual_session(httpserver: HTTPServer) -> None:
    assert taken(httpserver, reply(None)).life_s == DEFAULT_LIFE_S


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"maKetQua": "401", "APIKey": None}, 200, FailureCode.PORTAL_ACCOUNT),
        ({}, 403, FailureCode.PORTAL_ACCOUNT),
        ({"maKetQua": "500"}, 200, FailureCode.PORTAL_SERVER_ERROR),
        ({}, 503, FailureCode.PORTAL_SERVER_ERROR),
        ([], 200, FailureCode.PORTAL_NOT_JSON),
        ({"maKetQua": "200", "APIKey": {"access_token": None}}, 200, FailureCode.PORTAL_NOT_JSON),
        ({"maKetQua": "200", "APIKey": "x"}, 200, FailureCode.PORTAL_NOT_JSON),
    ],
)
def test_refusals(httpserver: HTTPServer, body: object, status: int, code: FailureCode) -> None:
    with pytest.raises(Failure) as caught:
        taken(httpserver, body, status=status)
    assert caught.value.code is code


def test_request_is_a_form_with_the_digest(httpserver: HTTPServer) -> None:
    taken(httpserver, reply("2026-11-22T02:15:30.1234567Z"))
    request = httpserver.log[0][0]
    assert request.content_type == "application/x-www-form-urlencoded"
    assert request.form.to_dict() == {"username": "99001_BV", "password": password_digest("x")}


class Clock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


class Portal:
    """Hands out numbered tokens of a fixed life."""

    def __init__(self, life_s: float) -> None:
        self.life_s = life_s
        self.taken = 0

    def take(self) -> Token:
        self.taken += 1
        return Token(f"t{self.taken}", "", "", self.life_s)


def test_token_is_used_until_a_minute_before_its_end() -> None:
    clock, portal = Clock(), Portal(life_s=600)
    cache = TokenCache(clock)
    first = cache.get(KEY, portal.take)
    clock.now_s = 539
    assert cache.get(KEY, portal.take) is first
    clock.now_s = 540
    assert cache.get(KEY, portal.take).access_token == "t2"


def test_worn_token_is_renewed_once_for_all_who_found_it_worn() -> None:
    portal = Portal(life_s=600)
    cache = TokenCache(Clock())
    worn = cache.get(KEY, portal.take)
    renewed = [cache.get(KEY, portal.take, worn) for _ in range(4)]
    assert portal.taken == 2
    assert {token.access_token for token in renewed} == {"t2"}


def test_facilities_do_not_share_tokens() -> None:
    portal = Portal(life_s=600)
    cache = TokenCache(Clock())
    others = [KEY, (KEY[0], "99002", KEY[2]), (KEY[0], KEY[1], "99002_BV"), ("https://other.invalid", *KEY[1:])]
    assert len({cache.get(key, portal.take).access_token for key in others}) == 4


def test_failure_to_take_leaves_no_token_behind() -> None:
    cache, portal = TokenCache(Clock()), Portal(life_s=600)

    def refuse() -> Token:
        raise Failure(FailureCode.PORTAL_ACCOUNT)

    worn = cache.get(KEY, portal.take)
    with pytest.raises(Failure):
        cache.get(KEY, refuse, worn)
    assert cache.get(KEY, portal.take).access_token == "t2"


def test_no_secret_in_representations() -> None:
    assert "secret" not in repr(Token("secret", "secret", "secret", 1.0))
    assert "secret" not in repr(HttpReply(200, b"secret"))
