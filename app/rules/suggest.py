"""From a case to a suggestion: the code, the fund's share, the sentence, and what is still missing.

Of several rules that apply the one with the highest share counts, then the first in the annex's
order (NĐ 188/2025 Art. 21; QĐ 3276 annex 1, coverage-portal.md §4.2). Nothing is guessed: while an
unknown fact could change the code the suggestion is not ``certain``, and it names a percentage only
where every possible code pays the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.rules.benefits import card_percent, exempt, level_is_usual
from app.rules.case import CareCase
from app.rules.facts import facts_of
from app.rules.match import Facts, all_hold, none_holds
from app.rules.terms import Rule, Terms, terms

_NOTES = ("exempt", "co_paid_unknown", "unusual_level")
_WHOLE = 100


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``fund_percent`` is what the fund pays of the covered cost; None where that is not known or not published."""

    code: str = ""
    fund_percent: float | None = None
    table_percent: int | None = None
    card_percent: int | None = None
    clause: str = ""
    words: dict[str, str] = field(default_factory=dict)
    """Its sentence in each language."""
    certain: bool = False
    missing: tuple[str, ...] = ()
    """Facts to find out, by the names of app.rules.facts; ``rules`` for a day without rules."""
    also: tuple[str, ...] = ()
    """Codes of other rules that apply as well."""
    notes: tuple[str, ...] = ()
    """``exempt`` nothing more to pay this year, ``co_paid_unknown`` perhaps, the insurer was not asked what was paid;
    ``unusual_level`` the card's code and level do not go together."""


@dataclass(frozen=True, slots=True)
class _Match:
    rule: Rule
    order: int
    share: int | None
    needed: frozenset[str]
    """Unknown facts that would have to hold."""
    barred: frozenset[str]
    """Unknown facts that would keep the rule from applying."""

    @property
    def unknown(self) -> frozenset[str]:
        return self.needed | self.barred

    @property
    def rank(self) -> tuple[int, int]:
        """Smaller is better."""
        return (-(self.share or 0), self.order)

    @property
    def outcome(self) -> tuple[str, int | None, bool]:
        return (self.rule.code, self.share, self.rule.of_cost)


def suggest(case: CareCase, table: Terms | None = None) -> Suggestion:
    """The suggestion for one case; never raises, whatever is missing."""
    table = table or terms()
    if case.day < table.in_force:
        return Suggestion(missing=("rules",))
    facts = facts_of(case)
    if facts["insured"] is None:  # the code can be named already, its money cannot
        found = _suggest(case, {**facts, "insured": True}, table)
        return replace(found, certain=False, fund_percent=None, missing=("insured", *found.missing))
    return _suggest(case, facts, table)


def _suggest(case: CareCase, facts: Facts, table: Terms) -> Suggestion:
    matches = _matches(case, facts, table.rules)
    certain = sorted((match for match in matches if not match.unknown), key=lambda match: match.rank)
    possible = [match for match in matches if match.unknown]
    likely = sorted((match for match in possible if not match.needed), key=lambda match: match.rank)
    if not certain and not likely:
        return Suggestion(missing=_missing(possible) or ("rules",))
    if not certain:  # 3.1 for somebody whose disease is not known: it stands unless that is one of annex I
        best = likely[0]
        found = _with_money(case, best, known=False)
        return replace(found, certain=False, missing=_missing(possible))
    best = certain[0]
    rivals = [match for match in possible if match.rank < best.rank and match.outcome != best.outcome]
    also = tuple(dict.fromkeys(match.rule.code for match in certain[1:] if match.rule.code != best.rule.code))
    same_money = all(match.outcome[1:] == best.outcome[1:] for match in rivals)
    found = _with_money(case, best, known=same_money)
    return replace(found, certain=not rivals, missing=_missing(rivals), also=also)


def _missing(matches: Sequence[_Match]) -> tuple[str, ...]:
    """Facts to find out. Whether somebody came by himself follows from where he is registered."""
    names = {name for match in matches for name in match.unknown}
    return tuple(sorted({"registered_here" if name == "self_referred" else name for name in names}))


def _matches(case: CareCase, facts: Facts, rules: Sequence[Rule]) -> list[_Match]:
    found = []
    for order, rule in enumerate(rules):
        needed, excluded = all_hold(rule.when, facts), none_holds(rule.unless, facts)
        if needed[0] is not False and excluded[0] is not False:
            found.append(_Match(rule, order, rule.share.on(case.day), needed[1], excluded[1]))
    return found


def _with_money(case: CareCase, match: _Match, *, known: bool) -> Suggestion:
    rule, card = match.rule, case.card
    worth = card_percent(card, case.day) if card is not None else None
    relieved = exempt(case.five_years_on, case.co_paid_vnd, case.day) if match.share == _WHOLE else False
    unknown = relieved is None and not rule.of_cost and worth != _WHOLE
    unusual = card is not None and level_is_usual(card) is False
    return Suggestion(
        code=rule.code,
        fund_percent=_fund_percent(match, worth, relieved=bool(relieved)) if known else None,
        table_percent=match.share,
        card_percent=worth,
        clause=rule.clause,
        words=rule.words,
        notes=tuple(name for name, applies in zip(_NOTES, (relieved, unknown, unusual), strict=True) if applies),
    )


def _fund_percent(match: _Match, worth: int | None, *, relieved: bool) -> float | None:
    """The card's rate times the table's; whole cost, nothing at all and the exemption need no card's rate."""
    if match.share is None or match.share == 0 or match.rule.of_cost:
        return match.share
    if relieved:
        return _WHOLE
    return None if worth is None else worth * match.share / 100
