"""Visit ids sort by time and never repeat."""

from __future__ import annotations

import time

from app.desk.ids import new_visit_id


def test_ids_are_26_characters_without_look_alikes() -> None:
    ids = {new_visit_id() for _ in range(2000)}
    assert len(ids) == 2000
    assert {len(made) for made in ids} == {26}
    assert not set("".join(ids)) & set("ILOU")


def test_later_ids_sort_later() -> None:
    first = new_visit_id()
    time.sleep(0.003)
    assert first < new_visit_id()
