"""Invented people who share a desk in shifts, for the gallery and the demo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.colleagues import Roster, person, same
from app.settings import Colleague

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
