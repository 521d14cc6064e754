"""One layout on every paper: dots, PDF, page; always legible, always the same code."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from app.printer_settings import Drawing, Printer, PrinterKind
from app.slip import Block, NameStyle, Role, Slip, SlipStyle, queue_slip
from app.texts import LANGUAGES, Texts
from devices.printer.job import QrCode, Raster, Text
from devices.simulated.printer import SimulatedPrinter
from domain.failure import Failure, FailureCode
from tests.ui.printing.conftest import VISIT_ID, codes_on, facts
from ui.printing.desk import SlipDesk
from ui.printing.job import job_of
from ui.printing.paint import Sheet, paint_slip, slip_height
from ui.printing.pdf import save_pdf
from ui.printing.preview import SlipPreview
from ui.printing.qr import qr_modules
from ui.printing.raster import receipt_sheet, save_png, slip_image, slip_raster
from ui.printing.system import paint_page
from ui.printing.ways import way_of
from ui.style.look import Look
from ui.style.sheet import style_sheet


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width_mm", [58, 80])
def test_the_code_can_be_scanned_in_every_language_and_width(
    qtbot: QtBot, tmp_path: Path, language: str, width_mm: int
) -> None:
    slip = queue_slip(facts(), SlipStyle("Bệnh viện Giả Định"), Texts(language))
    path = save_png(slip, tmp_path / "slip.png", width_mm)
    assert codes_on(path.read_bytes()) == [VISIT_ID]


@pytest.mark.parametrize("width_mm", [58, 80])
def test_nothing_leaves_the_paper(qtbot: QtBot, width_mm: int) -> None:
    """Drawn on a wider and longer sheet than it was measured for, the slip leaves the rest white."""
    long_words = facts(clinic="Khoa Phục-hồi-chức-năng-và-Y-học-cổ-truyền liên chuyên khoa số hai", number=1234567)
    slip = queue_slip(long_words, SlipStyle("Bệnh viện", NameStyle.FULL), Texts("vi"))
    sheet = receipt_sheet(width_mm)
    height = int(slip_height(slip, sheet))
    image = QImage(int(sheet.width) + 200, height + 200, QImage.Format.Format_Grayscale8)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    drawn = paint_slip(painter, slip, sheet, left=100)
    painter.end()
    assert int(drawn) == height
    outside = [
        (x, y)
        for y in range(0, height + 200, 3)
        for x in (*range(0, 98, 3), *range(int(sheet.width) + 102, int(sheet.width) + 200, 3))
    ]
    assert all(image.pixelColor(x, y).lightness() == 255 for x, y in outside)
    assert all(image.pixelColor(x, height + 20).lightness() == 255 for x in range(0, image.width(), 3))


def test_a_long_number_is_whole(qtbot: QtBot, slip: Slip) -> None:
    """It is drawn as wide as its line: what is evened are lines of words, and one word is none."""
    number = Slip("number", slip.language, (Block(Role.NUMBER, "MC1-221126-001"),))
    image = slip_image(number, receipt_sheet(80))
    dark = [x for x in range(image.width()) if any(image.pixelColor(x, y).black() > 99 for y in range(image.height()))]
    assert min(dark) < image.width() * 0.05 and max(dark) > image.width() * 0.95


def test_one_dot_more_or_less_is_no_grey(qtbot: QtBot, slip: Slip) -> None:
    raster = slip_raster(slip, 80)
    assert raster.width_dots == 576
    black = sum(byte.bit_count() for byte in raster.rows) / (raster.width_dots * raster.height_dots)
    assert 0.05 < black < 0.35


def test_the_picture_is_the_size_it_was_measured(qtbot: QtBot, slip: Slip) -> None:
    image = slip_image(slip, receipt_sheet(58))
    assert (image.width(), image.height()) == (384, int(slip_height(slip, receipt_sheet(58))))


def test_a_slip_twice_as_fine_is_twice_as_long(qtbot: QtBot, slip: Slip) -> None:
    usual, fine = slip_height(slip, Sheet(576, 8)), slip_height(slip, Sheet(1152, 16))
    assert fine == pytest.approx(2 * usual, rel=0.03)


def test_pdf_is_one_page_with_letters(qtbot: QtBot, tmp_path: Path, slip: Slip) -> None:
    data = save_pdf(slip, tmp_path / "slip.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") == 1
    assert b"/FontFile2" in data or b"/FontFile3" in data, "letters are letters, to be searched and read aloud"
    assert [path.name for path in tmp_path.rglob("*.part")] == []


def test_a_folder_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path, slip: Slip) -> None:
    (tmp_path / "file").write_text("no folder")
    for folder in ("file", "typed wrongly"):
        with pytest.raises(Failure) as failure:
            save_pdf(slip, tmp_path / folder / "slip.pdf")
        assert failure.value.code is FailureCode.PRINTER_FILE
    assert not (tmp_path / "typed wrongly").exists()


def test_the_programs_own_folder_is_made(qtbot: QtBot, tmp_path: Path, slip: Slip) -> None:
    home = tmp_path / "home"
    way_of(Printer(kind=PrinterKind.PDF_FOLDER), home)(slip)
    assert [path.suffix for path in (home / "slips").iterdir()] == [".pdf"]
    with pytest.raises(Failure):
        way_of(Printer(kind=PrinterKind.PDF_FOLDER, address=str(tmp_path / "unplugged")), home)(slip)


def test_a_page_printer_gets_the_slip_in_the_middle_of_its_page(qtbot: QtBot, tmp_path: Path, slip: Slip) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    assert paint_page(printer, slip, 80)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF-")


def test_a_system_printer_that_is_not_there_is_said(qtbot: QtBot, tmp_path: Path, slip: Slip) -> None:
    way = way_of(Printer(kind=PrinterKind.SYSTEM, address="no such printer"), tmp_path)
    with pytest.raises(Failure) as failure:
        way(slip)
    assert failure.value.code is FailureCode.PRINTER_UNREACHABLE


def test_three_ways_of_drawing(qtbot: QtBot, slip: Slip) -> None:
    assert [type(part) for part in job_of(slip, 80, Drawing.DOTS)] == [Raster]
    assert [type(part) for part in job_of(slip, 80, Drawing.DOTS_NATIVE_CODE)] == [Raster, QrCode, Raster]
    letters = job_of(slip, 80, Drawing.CP1258)
    assert QrCode(VISIT_ID) in letters and Text("127", large=True) in letters


@pytest.mark.parametrize("drawing", Drawing)
def test_from_slip_to_paper(qtbot: QtBot, tmp_path: Path, slip: Slip, drawing: Drawing) -> None:
    """All of it: settings, drawing thread, socket, another program's decoder; and the code still says the visit."""
    with SimulatedPrinter() as printer:
        settings = Printer(kind=PrinterKind.NETWORK, address=printer.address, drawing=drawing)
        desk = SlipDesk(way_of(settings, tmp_path))
        with qtbot.waitSignal(desk.printed, timeout=30_000) as said:
            desk.print(slip)
        assert desk.close()
        assert said.args == [slip]
        assert printer.problems == []
        assert printer.wait_for(1)  # it may still be drawing when nobody waits for its answer any more
        assert [codes_on(png) for png in printer.slips] == [[VISIT_ID]]


