"""The voice with real child processes that write down what they are told instead of saying it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from devices.voice.voice import Voice, system_command

WRITES = "import pathlib,sys; pathlib.Path(sys.argv[1]).write_bytes(sys.stdin.buffer.read())"
NEVER_ENDS = "import pathlib,sys,time; pathlib.Path(sys.argv[1]).touch(); time.sleep(600)"


def test_a_sentence_arrives_whole_whatever_is_in_it(tmp_path: Path) -> None:
    voice = Voice(lambda language: (sys.executable, "-c", WRITES, str(tmp_path / f"told-{language}")))
    sentence = 'Đặt thẻ lên đầu đọc; "$(rm)" — 読取機 & 판독기'
    told = tmp_path / "told-vi"
    voice.say(sentence, "vi")
    while not told.exists() or not told.read_bytes():
        pass
    voice.close()
    assert told.read_text(encoding="utf-8") == sentence


def test_a_new_sentence_silences_the_one_before(tmp_path: Path) -> None:
    began, told = tmp_path / "began", tmp_path / "told"

    def command(language: str) -> Sequence[str]:
        script, file = (NEVER_ENDS, began) if language == "vi" else (WRITES, told)
        return (sys.executable, "-c", script, str(file))

    voice = Voice(command)
    voice.say("dài", "vi")
    while not began.exists():
        pass
    voice.say("short", "en")
    while not told.exists() or not told.read_bytes():
        pass
    voice.close()
    assert told.read_text(encoding="utf-8") == "short"


def test_without_a_program_nothing_is_said_and_nobody_waits() -> None:
    before = threading.active_count()
    voice = Voice(lambda _: None)
    voice.say("im lặng", "vi")
    voice.close()
    voice = Voice(lambda _: ("there-is-no-such-program",))
    voice.say("im lặng", "vi")
    voice.close()
    assert threading.active_count() == before


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
@pytest.mark.parametrize("language", ["vi", "en", "zh", "ja", "ko"])
def test_the_systems_program_knows_the_language(language: str, tmp_path: Path) -> None:
    command = system_command(language)
    assert command is not None
    sound = tmp_path / "said.wav"
    subprocess.run([*command, "-w", str(sound)], input=b"123", check=True, timeout=60)
    assert sound.stat().st_size > 10_000
