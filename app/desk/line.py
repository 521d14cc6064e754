"""The way to the insurer and what leaves the station, made from one account; both are made anew when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desk.parts import Parts

if TYPE_CHECKING:
    from app.desk.memory import Elsewhere
    from domain.coverage import CoverageAnswer, CoverageQuery
    from offline_cache.writer import DatabaseThread


class PortalLine:
    """One client for whoever stands here, and one for what is asked anew in the background.

    The second is its own: what it asks must not be told twice, and must not wait for the desk's four places.
    """

    def __init__(self, parts: Parts, memory: DatabaseThread) -> None:
        from app.portal.client import PortalClient  # noqa: PLC0415 - loaded after the window is on the screen
        from app.portal.recent import RecentAnswers  # noqa: PLC0415

        staff = parts.portal.staff_name

        def remember(query: CoverageQuery, answer: CoverageAnswer) -> None:
            memory.submit(lambda store: store.remember_answer(query, answer, staff))

        self._client = PortalClient(parts.portal, on_attempt=remember)
        self.background = PortalClient(parts.portal)
        self.answers = RecentAnswers(self._client, life_s=parts.answers_stay_s)

    def elsewhere(self, query: CoverageQuery) -> Elsewhere:
        """What the insurer tells of other facilities; blocks. Raises Failure of the B group."""
        from app.desk.asked_elsewhere import asked_elsewhere  # noqa: PLC0415

        return asked_elsewhere(self._client.session, query)

    def close(self) -> None:
        self.background.close()
        self._client.close()


class Outgoing:
    """Visits recorded while the portal was away are looked up again, and all are sent on; nothing beside an owner."""

    def __init__(self, parts: Parts, memory: DatabaseThread, line: PortalLine) -> None:
        from app.desk.delivery import Deliveries  # noqa: PLC0415 - loaded after the window is on the screen
        from app.desk.rechecks import Rechecks  # noqa: PLC0415

        staff = parts.portal.staff_name
        self._rechecks = Rechecks(memory, line.background, staff) if parts.sends else None
        self._deliveries = Deliveries(memory, parts.receivers()) if parts.sends else None

    def portal_is_back(self) -> None:
        if self._rechecks is not None:
            self._rechecks.portal_is_back()

    def close(self) -> None:
        for work in (self._rechecks, self._deliveries):
            if work is not None:
                work.close()
