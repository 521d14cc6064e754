"""The kiosk's window by touch: the whole way, and nothing left of whoever was there before."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from app.flow.events import Abandoned, CardReadFailed, ChallengeSaid, MemoryChanged, ReaderChanged
from app.flow.state import Device, DeviceState
from app.kiosk.pin import Door
from app.kiosk.screen import Screen
from app.texts import LANGUAGES, Texts
from domain.card import CardFailed, ReaderState, ReaderStatus
from domain.face import Box, ChallengeAsked, ChallengeStep, FaceSeen
from domain.failure import FailureCode
from tests.ui.kiosk.conftest import PERSON, PIN, KioskOnScreen
from ui.kiosk.lock import Lock
from ui.preview import Preview

Show = Callable[..., KioskOnScreen]


@pytest.mark.parametrize("language", ["vi", "ko"])
def test_the_whole_way_by_touch(show: Show, language: str) -> None:
    kiosk, texts = show(), Texts(language)
    assert kiosk.greet(language) is Screen.CARD
    assert kiosk.card() is Screen.KEY
    assert kiosk.page.title.text() == texts.get("kiosk.key.title")
    assert kiosk.digits("000123") is Screen.READING
    assert kiosk.read() is Screen.LOOK
    assert kiosk.passed() is Screen.CLINIC
    assert kiosk.touch(kiosk.page.tiles[1]) is Screen.PHONE
    assert kiosk.digits("0990000000") is Screen.TICKET
    kiosk.numbered(27)
    (visit,) = kiosk.stored
    assert (visit.details.clinic, visit.details.phone, visit.handed_over) == ("Mắt", "0990000000", False)
    assert kiosk.page.number.text() == "27"
    assert kiosk.page.place.text() == texts.get("kiosk.ticket.go_to", place="Mắt")
    assert kiosk.page.take.text() == texts.get("kiosk.ticket.take_card")
    kiosk.take_card()
    assert kiosk.wait(13) is Screen.LANGUAGE


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_begun_in_its_own_script(show: Show, language: str) -> None:
    kiosk = show()
    assert Texts(language).get("program.language") in kiosk.page.choices[language].text()
    kiosk.touch(kiosk.page.choices[language])
    assert kiosk.page.title.text() == Texts(language).get("kiosk.consent.title")


def test_both_answers_are_of_one_size_and_one_look(show: Show) -> None:
    kiosk = show()
    kiosk.touch(kiosk.page.choices["vi"])
    yes, no = kiosk.page.yes, kiosk.page.no
    assert yes.size() == no.size() and yes.property("role") == no.property("role")
    assert not yes.hasFocus() and not no.hasFocus(), "neither is chosen beforehand"


def test_a_no_ends_with_a_number_for_the_desk(show: Show) -> None:
    kiosk = show()
    kiosk.greet(agrees=False)
    kiosk.card()
    kiosk.digits("000123")
    assert kiosk.read() is Screen.CLINIC
    kiosk.touch(kiosk.page.tiles[0], kiosk.window.pages[Screen.PHONE].skip)
    kiosk.wait(9)
    kiosk.numbered(3)
    assert kiosk.stored[0].handed_over
    assert Texts("vi").get("kiosk.ticket.desk") in kiosk.page.place.text()
    assert kiosk.page.text.text() == Texts("vi").get("kiosk.ticket.colleague")


def test_help_is_one_touch_away_on_every_question(show: Show) -> None:
    ways: list[Callable[[KioskOnScreen], Any]] = [
        lambda k: None,
        lambda k: k.touch(k.page.choices["en"]),
        lambda k: k.greet("en"),
        lambda k: (k.greet("en"), k.touch(k.page.scan_first)),
        lambda k: (k.greet("en"), k.card()),
        lambda k: (k.greet("en"), k.card(), k.digits("000123")),
        lambda k: (k.greet("en"), k.card(), k.digits("000123"), k.read()),
        lambda k: (k.greet("en"), k.card(), k.digits("000123"), k.read(), k.passed()),
        lambda k: (k.greet("en"), k.card(), k.digits("000123"), k.read(), k.take_card()),
    ]
    seen = set()
    for way in ways:
        kiosk = show()
        way(kiosk)
        seen.add(kiosk.screen)
        assert kiosk.touch(kiosk.window.footer.help) is Screen.TICKET
        assert kiosk.stored[-1].handed_over
    assert len(seen) == len(ways)


def test_no_patient_reads_a_code_or_a_device_trouble(show: Show) -> None:
    kiosk = show()
    kiosk.flow(ReaderChanged(ReaderStatus(ReaderState.NO_READER)))
    kiosk.greet()
    assert kiosk.screen is Screen.NUMBER_ONLY
    shown = " ".join(one.text() for one in kiosk.window.findChildren(QLabel) if one.isVisible())
    assert "K-102" not in shown
    assert kiosk.window.header.staff.accessibleName() == Texts("vi").get("kiosk.staff.door_trouble")
    kiosk.touch(kiosk.window.header.staff)
    kiosk.digits(PIN)
    shown = " ".join(one.text() for one in kiosk.window.findChildren(QLabel) if one.isVisible())
    assert "K-102" in shown


def camera() -> Preview:
    rgb = np.full((480, 640, 3), (200, 30, 30), np.uint8)
    return Preview(rgb, FaceSeen(Box(216, 108, 208, 240), (640, 480), FailureCode.FACE_TOO_FAR))


def test_the_mirror_shows_the_camera_and_one_instruction(show: Show) -> None:
    kiosk = show(preview=camera)
    kiosk.greet()
    kiosk.card()
    kiosk.digits("000123")
    kiosk.read()
    kiosk.window.refresh_preview()
    look = kiosk.page
    assert look.mirror.has_picture
    assert look.text.text() == Texts("vi").get("kiosk.look.too_far")
    visit_id = kiosk.window.kiosk.state.check_in.visit_id
    kiosk.flow(ChallengeSaid(visit_id, ChallengeAsked(ChallengeStep.TURN_LEFT, 2, 3)))
    assert look.title.text() == Texts("vi").get("kiosk.look.turn_left")
    assert kiosk.touch(look.skip) is Screen.CLINIC
    assert not look.mirror.has_picture, "gone with the question"


def test_nothing_of_a_patient_stays(show: Show) -> None:
    """Words, names for screen readers and pixels: the screen after somebody is the screen before anybody."""
    kiosk = show(preview=camera)
    kiosk.wait(1)
    before = kiosk.window.grab().toImage()
    for insertion, ending in enumerate(("card taken", "ticket"), start=1):
        kiosk.greet("vi")
        kiosk.card(insertion)
        kiosk.digits("000123")
        kiosk.read()
        kiosk.window.refresh_preview()
        kiosk.passed()
        kiosk.touch(kiosk.page.tiles[1])
        for digit in "0990123":
            kiosk.touch(kiosk.page.keypad.keys[digit])
        if ending == "ticket":
            kiosk.touch(kiosk.page.skip)
            kiosk.numbered(4711)
            kiosk.take_card()
            kiosk.wait(13)
        else:
            kiosk.take_card()
            kiosk.wait(21)
        assert kiosk.screen is Screen.LANGUAGE
        kiosk.wait(1)
        words = kiosk.words()
        for trace in ("0990123", "099 012 3", "4711", "000123", PERSON.name, "990085000123"):
            assert trace not in words, (ending, trace)
        assert kiosk.window.grab().toImage() == before, ending
        assert not kiosk.window.pages[Screen.LOOK].mirror.has_picture  # type: ignore[attr-defined]
        assert kiosk.window.pages[Screen.PHONE].keypad.digits == ""  # type: ignore[attr-defined]


def test_the_warning_gives_time(show: Show) -> None:
    kiosk = show()
    kiosk.greet()
    kiosk.wait(26)
    warning = kiosk.window.warning
    assert warning.isVisible() and "19" in warning.text.text()
    kiosk.touch(warning.more)
    assert warning.isHidden() and kiosk.screen is Screen.CARD
    kiosk.wait(40)
    assert warning.isVisible()
    assert kiosk.touch(warning.stop) is Screen.LANGUAGE
    assert isinstance(kiosk.posted[-1], Abandoned)


def test_typing_slowly_is_somebody_being_there(show: Show) -> None:
    kiosk = show()
    kiosk.greet()
    kiosk.card()
    for digit in "000123":
        kiosk.wait(20)
        kiosk.touch(kiosk.page.keypad.keys[digit])
    assert kiosk.window.warning.isHidden()
    kiosk.wait(20)
    kiosk.touch(kiosk.page.title)
    kiosk.wait(20)
    assert kiosk.window.warning.isHidden()
    assert kiosk.touch(kiosk.page.keypad.done) is Screen.READING


def test_a_wrong_number_is_said_kindly_and_wiped(show: Show) -> None:
    kiosk = show()
    kiosk.greet()
    kiosk.card()
    kiosk.digits("999999")
    kiosk.flow(CardReadFailed(CardFailed(FailureCode.CARD_KEY_WRONG, "PACE")))
    assert kiosk.screen is Screen.KEY
    assert kiosk.page.text.text() == Texts("vi").get("kiosk.key.wrong")
    assert kiosk.page.keypad.digits == ""


def test_lower_controls_are_lower(show: Show) -> None:
    kiosk = show()
    before = kiosk.page.mapTo(kiosk.window, kiosk.page.rect().topLeft()).y()
    kiosk.touch(kiosk.window.footer.reach)
    after = kiosk.page.mapTo(kiosk.window, kiosk.page.rect().topLeft()).y()
    assert after - before > kiosk.window.height() // 6
    middle = kiosk.window.height() // 2
    for choice in kiosk.page.choices.values():
        assert choice.mapTo(kiosk.window, choice.rect().center()).y() > middle


def test_a_keypad_is_lowered_too_and_stays_whole(show: Show) -> None:
    kiosk = show()
    kiosk.greet()
    kiosk.card()
    kiosk.touch(kiosk.window.footer.reach)
    assert kiosk.screen is Screen.KEY
    page = kiosk.page
    assert page.mapTo(kiosk.window, page.rect().topLeft()).y() > kiosk.window.height() // 5
    places = [key.geometry() for key in page.keypad.keys.values()]
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    kiosk.touch(kiosk.window.footer.reach)
    assert page.mapTo(kiosk.window, page.rect().topLeft()).y() < kiosk.window.height() // 8


# --- keyboard and scanner -------------------------------------------------------------------


def typed(kiosk: KioskOnScreen, text: str) -> None:
    QTest.keyClicks(kiosk.window, text)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)


def test_a_scanner_that_types_opens_the_card(show: Show) -> None:
    kiosk = show()
    kiosk.greet()
    kiosk.card()
    typed(kiosk, "990085000123||Nguyen Van Mau|02091985|Nam|To 1, Phuong Thu Nghiem|15082022")
    assert kiosk.screen is Screen.READING
    key = kiosk.window.kiosk.state.check_in.key
    assert key is not None and key.number == PERSON.number


def test_a_keyboard_types_digits_and_presses_what_tab_reached(show: Show) -> None:
    kiosk = show()
    kiosk.touch(kiosk.page.choices["en"])
    while kiosk.window.focusWidget() is not kiosk.page.yes:
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Space)
    assert kiosk.screen is Screen.CARD
    kiosk.card()
    typed(kiosk, "000123")
    assert kiosk.screen is Screen.READING


def test_a_scan_with_nobody_there_is_nobodys(show: Show) -> None:
    kiosk = show()
    typed(kiosk, "990085000123")
    assert kiosk.posted == [] and kiosk.screen is Screen.LANGUAGE


# --- staff -----------------------------------------------------------------------------------


def test_only_the_pin_opens_the_way_out(show: Show) -> None:
    kiosk = show()
    assert not kiosk.window.close() and kiosk.window.isVisible()
    QTest.keyClick(kiosk.window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Escape)
    assert kiosk.window.isVisible()
    kiosk.touch(kiosk.window.header.staff)
    kiosk.digits("123456")
    assert kiosk.page is kiosk.window.pin
    assert kiosk.page.text.text() == Texts("vi").get("kiosk.staff.wrong", count=4)
    kiosk.digits(PIN)
    assert kiosk.page is kiosk.window.staff
    kiosk.touch(kiosk.window.staff.leave)
    assert kiosk.window.isHidden()


def test_the_staff_door_is_no_step_of_the_patient(show: Show) -> None:
    kiosk = show()
    kiosk.greet()
    step = kiosk.window.header.step
    assert step.text() != ""
    kiosk.touch(kiosk.window.header.staff)
    assert step.text() == ""
    kiosk.touch(kiosk.window.pin.back)
    assert step.text() != ""


def test_wrong_pins_lock_and_leaving_the_page_does_not_help(show: Show) -> None:
    kiosk = show()
    for _ in range(5):
        kiosk.touch(kiosk.window.header.staff)
        kiosk.digits("000000")
        kiosk.touch(kiosk.window.pin.back)
    kiosk.touch(kiosk.window.header.staff)
    assert not kiosk.window.pin.keypad.isEnabled()
    typed(kiosk, PIN)
    assert kiosk.page is kiosk.window.pin, "a keyboard does not get past the lock either"
    kiosk.wait(61)
    kiosk.digits(PIN)
    assert kiosk.page is kiosk.window.staff


def test_pulling_the_plug_gives_no_new_tries(show: Show) -> None:
    kept: list[Door] = []
    kiosk = show(keep_door=kept.append)
    kiosk.touch(kiosk.window.header.staff)
    for _ in range(5):
        kiosk.digits("000000")
    assert [door.wrong for door in kept] == [1, 2, 3, 4, 5]
    again = show(door=kept[-1])
    again.touch(again.window.header.staff)
    assert not again.window.pin.keypad.isEnabled()
    again.wait(61)
    again.digits(PIN)
    assert again.page is again.window.staff


def test_a_locked_window_comes_back_to_the_front(show: Show) -> None:
    kiosk = show()
    lock = Lock(kiosk.window)
    lock.show()
    kiosk.window.showMinimized()
    kiosk.wait(1)
    assert kiosk.window.isFullScreen() and not kiosk.window.isMinimized()
    lock.release()
    kiosk.window.showMinimized()
    kiosk.wait(1)
    assert kiosk.window.isMinimized()


def test_an_open_staff_page_closes_itself(show: Show) -> None:
    kiosk = show()
    kiosk.touch(kiosk.window.header.staff)
    kiosk.digits(PIN)
    kiosk.wait(121)
    assert kiosk.page is kiosk.window.pages[Screen.LANGUAGE]


def test_a_memory_in_trouble_shows_the_way_to_the_desk(show: Show) -> None:
    kiosk = show()
    kiosk.flow(MemoryChanged(Device(DeviceState.TROUBLE, FailureCode.DATABASE_FULL)))
    assert kiosk.screen is Screen.CLOSED and kiosk.window.footer.help.isHidden()
    assert kiosk.page.title.text() == Texts("vi").get("kiosk.closed.title")


def test_a_day_of_patients_leaves_no_widgets_behind(show: Show) -> None:
    kiosk = show()
    counts = []
    for insertion in range(1, 21):
        kiosk.greet(LANGUAGES[insertion % len(LANGUAGES)])
        kiosk.card(insertion)
        kiosk.digits("000123")
        kiosk.read()
        kiosk.passed()
        kiosk.touch(kiosk.page.tiles[0])
        kiosk.touch(kiosk.page.skip)
        kiosk.numbered(insertion)
        kiosk.take_card()
        kiosk.wait(13)
        counts.append(len(kiosk.window.findChildren(QWidget)))
    assert len(set(counts[1:])) == 1, counts
    assert len(kiosk.stored) == 20
