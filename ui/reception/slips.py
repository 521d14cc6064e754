"""The slips of a reception: printed by themselves when a visit is stored, or looked at and printed with a key."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from app.failures import describe
from app.flow.state import Phase, State
from domain.failure import FailureCode
from ui.printing.desk import SlipDesk
from ui.style.tokens import Tone

if TYPE_CHECKING:
    from app.printer_settings import Printer
    from app.slip import Slip
    from offline_cache.visits import WholeVisit
    from ui.printing.preview import SlipPreview
    from ui.reception.window import ReceptionWindow
    from ui.style.look import Look


class Slips(QObject):
    known = Signal(object, object, str)
    """Emits: the Printer of the settings, the home, the heading; may be emitted from any thread."""

    def __init__(self, window: ReceptionWindow) -> None:
        super().__init__(window)
        self._window = window
        self._printer: Printer | None = None
        self._heading = ""
        self._overlays: tuple[SlipPreview, ...] = ()
        self.desk = SlipDesk(parent=self)
        self.desk.failed.connect(self._failed)
        self.desk.printed.connect(self._printed)
        self.known.connect(self._use)

    def _use(self, printer: Printer, home: Path, heading: str) -> None:
        self._printer, self._heading = printer, heading
        from ui.printing.ways import way_of  # noqa: PLC0415 - the settings are read behind the window

        self.desk.use(way_of(printer, home))

    @cached_property
    def preview(self) -> SlipPreview:
        """Made when the first slip is looked at."""
        from ui.printing.preview import SlipPreview  # noqa: PLC0415

        made = SlipPreview(self.desk.print, self._window.canvas)
        made.closed.connect(self._window.sheet_closed)
        made.draw(self._window.look)
        self._overlays = (made,)
        return made

    def overlays(self) -> tuple[SlipPreview, ...]:
        """What of these lies over the window, or may again."""
        return self._overlays

    def relook(self, look: Look) -> None:
        for made in self._overlays:
            made.draw(look)

    def close(self) -> None:
        self.desk.close()

    def follow(self, before: State | None, state: State) -> None:
        """A visit that was just stored gets its slip, where the house wants that."""
        stored = state.check_in.phase is Phase.RECORDED
        if before is None or not stored or before.check_in.phase is Phase.RECORDED:
            return
        if self._prints_by_itself():
            self._ask(state.check_in.visit_id, self._print)

    def _prints_by_itself(self) -> bool:
        from app.printer_settings import PrinterKind  # noqa: PLC0415 - with the first slip

        return self._printer is not None and self._printer.auto_print and self._printer.kind is not PrinterKind.NONE

    def show(self, visit_id: str) -> None:
        """Look at the slip of a visit before it is printed (again)."""
        self._ask(visit_id, lambda slip: self.preview.show_slip(slip, *self._width()))

    def _width(self) -> tuple[int, ...]:
        return (self._printer.width_mm,) if self._printer else ()

    def _print(self, slip: Slip) -> None:
        self.desk.print(slip)

    def _ask(self, visit_id: str, then: Callable[[Slip], None]) -> None:
        memory = self._window.recall.memory
        if memory is None or not visit_id:
            return

        def tell(answer: object) -> None:
            if isinstance(answer, FailureCode):
                self._say(answer)
            elif answer is not None:
                then(self._slip(cast("WholeVisit", answer)))

        self._window.recall.ask("slip", lambda: memory.visit(visit_id), tell)

    def _slip(self, row: WholeVisit) -> Slip:
        from app.care import priority_of  # noqa: PLC0415 - the rules' tables are no part of a window's start
        from app.slip import SlipStyle, queue_facts, queue_slip  # noqa: PLC0415 - with the first slip

        texts, state = self._window.look.texts, self._window.state
        own = state is not None and state.check_in.visit_id == row.id
        prioritised = bool(priority_of(state.check_in, self._window.today())) if state is not None and own else None
        style = SlipStyle(self._heading, self._printer.names) if self._printer else SlipStyle()
        return queue_slip(queue_facts(row, texts, prioritised=prioritised), style, texts)

    def _printed(self, slip: Slip) -> None:
        from app.slip import Role  # noqa: PLC0415

        number = next((block.text for block in slip.blocks if block.role is Role.NUMBER), "")
        self._window.say_toast(self._window.look.say("people.print.done", number=number))

    def _failed(self, _: Slip, code: FailureCode) -> None:
        self._say(code)

    def _say(self, code: FailureCode) -> None:
        words = describe(code, self._window.look.language)
        said = self._window.look.texts.with_aside(f"{words.sentence} {words.next_step}", code.value)
        self._window.say_toast(said, Tone.FAILED)
