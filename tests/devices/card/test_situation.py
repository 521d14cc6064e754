"""One reader in one situation, under whatever name the service lists it; and how long what went away is waited for."""

from __future__ import annotations

import time

import pytest

from devices.card.patience import Patience
from devices.card.situation import chosen_slot, slot_named
from devices.card.transport import ReaderSlot

ACR = "ACS ACR1252 1S CL Reader [ACR1252 Dual Reader PICC] 00 00"


def slots(*names: str) -> list[ReaderSlot]:
    return [ReaderSlot(name, card_present=False) for name in names]


@pytest.mark.parametrize(
    ("listed", "found"),
    [
        ([ACR], ACR),
        (["Other 00 00", ACR], ACR),
        (["ACS ACR1252 1S CL Reader [ACR1252 Dual Reader PICC] 01 00"], "=0"),
        (["ACS ACR1252 1S CL Reader [ACR1252 Dual Reader PICC] 0A 00", "Other 00 00"], "=0"),
        (["ACS ACR1252 1S CL Reader [ACR1252 Dual Reader SAM] 00 01"], None),
        ([ACR.replace("00 00", "01 00"), ACR.replace("00 00", "02 00")], None),
        ([], None),
    ],
)
def test_a_reader_is_known_again_after_the_service_counted_anew(listed: list[str], found: str | None) -> None:
    slot = slot_named(slots(*listed), ACR)
    expected = listed[0] if found == "=0" else found
    assert (slot.name if slot else None) == expected


def test_windows_names_end_with_one_number() -> None:
    slot = chosen_slot(slots("Identiv uTrust 3700 F CL Reader 1"), "Identiv uTrust 3700 F CL Reader 0")
    assert slot is not None


def test_only_the_reader_that_was_chosen_is_looked_at() -> None:
    assert chosen_slot(slots("Other 00 00"), ACR) is None


def test_a_clock_that_jumped_costs_one_look(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    patience = Patience(4.0, 0.5)
    with patience.look() as most_s:
        assert most_s == 0.5
        now += 8 * 3600
    assert not patience.is_out
    for _ in range(7):
        with patience.look():
            now += 1
    assert patience.is_out


def test_the_last_look_is_no_longer_than_what_is_left() -> None:
    with Patience(0.2, 0.5).look() as most_s:
        assert most_s == 0.2
