"""The outcome of one scan."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from domain.card import AccessKey
from domain.coverage import InsuranceCard
from domain.person import CitizenId, PartialDate, Sex


class ScanKind(StrEnum):
    CITIZEN_QR = "citizen_qr"
    NUMBER = "number"
    MRZ = "mrz"
    BHYT_QR = "bhyt_qr"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, repr=False)
class Scan:
    """What was scanned. Empty or None where the code is silent.

    A QR is a typing aid and proves nothing: anyone can print one (coverage-portal.md §5.1).
    """

    kind: ScanKind
    number: str = ""
    """To ask the insurer with: 12-digit citizen number, 10-digit insurance number or 15-character card code."""
    key: AccessKey | None = None
    """Opens the chip; set when the citizen number is known."""
    mrz: str = ""
    """The machine readable zone without line breaks and blanks, for devices.card to check."""
    name: str = ""
    birth_date: PartialDate | None = None
    sex: Sex = Sex.UNKNOWN
    address: str = ""
    issued: dt.date | None = None
    old_number: str = ""
    cancelled_numbers: tuple[CitizenId, ...] = ()
    parents: tuple[str, ...] = ()
    card: InsuranceCard | None = None
    """From an insurance QR, as printed; the portal decides."""
    living_area: str = ""
    five_years_on: dt.date | None = None
    confirm: bool = False
    """Fields were told apart by content or came damaged: staff must look before the data are used."""
    complete: bool = True
    """False for an insurance QR without its end mark: scan again."""

    def __repr__(self) -> str:
        return f"Scan({self.kind})"
