"""The client against the simulated portal, over real sockets."""

from __future__ import annotations

import concurrent.futures
import datetime as dt
import logging
from collections.abc import Callable
from typing import Any

import pytest

from app.portal.client import PortalClient, sent_name
from app.portal.next_try import Known, pursue
from app.portal.simulator import PASSWORD
from app.portal.token import password_digest
from devices.simulated.personas import personas
from domain.coverage import AnswerClass, CoverageAnswer, CoverageQuery
from domain.failure import FailureCode
from domain.person import PartialDate

QueryOf = Callable[..., CoverageQuery]
NewClient = Callable[..., PortalClient]
Control = Callable[..., Any]


LOOK_UP = "/api/egw/KQNhanLichSuKCB2024"
TAKE = "/api/token/take"

ANSWERING = [name for name, persona in personas().items() if persona.portal.behaviour == "answer"]


@pytest.mark.parametrize("name", ANSWERING)
def test_each_persona_gets_its_code(name: str, new_client: NewClient, query_of: QueryOf) -> None:
    found = new_client().look_up(query_of(name))
    assert found.code == personas()[name].portal.code
    assert (found.coverage is not None) == (found.code in {"000", "003", "010"})
    assert found.duration_ms > 0


def test_renewed_card_is_valid_today(new_client: NewClient, query_of: QueryOf) -> None:
    found = new_client().look_up(query_of("renewed-card"))
    assert found.coverage is not None
    assert found.coverage.new_card is not None
    today = dt.datetime.now(dt.UTC).date()
    assert found.coverage.new_card.valid_on(today)
    assert not found.coverage.card.valid_on(today)


@pytest.mark.parametrize("number", ["990085000123", "9900000101", "DN4999900000101"])
def test_three_kinds_of_number(number: str, new_client: NewClient, query_of: QueryOf) -> None:
    assert new_client().look_up(query_of("insured", number=number)).code == "000"


