"""What the settings say of the house reaches the desk."""

from __future__ import annotations

from pathlib import Path

from app.desk.real import setup_of
from app.rules.case import Facility, FormerRank, Level
from app.settings import load_settings


def test_clinics_and_what_decides_the_terms_of_care(tmp_path: Path) -> None:
    told = 'clinics = ["Nội", "Mắt"]\n[facility]\nlevel = "basic"\npoints = 55\nformer = "district"\n'
    (tmp_path / "settings.toml").write_text(f'{told}[portal]\nfacility_code = "99001"\n', encoding="utf-8")
    setup = setup_of(load_settings(tmp_path))
    assert setup.clinics == ("Nội", "Mắt")
    assert setup.house == Facility("99001", Level.BASIC, 55, former=FormerRank.DISTRICT)


def test_a_house_nobody_described_has_no_terms(tmp_path: Path) -> None:
    assert setup_of(load_settings(tmp_path)).house is None
