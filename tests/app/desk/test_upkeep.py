"""What a desk does beside its patients: it follows its settings and keeps which devices it has seen well."""

from __future__ import annotations

import datetime as dt
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from app.desk.desk import Desk
from app.desk.renewal import Renewal, between_visits, needs_restart
from app.desk.running import Running
from app.desk.seen import Seen
from app.desk.settings_watch import SettingsWatch
from app.desk.upkeep import Upkeep
from app.doctor.bench import Bench
from app.doctor.finding import Health
from app.doctor.last_ok import read_last_ok
from app.doctor.report import examine_one, look_at
from app.flow.events import Event, InputRefused
from app.flow.state import CheckIn, Device, DeviceState, Phase, Setup, State
from app.settings import Settings, change_settings, load_settings
from devices.camera.camera import Frame
from devices.camera.lent import LentCamera
from devices.simulated.camera import NobodyCamera
from domain.card import ReaderState, ReaderStatus
from domain.failure import Failure, FailureCode

NOW = dt.datetime(2026, 11, 22, 1, 0, tzinfo=dt.UTC)
Told = list[tuple[Settings, frozenset[str]]]


def watch(home: Path) -> tuple[SettingsWatch, Told, list[FailureCode]]:
    told: Told = []
    trouble: list[FailureCode] = []
    made = SettingsWatch(
        home, load_settings(home), lambda settings, names: told.append((settings, names)), trouble.append
    )
    return made, told, trouble


# --- settings that were saved -------------------------------------------------------------


def test_what_changed_is_named_once(tmp_path: Path) -> None:
    looking, told, _ = watch(tmp_path)
    looking.look()
    assert told == []
    change_settings(tmp_path, station="Q7", portal={"base_url": "https://a.example", "password": "bí-mật"})
    looking.look()
    looking.look()
    ((settings, names),) = told
    assert settings.station == "Q7"
    assert names == {"station", "portal.base_url", "portal.password"}


def test_what_the_file_does_not_say_can_be_touched(tmp_path: Path) -> None:
    looking, told, _ = watch(tmp_path)
    looking.touch(frozenset({"csca_dir"}))
    looking.look()
    assert [names for _, names in told] == [{"csca_dir"}]


def test_a_file_that_became_wrong_changes_nothing_and_is_said(tmp_path: Path) -> None:
    looking, told, trouble = watch(tmp_path)
    (tmp_path / "settings.toml").write_text("station = [")
    looking.look()
    assert (told, trouble) == ([], [FailureCode.SETTINGS_INVALID])
    (tmp_path / "settings.toml").write_text('station = "Q2"')
    looking.look()
    assert [names for _, names in told] == [{"station"}]


def test_a_file_written_anew_with_the_same_values_is_no_change(tmp_path: Path) -> None:
    change_settings(tmp_path, station="Q7")
    looking, told, _ = watch(tmp_path)
    (tmp_path / "settings.toml").write_text('# by hand\nstation = "Q7"\n')
    looking.look()
    assert told == []


def test_the_screens_own_settings_wait_for_the_next_start() -> None:
    assert needs_restart("kiosk.idle_s") and needs_restart("language")
    assert not needs_restart("camera") and not needs_restart("liveness")


@pytest.mark.parametrize(("phase", "visit", "free"), [("waiting", "", 1), ("waiting", "v", 0), ("recorded", "v", 1)])
def test_between_visits(phase: str, visit: str, free: int) -> None:
    state = State(Setup("", ""), check_in=CheckIn(visit_id=visit, phase=Phase(phase)))
    assert between_visits(state) is bool(free)


def test_what_waited_is_taken_up_with_what_came_after(tmp_path: Path) -> None:
    renewals = [Renewal(Setup(name, ""), None, frozenset({name})) for name in ("a", "b")]  # type: ignore[arg-type]
    assert renewals[1].after(renewals[0]) == replace(renewals[1], changed=frozenset({"a", "b"}))


class Ear(Desk):
    """A desk that is never started and keeps what it is told."""

    def __init__(self) -> None:
        super().__init__(Setup("", ""))
        self.heard: list[Event] = []
        self.renewed: list[Renewal] = []
        self.told = threading.Event()

    def post(self, event: Event) -> None:
        self.heard.append(event)

    def renew(self, renewal: Renewal) -> None:
        self.renewed.append(renewal)
        self.told.set()


def test_what_is_saved_reaches_the_desk_and_the_window(tmp_path: Path) -> None:
    desk, shown = Ear(), []
    running = Running(desk, tmp_path, setup=lambda settings: Setup(settings.station, ""), tell=shown.append)
    running.parts()
    try:
        change_settings(tmp_path, station="Q5")
        running.saved(frozenset({"portal.password"}))
        assert desk.told.wait(20)
        (renewal,) = desk.renewed
        assert (renewal.setup.station, renewal.changed) == ("Q5", {"station", "portal.password"})
    finally:
        running.close()
    assert [settings.station for settings in shown] == ["Q1", "Q5"]


