"""What the command line says of what it cannot do: a sentence, what it is about, a next step, an exit code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import ui.main
from app.cli import cli, run
from app.settings import change_settings, load_settings
from app.texts import LANGUAGES


@pytest.mark.parametrize(
    ("arguments", "code", "about"),
    [
        (["settings", "set", "nosuch", "1"], "H-104", "nosuch"),
        (["settings", "set", "portal.read_timeout_s", "soon"], "H-104", "portal.read_timeout_s"),
        (
            ["lookup", "123", "--name", "A", "--birth", "1985", "--portal", "http://127.0.0.1:9"],
            "H-101",
            "3 characters",
        ),
        (["trust", "remove", "00"], "H-141", "(00)"),
    ],
)
def test_a_failure_names_what_it_is_about(
    arguments: list[str], code: str, about: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--home", str(tmp_path), *arguments]) == 1
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith(f"{code}: ") and about in first
    assert second.startswith("  → ")


def test_settings_are_shown_as_they_are_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(tmp_path), "settings", "set", "liveness", "off"]) == 0
    assert run(["--home", str(tmp_path), "settings", "show"]) == 0
    assert "liveness = 'off'" in capsys.readouterr().out


def test_settings_that_only_fit_together_are_set_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    set_ = ["--home", str(tmp_path), "settings", "set"]
    assert run([*set_, "printer.kind", "escpos-network", "printer.address", "192.168.1.50"]) == 0
    assert run([*set_, "printer.kind", "pdf-folder"]) == 1, "the address is no folder"
    assert run([*set_, "printer.kind", "pdf-folder", "printer.address", str(tmp_path)]) == 0
    assert (load_settings(tmp_path).printer.kind, load_settings(tmp_path).printer.address) == (
        "pdf-folder",
        str(tmp_path),
    )
    assert run([*set_, "station"]) == 2
    assert "NAME" in capsys.readouterr().err


def test_no_evidence_of_an_unknown_visit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(tmp_path), "verify-evidence", "nosuch"]) == 3
    assert "tiepdon visits" in capsys.readouterr().err


@pytest.mark.parametrize(("language", "words"), [("vi", "Đọc thẻ trên đầu đọc"), ("en", "Read the card on the reader")])
def test_the_help_names_every_command_in_the_language_of_the_home(
    language: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change_settings(tmp_path, language=language)
    assert run(["--home", str(tmp_path), "--help"]) == 0
    lines = capsys.readouterr().out.splitlines()
    told = {line.split()[0] for line in lines if line.startswith("  ") and line.strip()}
    assert set(cli.list_commands(click.Context(cli))) <= told
    assert any(line.split(maxsplit=1) == ["read", words] for line in lines)


def test_doctor_speaks_the_language_of_the_home(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["--home", str(tmp_path), "doctor"])
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("Tốt") and "Kho dữ liệu: " in line for line in lines), lines


_ENGLISH = ("Usage", "Options", "Commands", "Show this message", "default", "required")


def _paths(command: click.Command, *names: str) -> Iterator[tuple[str, ...]]:
    """The command and every one below it, as typed."""
    yield names
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from _paths(below, *names, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_help_is_in_the_language_of_the_home(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No text key is left on a page, and no word of click's where it is not English that is spoken."""
    change_settings(tmp_path, language=language)
    for names in _paths(ui.main.cli):
        assert run(["--home", str(tmp_path), *names, "--help"]) == 0
        page = capsys.readouterr().out
        assert "cli." not in page, names
        assert language == "en" or not any(word in page for word in _ENGLISH), names


def test_every_sentence_of_help_is_a_text_key() -> None:
    """What is not, is English on every page."""
    for names in _paths(ui.main.cli):
        command: click.Command = ui.main.cli
        for name in names:
            assert isinstance(command, click.Group)
            below = command.get_command(click.Context(command), name)
            assert below is not None
            command = below
        told = [option.help for option in command.params if isinstance(option, click.Option) and not option.hidden]
        assert command.help is not None and command.help.startswith("cli."), names
        assert all(words is None or words.startswith("cli.option.") or "version" in words for words in told), names


