"""Who is at the desk, and who else works there in shifts: what of the settings changes with the person.

Whoever looks a patient up must be registered with the insurer by name and citizen number, and none may do it under
another's (coverage-portal.md §1.1, codes 054 and 055). So one person gives the desk, its visits and its look-ups their
name, all at once or not at all.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.policy import names_of
from app.settings import Colleague, Settings, environment, load_settings
from app.settings_change import Changes, save
from app.settings_files import shown
from domain.failure import Failure, FailureCode
from domain.person import CitizenId


@dataclass(frozen=True, slots=True)
class Roster:
    """Who can be at the desk, in the order of the list."""

    people: tuple[Colleague, ...] = ()
    at_desk: Colleague | None = None

    def known(self, who: Colleague) -> Colleague | None:
        """The one of the list who is meant."""
        return next((one for one in self.people if same(one, who)), None)


def same(one: Colleague, other: Colleague) -> bool:
    """By the number where both have one: two may have the same name."""
    if one.number and other.number:
        return one.number == other.number
    return one.name.casefold() == other.name.casefold()


def roster_of(settings: Settings) -> Roster:
    """Whoever was entered as the staff of this desk is one of the list, without having been put there."""
    name, number = settings.portal.staff_name or settings.staff, _whole(settings.portal.staff_number)
    here = Colleague(name=name, number=number) if name else None
    listed = tuple(one for one in settings.colleagues if one.name)
    if here is not None and not any(same(one, here) for one in listed):
        listed = (*listed, here)
    return Roster(listed, here)


def _whole(number: str) -> str:
    """A number that was never looked at when it was written must not keep the next one from the desk."""
    try:
        return CitizenId.parse(number).digits
    except Failure:
        return ""


def taking_over(settings: Settings, who: Colleague) -> Changes:
    """What has to be written for ``who`` to be the one at the desk; nothing that is so already."""
    roster = roster_of(settings)
    known = roster.known(who)
    who = who if who.number or known is None else known
    people = [who if one is known else one for one in roster.people if one is known or not same(one, who)]
    if known is None:
        people.append(who)
    return _changed(
        settings,
        {
            "staff": who.name,
            "portal.staff_name": who.name,
            "portal.staff_number": who.number,
            "colleagues": [one.model_dump() for one in people],
        },
    )


def taken_off(settings: Settings, who: Colleague) -> Changes:
    """The list without ``who``; the one at the desk stays, being there."""
    return _changed(settings, {"colleagues": [one.model_dump() for one in settings.colleagues if not same(one, who)]})


def _changed(settings: Settings, wanted: dict[str, Any]) -> Changes:
    now = shown(settings)
    return {name: value for name, value in wanted.items() if value != now[name]}


def person(name: str, number: str) -> Colleague:
    """As they were typed or scanned. Raises Failure INPUT_NAME_MISSING or INPUT_NOT_A_NUMBER; no number is none."""
    tidy = unicodedata.normalize("NFC", " ".join(name.split()))
    if not tidy:
        raise Failure(FailureCode.INPUT_NAME_MISSING)
    return Colleague(name=tidy, number=CitizenId.parse(number).digits if number.strip() else "")


@dataclass(frozen=True, slots=True)
class Shifts:
    """Changes of shift in one home. Each call blocks, for a worker, and raises Failure, with nothing written:
    SETTINGS_LOCKED where the policy or the environment gives the desk its name, those of ``person`` and of
    ``app.settings_change.save``.
    """

    home: Path
    saved: Callable[[frozenset[str]], object]
    """Is told the names of what was written."""

    def take_over(self, name: str, number: str) -> Roster:
        """From the next patient on this one is at the desk; they are of the list from now on."""
        return self._write(taking_over(load_settings(self.home), person(name, number)))

    def take_off(self, name: str, number: str) -> Roster:
        return self._write(taken_off(load_settings(self.home), Colleague(name=name, number=number)))

    def _write(self, changes: Changes) -> Roster:
        if refused := sorted(set(names_of(environment())) & changes.keys()):
            raise Failure(FailureCode.SETTINGS_LOCKED, ", ".join(refused))
        if changes:
            save(self.home, changes)
            self.saved(frozenset(changes))
        return roster_of(load_settings(self.home))
