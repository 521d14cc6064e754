"""Every screen of every workplace has room for its words: in Japanese, which stands for all with high characters,
and in one language twice as long as ours."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.texts import PSEUDO
from tests.ui.stages import Stage, stages
from tests.ui.test_layout import lost

RECEPTION_IS_TESTED_CLOSER = [stage for stage in stages() if "-" in stage.name or stage.name == "numbers"]
"""Its samples without anything over them are in test_layout.py, at four sizes."""


@pytest.mark.parametrize("language", ["ja", PSEUDO])
@pytest.mark.parametrize("stage", RECEPTION_IS_TESTED_CLOSER, ids=lambda stage: stage.name)
def test_words_have_room(qtbot: QtBot, stage: Stage, language: str) -> None:
    """What scrolls may be out of sight, what gives way tells the whole in its tooltip; the window stays as it is."""
    window = stage.open(language)
    qtbot.addWidget(window)
    assert lost(window) == []
    assert (window.width(), window.height()) == stage.size
    window.close()
