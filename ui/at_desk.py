"""The change of shift beside a workplace: its sheet, and the worker that writes what was chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Signal

from app.failures import describe
from domain.failure import FailureCode
from ui.style.look import Look
from ui.style.tokens import Tone
from ui.work import Background

if TYPE_CHECKING:
    from app.colleagues import Roster
    from app.settings import Settings
    from ui.widgets.staff_button import StaffButton
    from ui.widgets.staff_overlay import StaffOverlay


class Shifts(Protocol):
    """Where it is written who is at the desk (app.colleagues); every call blocks and may raise Failure."""

    def take_over(self, name: str, number: str) -> Roster: ...

    def take_off(self, name: str, number: str) -> Roster: ...


class Place(Protocol):
    """The workplace it is about."""

    look: Look

    @property
    def visit_under_way(self) -> bool: ...

    def staff_sheet(self) -> StaffOverlay: ...

    def say_toast(self, words: str, tone: Tone = Tone.OK) -> None: ...


class AtDesk(QObject):
    """Until the settings are known, and where there are none, nobody can be chosen. ``key`` is what opens the sheet."""

    known = Signal(object, object)
    """Emits: the Roster of the settings whenever they were read, and the Shifts that change it; from any thread."""

    def __init__(self, place: Place, button: StaffButton, key: str, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._button, self._key = place, button, key
        self._background = Background(self)
        self._name = ""
        self._roster: Roster | None = None
        self._shifts: Shifts | None = None
        self.known.connect(self._knows)

    def draw(self, name: str) -> None:
        """``name``: whoever visits are recorded under now."""
        self._name = name
        self._button.draw(name, self._key, self._place.look, ready=self._roster is not None)

    def open(self) -> None:
        if self._roster is not None:
            sheet = self._place.staff_sheet()
            self.follow(sheet)
            sheet.open()

    def follow(self, sheet: StaffOverlay) -> None:
        """Bring the sheet up to date."""
        if self._roster is not None:
            sheet.show_roster(self._roster)
        sheet.show_under_way(self._place.visit_under_way)

    def take_over(self, name: str, number: str) -> None:
        if (shifts := self._shifts) is not None:
            self._background.ask("shift", lambda: shifts.take_over(name, number), self._taken_over)

    def take_off(self, name: str, number: str) -> None:
        if (shifts := self._shifts) is not None:
            self._background.ask("shift", lambda: shifts.take_off(name, number), partial(self._taken_off, name))

    def wait(self) -> None:
        """Block until nothing is being written."""
        self._background.wait()

    def _knows(self, roster: Roster, shifts: Shifts) -> None:
        self._roster, self._shifts = roster, shifts
        self.draw(self._name)

    def _taken_over(self, answer: object) -> None:
        roster, sheet = self._told(answer), self._place.staff_sheet()
        if roster is None or roster.at_desk is None:
            return
        sheet.dismiss()
        key = "people.staff.done_later" if self._place.visit_under_way else "people.staff.done"
        self._place.say_toast(self._place.look.say(key, name=roster.at_desk.name))

    def _taken_off(self, name: str, answer: object) -> None:
        if self._told(answer) is not None:
            self._place.staff_sheet().busy(False)
            self._place.say_toast(self._place.look.say("people.staff.gone", name=name))

    def _told(self, answer: object) -> Roster | None:
        """The list as it is now, shown; None where nothing was written, and that is said."""
        if isinstance(answer, FailureCode):
            self._place.staff_sheet().refuse(answer)
            if self._place.staff_sheet().isHidden():  # Esc was quicker than the disk
                self._place.say_toast(describe(answer, self._place.look.language).sentence, Tone.FAILED)
            return None
        self._roster = roster = cast("Roster", answer)
        self.follow(self._place.staff_sheet())
        return roster


def tell_staff(at_desk: AtDesk, settings: Settings, home: Path, saved: Callable[[frozenset[str]], object]) -> None:
    """Settings were read; in the thread that did. ``saved`` is told what a change of shift wrote."""
    from app.colleagues import Shifts, roster_of  # noqa: PLC0415 - after the window is there

    at_desk.known.emit(roster_of(settings), Shifts(home, saved))
