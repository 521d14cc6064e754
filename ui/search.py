"""Finding people in a list the way names are typed in a hurry: without accents, in any case, in any order.

Few digits mean the number somebody holds in their hand, of the queue or of a receipt: every list is full of citizen
numbers with ``001`` somewhere inside. A citizen number is searched for by six of its digits, or by its last four.
"""

from __future__ import annotations

from collections.abc import Callable

from domain.folding import folded

__all__ = ["counted", "folded", "matches", "part_of", "person_number"]

_INSIDE, _AT_THE_END = 6, 4
Fits = Callable[[str], bool]
"""Whether one word of a search, folded, means this row."""


def matches(query: str, name: str, *fits: Fits) -> bool:
    """Whether every word of ``query`` begins a word of the name or fits otherwise; an empty query fits all."""
    words = folded(name).split()
    return all(
        any(word.startswith(part) for word in words) or any(fit(part) for fit in fits) for part in folded(query).split()
    )


def person_number(number: str) -> Fits:
    """Six characters of a citizen, passport or insurance number, or four at its end."""
    known = folded(number)

    def fits(part: str) -> bool:
        return (len(part) >= _INSIDE and part in known) or (len(part) >= _AT_THE_END and known.endswith(part))

    return fits


def counted(ticket: str) -> Fits:
    """The running number that ends a receipt's (``7``, ``07`` and ``007`` alike), or the receipt's typed from its
    beginning or up to its end; a number of the queue is nothing but the running number."""
    known = folded(ticket)
    last = known.rpartition("-")[2]

    def fits(part: str) -> bool:
        if part.isdecimal() and len(part) <= max(len(last), 3):
            return last.isdecimal() and int(part) == int(last)
        return last != known and (known.startswith(part) or known.endswith(part))

    return fits


def part_of(code: str) -> Fits:
    """Any part of a code that nobody remembers whole."""
    known = folded(code)
    return lambda part: part in known
