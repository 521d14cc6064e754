"""Every telling moment of the kiosk for gallery and tests: invented people, led through the real flow and kiosk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.flow.events import (
    CameraChanged,
    CardReadFailed,
    ChallengeSaid,
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
from app.kiosk.kiosk import Kiosk, Now, heard, tapped, ticked
from app.kiosk.said import (
    ClinicChosen,
    CodePreferred,
    ConsentAnswered,
    HelpAsked,
    Identified,
    LanguageChosen,
    Menu,
    PhoneGiven,
    Stopped,
    Tap,
)
from domain.card import CardFailed, ReaderState, ReaderStatus
from domain.consent import Channel
from domain.coverage import AnswerClass
from domain.face import ChallengeAsked, ChallengeStep, FaceDecision, FaceResult
from domain.failure import FailureCode
from domain.verdict import Outcome
from domain.visit import EarlierVisit
from ui.kiosk.page import Ticket
from ui.samples import NOW, TODAY, answer, checks, key, person, read

CLINICS = ("Nội tổng hợp", "Mắt", "Tai Mũi Họng", "Sản", "Nhi", "Phục hồi chức năng")
VISIT = "kiosk-sample"
_PICTURE = b"\xff\xd8\xff"
"""Of the chip; a kiosk never shows it."""
_ON = ReaderChanged(ReaderStatus(ReaderState.CARD, "Đầu đọc mẫu", 1))
_OFF = ReaderChanged(ReaderStatus(ReaderState.NO_CARD, "Đầu đọc mẫu"))
_DEVICES = (_OFF, MemoryChanged(Device(DeviceState.OK)), CameraChanged(Device(DeviceState.OK)))
_SAME = FaceDecided(VISIT, FaceResult(FaceDecision.SAME, "onnx", 0.2, 0.31, 0.6, 5, may_decide=True))
_INSURED = CoverageAnswered(VISIT, answer("000", AnswerClass.OK))
_NO_ANSWER = CoverageAnswered(VISIT, answer("", AnswerClass.TEMPORARY, FailureCode.PORTAL_UNREACHABLE, none=True))
_NOT_FOUND = CoverageAnswered(VISIT, answer("050", AnswerClass.NOT_COVERED, FailureCode.COVERAGE_NOT_FOUND, none=True))
_NEW = Recalled(VISIT, ())
_EARLIER = Recalled(VISIT, (EarlierVisit("v0", TODAY, NOW, "Mắt", 14, Outcome.READY),))


@dataclass(frozen=True, slots=True)
class KioskSample:
    """A kiosk, and what the window adds to it."""

    kiosk: Kiosk
    now_s: float = 0.0
    ticket: Ticket | None = None
    open: str = ""
    """``pin`` or ``staff``: what staff have opened above it."""
    lowered: bool = False


@dataclass
class Story:
    """A patient alone, told piece by piece."""

    kiosk: Kiosk
    now_s: float = 100.0

    def tell(self, *told: Event | Tap) -> Story:
        for one in told:
            self._tell(one)
        return self

    def _tell(self, one: Event | Tap) -> None:
        now = Now(self.now_s, NOW)
        if isinstance(one, Tap):
            self.kiosk, posted = tapped(self.kiosk, one, now)
        else:
            state, _ = step(self.kiosk.state, one, Moment(self.now_s, NOW, TODAY, VISIT))
            self.kiosk, posted = heard(self.kiosk, state, now)
        for event in posted:
            self._tell(event)

    def later(self, seconds: float) -> Story:
        self.now_s += seconds
        self.kiosk, _ = ticked(self.kiosk, Now(self.now_s, NOW))
        return self

    def sample(self, ticket: Ticket | None = None, shown: str = "", *, lowered: bool = False) -> KioskSample:
        return KioskSample(self.kiosk, self.now_s, ticket, shown, lowered)


def kiosk_samples(language: str = "vi") -> dict[str, KioskSample]:
    """Every screen by name, with a patient who chose ``language``."""
    return {name: make(language) for name, make in _SAMPLES.items()}


def _begin(language: str) -> Story:
    state = State(Setup("K1", "", channel=Channel.KIOSK), portal=Device(DeviceState.OK))
    menu = Menu(language=language, clinics=CLINICS)
    return Story(Kiosk(state, menu)).tell(*_DEVICES)


def _greeted(language: str, *, agrees: bool = True) -> Story:
    return _begin(language).tell(LanguageChosen(language), ConsentAnswered(agrees))


def _card_on(language: str, *, agrees: bool = True) -> Story:
    return _greeted(language, agrees=agrees).tell(_ON)


def _reading(language: str, *, agrees: bool = True) -> Story:
    return _card_on(language, agrees=agrees).tell(Identified(key(person("insured"))))


def _read(language: str, *, agrees: bool = True) -> Story:
    told = read(person("insured"), _PICTURE, checks())
    return _reading(language, agrees=agrees).tell(*told[-3:])


def _judged(language: str, *said: Event) -> Story:
    return _read(language).tell(_NEW, _SAME, *(said or (_INSURED,)))


def _ended(story: Story, *, printed: bool = True, card: bool = False, number: int = 27) -> KioskSample:
    story.tell(ClinicChosen("Mắt"), PhoneGiven(""), VisitStored(VISIT))
    if not card:
        story.tell(_OFF)
    return story.sample(Ticket(VISIT, number, failed=not number, printed=printed))


def _gone_while_reading(language: str) -> KioskSample:
    removed = CardReadFailed(CardFailed(FailureCode.CARD_REMOVED, "DG2"))
    return _reading(language).tell(removed, _OFF).sample()


def _here_today(language: str) -> KioskSample:
    story = _read(language).tell(_EARLIER, _SAME, _INSURED)
    return replace(story.tell(ClinicChosen("Mắt"), PhoneGiven("")).sample(), ticket=None)


_FAILED = CardReadFailed(CardFailed(FailureCode.CARD_NO_RESPONSE, "DG2"))
_WRONG = CardReadFailed(CardFailed(FailureCode.CARD_KEY_WRONG, "PACE"))
_LEFT = ChallengeSaid(VISIT, ChallengeAsked(ChallengeStep.TURN_LEFT, 2, 3))
_BLINK = ChallengeSaid(VISIT, ChallengeAsked(ChallengeStep.BLINK, 1, 3))
_NO_READER = ReaderChanged(ReaderStatus(ReaderState.NO_READER))
_FULL = MemoryChanged(Device(DeviceState.TROUBLE, FailureCode.DATABASE_FULL))
_DARK = CameraChanged(Device(DeviceState.TROUBLE, FailureCode.CAMERA_NONE))

_SAMPLES: dict[str, Callable[[str], KioskSample]] = {
    "language": lambda speaks: _begin(speaks).sample(),
    "forgotten": lambda speaks: _reading(speaks).tell(_FAILED, Stopped()).sample(),
    "consent": lambda speaks: _begin(speaks).tell(LanguageChosen(speaks)).sample(),
    "card": lambda speaks: _greeted(speaks).sample(),
    "card_again": lambda speaks: _reading(speaks).tell(_FAILED).sample(),
    "scan": lambda speaks: _card_on(speaks).tell(CodePreferred(True)).sample(),
    "key": lambda speaks: _card_on(speaks).sample(),
    "key_wrong": lambda speaks: _reading(speaks).tell(_WRONG).sample(),
    "key_lowered": lambda speaks: _card_on(speaks).sample(lowered=True),
    "reading": lambda speaks: _reading(speaks).sample(),
    "look": lambda speaks: _read(speaks).sample(),
    "look_left": lambda speaks: _read(speaks).tell(_LEFT).sample(),
    "look_blink": lambda speaks: _read(speaks).tell(_BLINK).sample(),
    "clinic": lambda speaks: _judged(speaks).sample(),
    "phone": lambda speaks: _judged(speaks).tell(ClinicChosen("Mắt")).sample(),
    "phone_lowered": lambda speaks: _judged(speaks).tell(ClinicChosen("Mắt")).sample(lowered=True),
    "wait": lambda speaks: _read(speaks).tell(_NEW, _SAME, ClinicChosen("Mắt"), PhoneGiven("")).sample(),
    "warning": lambda speaks: _judged(speaks).later(30).sample(),
    "card_gone_reading": _gone_while_reading,
    "card_gone": lambda speaks: _judged(speaks).tell(_OFF).sample(),
    "here_today": _here_today,
    "number_only": lambda speaks: _greeted(speaks).tell(_NO_READER).sample(),
    "ticket": lambda speaks: _ended(_judged(speaks)),
    "ticket_card": lambda speaks: _ended(_judged(speaks), card=True),
    "ticket_later": lambda speaks: _ended(_judged(speaks, _NO_ANSWER), printed=False),
    "ticket_self_pay": lambda speaks: _ended(_judged(speaks, _NOT_FOUND)),
    "ticket_colleague": lambda speaks: _ended(_read(speaks, agrees=False).tell(_NEW, _INSURED), card=True),
    "ticket_help": lambda speaks: _card_on(speaks).tell(HelpAsked(), VisitStored(VISIT)).sample(Ticket(VISIT, 27)),
    "ticket_without": lambda speaks: _ended(_judged(speaks), number=0),
    "closed": lambda speaks: _begin(speaks).tell(_FULL).sample(),
    "pin": lambda speaks: _begin(speaks).sample(shown="pin"),
    "staff": lambda speaks: _begin(speaks).tell(_NO_READER, _DARK).sample(shown="staff"),
    "staff_fine": lambda speaks: _begin(speaks).sample(shown="staff"),
}
