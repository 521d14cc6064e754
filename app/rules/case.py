"""What is known when somebody asks for care: the card, the house, the grounds. None means not known."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from domain.coverage import InsuranceCard


class Level(StrEnum):
    """Professional levels of Law 15/2023, Art. 104."""

    INITIAL = "initial"
    BASIC = "basic"
    SPECIALISED = "specialised"


class FormerRank(StrEnum):
    """What the facility was before 01/01/2025."""

    DISTRICT = "district"
    PROVINCE = "province"
    CENTRAL = "central"
    NONE = "none"


class Setting(StrEnum):
    OUTPATIENT = "outpatient"
    INPATIENT = "inpatient"


class Pickup(StrEnum):
    """Drugs only, without an examination."""

    NO = ""
    APPOINTMENT = "appointment"
    EPIDEMIC = "epidemic"
    PROXY = "proxy"
    ELSEWHERE = "elsewhere"
    DELIVERED = "delivered"


@dataclass(frozen=True, slots=True)
class Facility:
    """This house, as its own settings describe it."""

    code: str
    level: Level | None = None
    points: int | None = None
    """Of the ministry's scoring, for the basic level."""
    provisional: bool | None = False
    """Ranked provisionally."""
    former: FormerRank | None = None
    commune: bool | None = False
    """Commune station, family medicine, agency, army or police station: code 1.2."""


@dataclass(frozen=True, slots=True, repr=False)
class CareCase:
    """One request for care. The grounds are what staff ticked or what papers show; papers are judged elsewhere."""

    day: dt.date
    facility: Facility
    card: InsuranceCard | None = None
    """The card that counts; None for somebody without one."""
    insured: bool | None = True
    """None while the insurer could not be asked."""
    admitted_on: dt.date | None = None
    """First day of this treatment, for a card that ends during it."""
    setting: Setting | None = Setting.OUTPATIENT
    living_area: str = ""
    transfer: bool = False
    appointment: bool = False
    moved: bool = False
    organ_donor: bool = False
    newborn: bool = False
    emergency: bool = False
    annex_one: bool | None = False
    """A disease of annex I of TT 01/2025; None while there is no diagnosis."""
    annex_two: bool | None = False
    pickup: Pickup = Pickup.NO
    withdraw: bool = False
    five_years_on: dt.date | None = None
    co_paid_vnd: int | None = None
    """Co-payments of this year (TraCuuCCT); None while not asked."""
