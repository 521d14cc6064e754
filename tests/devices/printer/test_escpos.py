"""Receipt printers over the real network stack: what comes out, and what is said when nothing does."""

from __future__ import annotations

import io
import socket
from collections.abc import Iterator
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from devices.printer.address import Link, connection
from devices.printer.escpos import EscPosPrinter, bands
from devices.printer.job import QrCode, Raster, Text
from devices.printer.vietnamese import to_cp1258
from devices.simulated.printer import SimulatedPrinter
from domain.failure import Failure, FailureCode

WIDTH = 576


def checkerboard(height: int = 500) -> Raster:
    """Columns of eight dots that change every eight rows, so that a lost or shifted byte shows."""
    row = bytes([0xFF, 0x00] * (WIDTH // 16))
    other = bytes([0x00, 0xFF] * (WIDTH // 16))
    return Raster(WIDTH, height, b"".join((row, other)[top // 8 % 2] for top in range(height)))


@pytest.fixture
def printer() -> Iterator[SimulatedPrinter]:
    with SimulatedPrinter(WIDTH) as simulated:
        yield simulated
        assert simulated.problems == []


def ours(printer: SimulatedPrinter) -> EscPosPrinter:
    return EscPosPrinter(Link.NETWORK, printer.address)


def picture(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("1")


def test_every_dot_arrives_where_it_belongs(printer: SimulatedPrinter) -> None:
    raster = checkerboard()
    ours(printer).print((raster,))
    assert printer.wait_for(1)  # it may still be drawing when nobody waits for its answer any more
    (slip,) = printer.slips
    dots = picture(slip).crop((0, 0, WIDTH, raster.height_dots))
    assert bytes(byte ^ 0xFF for byte in dots.tobytes()) == raster.rows


def test_pictures_are_sent_in_bands_that_fit_small_memories() -> None:
    sizes = [len(band) for band in bands(checkerboard(1000))]
    assert len(sizes) == 5
    assert max(sizes) <= 8 + 240 * WIDTH // 8


def test_the_printer_draws_the_code_itself(printer: SimulatedPrinter) -> None:
    ours(printer).print((checkerboard(40), QrCode("01KA3E8Z0Q4M7V9T2B6C1D5X8N"), checkerboard(40)))
    assert printer.wait_for(1)
    codes = zxingcpp.read_barcodes(picture(printer.slips[0]).convert("L"))
    assert [code.text for code in codes] == ["01KA3E8Z0Q4M7V9T2B6C1D5X8N"]


def test_letters_are_drawn_by_the_printer(printer: SimulatedPrinter) -> None:
    ours(printer).print((Text("Số thứ tự"), Text("27", large=True)))
    assert printer.wait_for(1)
    assert picture(printer.slips[0]).convert("L").getextrema() == (0, 255)


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ({"paper": False}, FailureCode.PRINTER_NO_PAPER),
        ({"cover_open": True}, FailureCode.PRINTER_COVER_OPEN),
        ({"online": False}, FailureCode.PRINTER_OFFLINE),
        ({"ends_soon": True}, FailureCode.PRINTER_NO_PAPER),
        ({"dies_after_bytes": 5000}, FailureCode.PRINTER_BROKE_OFF),
    ],
)
def test_trouble_is_told_by_its_name(printer: SimulatedPrinter, state: dict[str, Any], code: FailureCode) -> None:
    for name, value in state.items():
        setattr(printer.state, name, value)
    with pytest.raises(Failure) as failure:
        ours(printer).print((checkerboard(20_000),))
    assert failure.value.code is code
    assert printer.slips == []


def test_a_slip_can_be_printed_once_the_paper_is_back(printer: SimulatedPrinter) -> None:
    printer.state.paper = False
    with pytest.raises(Failure):
        ours(printer).print((checkerboard(),))
    printer.state.paper = True
    ours(printer).print((checkerboard(),))
    assert printer.wait_for(1)
    assert len(printer.slips) == 1


def test_a_printer_that_says_nothing_prints(printer: SimulatedPrinter) -> None:
    printer.state.silent = True
    ours(printer).print((checkerboard(),))
    assert printer.wait_for(1)


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        host, port = server.getsockname()
    with pytest.raises(Failure) as failure:
        EscPosPrinter(Link.NETWORK, f"{host}:{port}").print((checkerboard(),))
    assert failure.value.code is FailureCode.PRINTER_UNREACHABLE


def test_a_printer_on_a_device_file(tmp_path: Any) -> None:
    path = tmp_path / "lp0"
    EscPosPrinter(Link.USB, str(path)).print((checkerboard(8),))
    assert b"\x1dv0\x00" in path.read_bytes()


@pytest.mark.parametrize(
    ("link", "address"),
    [
        (Link.NETWORK, ""),
        (Link.NETWORK, "printer:no"),
        (Link.USB, ""),
        (Link.USB, "04b8"),
        (Link.USB, "04b8:zz"),
        (Link.SERIAL, ""),
        (Link.SERIAL, "COM3@fast"),
    ],
)
def test_an_address_that_is_none_is_refused_when_it_is_set(link: Link, address: str) -> None:
    with pytest.raises(Failure) as failure:
        EscPosPrinter(link, address)
    assert failure.value.code is FailureCode.PRINTER_NOT_SET_UP


def test_addresses_as_administrators_write_them() -> None:
    assert connection(Link.NETWORK, " 192.0.2.7 ").options["port"] == 9100
    assert connection(Link.NETWORK, "printer.local:9101").options["port"] == 9101
    assert connection(Link.USB, "04b8:0202").options["idProduct"] == 0x0202
    assert connection(Link.SERIAL, "COM3@115200").options["baudrate"] == 115_200
    assert connection(Link.SPOOLER, "XP-80C").options == {"printer_name": "XP-80C"}


def test_a_kind_of_printer_whose_driver_is_not_installed_is_said() -> None:
    printer = EscPosPrinter(Link.SPOOLER, "XP-80C")
    with pytest.raises(Failure) as failure:
        printer.print((checkerboard(),))
    assert failure.value.code in (FailureCode.PRINTER_DRIVER_MISSING, FailureCode.PRINTER_UNREACHABLE)


@pytest.mark.parametrize("text", ["Nguyễn Thị Mẫu", "ẮẰẲẴẶ ĐỐỒỔỖỘ ứừửữự ýỳỷỹỵ"])
def test_vietnamese_letters_in_the_code_page(text: str) -> None:
    import unicodedata

    assert unicodedata.normalize("NFC", to_cp1258(text).decode("cp1258")) == text
    assert to_cp1258("中") == b"?"


def test_rows_that_do_not_fit_their_size_are_a_bug() -> None:
    with pytest.raises(ValueError, match="7 bytes"):
        Raster(8, 8, bytes(7))
