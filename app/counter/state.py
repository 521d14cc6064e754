"""The state of a one-stop counter, what can happen there, and what is then to be done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.counter.procedures import NO_PROCEDURES, Procedures
from app.flow.state import State
from domain.failure import FailureCode
from domain.reception import HandOver, Letter, Proxy, Reception
from offline_cache.receptions import ReceptionRow


class Mode(StrEnum):
    RECEIVE = "receive"
    HAND_OVER = "hand_over"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class CounterState:
    """``desk`` is the desk's own state: reading, face and verdict are its business."""

    desk: State
    procedures: Procedures = NO_PROCEDURES
    mode: Mode = Mode.RECEIVE
    procedure: str = ""
    """Code of the chosen one."""
    proxies: tuple[Proxy, ...] = ()
    chosen: ReceptionRow | None = None
    """Whose result is to be collected."""
    letter: Letter | None = None
    name_reason: str = ""
    """Why staff took who stands here for the one noted under another name."""
    saving: bool = False
    intent: str = ""
    """Id of the reception being stored, kept over failed attempts: it is stored once."""
    done: ReceptionRow | None = None
    """What was received or handed over last; shown until the next person comes."""
    notice: FailureCode | None = None
    day: tuple[ReceptionRow, ...] = ()
    waiting: tuple[ReceptionRow, ...] = ()


# --- events -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DeskChanged:
    state: State


@dataclass(frozen=True, slots=True)
class ProceduresKnown:
    procedures: Procedures


@dataclass(frozen=True, slots=True)
class ModeChosen:
    mode: Mode


@dataclass(frozen=True, slots=True)
class ProcedureChosen:
    code: str


@dataclass(frozen=True, slots=True)
class ProxyNamed:
    proxy: Proxy


@dataclass(frozen=True, slots=True)
class ProxiesCleared:
    pass


@dataclass(frozen=True, slots=True)
class ReceiveAsked:
    pass


@dataclass(frozen=True, slots=True)
class ReceptionChosen:
    row: ReceptionRow | None


@dataclass(frozen=True, slots=True)
class ReceiptScanned:
    """The code of a receipt, or its number typed."""

    key: str


@dataclass(frozen=True, slots=True)
class ReceiptLookedUp:
    row: ReceptionRow | None


@dataclass(frozen=True, slots=True)
class LetterNoted:
    letter: Letter


@dataclass(frozen=True, slots=True)
class NameAccepted:
    """Staff looked at both names, the noted one and the card's."""

    reason: str


@dataclass(frozen=True, slots=True)
class HandOverAsked:
    pass


@dataclass(frozen=True, slots=True)
class Kept:
    """The reception or the hand-over is on the disk."""

    row: ReceptionRow


@dataclass(frozen=True, slots=True)
class KeepFailed:
    code: FailureCode


@dataclass(frozen=True, slots=True)
class Listed:
    day: tuple[ReceptionRow, ...]
    waiting: tuple[ReceptionRow, ...]


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something went wrong beside the flow: a slip, a list, a file."""

    code: FailureCode | None


@dataclass(frozen=True, slots=True)
class PrintAgainAsked:
    row: ReceptionRow


@dataclass(frozen=True, slots=True)
class NextPerson:
    """Forget whoever stood here; nothing of them is kept but what was recorded."""


CounterEvent = (
    DeskChanged
    | ProceduresKnown
    | ModeChosen
    | ProcedureChosen
    | ProxyNamed
    | ProxiesCleared
    | ReceiveAsked
    | ReceptionChosen
    | ReceiptScanned
    | ReceiptLookedUp
    | LetterNoted
    | NameAccepted
    | HandOverAsked
    | Kept
    | KeepFailed
    | Listed
    | Noticed
    | PrintAgainAsked
    | NextPerson
)


# --- effects ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KeepReception:
    reception: Reception


@dataclass(frozen=True, slots=True)
class KeepHandOver:
    given: HandOver


@dataclass(frozen=True, slots=True)
class FindReceipt:
    key: str


@dataclass(frozen=True, slots=True)
class ListAnew:
    pass


@dataclass(frozen=True, slots=True)
class PrintReceipt:
    row: ReceptionRow
    copy: bool = False


@dataclass(frozen=True, slots=True)
class ClearDesk:
    pass


CounterEffect = KeepReception | KeepHandOver | FindReceipt | ListAnew | PrintReceipt | ClearDesk
