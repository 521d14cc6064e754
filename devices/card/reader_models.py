"""What is known of reader models before they have carried a single card (assets/readers.json)."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from devices.card.blocks import BlockSize


@dataclass(frozen=True, slots=True)
class ReaderModel:
    """One model. ``block_bytes`` is the longest plaintext it is known to carry, 0 when that is not known.

    ``hint`` is empty or names an advice for staff: ``no_extended_length``, ``small_buffer``,
    ``contact_only``, ``unstable``.
    """

    model: str
    pattern: str
    extended: bool
    block_bytes: int
    contactless: bool
    hint: str


@cache
def reader_models() -> tuple[ReaderModel, ...]:
    text = files("assets").joinpath("readers.json").read_text(encoding="utf-8")
    return tuple(ReaderModel(**entry) for entry in json.loads(text)["readers"])


def model_of(reader: str) -> ReaderModel | None:
    """The first model whose pattern is in the reader's name as the PC/SC service gives it; None for an unknown one."""
    return next((each for each in reader_models() if re.search(each.pattern, reader, re.IGNORECASE)), None)


def first_guess(reader: str) -> BlockSize:
    """Where to start with a reader: its model's size, short commands for one that knows no others, or step by step."""
    model = model_of(reader)
    if model is None:
        return BlockSize()
    if not model.extended:
        short = BlockSize()
        short.short_only()
        return short
    return BlockSize(proven=model.block_bytes)
