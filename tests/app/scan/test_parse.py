"""Scans of every kind, after the samples of coverage-portal.md §5; all people are invented."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scan import ScanKind, parse_scan
from domain.person import CitizenId, PartialDate, Sex

CLASSIC = "099085000001||NGUYỄN VĂN MẪU|02091985|Nam|Tổ 1, Phường Thử Nghiệm, Tỉnh Giả Định|15082022"
# the published test vector of §5.5
INSURANCE = (
    "DN4999900000001|4e475559e1bb844e2056c4824e204de1baaa55|02/09/1985|1|-|99 - 001|01/01/2026|31/12/2026|15/12/2025|"
    "99000000000|-|4|01/01/2028|0123456789abcdef-7102|4|54e1bb896e68204769e1baa320c490e1bb8b6e68|$"
)


def test_classic_citizen_qr() -> None:
    scan = parse_scan(CLASSIC)
    assert (scan.kind, scan.number, scan.name) == (ScanKind.CITIZEN_QR, "099085000001", "NGUYỄN VĂN MẪU")
    assert (scan.birth_date, scan.sex, scan.issued) == (PartialDate(1985, 9, 2), Sex.MALE, dt.date(2022, 8, 15))
    assert scan.address == "Tổ 1, Phường Thử Nghiệm, Tỉnh Giả Định"
    assert not scan.confirm
    assert scan.key is not None
    assert (scan.key.can, scan.key.number) == ("000001", CitizenId("099085000001"))


@pytest.mark.parametrize(
    "text",
    [
        CLASSIC + "\r\n",
        "\ufeff" + CLASSIC,
        CLASSIC + "||",
        CLASSIC.replace("|", "\\"),
        CLASSIC.replace("Ễ", "Ê\u0303"),
    ],
    ids=["enter", "byte-order-mark", "empty-extra", "backslashes", "decomposed"],
)
def test_classic_as_scanners_send_it(text: str) -> None:
    scan = parse_scan(text)
    assert (scan.kind, scan.name, scan.issued) == (ScanKind.CITIZEN_QR, "NGUYỄN VĂN MẪU", dt.date(2022, 8, 15))


def test_old_number_and_year_only() -> None:
    scan = parse_scan("990155000989|990000123|HỒ THỊ HƯU TRÍ|1955|Nữ|Xã Giả Định|18072021")
    assert (scan.old_number, scan.birth_date, scan.sex) == ("990000123", PartialDate(1955), Sex.FEMALE)


def test_classic_with_the_fields_of_2024_behind() -> None:
    scan = parse_scan(CLASSIC + "|990085000777|TRẦN VĂN CHA|LÊ THỊ MẸ")
    assert [number.digits for number in scan.cancelled_numbers] == ["990085000777"]
    assert scan.parents == ("TRẦN VĂN CHA", "LÊ THỊ MẸ")


@pytest.mark.parametrize(
    "text",
    [
        "990190000245|TRẦN THỊ THỬ|Nữ|14031990|Xã Giả Định|20052022|990000245|990190000999",
        "990190000245|TRẦN THỊ THỬ|14031990|Nữ|Xã Giả Định|20052022|990000245|990190000999",
        "990190000245|990000245|990190000999|20052022|TRẦN THỊ THỬ|14031990|Nữ|Xã Giả Định",
    ],
)
def test_other_orders_are_read_by_content_and_want_confirming(text: str) -> None:
    scan = parse_scan(text)
    assert (scan.name, scan.address, scan.sex) == ("TRẦN THỊ THỬ", "Xã Giả Định", Sex.FEMALE)
    assert (scan.birth_date, scan.issued) == (PartialDate(1990, 3, 14), dt.date(2022, 5, 20))
    assert (scan.old_number, scan.cancelled_numbers) == ("990000245", (CitizenId("990190000999"),))
    assert scan.confirm


def test_a_name_the_keyboard_program_changed_wants_confirming() -> None:
    assert parse_scan(CLASSIC.replace("NGUYỄN", "NGUYE64N")).confirm
    assert parse_scan(CLASSIC.replace("NGUYỄN", "NGUY?N")).confirm


def test_insurance_qr() -> None:
    scan = parse_scan(INSURANCE)
    assert (scan.kind, scan.number, scan.name) == (ScanKind.BHYT_QR, "DN4999900000001", "NGUYỄN VĂN MẪU")
    assert (scan.birth_date, scan.sex, scan.address) == (PartialDate(1985, 9, 2), Sex.MALE, "")
    assert scan.card is not None
    assert (scan.card.facility_code, scan.card.benefit_level) == ("99001", 4)
    assert (scan.card.valid_from, scan.card.valid_to) == (dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    assert (scan.issued, scan.five_years_on) == (dt.date(2025, 12, 15), dt.date(2028, 1, 1))
    assert (scan.living_area, scan.parents, scan.key) == ("", (), None)
    assert scan.complete
    assert not scan.confirm


def test_insurance_qr_without_its_end() -> None:
    scan = parse_scan(INSURANCE.removesuffix("|$"))
    assert (scan.kind, scan.complete) == (ScanKind.BHYT_QR, False)
    half = parse_scan(INSURANCE[:70])
    assert (half.kind, half.complete) == (ScanKind.BHYT_QR, False)


def test_insurance_qr_with_ten_digits_parent_and_area() -> None:
    fields = INSURANCE.split("|")
    fields[0], fields[2], fields[7], fields[10], fields[11] = (
        "9900000001",
        "2021",
        "-",
        "TRẦN THỊ MẸ".encode().hex(),
        "K2",
    )
    scan = parse_scan("|".join(fields))
    assert (scan.number, scan.birth_date, scan.living_area) == ("9900000001", PartialDate(2021), "K2")
    assert scan.parents == ("TRẦN THỊ MẸ",)
    assert scan.card is not None
    assert scan.card.valid_to is None


def test_insurance_qr_with_the_citizen_number() -> None:
    scan = parse_scan(INSURANCE.replace("DN4999900000001", "990085000123"))
    assert scan.kind is ScanKind.BHYT_QR
    assert scan.key is not None
    assert scan.key.can == "000123"


def test_vssid() -> None:
    scan = parse_scan("9900000001|" + "NGUYỄN VĂN MẪU".encode().hex())
    assert (scan.kind, scan.number, scan.name) == (ScanKind.BHYT_QR, "9900000001", "NGUYỄN VĂN MẪU")
    assert not scan.confirm


@pytest.mark.parametrize("text", ["990085000123", " 990 085 000 123\n", "990.085.000.123", "990085-000123"])
def test_citizen_number(text: str) -> None:
    scan = parse_scan(text)
    assert (scan.kind, scan.number) == (ScanKind.NUMBER, "990085000123")
    assert scan.key is not None
    assert scan.key.can == "000123"


@pytest.mark.parametrize("text", ["9900000001", "DN4999900000001", "dn4 99 9900000001"])
def test_insurance_numbers_open_no_chip(text: str) -> None:
    scan = parse_scan(text)
    assert (scan.kind, scan.key) == (ScanKind.NUMBER, None)
    assert scan.number == text.replace(" ", "").upper()


# document number D23145890 and passport L898902C3 are the specimens of ICAO 9303-5 and -4
@pytest.mark.parametrize(
    "text",
    [
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ],
)
def test_machine_readable_zone(text: str) -> None:
    scan = parse_scan(text)
    assert scan.kind is ScanKind.MRZ
    assert scan.mrz == text.replace("\n", "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "|",
        "|||||||",
        "12345",
        "99008500012",
        "9900850001234",
        "https://example.invalid/?a|b",
        "990085000123|x",
        "XX9999900000001",
        "٠٩٩٠٨٥٠٠٠٠٠١",
        "A" * 90,
        "1" * 5000,
        "099085000001||||||",
    ],
)
def test_everything_else_is_unknown(text: str) -> None:
    scan = parse_scan(text)
    assert scan.kind is ScanKind.UNKNOWN or scan.confirm


@given(st.text(alphabet="0123456789|$\\-/ABCDEFabcdefNamữKI<\n\ud800 "))
def test_no_text_raises(text: str) -> None:
    assert parse_scan(text).kind in ScanKind


@given(st.lists(st.text(max_size=12), min_size=5, max_size=17))
def test_no_fields_raise(fields: list[str]) -> None:
    assert parse_scan("|".join(["990085000123", *fields])).kind in ScanKind


def test_no_personal_data_in_the_representation() -> None:
    assert repr(parse_scan(CLASSIC)) == "Scan(citizen_qr)"
