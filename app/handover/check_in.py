"""The insurer's check-in message of a visit, where the station owns it: into a folder for the HIS, or to the portal.

Source: coverage-portal.md §2.1 (who sends, and that emergencies are not told), §2.3. The first cost is taken to be the
examination at this counter, whose code the site sets; a HIS that knows better sends the message itself.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.handover.folder import file_name, hand_in
from app.handover.ma_names import check_in_of
from app.handover.visit import HandedVisit, handed_visit
from app.portal.asking import Keep, keep_nothing
from app.portal.check_in.message import FirstOrder, OrderKind, fields_of
from app.portal.check_in.rules import refusal
from app.portal.check_in.sending import send, to_xml
from app.portal.check_in.signing import Signer
from app.portal.session import PortalSession
from domain.failure import Failure
from domain.verdict import Outcome
from offline_cache.outbox import Answer, Delivered, OutboxRow, OutboxSink, Parked, Retry

_NOT_TOLD = frozenset({"2", "9"})
"""Emergencies (QĐ 4750 Art. 2) and people without insurance: nobody waits for a message about them."""
NOT_NEEDED = "not needed"


@dataclass(frozen=True, slots=True)
class ExaminationOrder:
    """What this counter's first cost is called in the facility's list of services."""

    service_code: str
    service_name: str
    care_code: str = "01"
    """MA_LOAI_KCB; 01 is an outpatient examination (QĐ 1804/QĐ-BYT)."""


class CheckInSink(OutboxSink):
    """Builds the message; what breaks the rules is parked with the names of the fields."""

    def __init__(self, facility: str, order: ExaminationOrder, signer: Signer) -> None:
        self._facility = facility
        self._order = order
        self._signer = signer

    def deliver(self, row: OutboxRow) -> Answer:
        visit = handed_visit(row, self._facility)
        fields = self._fields(visit)
        if fields["MA_DOITUONG_KCB"] in _NOT_TOLD or _pays_alone(visit):
            return Delivered(NOT_NEEDED)
        wrong = refusal(fields)
        return Parked(wrong) if wrong else self._tell(fields)

    def _fields(self, visit: HandedVisit) -> dict[str, str]:
        order = FirstOrder(OrderKind.SERVICE, self._order.service_code, self._order.service_name, visit.arrived_at)
        return fields_of(check_in_of(visit, self._order.care_code, order))

    @abstractmethod
    def _tell(self, fields: Mapping[str, str]) -> Answer: ...


def _pays_alone(visit: HandedVisit) -> bool:
    """Also where this house suggests no terms of care and so nothing says 9."""
    return visit.outcome == Outcome.SELF_PAY and not visit.object_code


class CheckInFolder(CheckInSink):
    """``CHECKIN_<MA_LK>.xml`` in a folder the HIS reads."""

    def __init__(self, folder: Path, facility: str, order: ExaminationOrder, signer: Signer) -> None:
        super().__init__(facility, order, signer)
        self._folder = folder

    def _tell(self, fields: Mapping[str, str]) -> Answer:
        name = file_name(f"CHECKIN_{fields['MA_LK']}", ".xml")
        try:
            hand_in(self._folder, name, to_xml(fields, self._signer))
        except Failure as failure:
            return Retry(failure.code.value)
        except OSError as error:
            return Retry(f"folder: {type(error).__name__}")
        return Delivered(name)


class CheckInPortal(CheckInSink):
    """To the portal; its maGiaoDich is the receipt kept with the visit."""

    def __init__(
        self,
        session: PortalSession,
        facility: str,
        order: ExaminationOrder,
        signer: Signer,
        keep: Keep = keep_nothing,
    ) -> None:
        super().__init__(facility, order, signer)
        self._session = session
        self._keep = keep

    def _tell(self, fields: Mapping[str, str]) -> Answer:
        return send(self._session, fields, self._signer, self._keep)

    def close(self) -> None:
        self._session.close()
