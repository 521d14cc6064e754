"""Which check-in is worth keeping before it is recorded, as far as it was typed (ADR 16)."""

from __future__ import annotations

import datetime as dt

from app.flow.state import CheckIn, IdentifiedBy, Phase, State
from domain.consent import Channel
from domain.draft import Draft
from domain.person import Person
from domain.visit import Details, Shown, Waiver

_STORING = frozenset({Phase.RECORDING, Phase.RECORDED})
_BY_HAND = frozenset({IdentifiedBy.QR, IdentifiedBy.QR_UNSURE, IdentifiedBy.TYPED})
_SCANNED = Details(shown=Shown.INSURANCE_CARD)
"""What the scan of a card says by itself."""


def draft_of(state: State) -> Draft | None:
    """None while nothing was typed: a scan, or a card, is put there again in a moment.

    Only at a desk: who turns away from a kiosk leaves nothing there, and a counter keeps what it receives itself.
    """
    check_in = state.check_in
    if state.setup.channel is not Channel.DESK or check_in.began_at is None or check_in.phase in _STORING:
        return None
    return _draft(state, check_in, check_in.began_at) if _typed(check_in) else None


def _typed(check_in: CheckIn) -> bool:
    claimed = check_in.claimed if check_in.claimed_by is IdentifiedBy.TYPED else None
    named = check_in.typed.person is not None or (claimed is not None and bool(claimed.name))
    noted = check_in.typed.details is not None or check_in.details not in (Details(), _SCANNED)
    return named or noted or bool(_said(check_in)) or bool(check_in.terms and check_in.terms.reason)


def _said(check_in: CheckIn) -> tuple[Waiver, ...]:
    return tuple(waiver for waiver in check_in.waivers if waiver.tick == "insured")


def _draft(state: State, check_in: CheckIn, began_at: dt.datetime) -> Draft:
    typed = check_in.typed
    told_by = check_in.identified_by if check_in.person is not None else check_in.claimed_by
    told_by = told_by if typed.person is None else IdentifiedBy.TYPED
    return Draft(
        visit_id=check_in.visit_id,
        station=state.setup.station,
        staff=state.setup.staff,
        began_at=began_at,
        person=_by_hand(typed.person or check_in.person or check_in.claimed),
        identified_by=(told_by if told_by in _BY_HAND else IdentifiedBy.TYPED).value,
        details=typed.details or check_in.details,
        presented=check_in.presented,
        said=_said(check_in),
        terms=check_in.terms if check_in.terms and check_in.terms.reason else None,
        continues=check_in.continues,
    )


def _by_hand(person: Person | None) -> Person | None:
    """Less of a person than a chip tells: no more than somebody could have typed."""
    if person is None:
        return None
    return Person(
        number=person.number,
        name=person.name,
        birth_date=person.birth_date,
        sex=person.sex,
        residence=person.residence,
        document_number=person.document_number,
    )


def gone(visit_id: str, state: State) -> bool:
    """Whether what was kept of this visit has no use any more: it was left on purpose, or its typing was taken back.

    One on its way to the disk is kept until it is there, also while the next patient stands here; the database then
    forgets it by itself.
    """
    if any(visit.id == visit_id for visit in state.unsaved):
        return False
    here = visit_id == state.check_in.visit_id
    return not here or (state.check_in.phase not in _STORING and draft_of(state) is None)
