"""The administrator's hand on the trust store, from the command line."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import ui.main  # noqa: F401 - adds the window's commands
from app.cli import cli, run
from devices.simulated.chip.issuer.authority import AUTHORITIES
from devices.simulated.chip.issuer.lists import master_list
from domain.failure import FailureCode

CSCA = files("assets").joinpath("csca", "simulated", "csca.pem")


def trust(home: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["--home", str(home), "trust", *arguments], standalone_mode=False)


def refusal(home: Path, said: pytest.CaptureFixture[str], *arguments: str) -> FailureCode:
    """The code a command that must fail tells."""
    assert run(["--home", str(home), "trust", *arguments]) == 1
    return FailureCode(said.readouterr().err.split(":", 1)[0])


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


def test_rubbish_is_refused_and_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "holiday.jpg"
    file.write_bytes(b"\xff\xd8\xff" * 300)
    for command in ("add", "import-masterlist"):
        assert refusal(tmp_path, capsys, command, str(file)) is FailureCode.TRUST_FILE_UNFIT
    assert listed(tmp_path) == []


def test_a_fingerprint_of_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    trust(tmp_path, "add", str(CSCA))
    for fingerprint in ("00000000", "1234567", ""):
        assert refusal(tmp_path, capsys, "remove", fingerprint) is FailureCode.TRUST_NOT_LISTED
    assert len(listed(tmp_path)) == 1


def test_what_the_file_system_has_against_it_is_told_as_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "csca").write_text("a file where the folder of the store belongs")
    assert refusal(home, capsys, "add", str(CSCA)) is FailureCode.FILE_NOT_WRITTEN

    def unreadable(path: Path) -> bytes:
        raise PermissionError(13, "denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", unreadable)
    for command in ("add", "import-masterlist"):
        assert refusal(home, capsys, command, str(CSCA)) is FailureCode.FILE_NOT_READ


@pytest.mark.parametrize(("trusted_first", "added"), [(True, 1), (False, 0)])
def test_a_master_list_counts_only_when_its_signer_is_trusted(tmp_path: Path, trusted_first: bool, added: int) -> None:
    if trusted_first:
        trust(tmp_path, "add", str(CSCA))
    ours, other = AUTHORITIES["trusted"], AUTHORITIES["unknown"]
    file = tmp_path / "list.ml"
    file.write_bytes(master_list(ours, [other.certificate()]))
    assert run(["--home", str(tmp_path), "trust", "import-masterlist", str(file)]) == (0 if trusted_first else 1)
    assert len(listed(tmp_path)) == added + trusted_first
