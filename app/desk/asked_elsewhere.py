"""Stays and co-payments the insurer knows of, asked when staff want to see them."""

from __future__ import annotations

from app.desk.memory import Elsewhere
from app.portal.asking import Keep
from app.portal.elsewhere import co_payment, history
from app.portal.session import PortalSession
from app.portal.told_elsewhere import CoPayment
from domain.coverage import CoverageQuery
from domain.failure import Failure


def asked_elsewhere(session: PortalSession, query: CoverageQuery, keep: Keep) -> Elsewhere:
    """Both parts; one that gets no answer leaves the other standing. Raises Failure when neither answers."""
    try:
        stays = history(session, query, keep)
    except Failure:
        return Elsewhere(None, _co_paid(session, query, keep))
    try:
        return Elsewhere(stays, _co_paid(session, query, keep))
    except Failure:
        return Elsewhere(stays)


def _co_paid(session: PortalSession, query: CoverageQuery, keep: Keep) -> CoPayment:
    """Nothing on record is nothing paid."""
    return co_payment(session, query, keep) or CoPayment(0, "")
