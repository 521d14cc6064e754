"""A kiosk and the flow tied together as the window ties them, with a clock of their own."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace

from app.flow.effects import StoreVisit
from app.flow.events import (
    CardRead,
    CardSaid,
    CoverageAnswered,
    Event,
    FaceDecided,
    KeyGiven,
    MemoryChanged,
    ReaderChanged,
    Recalled,
)
from app.flow.state import Device, DeviceState, Moment, Setup, State
from app.flow.step import step
from app.kiosk.kiosk import Kiosk, Now, heard, tapped, ticked
from app.kiosk.said import (
    ClinicChosen,
    ConsentAnswered,
    Identified,
    LanguageChosen,
    Menu,
    PhoneGiven,
    Tap,
)
from app.kiosk.screen import Screen
from domain.card import AccessKey, PersonRead, Portrait, PortraitRead, ReaderState, ReaderStatus, Result
from domain.consent import Channel
from domain.coverage import AnswerClass, CoverageAnswer
from domain.face import FaceDecision, FaceResult
from domain.person import CitizenId, PartialDate, Person
from domain.visit import Visit
from tests.app.kiosk.stories import checks, reading_of

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
NUMBER = CitizenId("990085000123")
PERSON = Person(NUMBER, "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2))
CHILD = replace(PERSON, birth_date=PartialDate(2018, 1, 1))
KEY = Identified(KeyGiven(AccessKey.from_number(NUMBER)))
SAME = FaceResult(FaceDecision.SAME, "onnx", 0.2, 0.31, 0.6, 5, may_decide=True)
INSURED = CoverageAnswer("000", AnswerClass.OK, NOON)
MENU = Menu(clinics=("Nội tổng hợp", "Mắt"))


@dataclass
class Machine:
    """Kiosk and flow tied together as the window ties them, with a clock of its own."""

    kiosk: Kiosk = field(default_factory=lambda: Kiosk(State(Setup("K1", "", channel=Channel.KIOSK)), MENU))
    now_s: float = 1000.0
    posted: list[Event] = field(default_factory=list)
    stored: list[Visit] = field(default_factory=list)
    visits: int = 0

    def __post_init__(self) -> None:
        self.flow(MemoryChanged(Device(DeviceState.OK)), ReaderChanged(ReaderStatus(ReaderState.NO_CARD, "R")))

    @property
    def now(self) -> Now:
        return Now(self.now_s, NOON)

    @property
    def screen(self) -> Screen:
        return self.kiosk.screen

    def flow(self, *events: Event) -> Screen:
        for event in events:
            self.visits += 1
            moment = Moment(self.now_s, NOON, NOON.date(), f"V{self.visits}")
            state, effects = step(self.kiosk.state, event, moment)
            self.stored += [effect.visit for effect in effects if isinstance(effect, StoreVisit)]
            self._take(*heard(self.kiosk, state, self.now))
        return self.screen

    def tap(self, *given: Tap) -> Screen:
        for one in given:
            self._take(*tapped(self.kiosk, one, self.now))
        return self.screen

    def wait(self, seconds: float) -> Screen:
        """Time passes as the window lets it: a tick every quarter of a second."""
        for _ in range(round(seconds * 4)):
            self.now_s += 0.25
            self._take(*ticked(self.kiosk, self.now))
        return self.screen

    def _take(self, kiosk: Kiosk, events: tuple[Event, ...]) -> None:
        self.kiosk = kiosk
        self.posted += events
        self.flow(*events)

    @property
    def visit_id(self) -> str:
        return self.kiosk.state.check_in.visit_id

    # --- the usual way, piece by piece ---

    def greet(self, agrees: bool = True) -> Screen:
        return self.tap(LanguageChosen("en"), ConsentAnswered(agrees))

    def card(self, insertion: int = 1) -> Screen:
        return self.flow(ReaderChanged(ReaderStatus(ReaderState.CARD, "R", insertion)))

    def take_card(self) -> Screen:
        return self.flow(ReaderChanged(ReaderStatus(ReaderState.NO_CARD, "R")))

    def opened(self, person: Person = PERSON) -> Screen:
        self.tap(KEY)
        return self.flow(CardSaid(PersonRead(person)), CardSaid(PortraitRead(Portrait(b"", "image/jpeg"))))

    def read(self, person: Person = PERSON, result: Result = Result.SUCCESSFUL) -> Screen:
        self.opened(person)
        return self.flow(CardRead(reading_of(person, checks(result))))

    def answers(self, face: FaceResult | None = SAME, coverage: CoverageAnswer | None = INSURED) -> Screen:
        self.flow(Recalled(self.visit_id, ()))
        if face is not None:
            self.flow(FaceDecided(self.visit_id, face))
        if coverage is not None:
            self.flow(CoverageAnswered(self.visit_id, coverage))
        return self.screen

    def questions(self) -> Screen:
        return self.tap(ClinicChosen("Mắt"), PhoneGiven(""))
