"""Asking the portal what it knows of other facilities: stays, accumulated co-payment.

Sources: coverage-portal.md §1.6 (``Lskcb2025``), §1.7 (``TraCuuTienMCCT``).
All of it is for warnings (app.portal.warned); none of it decides.
"""

from __future__ import annotations

import re
from dataclasses import replace

from app.portal.asking import Keep, about, asked_and_kept, keep_nothing
from app.portal.client import question, sent_name
from app.portal.reply import Fields, result_code
from app.portal.session import PortalReply, PortalSession, without_fields
from app.portal.told_elsewhere import CoPayment, Stay, co_payment_in, stays_in
from domain.clinic_time import clinic_day
from domain.coverage import CoverageQuery, Question
from domain.failure import Failure, FailureCode

HISTORY_PATH = "/api/egw/Lskcb2025"
CO_PAYMENT_PATH = "/api/TraCuuCCT/TraCuuTienMCCT"


def history(session: PortalSession, query: CoverageQuery, keep: Keep = keep_nothing) -> tuple[Stay, ...]:
    """Stays and visits known to the insurer, newest first. A form body: running systems found JSON refused.

    Raises:
        Failure: as a look-up; also when the portal answers with anything but 000.
    """
    asked = about(Question.STAYS, query, session.now())
    form = question(query, session.settings)
    reply = asked_and_kept(session, asked, lambda: session.ask(HISTORY_PATH, form=form), _but_diagnoses(keep))
    return stays_in(_accepted(reply, {"000", "200"}))


_DIAGNOSIS = re.compile(r'("tenBenh"\s*:\s*)"(?:[^"\\]|\\.)*(?:"|\Z)', re.IGNORECASE | re.DOTALL)


def _but_diagnoses(keep: Keep) -> Keep:
    """What somebody is ill with elsewhere proves nothing here: the reply is kept without it (Law 91/2025)."""
    return lambda asked: keep(replace(asked, raw=_DIAGNOSIS.sub(r'\1"…"', asked.raw)))


def co_payment(session: PortalSession, query: CoverageQuery, keep: Keep = keep_nothing) -> CoPayment | None:
    """This year's co-payment; None when the insurer has none on record (204).

    Raises:
        Failure: as a look-up. Not tried again on a time-out: the portal keeps a list of accounts it
            restricts (§1.9).
    """
    asked = about(Question.CO_PAYMENT, query, session.now())
    body = {"maThe": query.number, "hoTen": sent_name(query.name), "ngaySinh": str(query.birth_date)}
    reply = asked_and_kept(session, asked, lambda: session.ask_with_headers(CO_PAYMENT_PATH, json=body), keep)
    return co_payment_in(_accepted(reply, {"200", "204"}), clinic_day(asked.asked_at).year)


def _accepted(reply: PortalReply, codes: set[str]) -> Fields:
    if reply.fields is None:
        raise without_fields(reply)
    code = result_code(reply.fields)
    if code == "401":
        raise Failure(FailureCode.PORTAL_ACCOUNT, "code 401")
    if code not in codes:
        raise Failure(FailureCode.PORTAL_SERVER_ERROR, f"code {code[:4]}")
    return reply.fields