@pytest.mark.parametrize("quiet", [False, True])
def test_wrong_settings_are_said_where_staff_look(tmp_path: Path, quiet: bool) -> None:
    (tmp_path / "settings.toml").write_text("station = [")
    desk = Ear()
    running = Running(desk, tmp_path, setup=lambda settings: Setup(settings.station, ""), quiet=quiet)
    running.parts()
    running.close()
    assert (InputRefused(FailureCode.SETTINGS_INVALID) in desk.heard) is not quiet


# --- which devices were well --------------------------------------------------------------


def at_work(camera: DeviceState) -> State:
    reader, ok = ReaderStatus(ReaderState.NO_CARD, "ACS 00"), Device(DeviceState.OK)
    return State(Setup("", ""), reader=reader, camera=Device(camera), portal=ok, memory=ok)


def test_a_desk_at_work_keeps_what_it_sees(tmp_path: Path) -> None:
    state = at_work(DeviceState.OFF)
    seen = Seen(tmp_path, lambda: state, lambda: NOW)
    seen.note("printer")
    seen.look()
    assert read_last_ok(tmp_path) == dict.fromkeys(("reader", "portal", "database", "printer"), NOW)


def test_what_is_gone_keeps_its_time(tmp_path: Path) -> None:
    states = [at_work(DeviceState.OK), replace(at_work(DeviceState.OFF), reader=ReaderStatus(ReaderState.NO_READER))]
    times = [NOW, NOW + dt.timedelta(hours=1)]
    seen = Seen(tmp_path, lambda: states.pop(0), lambda: times.pop(0))
    seen.look()
    seen.look()
    kept = read_last_ok(tmp_path)
    assert (kept["reader"], kept["camera"], kept["portal"]) == (NOW, NOW, NOW + dt.timedelta(hours=1))


def test_a_camera_the_desk_has_open_is_not_missing(tmp_path: Path) -> None:
    bench = Bench(tmp_path, camera=lambda _: NobodyCamera(plugged=False))
    now = dt.datetime.now(dt.UTC)
    state = at_work(DeviceState.OK)
    seen = Seen(tmp_path, lambda: state, lambda: now)
    assert look_at(bench, "camera").code is FailureCode.CAMERA_NONE
    seen.look()
    found = examine_one(bench, "camera")
    assert (found.health, found.says) == (Health.OK, "in_use")
    state = at_work(DeviceState.OFF)
    seen.look()
    assert look_at(bench, "camera").code is FailureCode.CAMERA_NONE, "the desk has let go of it"


def test_a_desk_that_ended_holds_nothing(tmp_path: Path) -> None:
    seen = Seen(tmp_path, lambda: at_work(DeviceState.OK), lambda: dt.datetime.now(dt.UTC))
    seen.look()
    seen.close()
    assert look_at(Bench(tmp_path, camera=lambda _: NobodyCamera(plugged=False)), "camera").health is Health.FAILED


def test_one_that_crashed_holds_nothing_for_long(tmp_path: Path) -> None:
    long_ago = dt.datetime.now(dt.UTC) - dt.timedelta(minutes=1)
    Seen(tmp_path, lambda: at_work(DeviceState.OK), lambda: long_ago).look()
    assert look_at(Bench(tmp_path, camera=lambda _: NobodyCamera(plugged=False)), "camera").health is Health.FAILED


def test_the_settings_see_the_pictures_of_the_desk(tmp_path: Path) -> None:
    own = NobodyCamera()
    own.open()
    pictures = iter([Frame(own.read(), 0.0, 1), Frame(own.read(), 0.1, 2)])
    newest = Frame(own.read(), 0.0, 1)
    lent = LentCamera(lambda: next(pictures, newest), lambda: NobodyCamera(plugged=False))
    lent.open()  # its own is not even there
    assert lent.read().shape == lent.read().shape == (480, 640, 3)
    lent.close()


def test_while_the_desk_has_none_open_the_camera_is_opened(tmp_path: Path) -> None:
    lent = LentCamera(lambda: None, NobodyCamera)
    lent.open()
    assert lent.read().shape == (480, 640, 3)
    lent.close()
    gone = LentCamera(lambda: None, lambda: NobodyCamera(plugged=False))
    with pytest.raises(Failure):
        gone.open()


# --- the thread ---------------------------------------------------------------------------


def test_a_chore_that_breaks_does_not_end_the_others(caplog: pytest.LogCaptureFixture) -> None:
    done = threading.Event()

    def breaks() -> None:
        raise RuntimeError("a bug")

    upkeep = Upkeep((breaks, done.set), every_s=0.01)
    assert done.wait(10)
    done.clear()
    assert done.wait(10), "again and again"
    upkeep.close()
    assert "upkeep" in caplog.text
