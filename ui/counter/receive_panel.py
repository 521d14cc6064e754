"""Receiving: the procedure, who else may collect, and what was received last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.counter.state import CounterState
from domain.reception import Proxy
from ui.counter.procedure_list import ProcedureList, days_words
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label


class ReceivePanel(QFrame):
    def __init__(
        self,
        choose: Callable[[str], None],
        on_scan: Callable[[str], None],
        primary: Callable[[], None],
        name_proxy: Callable[[], None],
        clear_proxies: Callable[[], None],
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = label("title")
        self._days = label("muted", wrap=True)
        self.procedures = ProcedureList(choose, on_scan, primary)
        self._proxy_title = label("title")
        self._proxies = label("body", wrap=True)
        self.add_proxy = ActionButton(name_proxy)
        self.no_proxies = ActionButton(clear_proxies)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(self._title)
        column.addWidget(self.procedures, 1)
        column.addWidget(self._days)
        for words, button in ((self._proxy_title, self.add_proxy), (self._proxies, self.no_proxies)):
            row = QHBoxLayout()
            row.addWidget(words, 1)
            row.addWidget(button)
            column.addLayout(row)  # no rows of their own: a list of procedures needs the height

    def draw(self, state: CounterState, look: Look) -> None:
        chosen = state.procedures.of(state.procedure)
        self._title.setText(look.say("counter.procedure.name"))
        self.setAccessibleName(self._title.text())
        self.procedures.draw(state.procedures.listed, state.procedure, look)
        words = look.say("counter.procedure.chosen", name=chosen.name) if chosen else ""
        days = days_words(chosen, look) if chosen else look.say("counter.procedure.none")
        self._days.setText(look.texts.sentences(words, days))
        self._proxy_title.setText(look.say("counter.proxy.title"))
        named = "\n".join(_words(proxy) for proxy in state.proxies)
        self._proxies.setText(named or look.say("counter.proxy.none"))
        self.add_proxy.draw(look.say("counter.action.name_proxy"), "F7", "person", look)
        self.no_proxies.draw(look.say("counter.proxy.clear"), "", "close", look)
        self.no_proxies.setVisible(bool(state.proxies))


def _words(proxy: Proxy) -> str:
    return f"{proxy.name} · {proxy.number}" if proxy.name else proxy.number
