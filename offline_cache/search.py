"""Visits of all days by what people remember: a part of the name without accents, a number, its end, a phone, a card.

An index of words, kept apart from the records: a list of years is found without reading them. It is brought up to
date while the database rests and before a search, so that recording a visit costs nothing more. The middle of a number
finds nothing: every end of every number would have to be in the index, which would be more than twice as large for
digits nobody remembers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from domain.folding import folded
from offline_cache import visits
from offline_cache.transaction import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST = 200
_LOOKED_AT = 2 * MOST
"""Some of them another visit finished."""
_LAST_DIGITS = (4, 6)
_FEWEST_DIGITS = 6
_INDEXED = "visits_indexed_up_to"
_BATCH = 200
"""Visits at a time: somebody who wants something in between waits a tenth of a second."""
_AFTER_ALL = "\U0010ffff"
_ANY = "0123456789abcdefghijklmnopqrstuvwxyz"
"""What may stand before the last five digits; the last six are in the index."""


def find(database: Database, query: str) -> list[visits.VisitRow]:
    """Every word of ``query`` begins a word of the visit; newest first, void ones too, ``MOST`` at most."""
    words = folded(query).split()
    if not words:
        return []
    while catch_up(database):
        pass
    meant = [_meant(word) for word in words]
    selects = " INTERSECT ".join(f"SELECT visit FROM visit_words WHERE {where}" for where, _ in meant)  # noqa: S608
    # The newest are chosen within the index: of a name that every third patient has, the rest is never read.
    newest = f"SELECT visit FROM ({selects}) ORDER BY visit DESC LIMIT {_LOOKED_AT}"  # noqa: S608 - our own words
    return visits.matching(database, newest, [value for _, values in meant for value in values], MOST)


def _meant(word: str) -> tuple[str, list[str]]:
    """Words of the index that ``word`` means, as a condition with its values: what begins with it.

    Fewer than six digits begin nothing – half a province's numbers would be found – but four or five end a number.
    """
    if len(word) >= _FEWEST_DIGITS or not word.isdecimal():
        return "word >= ? AND word < ?", [word, word + _AFTER_ALL]
    longer = [first + word for first in _ANY] if len(word) == _FEWEST_DIGITS - 1 else []
    return f"word IN ({', '.join('?' * (1 + len(longer)))})", [word, *longer]


def catch_up(database: Database) -> bool:
    """Index the next visits that are not yet; False when all are."""
    with transaction(database):
        row = database.execute("SELECT value FROM meta WHERE name = ?", [_INDEXED]).fetchone()
        done = int(row[0]) if row else 0
        sql = "SELECT rowid, name, number, record FROM visits WHERE rowid > ? ORDER BY rowid LIMIT ?"
        rows = list(database.execute(sql, [done, _BATCH]))
        if not rows:
            return False
        words = [(word, row_id) for row_id, name, number, record in rows for word in _words(name, number, record)]
        database.conn.executemany("INSERT OR IGNORE INTO visit_words VALUES (?, ?)", words)
        last = str(rows[-1][0])
        database.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", [_INDEXED, last])
    return len(rows) == _BATCH


def _words(name: str, number: str, record: str) -> set[str]:
    found = set(folded(name).split())
    for digits in (number, *_numbers(json.loads(record))):
        found |= {folded(digits), *(folded(digits[-count:]) for count in _LAST_DIGITS)} if digits else set()
    return found


def _numbers(record: dict[str, Any]) -> Iterator[str]:
    """Phone, insurance number and card code; the code's last ten characters are the number printed on paper cards."""
    yield (record.get("details") or {}).get("phone", "").replace(" ", "")
    shown = (record.get("presented") or {}).get("number", "")
    yield shown
    yield shown[-10:]
    coverage = (record.get("coverage") or {}).get("coverage") or {}
    yield coverage.get("insurance_number", "")
    code = (coverage.get("card") or {}).get("code", "")
    yield code
    yield code[-10:]
