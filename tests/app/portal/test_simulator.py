"""The simulated portal's own promises: formats of the letters, and no process left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest

from app.portal.simulator import ACCOUNT, PASSWORD, STAFF_NAME, STAFF_NUMBER, start_process
from app.portal.token import password_digest

Control = Callable[..., Any]

QUESTION = {
    "maThe": "990085000123",
    "hoTen": "NGUYỄN VĂN MẪU",
    "ngaySinh": "02/09/1985",
    "hoTenCb": STAFF_NAME,
    "cccdCb": STAFF_NUMBER,
}


def post(url: str, body: dict[str, str], *, form: bool) -> tuple[int, dict[str, Any]]:
    data = urllib.parse.urlencode(body) if form else json.dumps(body)
    media_type = "application/x-www-form-urlencoded" if form else "application/json; charset=utf-8"
    request = urllib.request.Request(url, data.encode(), {"Content-Type": media_type})
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, json.loads(response.read())
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read())


def query_string(portal: str) -> str:
    _, reply = post(f"{portal}/api/token/take", {"username": ACCOUNT, "password": password_digest(PASSWORD)}, form=True)
    key = reply["APIKey"]
    return urllib.parse.urlencode(
        {
            "token": key["access_token"],
            "id_token": key["id_token"],
            "username": ACCOUNT,
            "password": password_digest(PASSWORD),
        }
    )


@pytest.mark.parametrize("form", [True, False])
def test_both_kinds_of_body(portal: str, form: bool) -> None:
    status, reply = post(f"{portal}/api/egw/KQNhanLichSuKCB2024?{query_string(portal)}", QUESTION, form=form)
    assert (status, reply["maKetQua"]) == (200, "000")
    assert "990085000123" not in json.dumps(reply)  # the real reply has no citizen number either (§1.4)


@pytest.mark.parametrize(("form", "code"), [(True, "000"), (False, "205")])
def test_history_takes_a_form_only(portal: str, form: bool, code: str) -> None:
    _, reply = post(f"{portal}/api/egw/Lskcb2025?{query_string(portal)}", QUESTION, form=form)
    assert reply["maKetQua"] == code


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"hoTenCb": ""}, "205"),
        ({"cccdCb": "099085000009"}, "054"),
        ({"hoTenCb": "TRẦN VĂN LẠ"}, "055"),
        ({"hoTenCb": "PHẠM THỊ GIAO CA"}, "055"),
        ({"maThe": "12345"}, "205"),
        ({"ngaySinh": "02091985"}, "205"),
        ({"ngaySinh": "1985"}, "000"),
        ({"ngaySinh": "1986"}, "070"),
        ({"maThe": "990085000999"}, "050"),
    ],
)
def test_answers_to_wrong_questions(portal: str, change: dict[str, str], code: str) -> None:
    url = f"{portal}/api/egw/KQNhanLichSuKCB2024?{query_string(portal)}"
    assert post(url, {**QUESTION, **change}, form=False)[1]["maKetQua"] == code


def test_lower_case_digest_is_refused(portal: str) -> None:
    body = {"username": ACCOUNT, "password": password_digest(PASSWORD).lower()}
    assert post(f"{portal}/api/token/take", body, form=True)[1]["maKetQua"] == "401"


def test_tokens_expire(portal: str, control: Control) -> None:
    control("settings", token_life_s=-1)
    status, reply = post(f"{portal}/api/egw/KQNhanLichSuKCB2024?{query_string(portal)}", QUESTION, form=False)
    assert (status, reply["maKetQua"]) == (401, "401")


def test_unknown_control_is_refused(portal: str) -> None:
    assert post(f"{portal}/simulator/nonsense", {}, form=False)[0] == 404
    assert post(f"{portal}/simulator/settings", {"nonsense": "1"}, form=False)[0] == 404


def test_no_password_among_the_requests_seen(portal: str, control: Control) -> None:
    query_string(portal)
    assert password_digest(PASSWORD) not in json.dumps(control("requests"))


def gone(base_url: str) -> bool:
    try:
        urllib.request.urlopen(f"{base_url}/simulator/requests", timeout=5).close()
    except OSError:
        return True
    return False


def test_ends_with_its_block() -> None:
    with start_process() as base_url:
        assert not gone(base_url)
    assert gone(base_url)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_ends_with_a_killed_parent() -> None:
    program = (
        "import time\nfrom app.portal.simulator import start_process\n"
        "with start_process() as url:\n    print(url, flush=True)\n    time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        base_url = parent.stdout.readline().strip()
        assert not gone(base_url)
        os.kill(parent.pid, signal.SIGKILL)
    assert any(gone(base_url) or time.sleep(0.05) for _ in range(200))
