"""A kiosk on an offscreen window, with the real flow behind it and a clock of its own; fingers touch what they see."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.flow.effects import StoreVisit
from app.flow.events import (
    CardRead,
    CardSaid,
    CoverageAnswered,
    Event,
    FaceDecided,
    MemoryChanged,
    ReaderChanged,
    Recalled,
    VisitStored,
)
from app.flow.state import Device, DeviceState, Moment, Setup, State
from app.flow.step import step
from app.kiosk.kiosk import Kiosk
from app.kiosk.said import Menu
from app.kiosk.screen import Screen
from domain.card import PersonRead, Portrait, PortraitRead, ReaderState, ReaderStatus
from domain.consent import Channel
from domain.person import CitizenId, PartialDate, Person
from domain.visit import Visit
from tests.app.kiosk.machine import INSURED, SAME
from tests.app.kiosk.stories import reading_of
from ui.kiosk.page import Ticket
from ui.kiosk.touch_button import TouchButton
from ui.kiosk.window import KioskWindow, Options
from ui.preview import Preview

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
PERSON = Person(CitizenId("990085000123"), "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2))
MENU = Menu(clinics=("Nội tổng hợp", "Mắt"))
PIN = "482915"


@pytest.fixture(scope="session")
def finger() -> QPointingDevice:
    """A touch screen."""
    return QTest.createTouchDevice()


def touch(finger: QPointingDevice, widget: QWidget) -> None:
    """A short touch in the middle of a widget that is visible and enabled."""
    assert widget.isVisible() and widget.isEnabled(), widget
    middle, window = widget.rect().center(), widget.window()
    QTest.touchEvent(window, finger).press(0, widget.mapTo(window, middle), window).commit()
    QTest.touchEvent(window, finger).release(0, widget.mapTo(window, middle), window).commit()
    QApplication.processEvents()


@dataclass
class KioskOnScreen:
    finger: QPointingDevice
    window: KioskWindow = field(init=False)
    posted: list[Event] = field(default_factory=list)
    stored: list[Visit] = field(default_factory=list)
    now_s: float = 1000.0
    visits: int = 0

    # --- the world behind the window ---

    def post(self, event: Event) -> None:
        self.posted.append(event)
        self.flow(event)

    def flow(self, *events: Event) -> Screen:
        for event in events:
            self.visits += 1
            moment = Moment(self.now_s, NOON, NOON.date(), f"V{self.visits}")
            state, effects = step(self.window.kiosk.state, event, moment)
            self.stored += [effect.visit for effect in effects if isinstance(effect, StoreVisit)]
            self.window.hear(state)
        return self.screen

    def wait(self, seconds: float) -> Screen:
        for _ in range(round(seconds * 4)):
            self.now_s += 0.25
            self.window.tick()
        for _ in range(3):  # words that wrap anew move what is around them
            QApplication.processEvents()
        return self.screen

    # --- what a patient does and sees ---

    @property
    def screen(self) -> Screen:
        return self.window.kiosk.screen

    @property
    def page(self) -> Any:
        return self.window.page

    def touch(self, *widgets: QWidget) -> Screen:
        for widget in widgets:
            QApplication.processEvents()
            touch(self.finger, widget)
        return self.screen

    def digits(self, text: str) -> Screen:
        """Type on the keypad that is up, and touch *done*."""
        keypad = self.page.keypad
        return self.touch(*(keypad.keys[digit] for digit in text), keypad.done)

    def words(self) -> str:
        """Every word of the window, seen or hidden."""
        labels = [one.text() for one in self.window.findChildren(QLabel)]
        buttons = [one.text() for one in self.window.findChildren(TouchButton)]
        named = [one.accessibleName() for one in self.window.findChildren(QWidget)]
        return "\n".join([*labels, *buttons, *named])

    # --- the usual way ---

    def card(self, insertion: int = 1) -> Screen:
        return self.flow(ReaderChanged(ReaderStatus(ReaderState.CARD, "R", insertion)))

    def take_card(self) -> Screen:
        return self.flow(ReaderChanged(ReaderStatus(ReaderState.NO_CARD, "R")))

    def greet(self, language: str = "vi", *, agrees: bool = True) -> Screen:
        self.touch(self.page.choices[language])
        return self.touch(self.page.yes if agrees else self.page.no)

    def read(self) -> Screen:
        portrait = PortraitRead(Portrait(b"\xff\xd8", "image/jpeg"))
        self.flow(CardSaid(PersonRead(PERSON)), CardSaid(portrait), CardRead(reading_of(PERSON)))
        return self.flow(Recalled(self.window.kiosk.state.check_in.visit_id, ()))

    def passed(self) -> Screen:
        visit_id = self.window.kiosk.state.check_in.visit_id
        return self.flow(FaceDecided(visit_id, SAME), CoverageAnswered(visit_id, INSURED))

    def numbered(self, number: int = 27) -> None:
        """The memory has the visit and says its number."""
        visit = self.stored[-1]
        self.flow(VisitStored(visit.id))
        self.window.show_ticket(Ticket(visit.id, number))


@pytest.fixture
def show(qtbot: QtBot, finger: QPointingDevice) -> Iterator[Callable[..., KioskOnScreen]]:
    opened: list[KioskWindow] = []

    def _show(
        size: tuple[int, int] = (1080, 1920),
        preview: Callable[[], Preview | None] = lambda: None,
        menu: Menu = MENU,
        **chosen: Any,
    ) -> KioskOnScreen:
        options = Options(moves=False, pin_is_right=lambda pin: pin == PIN, **chosen)
        state = State(Setup("K1", "", channel=Channel.KIOSK))
        shown = KioskOnScreen(finger)
        window = shown.window = KioskWindow(
            Kiosk(state, menu),
            shown.post,
            preview,
            options=options,
            clock=lambda: shown.now_s,
            utc=lambda: NOON + dt.timedelta(seconds=shown.now_s),
        )
        opened.append(window)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        shown.flow(MemoryChanged(Device(DeviceState.OK)), ReaderChanged(ReaderStatus(ReaderState.NO_CARD, "R")))
        return shown

    yield _show
    for window in opened:
        window._may_leave = True
        window.close()
        window.deleteLater()
