"""The staff PIN: never in the clear, and not to be guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.kiosk.pin import Door, fits, is_right, is_set, keep_door, kept_door, locked_s, set_pin, tried
from domain.failure import Failure


def test_the_right_pin_opens_and_the_file_does_not_tell_it(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert not is_set(home) and not is_right(home, "482915")
    set_pin(home, "482915")
    assert is_set(home) and is_right(home, "482915") and not is_right(home, "482916")
    kept = next(home.iterdir()).read_text(encoding="utf-8")
    assert "482915" not in kept
    set_pin(home, "482915")
    assert next(home.iterdir()).read_text(encoding="utf-8") != kept, "a salt of its own each time"


def test_a_broken_file_opens_for_nobody(tmp_path: Path) -> None:
    set_pin(tmp_path, "482915")
    for broken in ("", "[]", '{"salt": "zz"}', '{"salt": "00", "hash": "", "n": 3, "r": 8, "p": 1}'):
        (tmp_path / "kiosk-pin.json").write_text(broken, encoding="utf-8")
        assert not is_right(tmp_path, "482915")


@pytest.mark.parametrize("pin", ["", "12345", "1234567890123", "12345a", "١٢٣٤٥٦"])
def test_what_is_no_pin_is_refused(tmp_path: Path, pin: str) -> None:
    assert not fits(pin)
    with pytest.raises(Failure):
        set_pin(tmp_path, pin)
    assert not is_set(tmp_path)


def test_every_fifth_wrong_try_locks_longer() -> None:
    door, locks = Door(), []
    for _ in range(15):
        door = tried(door, right=False, now_s=100.0)
        locks.append(locked_s(door, 100.0))
    assert [lock for lock in locks if lock] == [60.0, 120.0, 240.0]
    assert locked_s(door, 341.0) == 0
    assert tried(door, right=True, now_s=341.0) == Door()


def test_tries_and_waiting_outlive_the_program(tmp_path: Path) -> None:
    assert kept_door(tmp_path) == Door()
    door = Door()
    for _ in range(5):
        door = tried(kept_door(tmp_path), right=False, now_s=1000.0)
        keep_door(tmp_path, door)
    assert kept_door(tmp_path) == door and locked_s(kept_door(tmp_path), 1001.0) == 59
    keep_door(tmp_path, tried(door, right=True, now_s=1061.0))
    assert kept_door(tmp_path) == Door()


def test_a_new_pin_opens_a_locked_door(tmp_path: Path) -> None:
    keep_door(tmp_path, Door(5, 1060.0))
    set_pin(tmp_path, "482915")
    assert kept_door(tmp_path) == Door()


def test_a_clock_put_back_locks_for_an_hour_at_most() -> None:
    assert locked_s(Door(5, 1_000_000.0), 0.0) == 3600


@pytest.mark.parametrize("text", ["", "[]", '{"wrong": "x", "locked_until_s": 1}', '{"wrong": 1}'])
def test_a_door_that_cannot_be_read_is_a_new_one(tmp_path: Path, text: str) -> None:
    (tmp_path / "kiosk-door.json").write_text(text, encoding="utf-8")
    assert kept_door(tmp_path) == Door()


def test_a_home_that_cannot_be_written_is_no_crash(tmp_path: Path) -> None:
    keep_door(tmp_path / "nowhere", Door(3))
    assert kept_door(tmp_path / "nowhere") == Door()
    assert not (tmp_path / "nowhere").exists()
