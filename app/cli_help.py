"""``--help`` of every command in the language of the home: click writes the page, the sentences are the catalogue's.

A command's ``help`` is a text key, ``cli.help.<command>``, an option's is ``cli.option.<what>``; both are looked up
when a page is written, so that no other start of the program reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from app.texts import Texts

_CLICKS = {
    "Options": "cli.options",
    "Commands": "cli.commands",
    "Show this message and exit.": "cli.option.help",
    "Show the version and exit.": "cli.option.version",
}
"""What click says by itself."""
_RECORD = re.compile(r"(?P<words>.*?)(?P<extra>\s*\[[^\[]*\])?", re.DOTALL)
"""An option's help, and what click adds: ``[default: 3.0; required]``."""
_FIRST_SENTENCE = re.compile(r".+?([.。;；](?=\s|$)|[。；]|$)", re.DOTALL)
_WIDE = frozenset({"zh", "ja", "ko"})
"""Whose letters take two columns each, which click does not count."""


class Page(click.HelpFormatter):
    """A page of help in one language; what is no text key and not click's own is written as it stands."""

    def __init__(self, texts: Texts, width: int | None, max_width: int | None) -> None:
        super().__init__(width=width, max_width=max_width)
        self._texts = texts

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, f"{self._texts.get('cli.usage')} ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(self._said(heading))

    def write_text(self, text: str) -> None:
        with self._narrowed(self.current_indent):
            super().write_text(self._said(text))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        said = [(term, self._second(words)) for term, words in rows]
        longest = max((len(term) for term, _ in said), default=0)
        with self._narrowed(self.current_indent + min(longest, col_max) + col_spacing):
            super().write_dl(said, col_max, col_spacing)

    def _second(self, words: str) -> str:
        """Of a command its first sentence, of an option all that is said of it."""
        if words.startswith("cli.help."):
            found = _FIRST_SENTENCE.match(self._said(words))
            return found[0].rstrip(".。;；") if found else ""
        parts = _RECORD.fullmatch(words)
        assert parts is not None
        extra = (parts["extra"] or "").replace("default:", self._texts.get("cli.default"))
        return (self._said(parts["words"]) + extra.replace("required", self._texts.get("cli.required"))).strip()

    def _said(self, words: str) -> str:
        key = _CLICKS.get(words, words)
        return self._texts.get(key) if key.startswith("cli.") else words

    @contextmanager
    def _narrowed(self, first_column: int) -> Iterator[None]:
        """Half the columns beside what stands left, for letters twice as wide."""
        whole = self.width
        if self._texts.language in _WIDE:
            self.width = first_column + max(whole - first_column, 0) // 2
        yield
        self.width = whole


class SpeakingContext(click.Context):
    """Writes help in the language of the home named before the command, and owns what was typed wrongly below it."""

    def __exit__(
        self, exc_type: type[BaseException] | None, exc_value: BaseException | None, tb: TracebackType | None
    ) -> bool | None:
        if isinstance(exc_value, click.UsageError) and exc_value.ctx is None:  # click's parser leaves it out
            exc_value.ctx = self
        return super().__exit__(exc_type, exc_value, tb)

    def make_formatter(self) -> click.HelpFormatter:
        from app.cli import texts_of  # noqa: PLC0415 - which is made of this

        return Page(texts_of(self), self.terminal_width, self.max_content_width)


def speaking(command: click.Command) -> click.Command:
    """``command``, and whatever is below it, with help in the language of the home."""
    command.context_class = SpeakingContext
    if isinstance(command, click.Group):
        for below in command.commands.values():
            speaking(below)
    return command
