"""``tiepdon evidence``: the proof of a failed look-up as one file, with the page to read also as PDF and PNG."""

from __future__ import annotations

from pathlib import Path

import click
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter, QTextDocument

from app.cli import home_of
from app.desk.wiring import open_memory
from offline_cache.evidence import evidence_page, write_evidence
from ui.offscreen import draw_without_display
from ui.paper import html_pdf
from ui.session import application

_WIDTH_PX = 1240
"""An A4 page at 150 dots per inch."""


@click.command("evidence", help="cli.help.evidence")
@click.argument("visit_id")
@click.argument("target", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_context
def evidence(ctx: click.Context, visit_id: str, target: Path) -> None:
    """Write TARGET (a ZIP): visit, attempts, audit rows and the page to read (Decree 188/2025, Art. 38)."""
    draw_without_display()
    application()
    memory = open_memory(home_of(ctx))
    try:
        html = memory.submit(lambda store: evidence_page(store, visit_id)).result()
        pages = {"page.pdf": html_pdf(html), "page.png": as_png(html)}
        memory.submit(lambda store: write_evidence(store, visit_id, target, pages)).result()
    finally:
        memory.close(5.0)
    click.echo(str(target))


def as_png(html: str) -> bytes:
    """The page as a picture, as high as it needs."""
    document = QTextDocument()
    document.setDocumentMargin(24)
    document.setHtml(html)
    document.setTextWidth(_WIDTH_PX)
    image = QImage(_WIDTH_PX, int(document.size().height()) + 1, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
