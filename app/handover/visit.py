"""A recorded visit read back from the outbox, as every format starts from it.

Records of earlier versions of this program lack newer fields; whatever is absent is empty here.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from domain.clinic_time import CLINIC_TIME
from domain.coverage import CoverageAnswer, InsuranceCard, Source
from domain.person import CitizenId, PartialDate, Person, Sex
from offline_cache.outbox import OutboxRow
from offline_cache.plain import answer_from_json, dumps

Plain = Mapping[str, Any]
_CODE_LENGTH = 15


@dataclass(frozen=True, slots=True, repr=False)
class HandedVisit:
    """One visit as it stands now; ``key`` is the idempotency key of this telling of it."""

    key: str
    id: str
    facility: str
    """The facility's five-digit code, empty where the site has not set it."""
    arrived_at: dt.datetime
    """With the clinic's own zone."""
    cancelled_at: dt.datetime | None
    """The same, or None while the visit counts."""
    telling: str
    """Kind of the outbox row: ``visit``, ``update`` of a visit told before, ``cancel``."""
    station: str
    staff: str
    outcome: str
    identified_by: str
    ticks: Mapping[str, tuple[str, str]]
    """``card_genuine``, ``same_person``, ``insured`` to state and code."""
    person: Person | None
    answer: CoverageAnswer | None
    """The newest the insurer said."""
    clinic: str
    queue_number: int
    object_code: str
    """MA_DOITUONG_KCB as far as it is decided, the rules' suggestion not included."""
    emergency: bool
    inpatient: bool
    priority: tuple[str, ...]
    phone: str
    complaint: str
    channel: str
    continues: str
    """Id of the visit a colleague began and this one finishes; that one is not told."""
    consent: Plain | None
    presented: InsuranceCard | None = None
    """The insurance card shown, as printed or typed: nobody has vouched for it."""
    birth_time: dt.time | None = None
    shown: str = ""
    """What staff were shown where no chip was read (domain.visit.Shown); empty where they did not say."""

    @property
    def card(self) -> InsuranceCard | None:
        """The card that counts on the day of the visit, as the desk had it."""
        coverage = self.answer.coverage if self.answer else None
        card = coverage.card_on(self.arrived_at.date()) if coverage else None
        return card if card and card.code else None

    @property
    def document_number(self) -> str:
        """Citizen number, else that of the passport or other paper."""
        person = self.person
        if person is None:
            return ""
        return person.number.digits if person.number else person.document_number

    @property
    def living_area(self) -> str:
        return self.answer.coverage.living_area if self.answer and self.answer.coverage else ""


def handed_visit(row: OutboxRow, facility: str = "") -> HandedVisit:
    """Raises ValueError or KeyError for a record that no version of this program wrote."""
    record: dict[str, Any] = json.loads(row.record)
    details = record.get("details") or {}
    return HandedVisit(
        key=row.key,
        id=record["id"],
        facility=facility,
        arrived_at=_here(record["arrived_at"]),
        cancelled_at=_here(row.cancelled_at) if row.cancelled_at else None,
        telling=row.kind,
        station=record["station"],
        staff=record["staff"],
        outcome=record["outcome"],
        identified_by=record["identified_by"],
        ticks={name: (tick["state"], tick["code"]) for name, tick in record["verdict"].items()},
        person=_person(record.get("person")),
        answer=_answer(row.later_answer or dumps(record.get("coverage"))),
        clinic=row.clinic or details.get("clinic", ""),
        queue_number=row.queue_number,
        object_code=row.object_code or (record.get("terms") or {}).get("decided", ""),
        emergency=bool(record.get("emergency")),
        inpatient=bool(details.get("inpatient")),
        priority=tuple(details.get("priority", ())),
        phone=details.get("phone", ""),
        complaint=details.get("complaint", ""),
        channel=record.get("channel", ""),
        continues=record.get("continues", ""),
        consent=record.get("consent"),
        presented=_presented(record.get("presented")),
        birth_time=dt.time.fromisoformat(details["birth_time"]) if details.get("birth_time") else None,
        shown=details.get("shown") or "",
    )


def _here(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).astimezone(CLINIC_TIME)


def _answer(text: str) -> CoverageAnswer | None:
    plain = json.loads(text)
    return answer_from_json(text, Source(plain.get("source", Source.PORTAL))) if plain else None


def _presented(plain: Plain | None) -> InsuranceCard | None:
    """The card itself where its QR was read, else only its code; ten digits are no code."""
    if plain is None:
        return None
    card = plain.get("card")
    if card is None:
        return InsuranceCard(plain["number"]) if len(plain["number"]) == _CODE_LENGTH else None
    first, last = (dt.date.fromisoformat(card[name]) if card[name] else None for name in ("valid_from", "valid_to"))
    unread = card.get("unread_dates", "")
    return InsuranceCard(card["code"], first, last, card["facility_code"], unread_dates=unread)


def _person(plain: Plain | None) -> Person | None:
    if plain is None:
        return None
    return Person(
        number=CitizenId(plain["number"]) if plain["number"] else None,
        name=plain["name"],
        birth_date=PartialDate.parse(plain["birth_date"]) if plain["birth_date"] else None,
        sex=Sex(plain["sex"]),
        nationality=plain["nationality"],
        ethnicity=plain["ethnicity"],
        residence=plain["residence"],
        document_number=plain["document_number"],
    )
