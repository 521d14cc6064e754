"""From settings to sinks, and settings that cannot be meant."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import keyring
import keyring.backend
import pytest

from app.handover.check_in import CheckInFolder, CheckInPortal
from app.handover.endpoint import EndpointSink
from app.handover.folder import DayTableSink, FolderSink
from app.handover.receivers import receivers
from app.handover.settings import CheckInMessage, Handover
from app.key_store import kept_secret
from app.portal.session import PortalSettings
from app.settings import load_settings
from domain.failure import Failure, FailureCode

PORTAL = PortalSettings("", "99001", "", "", "", "")
MESSAGE = {"service_code": "XX.1", "service_name": "Khám"}


def sinks(handover: dict[str, Any], message: dict[str, Any] | None = None) -> list[tuple[str, tuple[str, ...], type]]:
    found = receivers(Handover(**handover), CheckInMessage(**(message or {})), PORTAL)
    return [(one.name, one.kinds, type(one.sink)) for one in found]


def test_nothing_is_set_up_by_default() -> None:
    assert sinks({}) == []


def test_each_choice(tmp_path: Path) -> None:
    visits = ("handover", ("visit", "update", "cancel"))
    assert sinks({"kind": "folder", "path": tmp_path, "format": "fhir"}) == [(*visits, FolderSink)]
    assert sinks({"kind": "folder", "path": tmp_path, "format": "csv"}) == [(*visits, DayTableSink)]
    assert sinks({"kind": "endpoint", "url": "https://his.invalid/"}) == [(*visits, EndpointSink)]
    check_ins = ("check-in", ("check_in",))
    assert sinks({}, {"mode": "folder", "path": tmp_path, **MESSAGE}) == [(*check_ins, CheckInFolder)]
    assert sinks({}, {"mode": "send", **MESSAGE}) == [(*check_ins, CheckInPortal)]


@pytest.mark.parametrize(
    "text",
    [
        '[handover]\nkind = "folder"',
        '[handover]\nkind = "endpoint"',
        '[handover]\nkind = "endpoint"\nurl = "http://his.invalid/"',
        '[handover]\nkind = "endpoint"\nurl = "ftp://127.0.0.1/"',
        '[handover]\nkind = "endpoint"\nurl = "his.invalid"',
        '[handover]\nkind = "pigeon"',
        '[handover]\nformat = "xml"',
        '[check_in_message]\nmode = "send"',
        '[check_in_message]\nmode = "folder"\nservice_code = "a"\nservice_name = "b"',
    ],
)
def test_settings_that_cannot_be_meant(text: str, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(text, encoding="utf-8")
    with pytest.raises(Failure) as caught:
        load_settings(tmp_path)
    assert caught.value.code is FailureCode.SETTINGS_INVALID


def test_the_secret_comes_from_the_environment_or_the_key_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Store(keyring.backend.KeyringBackend):
        priority = 1  # type: ignore[assignment]

        def get_password(self, service: str, username: str) -> str | None:
            return {("tiepdon-handover", "his.invalid"): "kept"}.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            raise NotImplementedError

        def delete_password(self, service: str, username: str) -> None:
            raise NotImplementedError

    before = keyring.get_keyring()
    keyring.set_keyring(Store())
    try:
        assert kept_secret("tiepdon-handover", "his.invalid") == "kept"
        assert kept_secret("tiepdon-handover", "other.invalid") == ""
    finally:
        keyring.set_keyring(before)
    assert kept_secret("tiepdon-handover", "his.invalid") == "", "a machine without a key store"
    monkeypatch.setitem(os.environ, "TIEPDON_HANDOVER__SECRET", "given")
    assert load_settings(tmp_path).handover.secret.get_secret_value() == "given"
    assert "given" not in repr(load_settings(tmp_path))
