"""The table of settings and the settings themselves name the same keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.settings import Settings, load_settings
from app.settings_change import nested
from app.settings_files import shown
from ui.settings.field import Field
from ui.settings.rows import LEFT_TO_THE_FILE, ROWS, Kind, Row
from ui.style.look import Look


def test_every_setting_has_its_field_or_is_left_to_the_file() -> None:
    keys = [row.key for row in ROWS]
    assert len(keys) == len(set(keys))
    assert {*keys} | LEFT_TO_THE_FILE == {*shown(Settings())}
    assert not {*keys} & LEFT_TO_THE_FILE


@pytest.mark.parametrize("row", [row for row in ROWS if row.kind is Kind.CHOICE], ids=lambda row: row.key)
def test_every_choice_is_one_the_setting_takes(row: Row, tmp_path: Path, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    field = Field(row, parent)
    field.draw(Look.of("vi", dark=False))
    for choice in row.choices:
        field.show_value(choice)
        company = {"path": str(tmp_path), "url": "https://his.example", "service_code": "1", "service_name": "1"}
        table = nested({row.key: field.value()})
        for name in ("handover", "check_in_message"):
            if name in table:
                allowed = company if name == "handover" else company | {"url": ""}
                table[name] |= {key: value for key, value in allowed.items() if key in _keys(name)}
        settings = load_settings(tmp_path, **table)
        assert str(shown(settings)[row.key]) == choice


def _keys(table: str) -> set[str]:
    return {key.partition(".")[2] for key in shown(Settings()) if key.startswith(f"{table}.")}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.key)
def test_a_field_gives_back_what_it_was_shown(row: Row, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    field = Field(row, parent)
    field.draw(Look.of("vi", dark=False))
    value = shown(Settings())[row.key]
    field.show_value(value)
    wanted = list(value) if isinstance(value, tuple) else value
    if row.kind is Kind.SECRET:
        assert field.value() == ""
    else:
        assert field.value() == wanted
