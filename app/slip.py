"""What stands on a slip, top to bottom, in the language of the person who gets it. Pure; drawing is ``ui.printing``.

A queue slip names as little as it can: it lies about in waiting rooms. Its code holds the visit's id and nothing else.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.dates import with_colon
from app.texts import Texts
from domain.clinic_time import CLINIC_TIME
from domain.verdict import Outcome

if TYPE_CHECKING:
    from offline_cache.receptions import ReceptionRow
    from offline_cache.visits import WholeVisit


class Role(StrEnum):
    """How a block of a slip is drawn."""

    HEADING = "heading"
    TITLE = "title"
    NUMBER = "number"
    MARK = "mark"
    PLACE = "place"
    FACT = "fact"
    SENTENCE = "sentence"
    REMARK = "remark"
    CODE = "code"
    FOOT = "foot"


@dataclass(frozen=True, slots=True, repr=False)
class Block:
    role: Role
    text: str
    caption: str = ""
    """Of a FACT: what the text tells."""


@dataclass(frozen=True, slots=True, repr=False)
class Slip:
    """``name`` is what file names and messages call it: an id, never a person."""

    name: str
    language: str
    blocks: tuple[Block, ...]


class NameStyle(StrEnum):
    """How much of a name a queue slip shows; the facility's choice."""

    FULL = "full"
    SHORT = "short"
    NONE = "none"


@dataclass(frozen=True, slots=True, repr=False)
class QueueFacts:
    """What is known of a recorded visit when its slip is printed."""

    visit_id: str
    number: int
    arrived_at: dt.datetime
    clinic: str = ""
    room: str = ""
    name: str = ""
    priority: str = ""
    """The mark as it is printed; empty for none."""
    provisional: bool = False
    """Something is still to be verified."""
    station: str = ""


def queue_facts(row: WholeVisit, texts: Texts, *, prioritised: bool | None = None) -> QueueFacts:
    """What the slip of a recorded visit says. ``prioritised``: groups by age or card count too; None goes by those
    that staff ticked."""
    ticked = bool(row.record.get("details", {}).get("priority"))
    return QueueFacts(
        visit_id=row.id,
        number=row.queue_number,
        arrived_at=row.arrived_at,
        clinic=row.clinic,
        name=row.name,
        priority=texts.get("slip.queue.priority") if (ticked if prioritised is None else prioritised) else "",
        provisional=row.outcome in (Outcome.READY_PROVISIONAL, Outcome.NEEDS_STAFF),
        station=row.station,
    )


@dataclass(frozen=True, slots=True)
class SlipStyle:
    """The same on every slip of the house."""

    heading: str = ""
    names: NameStyle = NameStyle.SHORT


def shown_name(name: str, style: NameStyle) -> str:
    """Family and middle names as letters, the given name (the last one) in full: what is called out in the room."""
    words = name.split()
    if style is NameStyle.NONE or not words:
        return ""
    if style is NameStyle.FULL:
        return " ".join(words)
    return " ".join([*(f"{word[0]}." for word in words[:-1]), words[-1]])


def queue_slip(facts: QueueFacts, style: SlipStyle, texts: Texts) -> Slip:
    """The slip of a patient: number, where to go, what happens next."""
    place = " · ".join(part for part in (facts.clinic, facts.room) if part)
    next_key = "slip.queue.next_at" if place else "slip.queue.next"
    blocks = (
        Block(Role.HEADING, style.heading),
        Block(Role.TITLE, texts.get("slip.queue.title")),
        Block(Role.NUMBER, str(facts.number) if facts.number else ""),
        Block(Role.MARK, facts.priority),
        Block(Role.PLACE, place),
        Block(Role.FACT, shown_name(facts.name, style.names), texts.get("slip.queue.name")),
        Block(Role.FACT, texts.moment(facts.arrived_at), texts.get("slip.queue.arrived")),
        Block(Role.SENTENCE, texts.get(next_key, place=place)),
        Block(Role.REMARK, texts.get("slip.queue.provisional") if facts.provisional else ""),
        Block(Role.CODE, facts.visit_id),
        Block(Role.FOOT, texts.get("slip.foot", station=facts.station, id=facts.visit_id[-6:])),
    )
    return Slip(facts.visit_id, texts.language, _filled(blocks))


