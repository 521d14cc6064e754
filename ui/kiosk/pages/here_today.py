"""The same person has a number for this clinic today: shown again, never silently doubled."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.flow.state import State
from app.kiosk.said import HelpAsked, Stopped
from ui.kiosk.page import ButtonPage, View
from ui.widgets.even_lines import EvenLines


class HereTodayPage(ButtonPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = EvenLines("kiosk-number")
        self.above.insertWidget(self.above.indexOf(self.title) + 1, self.number)
        self.done = self.button(Stopped(), "touch-strong")
        self.another = self.button(HelpAsked())
        self.close_controls()

    def draw(self, view: View) -> None:
        look, clinic = view.look, view.kiosk.state.check_in.details.clinic
        self.show_picture("slip", view)
        self.say(look.say("kiosk.here_today.title"), look.say("kiosk.ticket.go_to", place=clinic) if clinic else "")
        number = number_today(view.kiosk.state)
        self.number.setText(str(number) if number else "")
        self.done.draw(look.say("kiosk.here_today.done"), look, view.sizes)
        self.another.draw(look.say("kiosk.here_today.another"), look, view.sizes)

    def forget(self) -> None:
        self.number.clear()


def number_today(state: State) -> int:
    """The number this person has for the clinic chosen; the flow asks only where there is one."""
    same = (visit for visit in state.check_in.earlier or () if visit.clinic == state.check_in.details.clinic)
    newest = next(same, None)
    return newest.queue_number if newest else 0