def test_nothing_in_the_outbox_and_nothing_trusted_is_said_in_the_language_of_the_home(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change_settings(tmp_path, language="ja")
    for names, said in ((("outbox", "list"), "ありません"), (("trust", "list"), "信頼する証明書がありません")):
        assert run(["--home", str(tmp_path), *names]) == 0
        assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("lookup", "990085000123"), {"vi": "Còn thiếu --name.", "en": "Missing --name."}),
        (("lookup", "--nosuch"), {"vi": "Không có tùy chọn --nosuch.", "en": "There is no option --nosuch."}),
        (
            ("read", "--jsn"),
            {"vi": "Không có tùy chọn --jsn.\nCó phải --json", "en": "There is no option --jsn.\nDid you mean --json"},
        ),
        (("nosuch",), {"vi": "Không có lệnh nosuch.", "en": "There is no command nosuch."}),
        (
            ("docter",),
            {"vi": "Không có lệnh docter.\nCó phải doctor", "en": "There is no command docter.\nDid you mean doctor"},
        ),
        (("settings", "set", "station"), {"vi": "Mỗi NAME cần có VALUE của nó.", "en": "Every NAME needs its VALUE."}),
        (("outbox", "retry"), {"vi": "Cần ID của một dòng, hoặc --all.", "en": "Give the ID of a row, or --all."}),
        (("read",), {"vi": "Cần --can", "en": "Give --can"}),
        (("read", "--can"), {"vi": "--can cần có giá trị đi kèm.", "en": "--can needs a value."}),
        (("read", "--json=1"), {"vi": "--json không nhận giá trị nào.", "en": "--json takes no value."}),
        (("face-check", "a", "b", "c"), {"vi": "Thừa: c", "en": "Too much: c"}),
    ],
)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_what_was_typed_wrongly_is_said_in_the_language_of_the_home(
    arguments: tuple[str, ...], said: dict[str, str], language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change_settings(tmp_path, language=language)
    assert run(["--home", str(tmp_path), *arguments]) == 2
    usage, help_, _, error = capsys.readouterr().err.split("\n", 3)
    assert usage.startswith({"vi": "Cách dùng: ", "en": "Usage: "}[language]) and help_.endswith("--help")
    assert error.startswith({"vi": "Lỗi: ", "en": "Error: "}[language] + said[language])


@pytest.mark.parametrize(
    ("arguments", "about", "said"),
    [
        (
            ("preload", "--pause", "soon"),
            "--pause",
            {"vi": "cần một số, ví dụ 0.5", "en": "it is a number, such as 0.5"},
        ),
        (("outbox", "retry", "x"), "ID", {"vi": "cần một số nguyên", "en": "it is a whole number"}),
        (("portal-sim", "--port", "x"), "--port", {"vi": "cần một số nguyên từ 0 đến 65535", "en": "from 0 to 65535"}),
        (
            ("portal-sim", "--port", "65536"),
            "--port",
            {"vi": "cần một số nguyên từ 0 đến 65535", "en": "from 0 to 65535"},
        ),
        (
            ("outbox", "list", "--state", "x"),
            "--state",
            {"vi": "cần một trong: done, pending", "en": "it is one of done, pending"},
        ),
        (("face-engine", "use", "x"), "NAME", {"vi": "cần một trong: dlib, ", "en": "it is one of dlib, "}),
        (
            ("card-sim", "--persona", "x"),
            "--persona",
            {"vi": "cần một trong: insured, ", "en": "it is one of insured, "},
        ),
        (("setup", "--page", "x"), "--page", {"vi": "cần một trong: devices, ", "en": "it is one of devices, "}),
        (("trust", "add", "nosuch.pem"), "CERTIFICATE", {"vi": "không có tệp này", "en": "there is no such file"}),
        (("read", "--csca", "nosuch"), "--csca", {"vi": "không có thư mục này", "en": "there is no such folder"}),
        (("support-bundle", "."), "FILE", {"vi": "cần tên một tệp", "en": "a file is wanted"}),
        (("gallery", "--screens", __file__), "--screens", {"vi": "cần một thư mục", "en": "a folder is wanted"}),
    ],
)
def test_a_value_that_does_not_fit_is_told_what_it_should_be(
    arguments: tuple[str, ...], about: str, said: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, sentence in (("vi", f"Giá trị của {about} "), ("en", f"The value of {about} ")):
        change_settings(tmp_path, language=language)
        assert run(["--home", str(tmp_path), *arguments]) == 2
        error = capsys.readouterr().err.splitlines()[-1]
        assert sentence in error and said[language] in error


def test_a_group_typed_without_command_tells_what_it_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change_settings(tmp_path, language="ko")
    assert run(["--home", str(tmp_path), "outbox"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("사용법: ") and "drain" in told and "오류" not in told


def test_what_follows_home_itself_is_missed_in_the_language_of_the_usual_home(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TIEPDON_LANGUAGE", "en")
    assert run(["--home"]) == 2
    assert "--home needs a value." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "said"),
    [("vi", "Cần nhân viên xem xét"), ("en", "Staff must decide"), ("zh", "需工作人员")],
)
def test_the_invented_people_are_told_in_the_language_of_the_home(
    language: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change_settings(tmp_path, language=language)
    assert run(["--home", str(tmp_path), "personas"]) == 0
    line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("cloned"))
    assert said in line and "needs_staff" not in line


def test_a_failed_reading_is_told_in_the_language_of_the_home(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change_settings(tmp_path, language="en")
    assert run(["--home", str(tmp_path), "read", "--can", "1"]) == 1
    assert "number" in capsys.readouterr().err