def test_a_58_mm_slip_fits_its_head(qtbot: QtBot, tmp_path: Path, slip: Slip) -> None:
    with SimulatedPrinter(width_dots=384) as printer:
        way_of(Printer(kind=PrinterKind.NETWORK, address=printer.address, width_mm=58), tmp_path)(slip)
        assert printer.problems == []
        assert printer.wait_for(1)
        (png,) = printer.slips
    with Image.open(io.BytesIO(png)) as picture:
        assert picture.width == 384


def test_a_slip_that_failed_is_printed_again(qtbot: QtBot, tmp_path: Path, slip: Slip) -> None:
    with SimulatedPrinter() as printer:
        printer.state.paper = False
        desk = SlipDesk(way_of(Printer(kind=PrinterKind.NETWORK, address=printer.address), tmp_path))
        with qtbot.waitSignal(desk.failed, timeout=30_000) as said:
            desk.print(slip)
        assert said.args == [slip, FailureCode.PRINTER_NO_PAPER]
        printer.state.paper = True
        with qtbot.waitSignal(desk.printed, timeout=30_000):
            desk.print_again()
        assert printer.wait_for(1)
        assert len(printer.slips) == 1
        assert desk.close()


def test_without_a_printer_the_desk_says_so(qtbot: QtBot, tmp_path: Path, slip: Slip) -> None:
    for way in (None, way_of(Printer(), tmp_path)):
        desk = SlipDesk(way)
        with qtbot.waitSignal(desk.failed, timeout=30_000) as said:
            desk.print(slip)
        assert said.args == [slip, FailureCode.PRINTER_NOT_SET_UP]
        assert desk.close()


