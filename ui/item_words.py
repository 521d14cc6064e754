"""What a work item says in words: answers of the insurer, what a receiver refused. Codes stand behind, for support."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.desk.memory import PARKED, UNCHECKED, OpenItem
from app.failures import describe
from domain.failure import FailureCode

if TYPE_CHECKING:
    from ui.style.look import Look

_ANSWERS = frozenset({"coverage_lost", "coverage_found", "data_differs"})
"""Kinds whose two sides are codes of the portal."""
_ADDRESS = frozenset({404, 405, 410, 501})
_HTTP = re.compile(r"HTTP (\d{3})", re.ASCII)
_PORTAL = re.compile(r"code (\w+)", re.ASCII)
_PROBLEM = re.compile(r"([A-Z_]+): ([a-z_]+)", re.ASCII)

_NAMED = {
    "HO_TEN": "ho_ten",
    "SO_CCCD": "so_cccd",
    "NGAY_SINH": "ngay_sinh",
    "GIOI_TINH": "gioi_tinh",
    "MA_THE_BHYT": "ma_the_bhyt",
    "MA_DKBD": "ma_dkbd",
    "GT_THE_TU": "gt_the_tu",
    "GT_THE_DEN": "gt_the_den",
    "MA_DOITUONG_KCB": "ma_doituong_kcb",
}
"""Fields of the check-in table a receptionist can do something about; of the others the name stands as it is."""


def sides(item: OpenItem, look: Look) -> str:
    """Both sides of a difference, before and now, or why a receiver refused; empty where the item has no detail."""
    if item.kind in (PARKED, UNCHECKED):
        return refusal(str(item.detail.get("theirs", "")), look)
    said = answered if item.kind in _ANSWERS else _dated
    told = (said(str(item.detail[side]), look) for side in ("ours", "theirs") if item.detail.get(side))
    return " → ".join(told)


def answered(code: str, look: Look) -> str:
    """An answer code of the portal, in the words its screen has for it."""
    from app.portal.codes import meaning  # noqa: PLC0415 - once there is an item

    answer_class, failure = meaning(code)
    words = describe(failure, look.language).sentence if failure else look.say(f"ui.coverage.class_{answer_class}")
    return look.texts.with_aside(_bare(words), code)


def refusal(reason: str, look: Look) -> str:
    """Why something was parked. A reason nobody foresaw stands as it is behind words that say whose it is."""
    if reason in set(FailureCode):
        return look.texts.with_aside(_bare(describe(FailureCode(reason), look.language).sentence), reason)
    if found := _HTTP.fullmatch(reason):
        kind = "address" if int(found[1]) in _ADDRESS or found[1].startswith("3") else "content"
        return look.say(f"people.refused.{kind}", reason=reason)
    if found := _PORTAL.fullmatch(reason):
        return look.say("people.refused.portal", reason=found[1])
    problems = look.texts.listed(_problems(reason, look))
    return problems or look.say("people.refused.other", reason=reason)


def _problems(reason: str, look: Look) -> Iterator[str]:
    """``MA_DOITUONG_KCB: missing, …`` as app.portal.check_in.rules writes it."""
    for part in reason.split(", "):
        found = _PROBLEM.fullmatch(part)
        key = f"people.problem.{found[2]}" if found else ""
        if found is None or not look.texts.has(key):
            return
        name = _NAMED.get(found[1])
        yield look.say(key, field=look.say(f"people.table.{name}") if name else found[1])


def _bare(sentence: str) -> str:
    return sentence.rstrip(".。")


def _dated(side: str, look: Look) -> str:
    """A day as the language writes it; anything else as it is."""
    try:
        return look.texts.day(dt.date.fromisoformat(side))
    except ValueError:
        return side
