"""Not even a number can be given: the way to the desk."""

from __future__ import annotations

from ui.kiosk.page import ButtonPage, View


class ClosedPage(ButtonPage):
    def draw(self, view: View) -> None:
        self.show_picture("person", view)
        self.say(view.look.say("kiosk.closed.title"), view.look.say("kiosk.closed.text"))
