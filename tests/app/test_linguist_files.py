"""The text files are files of Qt Linguist, and scripts/texts.py keeps them complete."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from app.texts import LANGUAGES, plural_forms

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "assets" / "texts"
LRELEASE = next(path for path in Path(PySide6.__file__).parent.glob("lrelease*") if path.suffix in {"", ".exe"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_lrelease_takes_every_sentence(language: str, tmp_path: Path) -> None:
    """Qt's own compiler, from the wheel, finds as many finished translations as we do, and Qt reads them alike."""
    compiled = tmp_path / "texts.qm"
    files = sorted(str(path) for path in TEXTS.glob(f"*.{language}.ts"))
    done = subprocess.run([LRELEASE, *files, "-qm", compiled], capture_output=True, text=True, check=True)
    forms = plural_forms(language)
    assert f"({len(forms)} finished and 0 unfinished)" in done.stdout
    assert "Warning" not in done.stdout + done.stderr
    translator = QTranslator()
    assert translator.load(str(compiled))
    assert translator.translate("", "tick.insured.name") == forms["tick.insured.name"][0]
    assert translator.translate("", "ui.today.count", "", 1) == forms["ui.today.count"][0]
    assert translator.translate("", "ui.today.count", "", 5) == forms["ui.today.count"][-1]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A small house: the script, and the files of one language area after another, empty."""
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "assets" / "texts").mkdir(parents=True)
    (tmp_path / "ui").mkdir()
    run(tmp_path, "sync")
    return tmp_path


def run(house: Path, *arguments: str) -> tuple[int, list[str]]:
    command = [sys.executable, "-X", "utf8", house / "scripts" / "texts.py", *arguments]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout.splitlines()


def add(house: Path, fragment: str) -> None:
    path = house / "fragment.toml"
    path.write_text(fragment, encoding="utf-8")
    assert run(house, "add", str(path))[0] == 0


def say(house: Path, *lines: str) -> None:
    (house / "ui" / "screen.py").write_text("\n".join(lines), encoding="utf-8")


START = """[kiosk]
start = {vi = "Bắt đầu", en = "Start", zh = "开始", ja = "開始", ko = "시작"}
"""


def test_a_sentence_in_all_languages_that_is_asked_for_is_complete(house: Path) -> None:
    add(house, START)
    say(house, 'SAID = "kiosk.start"')
    assert run(house, "check") == (0, ["every sentence in every language"])


def test_a_language_left_out_is_unfinished(house: Path) -> None:
    add(house, START.replace(', ko = "시작"', ""))
    say(house, 'SAID = "kiosk.start"')
    assert run(house, "check") == (1, ["kiosk.ko.ts: kiosk.start is unfinished"])


def test_another_vietnamese_makes_its_translations_unfinished(house: Path) -> None:
    add(house, START)
    say(house, 'SAID = "kiosk.start"')
    add(house, '[kiosk]\nstart = {vi = "Chạm để bắt đầu", en = "Touch to start"}\n')
    code, faults = run(house, "check")
    assert code == 1
    assert faults == [f"kiosk.{language}.ts: kiosk.start is unfinished" for language in ("zh", "ja", "ko")]


def test_a_vietnamese_file_edited_by_hand_makes_the_others_stale_until_synchronised(house: Path) -> None:
    add(house, START)
    say(house, 'SAID = "kiosk.start"')
    path = house / "assets" / "texts" / "kiosk.vi.ts"
    path.write_text(path.read_text(encoding="utf-8").replace("Bắt đầu", "Mời chạm"), encoding="utf-8")
    assert "kiosk.en.ts: kiosk.start is stale, its Vietnamese has changed" in run(house, "check")[1]
    run(house, "sync")
    assert "kiosk.en.ts: kiosk.start is unfinished" in run(house, "check")[1]


def test_a_sentence_nobody_asks_for_and_one_that_is_not_there(house: Path) -> None:
    add(house, START)
    say(house, 'SAID = "kiosk.stop"')
    assert run(house, "check")[1] == [
        "kiosk.start is used nowhere; scripts/texts.py drop kiosk.start",
        "kiosk.stop is asked for and in no file",
    ]
    run(house, "drop", "kiosk.start")
    say(house, "")
    assert run(house, "check")[0] == 0


def test_a_key_put_together_uses_what_its_blanks_can_be(house: Path) -> None:
    add(house, START + START.replace("[kiosk]\n", "").replace("start", "old"))
    say(house, 'STEP = "start"', 'SAID = f"kiosk.{STEP}"')
    assert run(house, "check")[1] == ["kiosk.old is used nowhere; scripts/texts.py drop kiosk.old"]


def test_counts_and_wide_punctuation(house: Path) -> None:
    add(
        house,
        '[kiosk]\nahead = {vi = "Còn {count} người", en = ["{count} person", "{count} people"], '
        'zh = "还有{count}人,请稍等 (12:30)", ja = "{count}人", ko = "{count}명"}\n',
    )
    english = (house / "assets" / "texts" / "kiosk.en.ts").read_text(encoding="utf-8")
    assert english.count("<numerusform>") == 2
    chinese = (house / "assets" / "texts" / "kiosk.zh.ts").read_text(encoding="utf-8")
    assert "还有{count}人\N{FULLWIDTH COMMA}请稍等" in chinese
    assert "12:30" in chinese


def test_latin_words_and_numbers_beside_chinese_and_japanese(house: Path) -> None:
    add(
        house,
        '[kiosk]\nport = {vi = "Cổng", en = "Port", zh = "按F8或 12 位,端口vvvv:pppp(Ctrl+,)", '
        'ja = "1. F8 で 12 桁、USB は vvvv:pppp", ko = "포트"}\n',
    )
    texts = house / "assets" / "texts"
    comma, opens, closes = "\N{FULLWIDTH COMMA}", "\N{FULLWIDTH LEFT PARENTHESIS}", "\N{FULLWIDTH RIGHT PARENTHESIS}"
    chinese = f"按 F8 或12位{comma}端口 vvvv:pppp{opens}Ctrl+,{closes}"
    assert chinese in (texts / "kiosk.zh.ts").read_text(encoding="utf-8")
    assert "1. F8で12桁、USBはvvvv:pppp" in (texts / "kiosk.ja.ts").read_text(encoding="utf-8")


def test_a_failure_may_be_written_language_by_language(house: Path) -> None:
    add(house, '[K-101.vi]\nsentence = "Câu."\ncause = "Vì."\n[K-101.en]\nsentence = "It."\ncause = "For."\n')
    assert "<translation>It.</translation>" in (house / "assets" / "texts" / "failures.en.ts").read_text("utf-8")
    assert "<translation>For.</translation>" in (house / "assets" / "texts" / "support.en.ts").read_text("utf-8")
