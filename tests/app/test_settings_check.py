"""What a setting cannot mean is refused where it is set, and costs a running desk nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.doctor.bench import Bench
from app.doctor.finding import Health
from app.doctor.report import look_at
from app.settings import Settings, change_settings, load_settings
from app.settings_change import nested, save
from app.settings_check import CHECKS, misfits
from app.settings_files import shown
from domain.failure import Failure, FailureCode

ADDRESS, OPEN, RANGE, MISSING = (
    FailureCode.SETTING_NO_ADDRESS,
    FailureCode.SETTING_NOT_ENCRYPTED,
    FailureCode.SETTING_OUT_OF_RANGE,
    FailureCode.SETTING_NOT_FOUND,
)


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("portal.base_url", "notaurl", ADDRESS),
        ("portal.base_url", "https://", ADDRESS),
        ("portal.base_url", "https://a b.example", ADDRESS),
        ("portal.base_url", "https://a.example:99999", ADDRESS),
        ("portal.base_url", "ftp://a.example", ADDRESS),
        ("portal.base_url", "https://[::1", ADDRESS),
        ("portal.base_url", "http://portal.example", OPEN),
        ("portal.base_url", "http://192.168.1.10:8099", OPEN),
        ("portal.base_url", "http://127.0.0.1.example", OPEN),
        ("handover.url", "http://his.example/visits", OPEN),
        ("handover.url", "his.example/visits", ADDRESS),
        ("camera", "rtsp://", ADDRESS),
        ("camera", "/dev/no-such-camera", MISSING),
        ("face_engine", "eyes", MISSING),
        ("csca_dir", "/no/such/folder", MISSING),
        ("portal.ca_file", "/no/such/file.pem", MISSING),
        ("handover.path", "/no/such/folder", MISSING),
        ("check_in_message.certificate", "/no/such.p12", MISSING),
        ("station", "  ", RANGE),
        ("remembered_days", -1, RANGE),
        ("cover_after_min", 121, RANGE),
        ("remembered_days", 3650, RANGE),
        ("facility.points", 101, RANGE),
        ("portal.facility_code", "9900", RANGE),
        ("portal.staff_number", "12 so can cuoc", RANGE),
        ("portal.read_timeout_s", 0, RANGE),
        ("kiosk.idle_s", 86400, RANGE),
        ("printer.code_page", 999, RANGE),
    ],
)
def test_what_a_setting_cannot_mean_is_not_kept(tmp_path: Path, name: str, value: Any, code: FailureCode) -> None:
    with pytest.raises(Failure) as caught:
        save(tmp_path, {name: value})
    assert caught.value.code is code
    assert caught.value.detail.startswith(name)
    assert not (tmp_path / "settings.toml").exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("portal.base_url", "https://portal.example/api"),
        ("portal.base_url", "http://127.0.0.1:8099"),
        ("portal.base_url", "http://localhost:8099"),
        ("portal.base_url", "http://[::1]:8099"),
        ("portal.base_url", ""),
        ("camera", "2"),
        ("camera", "none"),
        ("camera", "rtsp://192.168.1.20/stream"),
        ("portal.facility_code", "01004"),
        ("portal.facility_code", ""),
        ("facility.points", 70),
        ("facility.points", None),
    ],
)
def test_what_it_can_mean_is(tmp_path: Path, name: str, value: Any) -> None:
    save(tmp_path, {name: value})
    assert shown(load_settings(tmp_path))[name] == value


@pytest.mark.parametrize(
    ("kind", "address", "fits"),
    [
        ("escpos-network", "192.168.1.50", True),
        ("escpos-network", "192.168.1.50:paper", False),
        ("escpos-network", "", False),
        ("escpos-network", "the printer", False),
        ("escpos-usb", "04b8:0e15", True),
        ("escpos-usb", "Epson", False),
        ("escpos-serial", "COM3@9600", True),
        ("pdf-folder", "/no/such/folder", False),
        ("pdf-folder", "", True),
        ("system", "Máy in phòng khám", True),
    ],
)
def test_a_printers_address_is_one_of_its_kind(tmp_path: Path, kind: str, address: str, fits: bool) -> None:
    change_settings(tmp_path, printer={"address": address or ""})
    settings = load_settings(tmp_path, printer={"kind": kind, "address": address})
    assert (misfits(settings, ["printer.kind"]) == {}) is fits


def test_what_was_wrong_before_hinders_no_other_change_and_doctor_names_it(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[portal]\nca_file = "/unplugged/ca.pem"\nbase_url = "nowhere"\n')
    change_settings(tmp_path, station="Q7")
    assert load_settings(tmp_path).station == "Q7", "a drive that is gone costs no desk its settings"
    found = look_at(Bench(tmp_path), "settings")
    assert (found.health, found.code) == (Health.ATTENTION, ADDRESS)
    assert found.support == "portal.base_url, portal.ca_file"


def test_the_usual_settings_fit() -> None:
    assert misfits(Settings()) == {}


def test_every_check_is_of_a_setting_there_is() -> None:
    assert set(CHECKS) <= set(shown(Settings()))


def test_a_name_that_is_no_setting_is_refused_in_tables_too(tmp_path: Path) -> None:
    for name in ("portl", "portal.base_ulr", "kiosk.idle", "facility.poinst"):
        with pytest.raises(Failure) as caught:
            change_settings(tmp_path, **nested({name: "https://a.example"}))
        assert caught.value.code is FailureCode.SETTINGS_INVALID and name in caught.value.detail