def test_what_is_sent(new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    decomposed = "Nguye\u0302\u0303n  va\u0306n Ma\u0302\u0303u "
    new_client().look_up(query_of("insured", name=decomposed))
    request = control("requests")[-1]
    assert (request["path"], request["type"]) == (LOOK_UP, "application/json")
    assert request["body"] == {
        "maThe": "990085000123",
        "hoTen": "NGUYỄN VĂN MẪU",
        "ngaySinh": "02/09/1985",
        "hoTenCb": "NGUYỄN VĂN TRỰC",
        "cccdCb": "099085000001",
    }


def test_diacritics_are_kept() -> None:
    assert sent_name("đặng  thị Ðào") == "ĐẶNG THỊ ÐÀO"


def test_year_alone_after_a_wrong_birth_date(new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    attempts: list[tuple[str, str]] = []

    def keep(query: CoverageQuery, answer: CoverageAnswer) -> None:
        attempts.append((str(query.birth_date), answer.code))

    control("persona", name="insured", birth="01/01/1985")
    try:
        found = pursue(new_client({"on_attempt": keep}), query_of("insured"), Known)
    finally:
        control("persona", name="insured", birth="02/09/1985")
    assert found.code == "000"
    assert attempts == [("02/09/1985", "070"), ("1985", "000")]


def test_wrong_year_stays_070(new_client: NewClient, query_of: QueryOf) -> None:
    asked: list[str] = []
    client = new_client({"on_attempt": lambda query, answer: asked.append(str(query.birth_date))})
    found = pursue(client, query_of("insured", birth_date=PartialDate(1999, 1, 1)), Known)
    assert asked == ["01/01/1999", "1999"], "each question once"
    assert (found.code, found.failure) == ("070", FailureCode.COVERAGE_DATA_DIFFERS)


@pytest.mark.parametrize(
    ("name", "code"), [("Nguyễn Văn Mậu", "061"), ("Nguyen Van Mau", "061"), ("Trần Văn Mẫu", "060")]
)
def test_wrong_names(name: str, code: str, new_client: NewClient, query_of: QueryOf) -> None:
    assert new_client().look_up(query_of("insured", name=name)).code == code


@pytest.mark.parametrize(
    ("settings", "code"), [({"staff_number": "099085000002"}, "054"), ({"staff_name": "TRẦN VĂN LẠ"}, "055")]
)
def test_unregistered_staff_is_set_up(
    settings: dict[str, str], code: str, new_client: NewClient, query_of: QueryOf
) -> None:
    found = new_client(**settings).look_up(query_of("insured"))
    assert (found.code, found.answer_class) == (code, AnswerClass.SET_UP)
    assert found.failure is FailureCode.PORTAL_STAFF_NOT_REGISTERED


def test_wrong_password_is_account(new_client: NewClient, query_of: QueryOf) -> None:
    found = new_client(password="sai").look_up(query_of("insured"))
    assert (found.answer_class, found.failure) == (AnswerClass.ACCOUNT, FailureCode.PORTAL_ACCOUNT)


def test_settings_left_empty_ask_nobody(new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    before = len(control("requests"))
    found = new_client(password="").look_up(query_of("insured"))
    assert (found.answer_class, found.failure) == (AnswerClass.SET_UP, FailureCode.PORTAL_NOT_SET_UP)
    assert len(control("requests")) == before


def test_one_token_for_many_look_ups(new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    client, before = new_client(), len(control("requests"))
    for name in ("insured", "not-found", "forged"):
        client.look_up(query_of(name))
    assert [request["path"] for request in control("requests")[before:]] == [TAKE, LOOK_UP, LOOK_UP, LOOK_UP]


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_wrong_clock_of_the_desk_costs_no_token(
    hours: int, new_client: NewClient, query_of: QueryOf, control: Control
) -> None:
    client = new_client({"now": lambda: dt.datetime.now(dt.UTC) + dt.timedelta(hours=hours)})
    before = len(control("requests"))
    for _ in range(3):
        assert client.look_up(query_of("insured")).code == "000"
    assert [request["path"] for request in control("requests")[before:]].count(TAKE) == 1


@pytest.mark.parametrize("style", ["http401", "http403", "401", "501", "999"])
def test_refused_token_is_renewed_once(style: str, new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    client = new_client()
    client.look_up(query_of("insured"))
    control("settings", auth_style=style)
    control("revoke-tokens")
    before = len(control("requests"))
    assert client.look_up(query_of("insured")).code == "000"
    assert [request["path"] for request in control("requests")[before:]] == [LOOK_UP, TAKE, LOOK_UP]


@pytest.mark.parametrize(
    ("style", "answer_class"),
    [("http401", AnswerClass.ACCOUNT), ("501", AnswerClass.ACCOUNT), ("999", AnswerClass.TEMPORARY)],
)
def test_no_second_renewal(
    style: str, answer_class: AnswerClass, new_client: NewClient, query_of: QueryOf, control: Control
) -> None:
    control("settings", auth_style=style, token_life_s=-1)
    before = len(control("requests"))
    assert new_client().look_up(query_of("insured")).answer_class is answer_class
    assert [request["path"] for request in control("requests")[before:]] == [TAKE, LOOK_UP, TAKE, LOOK_UP]


def test_four_at_once_share_one_token(new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    client, before = new_client(), len(control("requests"))
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        found = list(pool.map(client.look_up, [query_of("insured")] * 16))
    assert {answer.code for answer in found} == {"000"}
    paths = [request["path"] for request in control("requests")[before:]]
    assert (paths.count(TAKE), paths.count(LOOK_UP)) == (1, 16)


def test_nothing_secret_is_logged_or_shown(
    new_client: NewClient, query_of: QueryOf, control: Control, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = new_client()
    client.look_up(query_of("insured"))
    control("settings", outage="down")
    client.look_up(query_of("insured"))
    secrets = (PASSWORD, password_digest(PASSWORD), "token=", "990085000123", "NGUYỄN")
    shown = caplog.text + repr(client) + repr(query_of("insured")) + str(client.session.settings)
    assert [secret for secret in secrets if secret in shown] == []
