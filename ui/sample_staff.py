"""Invented people who share a desk in shifts, for the gallery and the demo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.colleagues import Roster, person, same
from app.desk.renewal import Renewal
from app.portal.simulator.accounts import REGISTERED
from app.settings import Colleague

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.desk.parts import Parts
    from ui.at_desk import AtDesk

_OTHERS = (
    Colleague(name="Phạm Văn Giao Ca", number="990085000102"),
    Colleague(name="Nguyễn Thị Lan", number="990190000103"),
    Colleague(name="Nguyễn Thị Lan", number="990195000204"),
    Colleague(name="Trần Thị Mới"),
)


def sample_roster(name: str, number: str = "990190000101") -> Roster:
    """Whoever is at the desk, and the others."""
    here = Colleague(name=name, number=number)
    return Roster((here, *_OTHERS), here)


class SampleShifts:
    """Written nowhere; ``told`` hears who is at the desk from now on."""

    def __init__(self, roster: Roster, told: Callable[[Colleague], object] = lambda _: None) -> None:
        self._roster, self._told = roster, told

    def take_over(self, name: str, number: str) -> Roster:
        who = person(name, number)
        who = who if who.number else self._roster.known(who) or who
        others = tuple(one for one in self._roster.people if not same(one, who))
        listed = self._roster.people if who in self._roster.people else (*others, who)
        self._roster = Roster(listed, who)
        self._told(who)
        return self._roster

    def take_off(self, name: str, number: str) -> Roster:
        gone = Colleague(name=name, number=number)
        self._roster = replace(self._roster, people=tuple(one for one in self._roster.people if one != gone))
        return self._roster


def play_shifts(at_desk: AtDesk, desk: Desk, parts: Parts) -> None:
    """Let shifts change at a simulated desk: the portal's registered staff, and one it does not know."""
    registered = tuple(Colleague(name=name, number=number) for number, name in REGISTERED.items())
    roster = Roster((*registered, Colleague(name="TRẦN THỊ MỚI", number="990190000105")), registered[0])

    def told(who: Colleague) -> None:
        account = replace(parts.portal, staff_name=who.name, staff_number=who.number)
        setup = replace(desk.state.setup, staff=who.name)
        desk.renew(Renewal(setup, replace(parts, portal=account), frozenset({"portal.staff_name"})))

    at_desk.known.emit(roster, SampleShifts(roster, told))
