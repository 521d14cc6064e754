"""Doctor's probes on simulated devices, a real portal process and real files: typed, and never raising."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desk.wiring import database_path, open_memory, sole_sender
from app.doctor.bench import Bench
from app.doctor.finding import Finding, Health, words_of
from app.doctor.last_ok import read_last_ok
from app.doctor.report import PROBES, as_json, examine_one
from app.portal.server_clock import require_right_time, server_time
from app.portal.simulator import accounts
from app.portal.simulator.process import start_process
from app.printer_settings import Printer, PrinterKind
from app.settings import Settings, change_settings, load_settings
from app.texts import LANGUAGES, Texts
from devices.simulated.camera import BlackCamera
from devices.simulated.printer import SimulatedPrinter
from devices.simulated.readers import SimulatedReaders
from domain.failure import Failure, FailureCode
from domain.verdict import Outcome, Verdict
from domain.visit import Visit
from offline_cache.store import Store


@pytest.fixture
def readers() -> SimulatedReaders:
    return SimulatedReaders()


@pytest.fixture
def bench(tmp_path: Path, readers: SimulatedReaders) -> Bench:
    return Bench(tmp_path, lambda: readers, lambda _: BlackCamera())


@pytest.fixture(scope="module")
def portal_url() -> Iterator[str]:
    with start_process() as url:
        yield url


def test_reader_comes_and_goes(bench: Bench, readers: SimulatedReaders) -> None:
    assert examine_one(bench, "reader").health is Health.OK
    readers.unplug()
    gone = examine_one(bench, "reader")
    assert (gone.health, gone.code) == (Health.ATTENTION, FailureCode.READER_NONE)
    assert gone.last_ok is not None, "when it was last there is still known"
    readers.stop_service()
    assert examine_one(bench, "reader").code is FailureCode.READER_NO_SERVICE


def test_only_the_chosen_reader_counts(bench: Bench) -> None:
    found = examine_one(bench, "reader", Settings(reader="another one"))
    assert (found.code, found.support) == (FailureCode.READER_NONE, "another one")


def test_the_account_is_tried_and_a_wrong_password_said(bench: Bench, portal_url: str) -> None:
    account = {
        "base_url": portal_url,
        "facility_code": accounts.FACILITY_CODE,
        "account": accounts.ACCOUNT,
        "staff_name": accounts.STAFF_NAME,
        "staff_number": accounts.STAFF_NUMBER,
    }
    right = load_settings(bench.home, portal={**account, "password": accounts.PASSWORD})
    wrong = load_settings(bench.home, portal={**account, "password": "sai"})
    found = examine_one(bench, "portal", right)
    assert found.health is Health.OK
    assert accounts.ACCOUNT not in json.dumps(as_json(found, Texts())), "support gets this too"
    assert examine_one(bench, "portal", wrong).code is FailureCode.PORTAL_ACCOUNT
    assert examine_one(bench, "portal", Settings()).code is FailureCode.PORTAL_NOT_SET_UP


def test_the_clock_is_compared_with_the_portals(bench: Bench, portal_url: str) -> None:
    found = examine_one(bench, "clock", load_settings(bench.home, portal={"base_url": portal_url}))
    assert (found.health, found.says) == (Health.OK, "ok")
    told = server_time(portal_url)
    assert told is not None
    with pytest.raises(Failure) as caught:
        require_right_time(told, told + dt.timedelta(hours=7))
    assert (caught.value.code, caught.value.detail) == (FailureCode.CLOCK_WRONG, "25200 s")


def test_looks_that_begin_together_do_not_meet_in_half_loaded_code(tmp_path: Path) -> None:
    """The devices page in a program that has just started: several threads, each loading what its device needs."""
    code = f"""
import threading
from pathlib import Path
from app.doctor.bench import Bench
from app.doctor.report import look_at
bench, found = Bench(Path({str(tmp_path)!r})), {{}}
def look(name):
    found[name] = look_at(bench, name).says
