"""The window's language before the settings are loaded, and settings that cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.desk.desk import Desk
from app.desk.real import setup_of
from app.desk.running import Running
from app.flow.events import Event, InputRefused, SetupKnown
from app.flow.state import Moment, Setup, State
from app.flow.step import step
from app.home import first_language
from domain.failure import FailureCode
from tests.app.flow.test_step import NOON, TODAY


@pytest.mark.parametrize(
    ("text", "language"),
    [("", "vi"), ('language = "en"', "en"), ('language = "xx"', "vi"), ("language = [", "vi"), ("language = 3", "vi")],
)
def test_language_of_the_first_picture(tmp_path: Path, text: str, language: str) -> None:
    (tmp_path / "settings.toml").write_text(text)
    assert first_language(tmp_path) == language


def test_the_environment_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIEPDON_LANGUAGE", "en")
    assert first_language(tmp_path) == "en"


class ListeningDesk(Desk):
    """A desk that only notes what it is told."""

    def __init__(self) -> None:
        super().__init__(Setup("", ""))
        self.told: list[Event] = []

    def post(self, event: Event) -> None:
        self.told.append(event)


def test_a_desk_with_wrong_settings_says_so_and_works_on(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("colour = 1")
    desk = ListeningDesk()
    running = Running(desk, tmp_path, setup=setup_of)
    assert running.parts().home == tmp_path
    running.close()
    assert desk.told[0] == InputRefused(FailureCode.SETTINGS_INVALID)
    assert isinstance(desk.told[1], SetupKnown)


def test_the_setup_arrives_after_the_window(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('station = "Q7"\nstaff = "A"\n')
    desk = ListeningDesk()
    running = Running(desk, tmp_path, setup=setup_of)
    running.parts()
    running.close()
    state, effects = step(State(Setup("", "")), desk.told[0], Moment(1.0, NOON, TODAY, "V1"))
    assert (state.setup.station, state.setup.staff, effects) == ("Q7", "A", ())
