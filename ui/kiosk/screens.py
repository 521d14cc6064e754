"""Which page shows which screen."""

from __future__ import annotations

from app.kiosk.screen import Screen
from ui.kiosk.page import Page
from ui.kiosk.pages.card import CardPage
from ui.kiosk.pages.card_gone import CardGonePage
from ui.kiosk.pages.clinic import ClinicPage
from ui.kiosk.pages.closed import ClosedPage
from ui.kiosk.pages.consent import ConsentPage
from ui.kiosk.pages.here_today import HereTodayPage
from ui.kiosk.pages.key import KeyPage
from ui.kiosk.pages.language import LanguagePage
from ui.kiosk.pages.look import LookPage
from ui.kiosk.pages.number_only import NumberOnlyPage
from ui.kiosk.pages.phone import PhonePage
from ui.kiosk.pages.reading import ReadingPage
from ui.kiosk.pages.scan import ScanPage
from ui.kiosk.pages.ticket import TicketPage
from ui.kiosk.pages.wait import WaitPage

_PAGES: dict[Screen, type[Page]] = {
    Screen.LANGUAGE: LanguagePage,
    Screen.CONSENT: ConsentPage,
    Screen.CARD: CardPage,
    Screen.SCAN: ScanPage,
    Screen.KEY: KeyPage,
    Screen.READING: ReadingPage,
    Screen.LOOK: LookPage,
    Screen.CLINIC: ClinicPage,
    Screen.PHONE: PhonePage,
    Screen.WAIT: WaitPage,
    Screen.CARD_GONE: CardGonePage,
    Screen.HERE_TODAY: HereTodayPage,
    Screen.NUMBER_ONLY: NumberOnlyPage,
    Screen.TICKET: TicketPage,
    Screen.CLOSED: ClosedPage,
}


def pages() -> dict[Screen, Page]:
    """A fresh page for every screen there is."""
    return {screen: _PAGES[screen]() for screen in Screen}