@dataclass(frozen=True, slots=True, repr=False)
class ReceiptFacts:
    """What is known of a recorded reception when its receipt is printed."""

    reception_id: str
    number: str
    procedure: str
    applicant: str
    received_at: dt.datetime
    due: dt.date
    proxies: tuple[str, ...] = ()
    provisional: bool = False
    station: str = ""
    staff: str = ""
    handed_over_at: dt.datetime | None = None
    collector: str = ""
    copy: bool = False
    """Printed again."""


def receipt_facts(row: ReceptionRow, *, copy: bool = False) -> ReceiptFacts:
    """What the receipt of a reception says, before or after its result was collected."""
    given = row.handed_over
    return ReceiptFacts(
        reception_id=row.id,
        number=row.receipt_number,
        procedure=row.procedure_name,
        applicant=row.applicant_name,
        received_at=row.received_at,
        due=row.due,
        proxies=tuple(proxy.name or proxy.number for proxy in row.proxies),
        provisional=row.provisional,
        station=row.station,
        staff=given.staff if given else row.staff,
        handed_over_at=given.at if given else None,
        collector=given.collector_name if given else "",
        copy=copy,
    )


def receipt_slip(facts: ReceiptFacts, style: SlipStyle, texts: Texts) -> Slip:
    """The receipt of an applicant: number, what was asked for, when to come back and with what."""
    handed = facts.handed_over_at.astimezone(CLINIC_TIME) if facts.handed_over_at else None
    title = "slip.receipt.title_handed" if handed else "slip.receipt.title"
    blocks = (
        Block(Role.HEADING, style.heading),
        Block(Role.TITLE, texts.get(title)),
        Block(Role.NUMBER, facts.number),
        Block(Role.MARK, texts.get("slip.receipt.copy") if facts.copy else ""),
        Block(Role.PLACE, facts.procedure),
        Block(Role.FACT, facts.applicant, texts.get("slip.receipt.applicant")),
        Block(Role.FACT, texts.listed(facts.proxies), texts.get("slip.receipt.proxies")),
        Block(Role.FACT, texts.moment(facts.received_at), texts.get("slip.receipt.received")),
        Block(Role.FACT, "" if handed else texts.day(facts.due), texts.get("slip.receipt.due")),
        Block(Role.FACT, texts.moment(handed) if handed else "", texts.get("slip.receipt.handed")),
        Block(Role.FACT, facts.collector if handed else "", texts.get("slip.receipt.collector")),
        Block(Role.FACT, facts.staff, texts.get("slip.receipt.staff")),
        Block(Role.SENTENCE, "" if handed else texts.get("slip.receipt.next")),
        Block(Role.REMARK, texts.get("slip.receipt.provisional") if facts.provisional and not handed else ""),
        Block(Role.CODE, facts.reception_id),
        Block(Role.FOOT, texts.get("slip.foot", station=facts.station, id=facts.reception_id[-6:])),
    )
    return Slip(facts.reception_id, texts.language, _filled(blocks))


def trial_slip(style: SlipStyle, texts: Texts, now: dt.datetime) -> Slip:
    """What ``print-test`` prints: every kind of block, all tones of Vietnamese, a code to scan."""
    blocks = (
        Block(Role.HEADING, style.heading or texts.get("program.name")),
        Block(Role.TITLE, texts.get("slip.test.title")),
        Block(Role.NUMBER, "0123"),
        Block(Role.MARK, texts.get("slip.test.mark")),
        Block(Role.PLACE, "ẮẰẲẴẶ ỐỒỔỖỘ ỨỪỬỮỰ"),
        Block(Role.FACT, texts.moment(now), texts.get("slip.test.printed")),
        Block(Role.SENTENCE, texts.get("slip.test.says")),
        Block(Role.REMARK, texts.get("slip.test.remark")),
        Block(Role.CODE, TRIAL_CODE),
        Block(Role.FOOT, "tiepdon print-test"),
    )
    return Slip("print-test", texts.language, _filled(blocks))


TRIAL_CODE = "TIEPDON-PRINT-TEST"


def lead(block: Block, language: str) -> str:
    """The caption of a fact with its colon, as the language writes it; empty where there is none."""
    return block.caption and with_colon(block.caption, language)


def _filled(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """A block with nothing to say takes no paper."""
    return tuple(block for block in blocks if block.text)
