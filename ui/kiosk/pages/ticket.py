"""The number, where to go with it, and what to take along."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.kiosk.said import Stopped
from domain.card import ReaderState
from domain.verdict import Outcome, TickState
from ui.kiosk.page import ButtonPage, View
from ui.style.look import Look
from ui.style.tokens import Tone
from ui.widgets.even_lines import EvenLines


class TicketPage(ButtonPage):
    """No name stands here: the screen is seen by whoever is next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = EvenLines("kiosk-number")
        self.place = EvenLines("headline")
        self.above.insertWidget(self.above.indexOf(self.title) + 1, self.number)
        self.above.insertWidget(self.above.indexOf(self.text), self.place)
        self.take = EvenLines("kiosk-notice")
        self.below.addWidget(self.take)
        self.done = self.button(Stopped(), "touch-strong")
        self.close_controls()

    def draw(self, view: View) -> None:
        look, ticket = view.look, view.ticket
        card_there = view.kiosk.state.reader.state is ReaderState.CARD
        number = str(ticket.number) if ticket and ticket.number else ""
        self.show_picture("take_card" if card_there else "check", view, Tone.ACTIVE if card_there else Tone.OK)
        self.number.setText(number)
        self.number.setVisible(bool(number))
        self.say(_title(view, number), _next(view))
        self.place.setText(_place(view))
        self.place.setVisible(bool(number) and bool(self.place.text()))
        self.take.setText(_take(view, look, card_there=card_there, number=number))
        self.take.setVisible(bool(self.take.text()))
        self.done.draw(look.say("kiosk.ticket.done"), look, view.sizes)

    def forget(self) -> None:
        for words in (self.number, self.place, self.text, self.take):
            words.clear()


def handed_over(view: View) -> bool:
    return view.kiosk.state.check_in.outcome is Outcome.NEEDS_STAFF


def _title(view: View, number: str) -> str:
    if number:
        return view.look.say("kiosk.ticket.title")
    failed = view.ticket is not None and view.ticket.failed
    return view.look.say("kiosk.ticket.without" if failed else "kiosk.ticket.coming")


def _place(view: View) -> str:
    """The clinic's own name, or the desk where a colleague finishes."""
    clinic = view.kiosk.state.check_in.details.clinic
    place = view.look.say("kiosk.ticket.desk") if handed_over(view) else clinic
    return view.look.say("kiosk.ticket.go_to", place=place) if place else ""


def _next(view: View) -> str:
    """One sentence of what happens next."""
    check_in = view.kiosk.state.check_in
    if handed_over(view) or (view.ticket is not None and view.ticket.failed):
        return view.look.say("kiosk.ticket.colleague")
    if check_in.outcome is Outcome.SELF_PAY:
        return view.look.say("kiosk.ticket.self_pay")
    unsure = check_in.verdict.insured.state not in (TickState.OK, TickState.ATTENTION, TickState.NOT_ASKED)
    return view.look.say("kiosk.ticket.later" if unsure else "kiosk.ticket.sit")


def _take(view: View, look: Look, *, card_there: bool, number: str) -> str:
    """The card first: it is what people forget."""
    if card_there:
        return look.say("kiosk.ticket.take_card")
    if view.ticket is None or not number:
        return ""
    return look.say("kiosk.ticket.take_slip" if view.ticket.printed else "kiosk.ticket.remember")
