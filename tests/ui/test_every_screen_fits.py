"""Every screen of every workplace has room for its words: in Japanese, which stands for all with high characters,
and in one language twice as long as ours."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.texts import PSEUDO
from tests.ui.stages import Stage, stages
from tests.ui.test_layout import lost
from ui.widgets.elide import ElidedButton, ElidedLabel

RECEPTION_IS_TESTED_CLOSER = [stage for stage in stages() if "-" in stage.name or stage.name == "numbers"]
"""Its samples without anything over them are in test_layout.py, at four sizes."""
SMALLEST = (1024, 768)
ROOT = Path(__file__).parents[2]


def settle() -> None:
    for _ in range(6):  # a word that wraps anew moves what is around it
        QApplication.processEvents()


@pytest.mark.parametrize("language", ["ja", PSEUDO])
@pytest.mark.parametrize("stage", RECEPTION_IS_TESTED_CLOSER, ids=lambda stage: stage.name)
def test_words_have_room(qtbot: QtBot, stage: Stage, language: str) -> None:
    """What scrolls may be out of sight, what gives way tells the whole in its tooltip; the window stays as it is, and
    becomes as small as the smallest screen a desk may have."""
    window = stage.open(language)
    qtbot.addWidget(window)
    for size in (stage.size, SMALLEST) if _on_a_desk(stage) else (stage.size,):
        window.resize(*size)
        settle()
        assert lost(window) == []
        assert (window.width(), window.height()) == size
    window.close()


@pytest.mark.parametrize("stage", RECEPTION_IS_TESTED_CLOSER, ids=lambda stage: stage.name)
def test_nothing_is_shortened_in_the_language_of_the_house(qtbot: QtBot, stage: Stage) -> None:
    """Vietnamese words are among the longest of ours: on a small screen and on a large one none ends in dots."""
    window = stage.open("vi")
    qtbot.addWidget(window)
    for size in (SMALLEST, (1920, 1080)) if _on_a_desk(stage) else (stage.size,):
        window.resize(*size)
        settle()
        giving_way: list[ElidedLabel | ElidedButton] = window.findChildren(ElidedLabel)
        giving_way += window.findChildren(ElidedButton)
        assert [one.text() for one in giving_way if one.isVisible() and one.isEnabled() and one.elided] == [], size
    window.close()


def _on_a_desk(stage: Stage) -> bool:
    return not stage.name.startswith("kiosk")


_DOUBLED = """
from ui.session import application
from tests.ui.stages import stages
from tests.ui.test_layout import lost
app = application()
named = {stage.name: stage for stage in stages()}
for name in ("ready", "counter-receive", "kiosk-card", "settings-devices", "setup-portal", "numbers"):
    stage = named[name]
    window = stage.open("vi")
    print(stage.name, window.devicePixelRatio(), (window.width(), window.height()) == stage.size, lost(window))
    window.close()
"""


def test_a_screen_at_200_percent() -> None:
    """Each kind of window in a process of its own: Qt takes the factor at its start."""
    env = os.environ | {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, "-c", _DOUBLED], env=env, cwd=ROOT, capture_output=True, text=True, check=True, timeout=110
    ).stdout.splitlines()
    assert len(told) == 6
    assert [line for line in told if not line.endswith(" 2.0 True []")] == []
