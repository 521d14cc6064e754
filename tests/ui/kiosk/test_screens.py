"""Every screen of the kiosk: nothing cut off, nothing unnamed, everything large, in five languages and both shapes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.kiosk.screen import Screen
from app.texts import LANGUAGES
from domain.failure import FailureCode
from ui.kiosk.pages.consent import ConsentPage
from ui.kiosk.pages.key import KeyPage
from ui.kiosk.pages.phone import PhonePage
from ui.kiosk.pages.staff import Trouble
from ui.kiosk.pictogram import Pictogram
from ui.kiosk.pictures import KioskScreen, kiosk_screens, open_kiosk_sample, save_kiosk_screens
from ui.kiosk.samples import KioskSample, kiosk_samples
from ui.kiosk.screens import pages
from ui.kiosk.touch_button import TouchButton
from ui.kiosk.window import KioskWindow
from ui.preview import Preview

SIZES = [(1080, 1920), (1920, 1080), (1280, 800)]
TURNED = [((1080, 1920), (1920, 1080)), ((800, 1280), (1280, 800)), ((768, 1024), (1024, 768))]
_WORD = re.compile(r"[^\s\u3000-\u9fff\uff00-\uffef]+")
"""What is never broken; Chinese and Japanese lines end anywhere."""


@cache
def samples(language: str) -> dict[str, KioskSample]:
    return kiosk_samples(language)


def cut_off(window: KioskWindow) -> list[str]:
    """Words that have no room, or stand outside the window."""
    shown = [one for one in window.findChildren(QWidget) if one.isVisible() and isinstance(one, QLabel | TouchButton)]
    return [
        f"{type(one).__name__} {one.property('role')} {one.size().toTuple()}: {one.text()}"
        for one in shown
        if one.text() and not (_fits(one) and _inside(one, window))
    ]


def _fits(one: QLabel | TouchButton) -> bool:
    if isinstance(one, TouchButton):
        return one.fits()
    if not one.wordWrap():
        return one.width() >= one.sizeHint().width() and one.height() >= one.sizeHint().height()
    longest = max((one.fontMetrics().horizontalAdvance(word) for word in _WORD.findall(one.text())), default=0)
    return one.heightForWidth(one.width()) <= one.height() and longest <= one.width()


def _inside(one: QWidget, window: QWidget) -> bool:
    return window.rect().contains(one.rect().translated(one.mapTo(window, one.rect().topLeft())))


def opened(sample: KioskSample, screen: KioskScreen) -> KioskWindow:
    window = open_kiosk_sample(sample, screen, None)
    window.show()
    settle()
    return window


def settle() -> None:
    for _ in range(3):  # words that wrap anew move what is around them
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # no event loop comes to do it


def each(language: str, size: tuple[int, int] = (1080, 1920)) -> Iterator[tuple[str, KioskWindow]]:
    """One window led through every sample."""
    window = opened(samples(language)["card"], KioskScreen("card", language, size=size))
    for name, sample in samples(language).items():
        window.leave_staff()
        window.kiosk = sample.kiosk
        window.show_ticket(sample.ticket)
        if sample.open:
            (window.ask_pin if sample.open == "pin" else window.open_staff)()
        if sample.lowered:
            window.change_reach()
        settle()
        yield name, window
        if sample.lowered:
            window.change_reach()
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off(qapp: QApplication, language: str, size: tuple[int, int]) -> None:
    found = {}
    for name, window in each(language, size):
        assert (window.width(), window.height()) == size, name
        if cut := cut_off(window):
            found[name] = cut
    assert found == {}


@pytest.mark.parametrize("sides", TURNED, ids=lambda sides: "x".join(map(str, sides[0])))
def test_a_screen_that_is_turned_fits_again(qapp: QApplication, sides: tuple[tuple[int, int], tuple[int, int]]) -> None:
    """Upright to wide and back, and wide to upright, on every screen: the window asks for no more than there is, and
    looks as one that was opened so."""
    for first, turns in ((sides[0], (sides[1], sides[0])), (sides[1], sides[:1])):
        for name, window in each("vi", first):
            for size in turns:
                window.resize(*size)
                settle()
                assert (window.width(), window.height()) == size, name
                assert cut_off(window) == [], (name, size)


def test_the_check_finds_what_is_cut_off(qapp: QApplication) -> None:
    window = opened(samples("vi")["consent"], KioskScreen("consent"))
    page = window.page
    assert isinstance(page, ConsentPage) and cut_off(window) == []
    page.yes.setFixedWidth(60)
    page.title.setFixedHeight(20)
    assert len(cut_off(window)) == 2
    window.close()


def test_there_is_a_page_and_a_sample_for_every_screen(qapp: QApplication) -> None:
    assert set(pages()) == set(Screen)
    assert {sample.kiosk.screen for sample in samples("vi").values()} == set(Screen)


def test_every_control_has_a_name_and_is_large(qapp: QApplication) -> None:
    """EN 301 549 and fingers that tremble: at the size of a kiosk nothing to be touched is lower than 1.5 cm
    (on a 24-inch screen of 1080 × 1920, 92 pixels to the inch: 54)."""
    for name, window in each("vi"):
        buttons = [one for one in window.findChildren(QPushButton) if one.isVisible()]
        assert buttons, name
        for button in buttons:
            interface = QAccessible.queryAccessibleInterface(button)
            assert interface.text(QAccessible.Text.Name).strip(), name
            assert button.height() >= 54, name


def test_controls_of_an_upright_screen_are_in_its_lower_half(qapp: QApplication) -> None:
    for name, window in each("vi"):
        reached = [
            one for one in window.findChildren(QPushButton) if one.isVisible() and one is not window.header.staff
        ]
        highest = min(one.mapTo(window, one.rect().topLeft()).y() for one in reached)
        assert highest >= window.height() * 0.38, (name, highest)


def test_a_wide_kiosk_lowers_its_keypads(qapp: QApplication) -> None:
    for name in ("key_lowered", "phone_lowered"):
        window = opened(samples("vi")[name], KioskScreen(name, size=(1920, 1080)))
        page = window.page
        assert isinstance(page, KeyPage | PhonePage)
        keys = page.keypad.keys
        tops = {digit: key.mapTo(window, key.rect().topLeft()).y() for digit, key in keys.items()}
        assert min(tops.values()) > window.height() * 0.38, name
        assert tops["0"] == tops["4"], "three rows"
        window.change_reach()
        settle()
        assert keys["0"].y() > keys["9"].y(), "four rows again"
        window.close()


def test_no_key_changes_its_size_while_time_passes(qapp: QApplication) -> None:
    """Four times a second each screen is drawn: keys that grew and shrank again were seen over one another."""
    window = opened(samples("en")["key_wrong"], KioskScreen("key_wrong", "en"))
    page = window.page
    assert isinstance(page, KeyPage)
    before = {digit: key.geometry() for digit, key in page.keypad.keys.items()}
    assert before["1"].bottom() < before["4"].top()
    page.draw(window._view())
    assert {digit: key.geometry() for digit, key in page.keypad.keys.items()} == before
    window.close()


def test_pictures_move_only_where_motion_is_welcome(qapp: QApplication) -> None:
    window = opened(samples("vi")["card"], KioskScreen("card"))
    (picture,) = [one for one in window.findChildren(Pictogram) if one.isVisible()]
    assert not picture.running
    picture.show_scene("put_card", window.look, 300, moves=True)
    assert picture.running
    picture.hide()
    assert not picture.running, "nothing runs for a picture that nobody sees"
    window.close()


def test_pictures_for_the_gallery_are_written(qapp: QApplication, tmp_path: Path) -> None:
    chosen = [KioskScreen("ticket"), KioskScreen("key", "ja", dark=True, size=(1920, 1080))]
    names = [path.name for path in save_kiosk_screens(tmp_path, _no_camera, chosen)]
    assert names == ["kiosk-ticket-vi-1080x1920.png", "kiosk-key-ja-dark-1920x1080.png"]
    assert all((tmp_path / name).stat().st_size > 5000 for name in names)
    everything = list(kiosk_screens())
    assert len({screen.file_name for screen in everything}) == len(everything)


def _no_camera() -> Preview:
    raise AssertionError("these screens show no camera")


@pytest.mark.parametrize("language", LANGUAGES)
def test_staff_at_the_kiosk_are_told_what_they_can_do_there(qapp: QApplication, language: str) -> None:
    """The reception screen's keys are not there, and no fields to type into."""
    sample = kiosk_samples(language)["staff"]
    window = opened(sample, KioskScreen("staff", language))
    window.staff.troubles = tuple(
        Trouble(device, FailureCode.READER_NONE)
        for device in ("reader", "camera", "portal", "memory", "printer", "set_up")
    )
    window.staff.draw(window._view())
    drawn = (window.staff._lines.itemAt(at).widget() for at in range(6))
    advice = [card.findChildren(QLabel)[-1].text() for card in drawn]
    assert len(set(advice)) == 6
    assert not [words for words in advice if re.search(r"\bF\d|Ctrl|Enter", words)]
    window.close()