names = ("settings", "camera")
threads = [threading.Thread(target=look, args=(name,)) for name in names]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print([name for name in names if found[name] == "broken"])
"""
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "[]", done.stderr


def test_a_folder_for_slips_that_is_not_there_is_seen(bench: Bench, tmp_path: Path) -> None:
    there, gone = str(tmp_path), str(tmp_path / "unplugged")
    found = [
        examine_one(bench, "printer", Settings(printer=Printer(kind=PrinterKind.PDF_FOLDER, address=address)))
        for address in (there, gone)
    ]
    assert [(one.health, one.code) for one in found] == [
        (Health.OK, None),
        (Health.FAILED, FailureCode.PRINTER_FILE),
    ]


def test_a_memory_of_some_days_wants_a_copy(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    assert examine_one(bench, "database").says == "file"
    long_ago = dt.datetime.now(dt.UTC) - dt.timedelta(days=3)
    monkeypatch.setattr(Store, "began_at", lambda _: long_ago)
    assert examine_one(bench, "database copy").code is FailureCode.DATABASE_COPY_MISSING


def test_an_altered_audit_trail_and_an_old_copy_are_seen(bench: Bench) -> None:
    assert examine_one(bench, "database copy").says == "nothing"
    assert examine_one(bench, "database").says == "file", "there is no key store here"
    assert examine_one(bench, "database copy").says == "to_come", "nothing is lost with an empty one"
    memory = open_memory(bench.home)
    try:
        memory.submit(lambda store: store.outbox()).result(10)
    finally:
        memory.close(5.0)
    database_path(bench.home).write_bytes(b"no database at all" * 100)
    assert examine_one(bench, "database").health is Health.FAILED


def test_a_printer_is_asked_and_prints_nothing(bench: Bench) -> None:
    with SimulatedPrinter() as printer:
        settings = load_settings(bench.home, printer={"kind": "escpos-network", "address": printer.address})
        assert examine_one(bench, "printer", settings).health is Health.OK
        assert not printer.slips
    assert examine_one(bench, "printer", settings).code is FailureCode.PRINTER_UNREACHABLE


def test_who_sends_is_told(bench: Bench, tmp_path: Path) -> None:
    change_settings(bench.home, handover={"kind": "folder", "path": str(tmp_path)})
    memory = open_memory(bench.home)
    memory.submit(_recorded).result(20)
    memory.close(20)
    nobody = examine_one(bench, "hand-over")
    assert (nobody.says, dict(nobody.facts)["count"]) == ("unattended", 1)
    assert "outbox drain" in words_of(nobody, Texts("en")).hint
    sender = sole_sender(bench.home)
    assert sender.take()
    try:
        found = examine_one(bench, "hand-over")
    finally:
        sender.release()
    assert (found.health, str(os.getpid()) in words_of(found, Texts("vi")).detail) == (Health.OK, True)


def _recorded(store: Store) -> str:
    now = dt.datetime.now(dt.UTC)
    return store.record_visit(Visit("a", "Q1", "A", now, Outcome.READY, Verdict(), "nothing"))


def test_a_probe_that_breaks_is_a_finding_too(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_: Bench, __: Settings) -> Finding:
        raise ZeroDivisionError

    monkeypatch.setitem(PROBES, "reader", breaks)
    found = examine_one(bench, "reader")
    assert (found.health, found.support) == (Health.FAILED, "ZeroDivisionError")
    assert words_of(found, Texts("en")).hint


def test_broken_settings_hide_no_device(bench: Bench) -> None:
    (bench.home / "settings.toml").write_text("station = [", encoding="utf-8")
    assert examine_one(bench, "settings").code is FailureCode.SETTINGS_INVALID
    assert examine_one(bench, "reader").health is Health.OK


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in PROBES if name != "face engine"])
def test_every_finding_is_said_in_every_language(bench: Bench, name: str, language: str) -> None:
    change_settings(bench.home, camera="none")
    found = as_json(examine_one(bench, name), Texts(language))
    assert found["name"] == name
    assert all(isinstance(found[part], str) and found[part] for part in ("state", "detail"))
    json.dumps(found)


def test_what_was_kept_of_last_seen_may_be_broken(bench: Bench) -> None:
    examine_one(bench, "reader")
    assert set(read_last_ok(bench.home)) == {"reader"}
    (bench.home / "devices.json").write_text("[1]", encoding="utf-8")
    assert read_last_ok(bench.home) == {}
    assert examine_one(bench, "reader").last_ok is not None


def test_another_printer_was_never_seen_well(bench: Bench) -> None:
    change_settings(bench.home, printer={"kind": "pdf-folder"})
    assert examine_one(bench, "printer").last_ok is not None
    change_settings(bench.home, printer={"width_mm": 58})
    assert "printer" in read_last_ok(bench.home), "the same one, other paper"
    with SimulatedPrinter() as printer:
        address = printer.address
    change_settings(bench.home, printer={"kind": "escpos-network", "address": address})
    now = examine_one(bench, "printer")
    assert (now.health, now.last_ok) == (Health.FAILED, None)
