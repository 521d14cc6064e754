"""Asking the portal what it knows of other facilities: stays, accumulated co-payment.

Sources: coverage-portal.md §1.6 (``Lskcb2025``), §1.7 (``TraCuuTienMCCT``).
All of it is for warnings (app.portal.warned); none of it decides.
"""

from __future__ import annotations

from app.portal.client import question, sent_name
from app.portal.reply import Fields, result_code
from app.portal.session import PortalReply, PortalSession, without_fields
from app.portal.told_elsewhere import CoPayment, Stay, co_payment_in, stays_in
from domain.clinic_time import clinic_day
from domain.coverage import CoverageQuery
from domain.failure import Failure, FailureCode

HISTORY_PATH = "/api/egw/Lskcb2025"
CO_PAYMENT_PATH = "/api/TraCuuCCT/TraCuuTienMCCT"


def history(session: PortalSession, query: CoverageQuery) -> tuple[Stay, ...]:
    """Stays and visits known to the insurer, newest first. A form body: running systems found JSON refused.

    Raises:
        Failure: as a look-up; also when the portal answers with anything but 000.
    """
    with session.slot():
        return stays_in(_accepted(session.ask(HISTORY_PATH, form=question(query, session.settings)), {"000", "200"}))


def co_payment(session: PortalSession, query: CoverageQuery) -> CoPayment | None:
    """This year's co-payment; None when the insurer has none on record (204).

    Raises:
        Failure: as a look-up. Not tried again on a time-out: the portal keeps a list of accounts it
            restricts (§1.9).
    """
    asked = {"maThe": query.number, "hoTen": sent_name(query.name), "ngaySinh": str(query.birth_date)}
    with session.slot():
        fields = _accepted(session.ask_with_headers(CO_PAYMENT_PATH, json=asked), {"200", "204"})
    return co_payment_in(fields, clinic_day(session.now()).year)


def _accepted(reply: PortalReply, codes: set[str]) -> Fields:
    if reply.fields is None:
        raise without_fields(reply)
    code = result_code(reply.fields)
    if code == "401":
        raise Failure(FailureCode.PORTAL_ACCOUNT, "code 401")
    if code not in codes:
        raise Failure(FailureCode.PORTAL_SERVER_ERROR, f"code {code[:4]}")
    return reply.fields
