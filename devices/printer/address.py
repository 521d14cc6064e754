"""Where a receipt printer is, as an administrator writes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from devices.printer.trouble import not_set_up

NETWORK_PORT = 9100
BAUD_RATE = 9600
TIMEOUT_S = 5.0


class Link(StrEnum):
    """How bytes get to the printer."""

    NETWORK = "escpos-network"
    USB = "escpos-usb"
    SERIAL = "escpos-serial"
    SPOOLER = "spooler"


@dataclass(frozen=True, slots=True)
class Connection:
    """Name of a connection class of python-escpos and what it is made with."""

    driver: str
    options: Mapping[str, Any] = field(default_factory=dict)


def connection(link: Link, address: str) -> Connection:
    """Network ``host`` or ``host:port``; USB ``vvvv:pppp`` in hexadecimal, or a device file; serial ``COM3`` or
    ``/dev/ttyS0``, with ``@baud`` if it is not 9600; spooler the printer's name, empty for the default one.

    Raises:
        Failure: PRINTER_NOT_SET_UP, not quoting the address.
    """
    try:
        return _PARSERS[link](address.strip())
    except ValueError:
        raise not_set_up(f"address of {link.value}") from None


def _network(address: str) -> Connection:
    host, _, port = address.partition(":")
    if not host or any(sign.isspace() for sign in address):
        raise ValueError
    return Connection("Network", {"host": host, "port": int(port or NETWORK_PORT), "timeout": TIMEOUT_S})


def _usb(address: str) -> Connection:
    """A device file (Linux ``/dev/usb/lp0``) needs no USB library."""
    if address.startswith("/"):
        return Connection("File", {"devfile": address})
    vendor, _, product = address.partition(":")
    ids = {"idVendor": int(vendor, 16), "idProduct": int(product, 16)}
    return Connection("Usb", {**ids, "timeout": int(TIMEOUT_S * 1000)})


def _serial(address: str) -> Connection:
    port, _, baud = address.partition("@")
    if not port:
        raise ValueError
    return Connection("Serial", {"devfile": port, "baudrate": int(baud or BAUD_RATE), "timeout": TIMEOUT_S})


def _spooler(address: str) -> Connection:
    return Connection("Win32Raw", {"printer_name": address})


_PARSERS = {Link.NETWORK: _network, Link.USB: _usb, Link.SERIAL: _serial, Link.SPOOLER: _spooler}
