"""Settings come in layers, and a change that does not fit changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.settings import change_settings, load_settings
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
