"""A change of shift: what of the settings changes with the person, and what keeps it from changing."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from app.colleagues import Shifts, person, roster_of, same, taken_off, taking_over
from app.commands.settings import settings as settings_command
from app.settings import Colleague, Settings, change_settings, load_settings, written_settings
from app.settings_change import save
from app.settings_files import take_over, write_export
from app.support import write_bundle
from domain.failure import Failure, FailureCode

LAN = Colleague(name="Nguyễn Thị Lan", number="990190000011")
MAI = Colleague(name="Trần Thị Mai", number="990190000022")
OTHER_LAN = Colleague(name="Nguyễn Thị Lan", number="990190000033")
HUNG = Colleague(name="Phạm Văn Hùng")


def at_work(*colleagues: Colleague, name: str = "", number: str = "", staff: str = "") -> Settings:
    return Settings(colleagues=colleagues, staff=staff, portal={"staff_name": name, "staff_number": number})  # type: ignore[arg-type]


# --- who is meant -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "meant"),
    [
        (LAN, LAN, True),
        (LAN, OTHER_LAN, False),
        (LAN, Colleague(name="NGUYỄN THỊ LAN"), True),
        (LAN, Colleague(name="Lan", number=LAN.number), True),
        (HUNG, MAI, False),
    ],
)
def test_two_may_have_one_name_and_one_may_have_two(one: Colleague, other: Colleague, meant: bool) -> None:
    assert same(one, other) is same(other, one) is meant


def test_whoever_was_entered_as_the_staff_is_one_of_the_list() -> None:
    assert roster_of(at_work()) == roster_of(Settings()) and roster_of(at_work()).people == ()
    first = roster_of(at_work(name=LAN.name, number=LAN.number, staff="Lan"))
    assert (first.people, first.at_desk) == ((LAN,), LAN)
    assert roster_of(at_work(MAI, LAN, name=LAN.name, number=LAN.number)).people == (MAI, LAN)
    assert roster_of(at_work(staff=HUNG.name)).at_desk == HUNG, "a counter needs no number"


def test_a_change_of_shift_is_one_person_everywhere() -> None:
    before = at_work(name=LAN.name, number=LAN.number, staff=LAN.name)
    assert taking_over(before, MAI) == {
        "staff": MAI.name,
        "portal.staff_name": MAI.name,
        "portal.staff_number": MAI.number,
        "colleagues": [LAN.model_dump(), MAI.model_dump()],
    }


def test_nobody_keeps_the_number_of_whoever_was_here_before() -> None:
    changes = taking_over(at_work(name=LAN.name, number=LAN.number, staff=LAN.name), HUNG)
    assert (changes["portal.staff_name"], changes["portal.staff_number"]) == (HUNG.name, "")


def test_only_what_differs_is_written() -> None:
    known = at_work(LAN, MAI, name=LAN.name, number=LAN.number, staff=LAN.name)
    assert taking_over(known, LAN) == {}
    assert "colleagues" not in taking_over(known, MAI)
    assert taken_off(known, HUNG) == {}


def test_a_number_that_was_missing_is_added_to_the_list() -> None:
    now = taking_over(at_work(HUNG, LAN), Colleague(name="PHẠM VĂN HÙNG", number="990085000044"))
    listed = [("PHẠM VĂN HÙNG", "990085000044"), (LAN.name, LAN.number)]
    assert [(one["name"], one["number"]) for one in now["colleagues"]] == listed


def test_a_name_typed_without_number_means_the_one_who_has_it() -> None:
    assert taking_over(at_work(LAN), Colleague(name="nguyễn thị lan"))["portal.staff_number"] == LAN.number


def test_somebody_is_taken_off_the_list_and_the_others_stay() -> None:
    assert taken_off(at_work(LAN, MAI, OTHER_LAN), LAN) == {"colleagues": [MAI.model_dump(), OTHER_LAN.model_dump()]}


def test_a_number_that_never_was_one_keeps_nobody_from_the_desk(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[portal]\nstaff_name = "Lan"\nstaff_number = "123"\n', encoding="utf-8")
    now = Shifts(tmp_path, lambda _: None).take_over(MAI.name, MAI.number)
    assert now.people == (Colleague(name="Lan"), MAI) and now.at_desk == MAI


@pytest.mark.parametrize(
    ("name", "number", "code"),
    [
        ("  ", "", FailureCode.INPUT_NAME_MISSING),
        ("Lan", "12345", FailureCode.INPUT_NOT_A_NUMBER),
        ("Lan", "99019000001x", FailureCode.INPUT_NOT_A_NUMBER),
    ],
)
def test_what_nobody_is_called_is_refused(tmp_path: Path, name: str, number: str, code: FailureCode) -> None:
    with pytest.raises(Failure) as caught:
        Shifts(tmp_path, lambda _: None).take_over(name, number)
    assert caught.value.code is code and not (tmp_path / "settings.toml").exists()


def test_a_number_may_be_typed_with_blanks() -> None:
    assert person(" Nguyễn  Thị Lan ", "990 190 000 011") == LAN


# --- in a home ----------------------------------------------------------------------------


def test_the_next_shift_takes_over_and_comes_back(tmp_path: Path) -> None:
    told: list[frozenset[str]] = []
    shifts = Shifts(tmp_path, told.append)
    save(tmp_path, {"staff": "Lan", "portal.staff_name": LAN.name, "portal.staff_number": LAN.number})
    assert shifts.take_over(MAI.name, MAI.number).people == (LAN, MAI)
    assert told == [frozenset({"staff", "portal.staff_name", "portal.staff_number", "colleagues"})]
    assert shifts.take_over(LAN.name, LAN.number).at_desk == LAN
    settings = load_settings(tmp_path)
    assert (settings.staff, settings.portal.staff_name, settings.portal.staff_number) == (
        LAN.name,
        LAN.name,
        LAN.number,
    )
    assert shifts.take_off(MAI.name, MAI.number).people == (LAN,)
    assert shifts.take_off(LAN.name, LAN.number).people == (LAN,), "being there, they are of the list"


@pytest.mark.parametrize("locked", ['staff = "Lan"', '[locked.portal]\nstaff_number = "990190000011"'])
def test_what_the_administrator_locked_is_not_written_by_halves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locked: str
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text(f"[locked]\n{locked}\n", encoding="utf-8")
    monkeypatch.setattr("app.settings.policy_file", lambda: policy)
    change_settings(tmp_path, station="Q7")
    with pytest.raises(Failure) as caught:
        Shifts(tmp_path, lambda _: None).take_over(MAI.name, MAI.number)
    assert caught.value.code is FailureCode.SETTINGS_LOCKED
    assert written_settings(tmp_path) == {"station": "Q7"}


def test_a_locked_list_is_no_hindrance_to_those_on_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    policy = tmp_path / "policy.toml"
    rows = ", ".join(f'{{name = "{one.name}", number = "{one.number}"}}' for one in (LAN, MAI))
    policy.write_text(f"[locked]\ncolleagues = [{rows}]\n", encoding="utf-8")
    monkeypatch.setattr("app.settings.policy_file", lambda: policy)
    shifts = Shifts(tmp_path, lambda _: None)
    assert shifts.take_over(MAI.name, MAI.number).at_desk == MAI
    with pytest.raises(Failure) as caught:
        shifts.take_over(HUNG.name, HUNG.number)
    assert caught.value.code is FailureCode.SETTINGS_LOCKED


def test_a_name_given_by_the_environment_is_not_changed_by_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIEPDON_PORTAL__STAFF_NAME", LAN.name)
    with pytest.raises(Failure) as caught:
        Shifts(tmp_path, lambda _: None).take_over(MAI.name, MAI.number)
    assert caught.value.code is FailureCode.SETTINGS_LOCKED
    assert not (tmp_path / "settings.toml").exists()


# --- beside the other ways to settings ----------------------------------------------------


@pytest.mark.parametrize("row", ['{name = "Lan", number = "12"}', '{name = " "}'])
def test_a_list_that_cannot_be_is_refused(tmp_path: Path, row: str) -> None:
    from click.testing import CliRunner

    found = CliRunner().invoke(settings_command, ["set", "colleagues", f"[{row}]"], obj=tmp_path)
    assert isinstance(found.exception, Failure)
    assert found.exception.code is FailureCode.SETTING_OUT_OF_RANGE and "Lan" not in found.exception.detail
    assert not (tmp_path / "settings.toml").exists()


def test_the_list_is_set_shown_and_carried_to_another_machine(tmp_path: Path) -> None:
    from click.testing import CliRunner

    rows = '[{name = "Nguyễn Thị Lan", number = "990190000011"}]'
    assert CliRunner().invoke(settings_command, ["set", "colleagues", rows], obj=tmp_path).exit_code == 0
    shown = CliRunner().invoke(settings_command, ["show", "--json"], obj=tmp_path).output
    assert json.loads(shown)["settings"]["colleagues"] == [LAN.model_dump()]
    write_export(written_settings(tmp_path), tmp_path / "export.toml")
    other = tmp_path / "other"
    taken, _ = take_over(other, tmp_path / "export.toml")
    assert taken == {"colleagues"} and load_settings(other).colleagues == (LAN,)


def test_support_learns_of_no_colleague(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Shifts(tmp_path, lambda _: None).take_over(LAN.name, LAN.number)
    write_bundle(tmp_path, tmp_path / "bundle.zip")
    (tmp_path / "settings.toml").write_text('colleagues = "wrong"\n', encoding="utf-8")
    monkeypatch.setenv("TIEPDON_STAFF", LAN.name)
    write_bundle(tmp_path, tmp_path / "broken.zip")
    for name in ("bundle.zip", "broken.zip"):
        with zipfile.ZipFile(tmp_path / name) as bundle:
            texts = [bundle.read(part).decode() for part in bundle.namelist()]
        assert not [text for text in texts if LAN.name in text or LAN.number in text], name
