"""A desk on real devices from start to end: it goes by the home's settings, follows them when they are saved, and
keeps which devices it has seen well."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.desk.desk import Desk
from app.flow.events import InputRefused, SetupKnown
from domain.failure import Failure, FailureCode

if TYPE_CHECKING:
    from app.desk.parts import Parts
    from app.desk.seen import Seen
    from app.desk.settings_watch import SettingsWatch
    from app.desk.upkeep import Upkeep
    from app.doctor.bench import Bench
    from app.flow.state import Setup
    from app.settings import Settings
    from devices.camera.camera import CameraSource, Frame

MakeSetup = Callable[["Settings"], "Setup"]
MakeParts = Callable[[Path, "Settings"], "Parts"]


class Running:
    """Of one workplace; ``saved`` and ``well`` may be called from any thread.

    ``tell`` is called with the settings when they are first known and whenever they change, in the thread that found
    out: for what a window goes by, such as the printer.
    """

    def __init__(
        self,
        desk: Desk,
        home: Path,
        *,
        setup: MakeSetup,
        parts: MakeParts | None = None,
        tell: Callable[[Settings], object] = lambda _: None,
        quiet: bool = False,
    ) -> None:
        """``quiet`` where patients look at the screen: settings that cannot be read are not said on it."""
        self._desk, self._home = desk, home
        self._setup, self._make_parts, self._tell = setup, parts, tell
        self._quiet = quiet
        self._watch: SettingsWatch | None = None
        self._seen: Seen | None = None
        self._upkeep: Upkeep | None = None

    def parts(self) -> Parts:
        """Load the settings, in the desk's thread; what is wrong with them is said on the screen, the desk works on."""
        from app.desk.clock_watch import ClockWatch  # noqa: PLC0415 - loaded after the window is on the screen
        from app.desk.seen import Seen  # noqa: PLC0415
        from app.desk.settings_watch import SettingsWatch  # noqa: PLC0415
        from app.desk.upkeep import Upkeep  # noqa: PLC0415

        settings = self._load()
        self._desk.post(SetupKnown(self._setup(settings)))
        self._tell(settings)
        self._watch = SettingsWatch(self._home, settings, self._changed, self._refused)
        self._seen = Seen(self._home, lambda: self._desk.state, lambda: dt.datetime.now(dt.UTC))
        watch = self._watch
        clock = ClockWatch(lambda: watch.settings, lambda: self._desk.state, self._refused)
        self._upkeep = Upkeep((watch.look, self._seen.look, clock.look))
        return self._parts(settings)

    def _load(self) -> Settings:
        from app.settings import Settings, load_settings  # noqa: PLC0415

        try:
            return load_settings(self._home)
        except Failure as failure:
            self._refused(failure.code)
            return Settings()

    def _parts(self, settings: Settings) -> Parts:
        from app.desk.real import real_parts  # noqa: PLC0415

        return (self._make_parts or real_parts)(self._home, settings)

    def _changed(self, settings: Settings, names: frozenset[str]) -> None:
        from app.desk.renewal import Renewal  # noqa: PLC0415

        self._desk.renew(Renewal(self._setup(settings), self._parts(settings), names))
        self._tell(settings)

    def _refused(self, code: FailureCode) -> None:
        if not self._quiet:
            self._desk.post(InputRefused(code))

    def saved(self, names: frozenset[str]) -> None:
        """Take up what was just saved, without waiting for the next look at the file."""
        if self._watch is not None and self._upkeep is not None:
            self._watch.touch(names)
            self._upkeep.hurry()

    def well(self, name: str) -> None:
        """A device worked that the desk's state says nothing of."""
        if self._seen is not None:
            self._seen.note(name)

    def bench(self) -> Bench:
        """What the settings beside this desk look at its devices from."""
        from app.desk.settings_watch import changed_names  # noqa: PLC0415
        from app.desk.works import CAMERA  # noqa: PLC0415
        from app.doctor.bench import Bench, camera_set_up  # noqa: PLC0415
        from devices.camera.lent import LentCamera  # noqa: PLC0415

        def newest() -> Frame | None:
            seen = self._desk.preview()
            return None if seen is None else seen[0]

        def camera(wanted: Settings) -> CameraSource:
            same = self._watch is not None and not changed_names(self._watch.settings, wanted) & CAMERA
            return LentCamera(newest, lambda: camera_set_up(wanted)) if same else camera_set_up(wanted)

        return Bench(self._home, camera=camera)

    def close(self) -> None:
        if self._upkeep is not None:
            self._upkeep.close()
        if self._seen is not None:
            self._seen.close()
