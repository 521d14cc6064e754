"""Stays and co-payments the insurer knows of, asked when staff want to see them."""

from __future__ import annotations

from app.desk.memory import Elsewhere
from app.portal.elsewhere import co_payment, history
from app.portal.session import PortalSession
from domain.coverage import CoverageQuery
from domain.failure import Failure


def asked_elsewhere(session: PortalSession, query: CoverageQuery) -> Elsewhere:
    """Both parts; one that gets no answer leaves the other standing. Raises Failure when neither answers."""
    try:
        stays = history(session, query)
    except Failure:
        return Elsewhere(None, co_payment(session, query))
    try:
        return Elsewhere(stays, co_payment(session, query))
    except Failure:
        return Elsewhere(stays)
