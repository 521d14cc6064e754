"""The counter tied to settings, printer and memory: what is printed by itself, what is shown, what is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.counter.state import FindReceipt, Kept, Mode, ModeChosen, PrintAgainAsked, ReceiptScanned
from app.desk.desk import Desk
from app.desk.running import Running
from app.flow.events import Abandoned, Event, SetupKnown
from app.flow.state import Setup
from app.printer_settings import Printer, PrinterKind
from app.slip import Role, Slip
from domain.consent import Channel
from domain.failure import FailureCode
from ui.counter.command import _setup
from ui.counter.samples import sample_rows
from ui.counter.session import CounterDesk, Office

OWN = '[[procedure]]\ncode = "A"\nname = "Thủ tục A"\ndays = 2\n'


class ListeningDesk(Desk):
    """A desk that only notes what it is told."""

    def __init__(self) -> None:
        super().__init__(Setup("MC1", "LÊ THỊ CÁN BỘ", channel=Channel.COUNTER))
        self.told: list[Event] = []

    def post(self, event: Event) -> None:
        self.told.append(event)


@pytest.fixture
def desk() -> ListeningDesk:
    return ListeningDesk()


@pytest.fixture
def counter(qtbot: QtBot, desk: ListeningDesk) -> Any:
    made = CounterDesk(desk)
    yield made
    assert made.slips.close()


def office(home: Path, **printer: Any) -> Office:
    return Office(home, Printer(**printer), "UBND xã Giả Định")


def settled(qtbot: QtBot, counter: CounterDesk, known: Office) -> None:
    counter.set_up(known)
    qtbot.waitUntil(lambda: bool(counter.state.procedures.listed))


def test_what_is_kept_is_printed_and_the_desk_is_cleared(
    qtbot: QtBot, counter: CounterDesk, desk: ListeningDesk, tmp_path: Path
) -> None:
    settled(qtbot, counter, office(tmp_path, kind=PrinterKind.PDF_FOLDER))
    row = sample_rows()[0]
    with qtbot.waitSignal(counter.slips.printed, timeout=30_000):
        counter.play(Kept(row))
    assert (tmp_path / "slips" / f"{row.id}.pdf").read_bytes().startswith(b"%PDF-")
    assert desk.told == [Abandoned()]


def test_without_a_printer_the_receipt_is_shown_when_it_is_asked_for(
    qtbot: QtBot, counter: CounterDesk, tmp_path: Path
) -> None:
    settled(qtbot, counter, office(tmp_path))
    shown: list[Slip] = []
    counter.slip_wanted.connect(shown.append)
    row = sample_rows()[0]
    counter.play(Kept(row))
    assert shown == [], "nothing pops up by itself at every application"
    counter.play(PrintAgainAsked(row))
    assert [block.text for block in shown[0].blocks if block.role is Role.HEADING] == ["UBND xã Giả Định"]


def test_a_house_that_prints_by_key_gets_no_slip_by_itself(qtbot: QtBot, counter: CounterDesk, tmp_path: Path) -> None:
    settled(qtbot, counter, office(tmp_path, kind=PrinterKind.PDF_FOLDER, auto_print=False))
    row = sample_rows()[0]
    counter.play(Kept(row))
    assert counter.slips.last is None
    with qtbot.waitSignal(counter.slips.printed, timeout=30_000):
        counter.play(PrintAgainAsked(row))


def test_printer_trouble_is_said_and_the_reception_stays(qtbot: QtBot, counter: CounterDesk, tmp_path: Path) -> None:
    (tmp_path / "slips").write_text("no folder")
    settled(qtbot, counter, office(tmp_path, kind=PrinterKind.PDF_FOLDER))
    counter.play(Kept(sample_rows()[0]))
    qtbot.waitUntil(lambda: counter.state.notice is FailureCode.PRINTER_FILE, timeout=30_000)
    assert counter.state.done == sample_rows()[0]


def test_an_office_s_own_list_and_one_that_is_broken(qtbot: QtBot, counter: CounterDesk, tmp_path: Path) -> None:
    (tmp_path / "procedures.toml").write_text(OWN, "utf-8")
    settled(qtbot, counter, office(tmp_path))
    assert [procedure.code for procedure in counter.state.procedures.listed] == ["A"]
    (tmp_path / "procedures.toml").write_text("no list", "utf-8")
    counter.set_up(office(tmp_path))
    qtbot.waitUntil(lambda: counter.state.notice is FailureCode.SETTINGS_INVALID)
    assert counter.state.procedures.of("HT-01") is not None, "work goes on with the examples"


def test_before_the_memory_is_open_a_question_is_answered_with_that(qtbot: QtBot, counter: CounterDesk) -> None:
    counter.play(ModeChosen(Mode.LIST))
    qtbot.waitUntil(lambda: counter.state.notice is FailureCode.STOPPED)


@pytest.mark.parametrize("text", ["01KA3E8Z0Q4M7V9T2B6C1D5X8N", "01ka3e8z0q4m7v9t2b6c1d5x8n", "MC1-221126-007"])
def test_receipts_are_told_from_cards(qtbot: QtBot, desk: ListeningDesk, counter: CounterDesk, text: str) -> None:
    asked: list[Any] = []
    counter.memory.do = asked.append  # type: ignore[method-assign]
    counter.scan(text)
    assert desk.told == []
    assert [type(one) for one in asked] == [FindReceipt]


def test_a_card_s_number_goes_to_the_desk(desk: ListeningDesk, counter: CounterDesk) -> None:
    counter.scan("990085000123")
    assert len(desk.told) == 1 and not isinstance(desk.told[0], ReceiptScanned)


def test_settings_make_a_counter(qtbot: QtBot, desk: ListeningDesk, counter: CounterDesk, tmp_path: Path) -> None:
    lines = 'station = "MC7"\nfacility_name = "UBND"\nauto_record = true\n[printer]\nkind = "pdf-folder"\n'
    (tmp_path / "settings.toml").write_text(lines, "utf-8")
    running = Running(
        desk,
        tmp_path,
        setup=_setup,
        tell=lambda found: counter.set_up(Office(tmp_path, found.printer, found.facility_name)),
    )
    parts = running.parts()
    running.close()
    (event,) = desk.told
    assert isinstance(event, SetupKnown)
    assert event.setup == replace(event.setup, station="MC7", channel=Channel.COUNTER)
    assert (event.setup.asks_insurance, event.setup.auto_record, event.setup.asks_consent) == (False, False, True)
    assert parts.home == tmp_path
    qtbot.waitUntil(lambda: bool(counter.state.procedures.listed))
