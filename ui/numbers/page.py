"""The numbers as a page to print: figures, plots and failures."""

from __future__ import annotations

import html
from collections.abc import Iterable

from PySide6.QtGui import QImage

from app.numbers import Numbers
from app.numbers_words import failure_lines, lines
from ui.paper import html_pdf
from ui.style.look import Look

_PICTURE_WIDTH_PX = 640
"""Of 96 to the inch, which a page counts in whatever its dots are: 17 cm, as wide as A4 within its margins."""


def as_pdf(numbers: Numbers, period: str, pictures: tuple[QImage, ...], look: Look) -> bytes:
    """``pictures`` are the plots as they stand on the screen."""
    named = {f"plot:{at}": picture for at, picture in enumerate(pictures)}
    return html_pdf(_page(numbers, period, tuple(named), look), font=look.font, pictures=named)


def _page(numbers: Numbers, period: str, pictures: tuple[str, ...], look: Look) -> str:
    figures = _table((look.say(f"numbers.{line.name}"), line.value) for line in lines(numbers, look.texts))
    failures = _table((code, str(n), sentence) for code, sentence, n in failure_lines(numbers, look.texts))
    width_px = _PICTURE_WIDTH_PX // len(pictures)  # beside each other, as on the screen
    plots = "".join(f"<img src='{name}' width='{width_px}'>" for name in pictures)
    heading = f"<h1>{html.escape(look.say('numbers.title'))}</h1><p>{html.escape(period)}</p>"
    return f"{heading}{figures}<p>{plots}</p><h2>{html.escape(look.say('numbers.failures'))}</h2>{failures}"


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    body = "".join(f"<tr>{_cells(row)}</tr>" for row in rows)
    return f"<table cellpadding='6' width='100%'>{body}</table>"


def _cells(row: tuple[str, ...]) -> str:
    return "".join(f"<td>{html.escape(cell)}</td>" for cell in row)
