"""The station's memory as one value: what its owner thread works with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.coverage import Asked, CoverageAnswer, CoverageQuery
from domain.draft import Draft
from domain.reception import HandOver, Reception
from domain.visit import EarlierVisit, Terms, Visit
from offline_cache import (
    appointments,
    audit,
    care_terms,
    counted,
    coverage_cache,
    drafts,
    enlisting,
    open_terms,
    outbox,
    receptions,
    rechecks,
    search,
    visits,
)
from offline_cache.care_terms import CareTerms
from offline_cache.outbox import Answer, OutboxRow, OutboxState

if TYPE_CHECKING:
    from sqlite_utils import Database


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True, slots=True)
class Store:
    """Reading and writing in the thread that opened ``database``; every method is one transaction.

    Any of them raises a Failure of the L group when disk, lock or key fail.
    """

    database: Database
    now: Callable[[], dt.datetime] = _utc_now

    def record_visit(self, visit: Visit, open_case: str = "") -> str:
        """Keep the visit and queue it for sending; on return it is on the disk. The same id twice is kept once.

        It gets the next queue number of that clinic and day; without a live answer of the insurer it is
        also queued for asking again. ``open_case`` is what its terms were judged by, as text, where they hang on
        co-payments that are not told yet: these are queued to be asked for.
        """
        return visits.record(self.database, visit, self.now(), open_case)

    def visit(self, visit_id: str) -> visits.WholeVisit | None:
        return visits.one(self.database, visit_id)

    def keep_draft(self, draft: Draft) -> None:
        """What was typed of a check-in so far; gone when its visit is recorded."""
        drafts.keep(self.database, draft, self.now())

    def forget_draft(self, visit_id: str) -> bool:
        """False when nothing was kept."""
        return drafts.forget(self.database, visit_id)

    def drafts(self) -> list[drafts.KeptDraft]:
        """Check-ins not recorded, of this program's and of one that ended; none older than a day."""
        return drafts.listed(self.database, self.now())

    def earlier_visits(self, number: str) -> list[EarlierVisit]:
        """This person's visits that count, newest first: the history, and whether a second one today would be made."""
        return visits.earlier(self.database, number)

    def cancel_visit(self, visit_id: str, staff: str, reason: str) -> bool:
        """Void a visit, at the receiver too when it may know of it. False when there is none to void."""
        return visits.cancel(self.database, visit_id, staff, reason, self.now())

    def find_visits(self, query: str) -> list[visits.VisitRow]:
        """Visits of all days by name without accents, number, phone or insurance card, newest first."""
        return search.find(self.database, query)

    def prepare_search(self) -> bool:
        """Index some visits that are not yet; whether more wait."""
        return search.catch_up(self.database)

    def whole_visits(self) -> list[visits.WholeVisit]:
        """All that is kept of all visits, oldest first."""
        return list(visits.everything(self.database))

    def visits(self, day: dt.date | None = None) -> list[visits.VisitRow]:
        """Visits of a clinic day (UTC+7), or all, in order of arrival."""
        return visits.listed(self.database, day)

    def counted(self, first: dt.date, last: dt.date) -> list[counted.CountedRow]:
        """What the numbers page counts of these clinic days, both included; names nobody."""
        return counted.between(self.database, first, last)

    def remember_answer(self, query: CoverageQuery, answer: CoverageAnswer, staff: str = "") -> None:
        """Keep an attempt as proof, and its answer for the time without a network when it is about the person."""
        coverage_cache.remember(self.database, query, answer, staff)

    def remember_under(self, number: str, answer: CoverageAnswer) -> None:
        """Keep an answer that another number of the same person brought: under this one nobody was found."""
        coverage_cache.store(self.database, number, answer)

    def keep_asked(self, asked: Asked, staff: str = "") -> None:
        """Keep what else the insurer was asked or told, as proof; nothing is concluded from it later."""
        coverage_cache.keep(self.database, asked, staff)

    def last_answer(self, number: str) -> CoverageAnswer | None:
        """The last answer about the person asked under this number, marked as from the cache, or None."""
        return coverage_cache.last(self.database, number)

    def attempts(self, number: str | None = None, limit: int = 1000) -> list[coverage_cache.AttemptRow]:
        """Questions to the portal of every kind, newest first."""
        return coverage_cache.attempts(self.database, number, limit)

    def claim_outbox(self, kind: str = outbox.VISIT) -> OutboxRow | None:
        """The next thing of that kind to send, now marked as being sent; None when nothing is due."""
        return outbox.claim(self.database, self.now(), kind)

    def enlist(self, kind: str) -> int:
        """Queue a kind that only some sites send for the visits since it was first asked for."""
        return enlisting.enlist(self.database, kind, self.now())

    def keep_here(self, *, kept: bool) -> None:
        """Whether this station hands its visits over to nobody."""
        outbox.keep_here(self.database, kept=kept)

    def enlist_no_more(self, kind: str) -> None:
        enlisting.enlist_no_more(self.database, kind)

    def outbox_due_at(self, kind: str = outbox.VISIT) -> dt.datetime | None:
        """When the next row of that kind may be tried; None when nothing waits."""
        return outbox.due_at(self.database, kind)

    def hurry_outbox(self, kind: str) -> int:
        """The other end is back: what waits may be tried now."""
        return outbox.hurry(self.database, kind, self.now())

    def settle_outbox(self, row: OutboxRow, answer: Answer) -> None:
        outbox.settle(self.database, row, answer, self.now())

    def recover_outbox(self) -> int:
        """Once at start, before the first claim: rows a killed program was sending are pending again."""
        return outbox.recover(self.database)

    def outbox(self, state: str | None = None, most: int = -1) -> list[OutboxState]:
        """What waits, was sent or is parked; the newest ``most`` rows."""
        return outbox.listed(self.database, state, most)

    def outbox_counts(self, kinds: Collection[str]) -> dict[str, int]:
        """Rows of these kinds by state."""
        return outbox.counted(self.database, kinds)

    def retry_parked(self, row_id: int) -> bool:
        """Send a parked row again with its old key."""
        return outbox.retry_parked(self.database, row_id, self.now())

    def settle_recheck(self, row: OutboxRow, answer: CoverageAnswer, items: dict[str, dict[str, str]]) -> None:
        """A live answer for a visit recorded without one, with what staff must see to (kind to detail)."""
        rechecks.settle(self.database, row, answer, items, self.now())

    def work_items(self) -> list[rechecks.WorkItem]:
        """What staff have not yet seen to."""
        return rechecks.open_items(self.database)

    def settle_work_item(self, item_id: int, staff: str, resolution: str) -> bool:
        return rechecks.settle_item(self.database, item_id, staff, resolution, self.now())

    def decide_terms(self, terms: CareTerms) -> None:
        """What the rules suggested (as plain values, dataclasses.asdict) and what staff decided."""
        care_terms.decide(self.database, terms)

    def correct_terms(self, visit_id: str, terms: Terms, staff: str) -> bool:
        """The terms of a recorded visit are others than was said: a row beside the record, and staff's to see to.

        False when the visit is void or not here.
        """
        return care_terms.correct(self.database, visit_id, terms, staff, self.now())

    def keep_terms(self, visit_id: str) -> None:
        """The co-payments were told, or will never be: the terms stand as they are."""
        open_terms.settle(self.database, visit_id, self.now())

    def open_case(self, visit_id: str) -> str:
        """What the terms were judged by; empty when the co-payments were told."""
        return open_terms.judged_by(self.database, visit_id)

    def decided_terms(self, visit_id: str) -> CareTerms | None:
        return care_terms.decided(self.database, visit_id)

    def use_paper(self, kind: str, number: str, visit_id: str, day: dt.date) -> bool:
        """Take in an appointment (or another paper that counts once); False when another visit used it."""
        return care_terms.use_paper(self.database, kind, number, visit_id, day)

    def paper_used_on(self, kind: str, number: str, finishing: str = "") -> dt.date | None:
        """When a paper was taken in at this station; not for the visit ``finishing``."""
        return care_terms.used_on(self.database, kind, number, finishing)

    def add_appointments(self, day: dt.date, queries: Iterable[CoverageQuery]) -> int:
        """Take tomorrow's list in; returns how many are new."""
        return appointments.add(self.database, day, queries)

    def next_appointment(self, day: dt.date) -> appointments.Appointment | None:
        return appointments.next_waiting(self.database, day)

    def settle_appointment(
        self, appointment: appointments.Appointment, answer: CoverageAnswer
    ) -> appointments.Progress:
        """Count the appointment, tell how far the day is. The answer itself is kept by who asked."""
        answered = answer.failure is None or answer.answer_class in coverage_cache.USEFUL
        appointments.settle(self.database, appointment, answer.code, answered=answered)
        return appointments.progress(self.database, appointment.day)

    def appointment_progress(self, day: dt.date) -> appointments.Progress:
        return appointments.progress(self.database, day)

    def record_reception(self, reception: Reception) -> receptions.ReceptionRow:
        """Keep an application with its receipt number; the same id twice is kept once."""
        return receptions.record(self.database, reception, self.now())

    def hand_over(self, given: HandOver) -> receptions.ReceptionRow:
        """Note who collected a result. Raises Failure RESULT_GONE when somebody has before."""
        return receptions.hand_over(self.database, given, self.now())

    def reception(self, key: str) -> receptions.ReceptionRow | None:
        """By id or by receipt number."""
        return receptions.one(self.database, key) or receptions.by_receipt(self.database, key)

    def receptions_of(self, day: dt.date) -> list[receptions.ReceptionRow]:
        """Received or collected on this day (UTC+7)."""
        return receptions.of_day(self.database, day)

    def waiting_results(self) -> list[receptions.ReceptionRow]:
        return receptions.waiting(self.database)

    def began_at(self) -> dt.datetime | None:
        """When this memory got its first entry (UTC); None while it is empty."""
        return audit.began_at(self.database)

    def audit_broken_at(self) -> int | None:
        """Number of the first audit row that does not follow from those before it, or None."""
        return audit.first_broken(self.database)

    def altered_attempt(self) -> int | None:
        """Number of a portal attempt that is not the one that was logged (or is gone), or None."""
        return coverage_cache.first_altered_attempt(self.database)

    def altered_visit(self) -> str | None:
        """Id of a visit whose record is not the one that was recorded (or is gone), or None."""
        return visits.first_altered(self.database)
