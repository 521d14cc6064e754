"""What people decided about a visit, each in a row that can be shown: consent, staff's own eyes, terms of care."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from domain.clinic_time import clinic_day
from domain.consent import Consent
from domain.visit import DecidedBy, Terms, Visit
from offline_cache import audit, care_terms
from offline_cache.plain import utc_text

if TYPE_CHECKING:
    from sqlite_utils import Database


def keep(database: Database, visit: Visit, now: dt.datetime) -> None:
    """Call inside the transaction that records the visit."""
    for waiver in visit.waivers:
        detail = {"tick": waiver.tick, "say": waiver.say.value, "reason": waiver.reason, "staff": waiver.staff}
        audit.append(database, now, "staff_decided", visit.id, detail)
    if visit.consent is not None:
        _consent(database, visit, visit.consent, now)
    if visit.terms is not None:
        care_terms.add(database, _terms(visit, visit.terms, now))
    day = clinic_day(visit.arrived_at)
    for paper in visit.details.papers:
        if paper.number:  # an appointment counts once (TT 01/2025 Art. 11), a transfer form for one round
            care_terms.note_use(database, paper.ground.value, paper.number, visit.id, day)
    if visit.emergency:
        audit.append(database, now, "emergency_admitted", visit.id, {"staff": visit.staff})


def _consent(database: Database, visit: Visit, consent: Consent, now: dt.datetime) -> None:
    number = visit.person.number.digits if visit.person and visit.person.number else ""
    database.execute(
        """INSERT INTO consents
            (visit_id, number, answer, by_whom, channel, text_version, given_at, representative, staff)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        [
            visit.id,
            number,
            consent.answer.value,
            consent.by.value,
            consent.channel.value,
            consent.text_version,
            utc_text(consent.given_at),
            consent.representative,
            visit.staff,
        ],
    )
    detail = {"answer": consent.answer.value, "by": consent.by.value, "text_version": consent.text_version}
    audit.append(database, now, "consent", visit.id, detail)


def _terms(visit: Visit, terms: Terms, now: dt.datetime) -> care_terms.CareTerms:
    staff = visit.staff if terms.by is DecidedBy.STAFF else ""
    return care_terms.CareTerms(visit.id, terms.suggested, terms.suggestion, terms.decided, staff, terms.reason, now)
