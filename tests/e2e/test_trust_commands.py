"""The administrator's hand on the trust store, from the command line."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import ui.main  # noqa: F401 - adds the window's commands
from app.cli import cli
from devices.simulated.chip.issuer.authority import AUTHORITIES
from devices.simulated.chip.issuer.lists import master_list
from domain.failure import Failure

CSCA = files("assets").joinpath("csca", "simulated", "csca.pem")


def trust(home: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["--home", str(home), "trust", *arguments], standalone_mode=False)


def listed(home: Path) -> list[dict[str, str]]:
    shown: list[dict[str, str]] = json.loads(trust(home, "list", "--json").stdout)
    return shown


def test_nothing_is_trusted_until_somebody_says_so(tmp_path: Path) -> None:
    assert listed(tmp_path) == []


def test_add_list_remove(tmp_path: Path) -> None:
    trust(tmp_path, "add", str(CSCA))
    (entry,) = listed(tmp_path)
    assert (entry["kind"], entry["country"]) == ("csca", "vn")
    assert trust(tmp_path, "remove", entry["fingerprint"][:8]).exception is None
    assert listed(tmp_path) == []


def test_rubbish_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    file = tmp_path / "holiday.jpg"
    file.write_bytes(b"\xff\xd8\xff" * 300)
    assert isinstance(trust(tmp_path, "add", str(file)).exception, Failure)
    assert listed(tmp_path) == []


@pytest.mark.parametrize(("trusted_first", "added"), [(True, 1), (False, 0)])
def test_a_master_list_counts_only_when_its_signer_is_trusted(tmp_path: Path, trusted_first: bool, added: int) -> None:
    if trusted_first:
        trust(tmp_path, "add", str(CSCA))
    ours, other = AUTHORITIES["trusted"], AUTHORITIES["unknown"]
    file = tmp_path / "list.ml"
    file.write_bytes(master_list(ours, [other.certificate()]))
    done = trust(tmp_path, "import-masterlist", str(file))
    assert (done.exception is None) is trusted_first
    assert len(listed(tmp_path)) == added + trusted_first
