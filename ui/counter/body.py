"""The middle of the counter: left who stands there, right what is done for them; or the day's list over the whole."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.counter.state import CounterState, Mode
from app.flow.state import CheckIn, Phase
from ui.counter.day_panel import DayPanel
from ui.counter.hand_over_panel import HandOverPanel
from ui.counter.receive_panel import ReceivePanel
from ui.counter.scrolling import scrolling
from ui.reception.text_size import stands_high
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.at_least import AtLeast
from ui.widgets.person_card import PersonCard, shown_person
from ui.widgets.portrait_pair import PortraitPair
from ui.widgets.tick_card import TickCard

TICKS = ("card_genuine", "same_person")
_NOT_BEGUN = frozenset({Phase.WAITING, Phase.KEY_NEEDED})
_LEFT_SHARE, _BESIDE_SHARE = 0.44, 0.5
"""Of the width: the person below the pictures, and beside them."""
_BESIDE_FROM, _BESIDE_WIDTH = 1200, 320
"""Width from which the person has a place beside the pictures, where a low window leaves little below; its width."""
_UNBOUND = 16_777_215
"""Qt's largest width of a widget."""


class Body(QWidget):
    """``banner`` stands above all of it, while there is something to say."""

    def __init__(self, banner: QWidget, receive: ReceivePanel, hand_over: HandOverPanel, day: DayPanel) -> None:
        super().__init__()
        self.ticks = {name: TickCard(name) for name in TICKS}
        self.pair = PortraitPair()
        self.person = PersonCard(caption="counter.person")
        self.person.set_roomy(False)
        self.panels: dict[Mode, ReceivePanel | HandOverPanel | DayPanel] = {
            Mode.RECEIVE: receive,
            Mode.HAND_OVER: hand_over,
            Mode.LIST: day,
        }
        self._ticks_row = QWidget()
        self._person_area = scrolling(self.person)
        self._who = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._left = self._person_side()
        self._stack = QStackedWidget()
        for panel in self.panels.values():
            self._stack.addWidget(panel)
        sides = QWidget()
        row = QHBoxLayout(sides)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.large)
        row.addWidget(self._left)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.medium)
        column.addWidget(banner)
        column.addWidget(AtLeast(sides, wraps=2), 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small enough for 1024 × 768, also after it was larger: the left side's width follows the window's."""
        return QSize(640, 200)

    def _person_side(self) -> QWidget:
        side = QWidget()
        ticks = QHBoxLayout(self._ticks_row)
        ticks.setContentsMargins(0, 0, 0, 0)
        ticks.setSpacing(SPACE.medium)
        for card in self.ticks.values():
            ticks.addWidget(card, 1)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        self._who.setSpacing(SPACE.medium)
        self._who.addWidget(self.pair, 1)
        self._who.addWidget(self._person_area)
        column.addWidget(self._ticks_row)
        column.addLayout(self._who, 1)
        return side

    def draw(self, state: CounterState, today: dt.date, look: Look) -> None:
        check_in: CheckIn = state.desk.check_in
        self._left.setVisible(state.mode is not Mode.LIST)
        self._stack.setCurrentWidget(self.panels[state.mode])
        for name, card in self.ticks.items():
            card.draw(check_in.verdict.ticks()[name], check_in.phase not in _NOT_BEGUN, look)
        self.pair.draw(check_in, look)
        self._person_area.setVisible(shown_person(check_in) is not None)
        self.person.draw(check_in, today, look)
        for panel in self.panels.values():
            panel.draw(state, look)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        high = stands_high(self.window().height(), self.fontMetrics().height())
        beside = not high and self.width() >= _BESIDE_FROM
        self._left.setFixedWidth(int(self.width() * (_BESIDE_SHARE if beside else _LEFT_SHARE)))
        self._who.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._person_area.setMinimumWidth(_BESIDE_WIDTH if beside else 0)
        self._person_area.setMaximumWidth(_BESIDE_WIDTH if beside else _UNBOUND)