def test_a_bug_in_drawing_ends_one_slip_and_not_the_printing(qtbot: QtBot, tmp_path: Path, slip: Slip) -> None:
    def breaks(_: Slip) -> None:
        raise KeyError("a bug")

    desk = SlipDesk(breaks)
    with qtbot.waitSignal(desk.failed, timeout=30_000):
        desk.print(slip)
    desk.use(way_of(Printer(kind=PrinterKind.PDF_FOLDER, address=str(tmp_path)), tmp_path))
    with qtbot.waitSignal(desk.printed, timeout=30_000):
        desk.print(slip)
    assert (tmp_path / f"{VISIT_ID}.pdf").exists()
    assert desk.close()


def test_modules_are_a_square_with_three_finders() -> None:
    modules = qr_modules(VISIT_ID)
    assert {len(row) for row in modules} == {len(modules)}
    for row, column in ((0, 0), (0, -7), (-7, 0)):
        assert modules[row][column] and modules[row if row else 6][column]


@pytest.fixture
def preview(qtbot: QtBot, tmp_path: Path) -> tuple[SlipPreview, list[Slip]]:
    window = QWidget()
    window.resize(1024, 768)
    printed: list[Slip] = []
    shown = SlipPreview(printed.append, window, lambda *_: tmp_path / "chosen.pdf")
    shown.draw(Look.of("vi", dark=False))
    qtbot.addWidget(window)
    window.show()
    return shown, printed


def test_preview_prints_with_enter(preview: tuple[SlipPreview, list[Slip]], qtbot: QtBot, slip: Slip) -> None:
    shown, printed = preview
    shown.show_slip(slip)
    qtbot.keyClick(shown.print_button, Qt.Key.Key_Return)
    assert printed == [slip]
    assert shown.isHidden()


def test_preview_saves_a_pdf_and_stays(preview: tuple[SlipPreview, list[Slip]], tmp_path: Path, slip: Slip) -> None:
    shown, printed = preview
    shown.show_slip(slip)
    shown.save_button.click()
    assert (tmp_path / "chosen.pdf").read_bytes().startswith(b"%PDF-")
    assert "chosen.pdf" in shown.said.text()
    assert printed == [] and shown.isVisible()


def test_preview_keeps_its_buttons_in_a_smaller_window_and_in_larger_text(
    preview: tuple[SlipPreview, list[Slip]], qtbot: QtBot, slip: Slip
) -> None:
    shown, _ = preview
    shown.show_slip(slip)
    small, window = Look.of("vi", dark=False), shown.window()
    usual = shown.panel.size()
    window.resize(800, 500)
    qtbot.wait(10)
    assert window.rect().contains(shown.panel.geometry())
    assert shown.panel.height() < usual.height()
    window.resize(1024, 768)
    larger = Look.of("vi", dark=False, scale=2.0)
    window.setStyleSheet(style_sheet(larger.palette, larger.type))
    shown.draw(larger)
    qtbot.wait(10)
    assert shown.panel.width() > usual.width()
    assert not shown.print_button.elided
    window.setStyleSheet(style_sheet(small.palette, small.type))
    shown.draw(small)
    qtbot.wait(10)
    assert shown.panel.size() == usual


def test_preview_shows_the_whole_slip_where_there_is_room(
    preview: tuple[SlipPreview, list[Slip]], qtbot: QtBot, slip: Slip
) -> None:
    shown, _ = preview
    window = shown.window()
    window.resize(1920, 1400)
    shown.show_slip(slip)
    qtbot.wait(10)
    (bar,) = (one for one in shown.findChildren(QScrollBar) if one.orientation() == Qt.Orientation.Vertical)
    assert bar.maximum() == 0
    window.resize(1920, 700)
    qtbot.wait(10)
    assert bar.maximum() > 0


def test_preview_can_be_read_aloud(preview: tuple[SlipPreview, list[Slip]], slip: Slip) -> None:
    shown, _ = preview
    shown.show_slip(slip)
    assert "127" in shown.page.accessibleName()
    assert "Mời đến" in shown.page.accessibleName()
