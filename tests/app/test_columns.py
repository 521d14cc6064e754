"""Columns stand under one another, in letters of one column and of two."""

from __future__ import annotations

from app.columns import table, width


def test_wide_letters_take_two_columns() -> None:
    assert (width("Thẻ thật"), width("リーダー"), width("（AA）"), width("검증 AA")) == (8, 8, 6, 7)


def test_the_last_column_begins_at_the_same_place() -> None:
    rows = [("导入", "0.35", "a"), ("未导入", "1", "b"), ("ok", "", "")]
    lines = table(rows)
    assert lines == ["导入    0.35  a", "未导入  1     b", "ok"]
    assert len({width(line[: line.index(last)]) for line, (_, _, last) in zip(lines, rows, strict=True) if last}) == 1


def test_no_rows_no_lines() -> None:
    assert table([]) == []
