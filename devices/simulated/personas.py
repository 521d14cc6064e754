"""The invented people of demo, training and tests, read from ``assets/personas.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from domain.person import CitizenId, PartialDate, Person, Sex
from domain.verdict import Outcome


@dataclass(frozen=True, slots=True)
class ChipTraits:
    """What the simulated chip is made like."""

    defect: str = ""
    """``""`` sound, ``dg_hash`` a data group changed after signing, ``clone`` right files but other private keys."""
    issuer: str = "trusted"
    """``trusted`` (signed under the simulation's CSCA) or ``unknown`` (under a CSCA nobody has)."""
    portrait_format: str = "jpeg"
    """``jpeg`` or ``jp2``."""
    parents: str = "two_values"
    """DG13 field 13: ``two_values`` or ``nested`` (chip.md §1.6)."""


@dataclass(frozen=True, slots=True)
class FaceTraits:
    """Drawn identities by index; ``portrait`` None means the chip holds no picture."""

    portrait: int | None = None
    live: int = 0


@dataclass(frozen=True, slots=True)
class PortalTraits:
    """How the portal simulator answers a look-up of this person."""

    behaviour: str = "answer"
    """``answer``, ``down`` (connection refused or cut), ``slow``, ``html``, ``error500``."""
    code: str = "000"
    card: str = ""
    valid_days: tuple[int, int] = (-200, 165)
    """First and last day of validity, in days from today."""
    new_card: str = ""
    new_valid_days: tuple[int, int] = (-29, 336)
    facility: str = "99001"
    five_years_in_days: int = 400
    """When five years of insurance without a gap are full, in days from today."""


@dataclass(frozen=True, slots=True)
class Persona:
    name: str
    outcome: Outcome
    person: Person
    chip: ChipTraits
    face: FaceTraits
    portal: PortalTraits

    @property
    def text_key(self) -> str:
        """Of the sentence that says what this one shows."""
        return f"demo.persona.{self.name}"


def _date(text: str) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


def _person(data: dict[str, str]) -> Person:
    return Person(
        number=CitizenId(data["number"]),
        name=data["name"],
        birth_date=_date(data["birth"]),
        sex=Sex(data["sex"]),
        nationality="Việt Nam",
        ethnicity="Kinh",
        religion="Không",
        origin="Xã Giả Định, Tỉnh Thử Nghiệm",
        residence="Tổ 1, Phường Thử Nghiệm, Tỉnh Giả Định",
        marks="Nốt ruồi C: 1cm dưới đuôi mắt trái",
        issued=_date(data["issued"]),
        expires=_date(data["expires"]),
        never_expires=not data["expires"],
        father="Nguyễn Văn Cha",
        mother="Trần Thị Mẹ",
        old_number="990000123",
    )


def _portal(data: dict[str, Any]) -> PortalTraits:
    traits: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
    return PortalTraits(**traits)


def _persona(name: str, data: dict[str, Any]) -> Persona:
    return Persona(
        name=name,
        outcome=Outcome(data["outcome"]),
        person=_person(data["person"]),
        chip=ChipTraits(**data.get("chip", {})),
        face=FaceTraits(**data.get("face", {})),
        portal=_portal(data.get("portal", {})),
    )


@cache
def personas() -> dict[str, Persona]:
    """Every persona by name, in the order of the file."""
    text = files("assets").joinpath("personas.toml").read_text(encoding="utf-8")
    return {name: _persona(name, data) for name, data in tomllib.loads(text).items()}
