"""Which failure F1 explains: the one staff are looking at."""

from __future__ import annotations

from app.flow.state import State
from app.portal.codes import OFFICIAL, UNOFFICIAL
from domain.failure import FailureCode
from domain.verdict import TickState
from ui.widgets.device_chip import READER_CODES
from ui.words import failure_code

_QUIET = frozenset({TickState.OK, TickState.PENDING, TickState.WAIVED})


def shown_failure(state: State | None) -> FailureCode | None:
    """The banner's, else the first tick's, else that of a device; None where nothing is wrong."""
    if state is None:
        return None
    ticks = state.check_in.verdict.ticks().values()
    told = [failure_code(tick.code) or _of_portal(tick.code) for tick in ticks if tick.state not in _QUIET]
    devices = (READER_CODES.get(state.reader.state), state.camera.code, state.portal.code, state.memory.code)
    return next((code for code in (state.notice, *told, *devices) if code is not None), None)


def _of_portal(code: str) -> FailureCode | None:
    """What an answer code of the insurer's means; a tick carries it as it came."""
    return (OFFICIAL | UNOFFICIAL).get(code, (None, None))[1]
