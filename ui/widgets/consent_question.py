"""The question whether the face may be compared, to be read out, with its two answers; for a child with who represents
it."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.consent_text import consent_question
from domain.consent import ConsentBy
from ui.shortcuts import Action, key_of
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label, show_icon
from ui.widgets.wedge_field import WedgeField

_ICON_SIDE = 26
_LONGEST_NAME = 255
READABLE_AFTER_S = 1.0


class ConsentQuestion(QFrame):
    """Hidden while there is nothing to ask. ``agree`` and ``refuse`` read ``representative`` themselves."""

    def __init__(
        self,
        agree: Callable[[], None],
        refuse: Callable[[], None],
        on_scan: Callable[[str], None],
        parent: QWidget | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._asked_s = 0.0
        self.setProperty("role", "banner")
        self._icon = label("icon")
        self._title = label("caption")
        self._sentence = label("body", wrap=True)
        self.name = WedgeField(on_scan)
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.returnPressed.connect(agree)
        self.agree = ActionButton(agree)
        self.refuse = ActionButton(refuse)
        self._asked: ConsentBy | None = None
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.medium)
        head.addWidget(self._title)
        head.addWidget(self.name, 1)
        head.addStretch(0)
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        words.addLayout(head)
        words.addWidget(self._sentence)
        answers = QVBoxLayout()
        answers.setSpacing(SPACE.tight)
        answers.addWidget(self.agree)
        answers.addWidget(self.refuse)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        row.setSpacing(SPACE.medium)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addLayout(answers)

    def draw(self, asked: ConsentBy | None, look: Look) -> None:
        """``asked`` is who must answer; None when nobody is asked now."""
        if asked is not self._asked:
            self._asked, self._asked_s = asked, self._clock()
            self.name.setText("")  # not clear(), which Ctrl+Z would undo before the next patient
        self.setVisible(asked is not None)
        self._draw_answers(look)
        if asked is None:
            return
        self._title.setText(look.say(_TITLES[asked]))
        self._sentence.setText(consent_question(asked, look.texts))
        self.name.setVisible(asked is not ConsentBy.PATIENT)
        self._sentence.setToolTip(self._sentence.text())
        set_tone(self, Tone.ACTIVE)
        show_icon(self._icon, "face", look.palette.active.edge, _ICON_SIDE)
        self.setAccessibleName(f"{self._title.text()}: {self._sentence.text()}")

    def _draw_answers(self, look: Look) -> None:
        wanted = look.say("people.consent.name")
        self.name.setPlaceholderText(wanted)
        self.name.setToolTip(wanted)
        self.name.setAccessibleName(wanted)
        self.agree.draw(look.say("ui.action.agree"), key_of(Action.AGREE), "check", look)
        self.refuse.draw(look.say("ui.action.refuse"), key_of(Action.REFUSE), "eye", look)

    @property
    def could_be_read(self) -> bool:
        """Whether the question stands there long enough for an Enter to be its answer, not the end of some typing."""
        return self._asked is not None and self._clock() - self._asked_s >= READABLE_AFTER_S

    @property
    def representative(self) -> str:
        return " ".join(self.name.text().split()) if self._asked is not ConsentBy.PATIENT else ""

    @property
    def lacks_name(self) -> bool:
        """A yes for a child needs the name of who gives it."""
        return self._asked not in (None, ConsentBy.PATIENT) and not self.representative


_TITLES = {
    ConsentBy.PATIENT: "people.consent.title",
    ConsentBy.REPRESENTATIVE: "people.consent.title_representative",
    ConsentBy.BOTH: "people.consent.title_both",
}
