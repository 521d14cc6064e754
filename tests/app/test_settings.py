"""Settings come in layers, and a change that does not fit changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.settings import change_settings, load_settings, locked_names, written_settings
from app.settings_files import read_export, shown, write_export
from domain.failure import Failure, FailureCode


def test_defaults_then_file_then_environment_then_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_settings(tmp_path).station == "Q1"
    (tmp_path / "settings.toml").write_text('station = "Q2"\n[portal]\naccount = "99001_BV"\n')
    assert load_settings(tmp_path).station == "Q2"
    monkeypatch.setenv("TIEPDON_STATION", "Q3")
    monkeypatch.setenv("TIEPDON_PORTAL__BASE_URL", "https://portal.example")
    settings = load_settings(tmp_path)
    assert (settings.station, settings.portal.account, settings.portal.base_url) == (
        "Q3",
        "99001_BV",
        "https://portal.example",
    )
    assert load_settings(tmp_path, station="Q4").station == "Q4"


@pytest.mark.parametrize("text", ["colour = 1", "station = [", 'language = "fr"', "auto_record = 'maybe'"])
def test_what_does_not_fit_is_named_and_its_value_is_not(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.toml").write_text(text)
    with pytest.raises(Failure) as caught:
        load_settings(tmp_path)
    assert caught.value.code is FailureCode.SETTINGS_INVALID
    assert "fr" not in caught.value.detail
    assert "maybe" not in caught.value.detail


def test_a_change_keeps_the_other_keys(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('station = "Q2"\n[portal]\naccount = "99001_BV"\n')
    change_settings(tmp_path, face_engine="dlib", language="en")
    settings = load_settings(tmp_path)
    assert (settings.station, settings.portal.account, settings.language) == ("Q2", "99001_BV", "en")


def test_a_change_that_does_not_fit_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(Failure):
        change_settings(tmp_path, language="fr")
    assert not (tmp_path / "settings.toml").exists()


def test_the_password_is_not_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIEPDON_PORTAL__PASSWORD", "rất-bí-mật")
    settings = load_settings(tmp_path)
    assert "bí-mật" not in f"{settings!r}{settings}"
    assert settings.portal.password.get_secret_value() == "rất-bí-mật"


# --- the machine's policy -----------------------------------------------------------------


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "policy.toml"
    monkeypatch.setattr("app.settings.policy_file", lambda: path)
    return path


def test_policy_gives_defaults_and_locks(policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = 'station = "P1"\nlanguage = "en"\n[locked]\nasks_consent = true\n[locked.portal]\nbase_url = "https://a.example"\n'
    policy.write_text(text, encoding="utf-8")
    (tmp_path / "settings.toml").write_text('language = "vi"\nasks_consent = false\n[portal]\naccount = "X"\n')
    monkeypatch.setenv("TIEPDON_PORTAL__BASE_URL", "https://b.example")
    settings = load_settings(tmp_path, asks_consent=False)
    assert (settings.station, settings.language) == ("P1", "vi"), "defaults give way"
    assert settings.asks_consent, "what is locked does not, not even to the command line"
    assert (settings.portal.base_url, settings.portal.account) == ("https://a.example", "X"), "tables are joined"
    assert locked_names() == {"asks_consent", "portal.base_url"}


@pytest.mark.parametrize("changes", [{"asks_consent": False}, {"portal": {"base_url": "https://b.example"}}])
def test_a_locked_key_is_not_changed(policy: Path, tmp_path: Path, changes: dict[str, object]) -> None:
    policy.write_text('[locked]\nasks_consent = true\nportal = {base_url = "https://a.example"}\n', encoding="utf-8")
    with pytest.raises(Failure) as caught:
        change_settings(tmp_path, **changes)
    assert caught.value.code is FailureCode.SETTINGS_LOCKED
    assert not (tmp_path / "settings.toml").exists()


@pytest.mark.parametrize("text", ["locked = 1", "= ="])
def test_a_broken_policy_is_said(policy: Path, tmp_path: Path, text: str) -> None:
    policy.write_text(text, encoding="utf-8")
    with pytest.raises(Failure) as caught:
        load_settings(tmp_path)
    assert caught.value.code is FailureCode.SETTINGS_INVALID and "policy" in caught.value.detail


def test_a_change_in_a_table_keeps_its_other_keys(tmp_path: Path) -> None:
    change_settings(tmp_path, portal={"account": "99001_BV", "staff_name": "A"})
    change_settings(tmp_path, portal={"staff_name": "B"})
    portal = load_settings(tmp_path).portal
    assert (portal.account, portal.staff_name) == ("99001_BV", "B")


def test_what_is_carried_to_another_machine_holds_no_secret(tmp_path: Path) -> None:
    change_settings(tmp_path, station="Q7", portal={"account": "99001_BV", "password": "rất-bí-mật"})
    write_export(written_settings(tmp_path), tmp_path / "export.toml")
    assert "bí-mật" not in (tmp_path / "export.toml").read_text(encoding="utf-8")
    other = tmp_path / "other"
    change_settings(other, **read_export(tmp_path / "export.toml"))
    assert (load_settings(other).station, load_settings(other).portal.account) == ("Q7", "99001_BV")


def test_secrets_are_shown_as_dots(tmp_path: Path) -> None:
    change_settings(tmp_path, portal={"password": "rất-bí-mật"})
    values = shown(load_settings(tmp_path))
    assert values["portal.password"] == "•••" and values["station"] == "Q1"
    assert "bí-mật" not in str(values)
