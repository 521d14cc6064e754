"""The insurer is silent: staff read since when, that they may go on, and what waits; and when it is over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.flow.events import VisitStored
from app.flow.state import CheckIn, Device, DeviceState, Moment, Phase, State
from app.flow.step import step
from app.portal.age import CachePolicy
from domain.failure import FailureCode
from ui.samples import NOW, TODAY, sample_visits

Show = Callable[..., Any]
States = dict[str, State]


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def test_since_when_what_works_and_what_waits(show: Show, states: States, qtbot: QtBot) -> None:
    moved = [NOW]
    offline = replace(states["offline"], setup=replace(states["offline"].setup, remembered=CachePolicy(recent_days=12)))
    window = show(offline, now=lambda: moved[0], visits=sample_visits).window
    moved[0] += dt.timedelta(minutes=20)
    window.show_state(step(offline, VisitStored("of another"), Moment(1.0, moved[0], TODAY, ""))[0])
    window.settle()
    qtbot.waitUntil(lambda: "chờ xác minh" in words(window.offline))
    told = words(window.offline)
    assert "từ 08:30" in told, "when it began, not now"
    assert "Cứ tiếp nhận như thường" in told and "không quá 12 ngày" in told
    assert f"{window.work.model.open_count} lượt chờ xác minh" in told


def test_the_day_stands_beside_the_time_the_next_morning(show: Show, states: States) -> None:
    moved = [NOW]
    window = show(states["offline"], now=lambda: moved[0]).window
    moved[0] += dt.timedelta(days=1)
    window.show_state(states["offline"])
    assert f"08:30 {TODAY:%d/%m/%Y}" in words(window.offline)


def test_when_it_is_over_that_is_said_and_the_next_time_counts_anew(show: Show, states: States) -> None:
    moved = [NOW]
    window = show(states["offline"], now=lambda: moved[0]).window
    heard: list[str] = []
    window.announced.connect(heard.append)
    window.show_state(replace(states["offline"], portal=Device(DeviceState.OK)))
    assert window.offline.isHidden() and heard == ["Đã kết nối lại cổng bảo hiểm"]
    moved[0] += dt.timedelta(hours=1)
    window.show_state(states["offline"])
    assert "từ 09:30" in words(window.offline) and heard[-1].startswith("Mất kết nối cổng bảo hiểm từ 09:30")


@pytest.mark.parametrize("phase", [Phase.KEY_NEEDED, Phase.SETTLED])
def test_nothing_jumps_while_somebody_is_at_the_desk(show: Show, states: States, phase: Phase) -> None:
    state = replace(states["offline"], check_in=CheckIn("visit", phase=phase))
    assert show(state).window.offline.isHidden()


@pytest.mark.parametrize("code", [FailureCode.PORTAL_NOT_SET_UP, FailureCode.PORTAL_ACCOUNT])
def test_what_does_not_pass_by_itself_is_not_called_offline(show: Show, states: States, code: FailureCode) -> None:
    state = replace(states["offline"], portal=Device(DeviceState.TROUBLE, code))
    assert show(state).window.offline.isHidden()


def test_the_seconds_to_the_next_look_are_counted_for_the_eyes_alone(show: Show, states: States, qtbot: QtBot) -> None:
    window = show(states["offline"], now=lambda: NOW).window
    heard: list[str] = []
    window.announced.connect(heard.append)
    strip, drawn = window.offline, window.action_bar.announcement
    assert "Tự thử lại sau 12 giây" in words(strip)
    named = strip.accessibleName()
    assert named.endswith("Máy tự thử lại.") and "12" not in named
    qtbot.waitUntil(lambda: "Tự thử lại sau 12 giây" not in words(strip), timeout=60_000)
    assert (strip.accessibleName(), window.action_bar.announcement, heard) == (named, drawn, [])
    parts = [one for one in strip.findChildren(QLabel) if "Tự thử lại" in one.text()]
    assert [one.accessibleName() for one in parts] == ["Máy tự thử lại."]


def test_while_it_looks_that_is_said_and_where_it_does_not_look_nothing(show: Show, states: States) -> None:
    window = show(states["offline"], now=lambda: NOW + dt.timedelta(minutes=1)).window
    assert "Đang thử lại…" in words(window.offline)
    window.show_state(replace(states["offline"], portal_look_at=None))
    assert "thử lại…" not in words(window.offline) and "Máy tự" not in window.offline.accessibleName()
