"""Settings come in layers, and a change that does not fit changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.settings import change_settings, load_settings, locked_names, written_settings
from app.settings_files import read_export, shown, take_over, told, write_export
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


def test_a_password_in_an_address_stays_here(tmp_path: Path) -> None:
    """A camera on the network has its password in its address."""
    camera = "rtsp://admin:geheim@192.168.1.20:554/stream?channel=1&token=abc"
    change_settings(tmp_path, camera=camera)
    write_export(written_settings(tmp_path), tmp_path / "export.toml")
    bare = "rtsp://192.168.1.20:554/stream?channel=1"
    assert read_export(tmp_path / "export.toml")["camera"] == bare
    settings = load_settings(tmp_path)
    assert (settings.camera, told(settings)["camera"]) == (camera, bare)


def test_what_the_administrator_has_locked_is_not_taken_from_a_file(policy: Path, tmp_path: Path) -> None:
    policy.write_text('[locked.portal]\nbase_url = "https://a.example"\n', encoding="utf-8")
    file = tmp_path / "export.toml"
    file.write_text('station = "Q9"\n[portal]\nbase_url = "https://b.example"\naccount = "n"\n', encoding="utf-8")
    assert take_over(tmp_path, file) == ({"station", "portal.account"}, {"portal.base_url"})
    settings = load_settings(tmp_path)
    assert (settings.station, settings.portal.account) == ("Q9", "n")
    assert settings.portal.base_url == "https://a.example"
    assert "b.example" not in (tmp_path / "settings.toml").read_text(encoding="utf-8"), "nor waits for the lock to go"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", FailureCode.SETTINGS_INVALID),
        (b"hello there", FailureCode.SETTINGS_INVALID),
        (b"[tool.ruff]\nline-length = 1", FailureCode.SETTINGS_INVALID),
        (b"remembered_days = 'soon'\nstation = 'Q'", FailureCode.SETTINGS_INVALID),
        (b"[portal]\nbase_url = 'nonsense'", FailureCode.SETTING_NO_ADDRESS),
        (b"station = 'far too long to stand on a slip'", FailureCode.SETTING_OUT_OF_RANGE),
        (b"\xff\xfe\x00rub", FailureCode.FILE_NOT_READ),
        (None, FailureCode.FILE_NOT_READ),
    ],
)
def test_a_file_of_something_else_changes_nothing(content: bytes | None, code: FailureCode, tmp_path: Path) -> None:
    file = tmp_path / "chosen.toml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(Failure) as caught:
        take_over(tmp_path, file)
    assert caught.value.code is code
    assert not (tmp_path / "settings.toml").exists()


def test_secrets_are_shown_as_dots(tmp_path: Path) -> None:
    change_settings(tmp_path, portal={"password": "rất-bí-mật"})
    values = shown(load_settings(tmp_path))
    assert values["portal.password"] == "•••" and values["station"] == "Q1"
    assert "bí-mật" not in str(values)
