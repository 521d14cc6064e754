"""An application received at the one-stop counter, and the handing over of its result.

Source: NĐ 61/2018/NĐ-CP and NĐ 118/2025/NĐ-CP on the one-stop mechanism: a receipt with the day of the result for
each application; the result goes to the applicant or to somebody the applicant has authorised.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


@dataclass(frozen=True, slots=True, repr=False)
class Proxy:
    """Somebody the applicant named at reception, who may collect the result. ``number`` has 12 digits."""

    number: str
    name: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Reception:
    """``id`` is made before the first attempt to store it; its receipt number is given when it is stored."""

    id: str
    station: str
    staff: str
    received_at: dt.datetime
    """UTC."""
    due: dt.date
    procedure_code: str
    procedure_name: str
    applicant_number: str
    applicant_name: str
    identified_by: str
    """``chip``, ``qr``, ``typed``, as in a visit."""
    provisional: bool
    """Card or face could not be checked; they are when the result is collected."""
    proxies: tuple[Proxy, ...] = ()
    proof: Mapping[str, Any] = field(default_factory=dict)
    """How the applicant was verified, as plain values: ticks, checks, evidence of the chip, score, waivers."""


class CollectorRole(StrEnum):
    """By what right somebody collects the result."""

    APPLICANT = "applicant"
    PROXY = "proxy"
    """Named by the applicant at reception."""
    LETTER = "letter"
    """With a letter of authorisation, seen by staff."""


@dataclass(frozen=True, slots=True, repr=False)
class Letter:
    """A letter of authorisation: what staff note of it, and why it was accepted."""

    note: str
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class HandOver:
    """Who collected the result of a reception, and who gave it out."""

    reception_id: str
    station: str
    staff: str
    at: dt.datetime
    """UTC."""
    collector_number: str
    collector_name: str
    role: CollectorRole
    letter: Letter | None = None
    proof: Mapping[str, Any] = field(default_factory=dict)
