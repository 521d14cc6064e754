"""ESC/POS receipt printers. The only module that imports ``escpos``; loading it takes half a second."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import socket
from collections.abc import Iterator
from functools import partial
from typing import Any

from devices.printer.address import Connection, Link, connection
from devices.printer.job import Job, Part, QrCode, Raster, Text
from devices.printer.status import check, wait_until_printed
from devices.printer.trouble import broke_off, unreachable
from devices.printer.vietnamese import to_cp1258
from domain.failure import Failure, FailureCode

log = logging.getLogger("tiepdon.printer")

CODE_PAGE_1258 = 52
"""Its number on Epson's models; others differ (27, 35, 94)."""
_BAND_DOTS = 240
"""Height of one GS v 0 command: small printers have little memory."""
_QR_MODULE_DOTS = 6


class EscPosPrinter:
    """Opens the printer for each slip and closes it after, so that others may print too."""

    def __init__(self, link: Link, address: str, *, code_page: int = CODE_PAGE_1258) -> None:
        self._connection = connection(link, address)
        self._code_page = code_page

    def ready(self) -> bool:
        """Whether the printer tells its state at all; nothing is printed. Raises Failure as ``print``."""
        with _opened(self._connection) as device:
            return check(partial(_ask, device))

    def print(self, job: Job) -> None:
        """See ReceiptPrinter."""
        with _opened(self._connection) as device:
            ask = partial(_ask, device)
            speaks = check(ask)
            with _not_broken_off():
                device._raw(b"\x1b@")
                for part in job:
                    self._send(device, part)
                device.cut()
            if speaks:
                wait_until_printed(ask)

    def _send(self, device: Any, part: Part) -> None:
        match part:
            case Raster():
                for band in bands(part):
                    device._raw(band)
            case QrCode(text):
                device._raw(b"\x1ba\x01")
                device.qr(text, size=_QR_MODULE_DOTS, native=True)
                device._raw(b"\x1ba\x00")
            case Text(line, large):
                device._raw(b"\x1bt" + bytes([self._code_page]))
                device._raw(b"\x1d!" + (b"\x11" if large else b"\x00"))
                device._raw(to_cp1258(line) + b"\n")


def bands(raster: Raster) -> Iterator[bytes]:
    """The picture as GS v 0 commands, none of them high."""
    width = raster.bytes_per_row
    for top in range(0, raster.height_dots, _BAND_DOTS):
        height = min(_BAND_DOTS, raster.height_dots - top)
        head = b"\x1dv0\x00" + width.to_bytes(2, "little") + height.to_bytes(2, "little")
        yield head + raster.rows[top * width : (top + height) * width]


@contextlib.contextmanager
def _opened(where: Connection) -> Iterator[Any]:
    """The open printer. Raises Failure PRINTER_DRIVER_MISSING, PRINTER_UNREACHABLE."""
    printers, errors = _library()
    kind = getattr(printers, where.driver)
    if not kind.is_usable():
        raise Failure(FailureCode.PRINTER_DRIVER_MISSING, where.driver)
    try:
        device = kind(**where.options)
        _open(device)
    except (errors.Error, OSError, ValueError, RuntimeError) as error:
        raise unreachable(f"{where.driver} {type(error).__name__}") from None
    try:
        yield device
    finally:
        with contextlib.suppress(Exception):  # the paper is what counts; whatever closing says comes too late
            device.close()


def _open(device: Any) -> None:
    """The library leaves its socket open when it cannot connect, and knows no IPv6: the network is connected here."""
    if hasattr(device, "host"):
        device.device = socket.create_connection((device.host, device.port), device.timeout)
    else:
        device.open()


def _library() -> tuple[Any, Any]:
    """The library's printers and its errors. It leaves a temporary folder behind at its first import."""
    from escpos import capabilities, exceptions, printer  # noqa: PLC0415, TID251 - this is the one place

    if "ESCPOS_CAPABILITIES_PICKLE_DIR" not in os.environ:
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
    return printer, exceptions


@contextlib.contextmanager
def _not_broken_off() -> Iterator[None]:
    """An error half-way: the slip has to be printed again. Each driver has its own classes of error."""
    try:
        yield
    except Exception as error:
        log.warning("broke off: %s", type(error).__name__)
        raise broke_off(type(error).__name__) from None


def _ask(device: Any, question: bytes, timeout_s: float) -> bytes:
    """Ask the printer; one that has no way back, or stays silent, gives nothing."""
    try:
        _patience(device, timeout_s)
        device._raw(question)
        return bytes(device._read())
    except Exception as error:  # NotImplementedError of one-way links, time-outs and USB errors of each driver
        log.info("no state: %s", type(error).__name__)
        return b""
    finally:
        _patience(device, None)


def _patience(device: Any, timeout_s: float | None) -> None:
    """How long a printer on the network or a COM port may take to answer; None is the connection's own time."""
    link = device.device
    if hasattr(link, "settimeout"):
        link.settimeout(timeout_s or device.timeout)
    elif hasattr(link, "in_waiting"):
        link.timeout = timeout_s or device.timeout
