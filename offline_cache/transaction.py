"""One transaction that is a writer from its first statement."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


@contextlib.contextmanager
def transaction(database: Database) -> Iterator[None]:
    """All of the block or none of it. Taking the write lock at once avoids failing half-way for want of it."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        database.rollback()
        raise
