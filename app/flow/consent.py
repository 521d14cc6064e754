"""Who must agree before faces may be compared, and whether they did."""

from __future__ import annotations

from app.flow.state import Moment, State
from domain.consent import ConsentBy, must_answer, suffices
from domain.person import ages_years


def needed_consent(state: State, moment: Moment) -> ConsentBy:
    """Who must agree to the face being compared: by the age on the chip, or on the QR before that."""
    person = state.check_in.person or state.check_in.claimed
    born = person.birth_date if person else None
    return must_answer(ages_years(born, moment.today)[0] if born else None)


def may_look(state: State, moment: Moment) -> bool:
    """Whether faces may be compared: those who must have agreed, or the house says that they did."""
    consent = state.check_in.consent
    if consent is None:
        return not state.setup.asks_consent
    return consent.given and suffices(consent.by, needed_consent(state, moment))
