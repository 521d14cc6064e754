"""The middle of the screen: the two pictures, and beside them the steps or the person and the insurance; in a high
window the insurance has its place below the pictures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.flow.state import CheckIn, State
from domain.clinic_time import clinic_day
from ui.reception.next_action import rail_step
from ui.reception.text_size import stands_high
from ui.shortcuts import Action
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.at_least import AtLeast, around
from ui.widgets.challenge_card import ChallengeCard
from ui.widgets.coverage_card import CoverageCard
from ui.widgets.person_card import PersonCard, shown_person
from ui.widgets.portrait_pair import PortraitPair
from ui.widgets.step_rail import StepRail

_SIDE_BY_SIDE_LINES = 31
"""Width of the right part, in heights of a line, from which person and insurance stand beside each other."""
_PICTURES_SHARE, _LARGE_SHARE = 0.47, 0.6
"""Of the width: beside two cards, and above one of them."""
_ANSWER_LINES = 9
"""Lines of a usual answer: below the pictures they have their room from the start, so that nothing jumps."""
_CHECKS_FROM = 400
"""Height from which the chip's checks fit below the person."""


class Body(QWidget):
    def __init__(self, do: Mapping[Action, Callable[[], None]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair = PortraitPair()
        self.rail = StepRail()
        self.person = PersonCard(details=do[Action.DETAILS])
        self.coverage = CoverageCard(do[Action.INSURANCE])
        self._details = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._details)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACE.medium)
        self._columns.addWidget(self.person)
        self._columns.addWidget(self.coverage)
        self.details_area = QScrollArea()
        self.details_area.setWidgetResizable(True)
        self.details_area.setFrameShape(QFrame.Shape.NoFrame)
        self.details_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.details_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.details_area.setWidget(self._details)
        self._stack = QStackedWidget()
        self._rail_area = AtLeast(self.rail)
        self._stack.addWidget(self._rail_area)
        self._stack.addWidget(self.details_area)
        self.challenge = ChallengeCard()
        self._stack.addWidget(self.challenge)
        self._high = False
        self._left = QWidget()
        self._below = QVBoxLayout(self._left)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(SPACE.medium)
        self._below.addWidget(self.pair, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.large)
        row.addWidget(self._left)
        row.addWidget(self._stack, 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small enough for 1024 × 768; below this the details scroll."""
        return QSize(640, 200)

    def draw(self, state: State, now: dt.datetime, look: Look) -> None:
        check_in: CheckIn = state.check_in
        self.pair.draw(check_in, look)
        if check_in.challenge is not None:
            self._stack.setCurrentWidget(self.challenge)
            self.challenge.draw(check_in.challenge, look)
        elif shown_person(check_in) is not None:
            self._stack.setCurrentWidget(self.details_area)
            self.person.draw(check_in, clinic_day(now), look, clinics=len(state.setup.clinics) > 1)
        else:
            self._stack.setCurrentWidget(self._rail_area)
            self.rail.draw(rail_step(state), look)
        self.coverage.draw(state, now, look)
        self._place_coverage()

    def _place_coverage(self) -> None:
        (self._below if self._high else self._columns).addWidget(self.coverage)
        lines = _ANSWER_LINES if self._high else 0
        self.coverage.setMinimumHeight(lines * self.fontMetrics().height())

    def turn_pages(self, pages: int) -> None:
        """Where not everything has room: the keyboard scrolls what no key can reach."""
        bar = self.details_area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + pages * bar.pageStep() // 2)
        if bar.value() == before and (area := around(self)) is not None:
            area.turn_pages(pages)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._high = stands_high(self.window().height(), self.fontMetrics().height())  # a notice above changes nothing
        share = int(self.width() * (_LARGE_SHARE if self._high else _PICTURES_SHARE))
        width = share if self._high else min(self.pair.width_for(self.height()), share)
        self._left.setFixedWidth(width)
        wide = self.width() - width - SPACE.large >= _SIDE_BY_SIDE_LINES * self.fontMetrics().height()
        self.person.set_roomy(self._high or (wide and self.height() >= _CHECKS_FROM))
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._place_coverage()
