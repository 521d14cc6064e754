"""What a patient alone has told the screen, and what a finger can say."""

from __future__ import annotations

from dataclasses import dataclass

from app.flow.events import CardShown, InputRefused, KeyGiven


@dataclass(frozen=True, slots=True, repr=False)
class Said:
    """Kept only while the patient stands there; a fresh one means nobody does."""

    language: str = ""
    consent: bool | None = None
    consent_told: str = ""
    """The visit whose flow knows the answer."""
    by_code: bool = False
    """Would rather hold up the QR than type."""
    clinic: str | None = None
    phone: str | None = None
    """None while not asked; empty when the patient would rather not say."""
    without_face: bool = False
    """Cannot blink or turn, or the camera took too long: a colleague looks."""
    without_card: bool = False
    """Took the card back early and goes on."""
    wrong_keys: int = 0
    failed_reads: int = 0
    card_came_back: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """What this kiosk asks; an administrator's choice."""

    language: str = "vi"
    """Of the screen while nobody is there."""
    clinics: tuple[str, ...] = ()
    asks_phone: bool = True

    @property
    def only_clinic(self) -> str | None:
        """What needs no question: none at all, or the only one."""
        return None if len(self.clinics) > 1 else (*self.clinics, "")[0]


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    language: str


@dataclass(frozen=True, slots=True)
class LanguageAsked:
    """Choose the language again; every answer is kept."""


@dataclass(frozen=True, slots=True)
class ConsentAnswered:
    agrees: bool


@dataclass(frozen=True, slots=True)
class CodePreferred:
    """Scan the QR (True) or type the number."""

    yes: bool


@dataclass(frozen=True, slots=True, repr=False)
class Identified:
    """A number typed or a code read by a scanner at the kiosk, in the flow's words."""

    event: KeyGiven | CardShown | InputRefused


@dataclass(frozen=True, slots=True)
class ClinicChosen:
    clinic: str


@dataclass(frozen=True, slots=True, repr=False)
class PhoneGiven:
    number: str


@dataclass(frozen=True, slots=True)
class FaceSkipped:
    pass


@dataclass(frozen=True, slots=True)
class GoOnWithoutCard:
    pass


@dataclass(frozen=True, slots=True)
class BackAsked:
    pass


@dataclass(frozen=True, slots=True)
class MoreTime:
    pass


@dataclass(frozen=True, slots=True)
class HelpAsked:
    pass


@dataclass(frozen=True, slots=True)
class Stopped:
    """The patient is done, or does not want to go on."""


Tap = (
    LanguageChosen
    | LanguageAsked
    | ConsentAnswered
    | CodePreferred
    | Identified
    | ClinicChosen
    | PhoneGiven
    | FaceSkipped
    | GoOnWithoutCard
    | BackAsked
    | MoreTime
    | HelpAsked
    | Stopped
)
