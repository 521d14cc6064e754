"""The slip as it will print, over the screen: print it, save it as PDF, or close."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QWidget

from app.failures import describe
from app.slip import Slip, lead
from app.texts import plain
from domain.failure import Failure, FailureCode
from ui.printing.ask_file import ChooseFile, ask_for_file
from ui.printing.pdf import save_pdf
from ui.printing.raster import receipt_sheet, slip_image
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay

_SCREEN_SHARE = 0.6
"""A receipt printer has about twice the dots of a screen."""

_PANEL = QSize(560, 680)
"""At least, where there is room: a receipt and something around it."""


class SlipPreview(Overlay):
    """``print_slip`` is called with the slip that is shown, and the preview closes."""

    def __init__(
        self, print_slip: Callable[[Slip], None], parent: QWidget, choose_file: ChooseFile = ask_for_file
    ) -> None:
        super().__init__(parent)
        self._print_slip = print_slip
        self._choose_file = choose_file
        self._slip: Slip | None = None
        self._width_mm = 80
        self._look: Look | None = None
        self._title = label("display")
        self.page = QLabel()
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea()
        self._area.setObjectName("SlipPage")
        self._area.setWidget(self.page)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the page keys scroll it wherever the keyboard is
        self.said = label("badge")
        self.print_button = ActionButton(self.confirm, "primary")
        self.save_button = ActionButton(self.save)
        self._close = ActionButton(self.dismiss)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.medium)
        buttons.addWidget(self._close)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        buttons.addWidget(self.print_button)
        self.content.addWidget(self._title)
        self.content.addWidget(self._area, 1)
        self.content.addWidget(self.said, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addLayout(buttons)

    def draw(self, look: Look) -> None:
        self._look = look
        self._title.setText(look.say("slip.preview.title"))
        self.panel.setAccessibleName(self._title.text())
        self._area.setAccessibleName(look.say("slip.preview.page"))
        self.print_button.draw(look.say("slip.preview.print"), "Enter", "print", look)
        self.save_button.draw(look.say("slip.preview.save"), "", "record", look)
        self._close.draw(look.say("slip.preview.close"), "Esc", "close", look)
        if not self.isHidden():
            QTimer.singleShot(0, self, self.fit)  # once Qt has measured the words in their new size

    def show_slip(self, slip: Slip, width_mm: int = 80) -> None:
        """Open with this slip, as it would come out of paper so wide."""
        self._slip, self._width_mm = slip, width_mm
        image = slip_image(slip, receipt_sheet(width_mm))
        ratio = self.devicePixelRatioF()
        size = image.size() * _SCREEN_SHARE * ratio  # whole pixels: a part of a row would be a grey line
        shown = image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        self.page.setPixmap(_on_paper(QPixmap.fromImage(shown)))
        self.page.setAccessibleName("\n".join(_spoken(slip)))
        self.said.hide()
        self.open()
        self.print_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def fit(self) -> None:
        room = self.cover.size() - QSize(4 * SPACE.wide, 2 * SPACE.wide)
        paper = self.page.sizeHint().height() + 2 * self._area.frameWidth()
        hidden = paper - self._area.sizeHint().height()
        whole = self.panel.sizeHint() + QSize(0, max(0, hidden))  # with the buttons' words in larger text
        wanted = _PANEL.expandedTo(whole)
        self.panel.setFixedSize(wanted.boundedTo(room))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if pages is None:
            super().keyPressEvent(event)
        else:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + pages * bar.pageStep() // 2)

    def confirm(self) -> None:
        slip = self._slip
        self.dismiss()
        if slip is not None:
            self._print_slip(slip)

    def save(self) -> None:
        """Ask where, and write the PDF; what went wrong is said in the preview."""
        if self._slip is None or self._look is None:
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = Path(documents) / f"{self._slip.name}.pdf"
        path = self._choose_file(self, plain(self._look.say("slip.preview.save")), proposed)
        if path is None:
            return
        try:
            save_pdf(self._slip, path, self._width_mm)
        except Failure as failure:
            self._say(_sentence(failure.code, self._look), Tone.ATTENTION)
        else:
            self._say(self._look.say("slip.preview.saved", file=path.name), Tone.OK)

    def _say(self, words: str, tone: Tone) -> None:
        set_tone(self.said, tone)
        self.said.setText(words)
        self.said.show()


def _on_paper(printed: QPixmap) -> QPixmap:
    """With the white edge a roll of paper has beside what is printed."""
    edge, ratio = SPACE.wide, printed.devicePixelRatio()
    paper = QPixmap(printed.size() + QSize(2 * edge, 2 * edge) * ratio)
    paper.setDevicePixelRatio(ratio)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawPixmap(edge, edge, printed)
    painter.end()
    return paper


def _sentence(code: FailureCode, look: Look) -> str:
    words = describe(code, look.language)
    return look.texts.with_aside(look.texts.sentences(words.sentence, words.next_step), code.value)


def _spoken(slip: Slip) -> list[str]:
    """The slip for a screen reader."""
    return [lead(block, slip.language) + block.text for block in slip.blocks]
