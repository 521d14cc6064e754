"""``tiepdon print-test`` as an administrator runs it."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import pytest
from PIL import Image

from app.slip import TRIAL_CODE
from devices.simulated.printer import SimulatedPrinter
from tests.ui.printing.conftest import codes_on
from ui.main import run

pytestmark = pytest.mark.usefixtures("qtbot")


def printed(home: Path, *arguments: str) -> int:
    return run(["--home", str(home), "print-test", *arguments])


@pytest.mark.parametrize("name", ["slip.png", "slip.pdf"])
def test_into_a_file(tmp_path: Path, name: str) -> None:
    assert printed(tmp_path / "home", "--to", str(tmp_path / name)) == 0
    data = (tmp_path / name).read_bytes()
    assert codes_on(data) == [TRIAL_CODE] if name.endswith("png") else data.startswith(b"%PDF-")


def test_on_the_printer_of_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with SimulatedPrinter(width_dots=384) as printer:
        monkeypatch.setenv("TIEPDON_PRINTER__KIND", "escpos-network")
        monkeypatch.setenv("TIEPDON_PRINTER__ADDRESS", printer.address)
        monkeypatch.setenv("TIEPDON_PRINTER__WIDTH_MM", "58")
        assert printed(tmp_path) == 0
        assert printer.wait_for(1)  # it may still be drawing when nobody waits for its answer any more
        assert [codes_on(slip) for slip in printer.slips] == [[TRIAL_CODE]]
        (path,) = printer.save(tmp_path / "slips")
        assert printer.problems == []
    with Image.open(path) as picture:
        assert picture.width == 384


@pytest.mark.parametrize(
    ("kind", "address", "code"),
    [("none", "", "P-101"), ("escpos-network", "127.0.0.1:1", "P-102"), ("escpos-network", "", "P-101")],
)
def test_trouble_is_a_sentence_and_a_next_step(tmp_path: Path, kind: str, address: str, code: str) -> None:
    (tmp_path / "settings.toml").write_text(f'[printer]\nkind = "{kind}"\naddress = "{address}"\n', "utf-8")
    said = io.StringIO()
    with contextlib.redirect_stderr(said):
        assert printed(tmp_path) == 1
    assert code in said.getvalue() and "→" in said.getvalue() and "Traceback" not in said.getvalue()


def test_a_folder_that_is_none_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("no folder")
    assert printed(tmp_path / "home", "--to", str(tmp_path / "file" / "slip.png")) == 1
    assert "P-108" in capsys.readouterr().err
