"""The table of keys as a page to print and put beside the screen."""

from __future__ import annotations

from html import escape

from ui.paper import html_pdf
from ui.style.look import Look
from ui.style.tokens import LIGHT


def keys_html(title: str, rows: list[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><td><b>{escape(key)}</b></td><td>{escape(words)}</td></tr>" for key, words in rows)
    line = LIGHT.line
    return f"<h1>{escape(title)}</h1><table cellpadding='6' border='1' style='border-color:{line}'>{cells}</table>"


def keys_pdf(title: str, rows: list[tuple[str, str]], look: Look) -> bytes:
    """One A4 page in the language of the screen."""
    return html_pdf(keys_html(title, rows), font=look.font)
