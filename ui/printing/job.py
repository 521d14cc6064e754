"""A slip as a receipt printer takes it: a picture of dots, or letters and a code it draws itself."""

from __future__ import annotations

from collections.abc import Iterator

from app.printer_settings import Drawing
from app.slip import Block, Role, Slip, lead
from devices.printer.job import Job, Part, QrCode, Text
from ui.printing.raster import slip_raster

_LARGE = frozenset({Role.NUMBER, Role.PLACE, Role.MARK})


def job_of(slip: Slip, width_mm: int, drawing: Drawing) -> Job:
    """What to send; any thread may call."""
    match drawing:
        case Drawing.DOTS:
            return (slip_raster(slip, width_mm),)
        case Drawing.DOTS_NATIVE_CODE:
            return tuple(_with_native_code(slip, width_mm))
        case Drawing.CP1258:
            return tuple(_letters(block, slip.language) for block in slip.blocks)


def _with_native_code(slip: Slip, width_mm: int) -> Iterator[Part]:
    """The blocks between two codes go out as one picture."""
    held: list[Block] = []
    for block in (*slip.blocks, None):
        if block is not None and block.role is not Role.CODE:
            held.append(block)
            continue
        if held:
            yield slip_raster(Slip(slip.name, slip.language, tuple(held)), width_mm)
            held = []
        if block is not None:
            yield QrCode(block.text)


def _letters(block: Block, language: str) -> Part:
    if block.role is Role.CODE:
        return QrCode(block.text)
    return Text(lead(block, language) + block.text, large=block.role in _LARGE)
