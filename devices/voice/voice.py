"""Sentences read aloud by what the system already has; where it has nothing, nothing is said and nobody waits."""

from __future__ import annotations

import logging
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence

log = logging.getLogger("tiepdon.voice")

_ESPEAK = {"vi": "vi", "en": "en", "zh": "cmn", "ja": "ja", "ko": "ko"}
_CULTURES = {"vi": "vi-VN", "en": "en-US", "zh": "zh-CN", "ja": "ja-JP", "ko": "ko-KR"}
_SAPI = """
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]'{culture}')
[Console]::InputEncoding = [Text.Encoding]::UTF8
$voice.Speak([Console]::In.ReadToEnd())
"""
_LONGEST_S = 60.0
_CLOSE_S = 3.0

Command = Callable[[str], Sequence[str] | None]
"""The program that reads its standard input aloud in a language (``vi``, ``en`` …); None when there is none."""


def system_command(language: str) -> Sequence[str] | None:
    """eSpeak NG or speech-dispatcher on Linux, the voices of Windows on Windows."""
    command: Sequence[str] | None = None
    if sys.platform == "win32":
        script = _SAPI.format(culture=_CULTURES[language])
        command = ("powershell", "-NoProfile", "-NonInteractive", "-Command", script)
    elif shutil.which("espeak-ng"):
        command = ("espeak-ng", "-v", _ESPEAK[language], "-s", "140", "--stdin")
    elif shutil.which("spd-say"):
        command = ("spd-say", "-w", "-e", "-l", language)
    return command


class Voice:
    """One thread speaks; a new sentence silences the one before. ``say``, ``hush`` and ``close`` return at once or
    within seconds, from any thread. Texts go through standard input, never through a command line."""

    def __init__(self, command: Command = system_command) -> None:
        self._command = command
        self._sentences: queue.SimpleQueue[tuple[str, str] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._speaking: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._run, name="voice", daemon=True)
        self._thread.start()

    def say(self, sentence: str, language: str) -> None:
        self.hush()
        self._sentences.put((sentence, language))

    def hush(self) -> None:
        """Be silent now."""
        with self._lock:
            if self._speaking is not None:
                self._speaking.kill()

    def close(self) -> None:
        self._sentences.put(None)
        self.hush()
        self._thread.join(_CLOSE_S)

    def _run(self) -> None:
        while (said := self._sentences.get()) is not None:
            if not self._sentences.empty():
                continue  # a newer sentence waits
            try:
                self._speak(*said)
            except (OSError, subprocess.SubprocessError) as error:
                log.warning("nothing said: %s", type(error).__name__)

    def _speak(self, sentence: str, language: str) -> None:
        command = self._command(language)
        if command is None:
            return
        quiet = subprocess.DEVNULL
        child = subprocess.Popen(list(command), stdin=subprocess.PIPE, stdout=quiet, stderr=quiet)  # noqa: S603 - ours
        with self._lock:
            self._speaking = child
        try:
            child.communicate(sentence.encode(), timeout=_LONGEST_S)
        finally:
            with self._lock:
                self._speaking = None
            if child.poll() is None:
                child.kill()
                child.wait()
