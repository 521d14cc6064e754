"""Language, colours and size of the text outlive the program, apart from the administrator's settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.appearance import SCREEN_FILE, Appearance, read_appearance, write_appearance


@pytest.mark.parametrize("chosen", [Appearance("ja"), Appearance("vi", dark=True), Appearance("ko", False, 1.35)])
def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path, chosen: Appearance) -> None:
    write_appearance(tmp_path / "home", chosen)
    assert read_appearance(tmp_path / "home") == chosen


def test_nothing_chosen_is_as_the_settings_and_the_system_have_it(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('# the administrator\nlanguage = "en"\n')
    assert read_appearance(tmp_path) == Appearance("en", dark=None, scale=None)


def test_a_choice_leaves_the_settings_as_they_are(tmp_path: Path) -> None:
    written = '# the administrator\nlanguage = "en"\n'
    (tmp_path / "settings.toml").write_text(written)
    write_appearance(tmp_path, Appearance("zh"))
    assert read_appearance(tmp_path).language == "zh"
    assert (tmp_path / "settings.toml").read_text() == written


def test_the_environment_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_appearance(tmp_path, Appearance("zh"))
    monkeypatch.setenv("TIEPDON_LANGUAGE", "ko")
    assert read_appearance(tmp_path).language == "ko"


@pytest.mark.parametrize("text", ["", "dark = [", 'language = "xx"\ndark = 3\ntext_scale = "big"', "text_scale = 40.0"])
def test_a_file_that_says_nothing_sensible_is_no_choice(tmp_path: Path, text: str) -> None:
    (tmp_path / SCREEN_FILE).write_text(text)
    assert read_appearance(tmp_path) == Appearance("vi")
