"""Which size of text settings and first set-up have, and how their pages use a window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.appearance import Appearance, write_appearance
from app.doctor.bench import Bench
from ui.first_run.window import SetupWindow
from ui.settings.page import SettingsPage
from ui.settings.pages import PAGES
from ui.settings.window import SettingsWindow
from ui.style.look import Look

LARGE, SMALL = (1920, 1080), (1024, 768)


def opened(qtbot: QtBot, bench: Bench, kind: type[SettingsWindow] | type[SetupWindow]) -> SettingsWindow | SetupWindow:
    window = kind(bench, Look.of("vi", dark=False, scale=1.2))
    qtbot.addWidget(window)
    window.resize(*LARGE)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.mark.parametrize("kind", [SettingsWindow, SetupWindow])
def test_the_size_staff_chose_stands_in_every_window(
    qtbot: QtBot, bench: Bench, kind: type[SettingsWindow] | type[SetupWindow]
) -> None:
    window = opened(qtbot, bench, kind)
    assert window.look.scale == 1.2, "nobody chose: as large as there is room"
    window.resize(*SMALL)
    assert window.look.scale == 1.0
    window.close()
    for chosen in (1.0, 1.1, 1.5):
        write_appearance(bench.home, Appearance("vi", dark=False, scale=chosen))
        window = opened(qtbot, bench, kind)
        for size in (LARGE, SMALL):
            window.resize(*size)
            assert window.look.scale == chosen
        window.close()


@pytest.mark.parametrize("name", [spec.name for spec in PAGES])
def test_a_page_has_two_columns_in_a_large_window_and_one_in_a_small_one(qtbot: QtBot, bench: Bench, name: str) -> None:
    window = opened(qtbot, bench, SettingsWindow)
    assert isinstance(window, SettingsWindow)
    window.open_page(name)
    page = window.page
    assert isinstance(page, SettingsPage)
    for size, columns in ((LARGE, 2), (SMALL, 1)):
        window.resize(*size)
        for _ in range(3):
            QApplication.processEvents()
        lefts = {part.mapTo(page, QPoint(0, 0)).x() for part in _parts(page)}
        assert len(lefts) == columns
    assert page.hint.isVisible()
    window.close()


def _parts(page: SettingsPage) -> list[QWidget]:
    parts = [page._form if page.fields else None, page.card, page.panel, page._about]
    return [part for part in parts if part is not None and part.isVisible()]
