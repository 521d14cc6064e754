"""face-check and face-engine as an administrator runs them, on drawn faces."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from PIL import Image, ImageFilter

import ui.main  # noqa: F401 - adds the window's commands
from app.cli import cli
from app.settings import change_settings
from devices.simulated.drawn_face.portrait import portrait_jp2, portrait_jpeg
from domain.failure import FailureCode


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("faces")
    (folder / "same_a.jpg").write_bytes(portrait_jpeg(0))
    (folder / "same_b.jp2").write_bytes(portrait_jp2(0, grey=True))
    (folder / "other.jpg").write_bytes(portrait_jpeg(1))
    (folder / "broken.jpg").write_bytes(portrait_jpeg(1)[:900])
    return folder


def run(home: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["--home", str(home), *arguments], standalone_mode=False)


@pytest.mark.parametrize(
    ("other", "expected"),
    [("same_b.jp2", ("same", 0)), ("other.jpg", ("different", 1)), ("broken.jpg", (None, 2))],
)
def test_face_check(faces: Path, tmp_path: Path, other: str, expected: tuple[str | None, int]) -> None:
    pair = (str(faces / "same_a.jpg"), str(faces / other))
    done = run(tmp_path, "face-check", *pair, "--json", "--engine", "dlib")
    shown = json.loads(done.stdout)
    assert (shown["decision"], done.return_value) == expected
    assert shown["engine"] == "dlib"


def test_a_blurred_picture_is_not_called_somebody_else(faces: Path, tmp_path: Path) -> None:
    with Image.open(faces / "other.jpg") as picture:
        picture.filter(ImageFilter.GaussianBlur(4)).save(tmp_path / "blurred.jpg")
    done = run(tmp_path, "face-check", str(faces / "same_a.jpg"), str(tmp_path / "blurred.jpg"), "--json")
    shown = json.loads(done.stdout)
    assert (shown["decision"], done.return_value) == ("cannot_tell", 4)
    assert shown["faults"] == [None, FailureCode.FACE_BLURRED.value]


@pytest.mark.parametrize("missing", ["file", "engine"])
def test_what_could_not_be_compared_is_neither_different_nor_without_a_face(
    missing: str, faces: Path, tmp_path: Path
) -> None:
    other = "nowhere.jpg" if missing == "file" else "other.jpg"
    engine = ("--engine", "yunet-sface") if missing == "engine" else ()
    done = run(tmp_path, "face-check", str(faces / "same_a.jpg"), str(faces / other), "--json", *engine)
    code = FailureCode.FILE_NOT_READ if missing == "file" else FailureCode.FACE_ENGINE_MISSING
    assert (json.loads(done.stdout)["failure"], done.return_value) == (code.value, 3)


@pytest.mark.parametrize(
    ("language", "assists", "absent"),
    [("vi", "chỉ hỗ trợ", "chưa cài"), ("en", "assists", "not installed"), ("zh", "仅作辅助", "未安装")],
)
def test_dlib_is_there_and_only_assists(language: str, assists: str, absent: str, tmp_path: Path) -> None:
    change_settings(tmp_path, language=language)
    lines = run(tmp_path, "face-engine", "list").stdout.splitlines()
    assert lines[0].startswith("* dlib")
    assert assists in lines[0]
    others = [line for line in lines[1:] if not line.startswith("    ")]
    assert len(others) == 2
    assert all(absent in line for line in others)


LISTED = {
    "vi": [
        "cùng người đến 0.35 (trung bình nhiều hình: 0.31), khác người từ 0.6",
        "ở 0.35: FMR 0.001, FNMR 0.56 (SCUT-FBP5500 Asian women (FMR), LFW Asian (FNMR))",
        "cùng người đến 1 (trung bình nhiều hình: 1), khác người từ 1.15",
        "ở 1: FMR 0.00067, FNMR 0.13",
    ],
    "en": [
        "same up to 0.35 (mean of frames 0.31), different from 0.6",
        "at 0.35: FMR 0.001, FNMR 0.56 (SCUT-FBP5500 Asian women (FMR), LFW Asian (FNMR))",
        "same up to 1 (mean of frames 1), different from 1.15",
        "at 1: FMR 0.00067, FNMR 0.13",
    ],
}


@pytest.mark.parametrize("language", LISTED)
def test_every_engine_tells_its_limits_and_the_errors_measured_at_them(language: str, tmp_path: Path) -> None:
    change_settings(tmp_path, language=language)
    shown = run(tmp_path, "face-engine", "list").stdout
    assert [line for line in LISTED[language] if line not in shown] == []


@pytest.mark.parametrize(
    ("language", "other", "says"),
    [
        ("vi", "same_b.jp2", "Cùng một người: 0."),
        ("vi", "other.jpg", "Khác người: 0."),
        ("en", "same_b.jp2", "Same person: 0."),
        ("ja", "other.jpg", "別人：0."),
    ],
)
def test_two_faces_are_told_in_the_language_of_the_home(
    language: str, other: str, says: str, faces: Path, tmp_path: Path
) -> None:
    change_settings(tmp_path, language=language)
    done = run(tmp_path, "face-check", str(faces / "same_a.jpg"), str(faces / other), "--engine", "dlib")
    assert done.stdout.startswith(says) and "0.35" in done.stdout


def test_tampered_weights_are_refused_and_not_kept(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "face_detection_yunet_2023mar.onnx").write_bytes(b"\0" * 232589)
    done = run(tmp_path / "home", "face-engine", "install", "yunet-mobilefacenet", "--from", str(stick))
    assert done.return_value == 1 and "M-215" in done.output
    assert not list((tmp_path / "home" / "face-engines").glob("*.onnx"))


def test_an_engine_is_measured_on_pictures_of_ones_own(faces: Path, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.txt"
    pairs.write_text("same_a.jpg same_b.jp2 1\nsame_a.jpg other.jpg 0\nother.jpg broken.jpg 0\n")
    given = ("--pairs", str(pairs), "--images", str(faces), "--engine", "dlib")
    done = run(tmp_path, "face-engine", "measure", *given, "--json")
    shown = json.loads(done.stdout)
    assert (shown["genuine"], shown["impostor"], shown["unusable_pictures"]) == (1, 1, 1)
    assert shown["at_its_limit"]["fnmr"]["share"] == 0.0
    assert shown["at_false_match"]["0.001"] is None
    for language, said in (("vi", "chưa đủ để đặt ngưỡng"), ("en", "supports no limit")):
        change_settings(tmp_path, language=language)
        assert said in run(tmp_path, "face-engine", "measure", *given).stdout


@pytest.mark.parametrize(("language", "says"), [("vi", "dòng 1: cần hai tên ảnh"), ("en", "line 1: two pictures")])
def test_a_list_that_is_none_is_refused_with_its_line(language: str, says: str, faces: Path, tmp_path: Path) -> None:
    change_settings(tmp_path, language=language)
    pairs = tmp_path / "pairs.txt"
    pairs.write_text("same_a.jpg same_b.jp2\n")
    done = run(tmp_path, "face-engine", "measure", "--pairs", str(pairs), "--engine", "dlib")
    assert isinstance(done.exception, click.BadParameter)
    assert str(done.exception).startswith(says)


def test_a_list_that_is_no_text_is_not_read(tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.txt"
    pairs.write_bytes(b"\xff\xfe\x00")
    done = run(tmp_path, "face-engine", "measure", "--pairs", str(pairs), "--engine", "dlib")
    assert "H-134" in done.output
