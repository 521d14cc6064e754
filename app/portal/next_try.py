"""What to try when the portal does not know a person or finds something wrong: in order, done or offered.

Source: coverage-portal.md §1.5 (what each code asks of the desk), §1.10, §1.11-6.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from domain.coverage import AnswerClass, Coverage, CoverageAnswer, CoverageQuery
from domain.person import PartialDate

if TYPE_CHECKING:
    from app.portal.client import CoverageSource


class TryKind(StrEnum):
    """Names of sentences in the text catalogue; the first group can be done without asking anybody."""

    CITIZEN_NUMBER = "citizen_number"
    INSURANCE_NUMBER = "insurance_number"
    CARD_CODE = "card_code"
    OTHER_NAME = "other_name"
    YEAR_ONLY = "year_only"
    NEW_CARD = "new_card"

    ASK_CARD = "ask_card"
    """Ask for the 10-digit number or the card."""
    EDIT_NAME = "edit_name"
    EDIT_BIRTH = "edit_birth"
    EDIT_CARD = "edit_card"
    CHECK_PAPER = "check_paper"
    CHILD = "child"
    """Card, number or birth notice of a child under six (Decree 188/2025 Art. 37)."""
    LATER = "later"


@dataclass(frozen=True, slots=True, repr=False)
class Known:
    """What else is known of the person, from chip, scans and earlier answers; empty where nothing is."""

    citizen_number: str = ""
    insurance_number: str = ""
    card_code: str = ""
    names: tuple[str, ...] = ()


def known_of(query: CoverageQuery, shown: str, earlier: Coverage | None, names: tuple[str, ...] = ()) -> Known:
    """What was shown at the counter (a number or a card code), then what the insurer said earlier."""
    return Known(
        citizen_number=query.number if len(query.number) == _CITIZEN else "",
        insurance_number=shown if len(shown) == _INSURANCE else (earlier.insurance_number if earlier else ""),
        card_code=shown if len(shown) == _CODE else _code(earlier),
        names=names,
    )


def _code(earlier: Coverage | None) -> str:
    return earlier.card.code if earlier and len(earlier.card.code) == _CODE else ""


_CITIZEN, _INSURANCE, _CODE = 12, 10, 15
"""Characters of the three numbers the portal takes."""


@dataclass(frozen=True, slots=True, repr=False)
class NextTry:
    kind: TryKind
    query: CoverageQuery | None = None
    """Ready to be asked; None where staff must bring something first."""


_NUMBER_UNKNOWN = frozenset({"050", "051", "052", "053"})
_MOVED = frozenset({"121", "122", "123"})


def next_tries(query: CoverageQuery, answer: CoverageAnswer, known: Known) -> tuple[NextTry, ...]:
    """In the order to try; empty when the answer stands."""
    return tuple(_next_tries(query, answer, known))


def _next_tries(query: CoverageQuery, answer: CoverageAnswer, known: Known) -> Iterator[NextTry]:
    code = answer.code
    if answer.answer_class is AnswerClass.TEMPORARY:
        yield NextTry(TryKind.LATER)
    elif code in _NUMBER_UNKNOWN or code in _MOVED:
        yield from _other_numbers(query, known)
        yield NextTry(TryKind.EDIT_CARD if code in {"051", "052", "053"} else TryKind.ASK_CARD)
        if code == "050":
            yield NextTry(TryKind.EDIT_NAME)
    elif code in {"060", "061"}:
        yield from _other_names(query, known)
        yield NextTry(TryKind.EDIT_NAME)
    elif code == "070":
        yield from _year_only(query)
        yield NextTry(TryKind.EDIT_BIRTH)
    elif code in {"001", "002"}:
        yield NextTry(TryKind.CHECK_PAPER)
    elif code == "130":
        yield NextTry(TryKind.CHILD)
    else:
        yield from _new_card(query, answer)


def _other_numbers(query: CoverageQuery, known: Known) -> Iterator[NextTry]:
    """Citizen number first, then ten digits, then the whole code; each only when it was not the one asked with."""
    for kind, number in (
        (TryKind.CITIZEN_NUMBER, known.citizen_number),
        (TryKind.INSURANCE_NUMBER, known.insurance_number or known.card_code[-10:]),
        (TryKind.CARD_CODE, known.card_code),
    ):
        if number and number != query.number:
            yield NextTry(kind, replace(query, number=number))


def _other_names(query: CoverageQuery, known: Known) -> Iterator[NextTry]:
    for name in dict.fromkeys(known.names):
        if name.upper() != query.name.upper():
            yield NextTry(TryKind.OTHER_NAME, replace(query, name=name))


def _year_only(query: CoverageQuery) -> Iterator[NextTry]:
    if query.birth_date.month is not None:
        yield NextTry(TryKind.YEAR_ONLY, replace(query, birth_date=PartialDate(query.birth_date.year)))


def _new_card(query: CoverageQuery, answer: CoverageAnswer) -> Iterator[NextTry]:
    """Offered whatever the code, as soon as the reply names another card (§1.10)."""
    record = answer.coverage
    new_card = record.new_card if record is not None else None
    if record is not None and new_card is not None and new_card.code not in {record.card.code, query.number}:
        yield NextTry(TryKind.NEW_CARD, replace(query, number=new_card.code))


_NO_ANSWER = frozenset({AnswerClass.TEMPORARY, AnswerClass.ACCOUNT, AnswerClass.SET_UP})
_BY_ITSELF = frozenset(
    {TryKind.CITIZEN_NUMBER, TryKind.INSURANCE_NUMBER, TryKind.CARD_CODE, TryKind.OTHER_NAME, TryKind.YEAR_ONLY}
)


def pursue(
    source: CoverageSource,
    query: CoverageQuery,
    known: Callable[[], Known],
    *,
    most: int = 4,
    tell: Callable[[CoverageQuery, CoverageAnswer], None] = lambda query, answer: None,
) -> CoverageAnswer:
    """Look up, and on "not found" or "differs" try by itself what is known already, ``most`` questions in all.

    Ends with the first answer that names a card, or with the first answer of all when none does:
    that one is about what the chip says. A further question that gets no answer leaves the matter open, and so does
    what is returned then. ``known`` is called only where the first answer names nobody; ``tell`` hears every question
    with its answer.
    """
    return pursued(source, query, known, most=most, tell=tell)[1]


def pursued(
    source: CoverageSource,
    query: CoverageQuery,
    known: Callable[[], Known],
    *,
    most: int = 4,
    tell: Callable[[CoverageQuery, CoverageAnswer], None] = lambda query, answer: None,
) -> tuple[CoverageQuery, CoverageAnswer]:
    """As ``pursue``, with the question the answer is to."""
    answers: dict[CoverageQuery, CoverageAnswer] = {}
    waiting = [query]
    while waiting and len(answers) < most:
        current = waiting.pop(0)
        if current in answers:
            continue
        found = answers[current] = source.look_up(current)
        tell(current, found)
        if found.coverage is not None and not _differs(found):
            return current, found
        if found.answer_class in _NO_ANSWER:
            return current, found
        waiting = waiting + _known_tries(current, found, known())
    return query, answers[query]


def _known_tries(query: CoverageQuery, answer: CoverageAnswer, known: Known) -> list[CoverageQuery]:
    tries = next_tries(query, answer, known)
    return [item.query for item in tries if item.query is not None and item.kind in _BY_ITSELF]


def _differs(answer: CoverageAnswer) -> bool:
    return answer.code in {"060", "061", "070"} or answer.code in _NUMBER_UNKNOWN or answer.code in _MOVED
