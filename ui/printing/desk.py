"""The printing of a window: one thread owns the printer, the window only hears how it went."""

from __future__ import annotations

import logging
import queue
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from devices.printer.trouble import broke_off, not_set_up
from domain.failure import Failure, FailureCode

if TYPE_CHECKING:
    from app.slip import Slip
    from ui.printing.ways import PrintSlip

log = logging.getLogger("tiepdon.printer")


class SlipDesk(QObject):
    """``print`` returns at once. A slip that failed is not lost: it comes back with ``failed``, to be printed again.

    Lives in the GUI thread, where both signals arrive; ``use`` may be called from any thread.
    """

    printed = Signal(object)
    """Emits: the Slip that is on paper."""
    failed = Signal(object, object)
    """Emits: the Slip and the FailureCode that kept it from the paper."""

    _done = Signal(object, object)

    def __init__(self, way: PrintSlip | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._way = way
        self._slips: queue.SimpleQueue[Slip | None] = queue.SimpleQueue()
        self._last: Slip | None = None
        self._thread: threading.Thread | None = None
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def last(self) -> Slip | None:
        """The slip asked for last, whether it was printed or not: what *print again* prints."""
        return self._last

    def use(self, way: PrintSlip) -> None:
        """The settings are known, or have changed; for the next slip."""
        self._way = way

    def print(self, slip: Slip) -> None:
        """Hand a slip to the printer's thread, after those that wait there."""
        self._last = slip
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="printer", daemon=True)
            self._thread.start()
        self._slips.put(slip)

    def print_again(self) -> None:
        if self._last is not None:
            self.print(self._last)

    def close(self, timeout_s: float = 3.0) -> bool:
        """Print what waits and end the thread; False when that took longer: a printer may hang, the program not."""
        thread, self._thread = self._thread, None
        if thread is None:
            return True
        self._slips.put(None)
        thread.join(timeout_s)
        return not thread.is_alive()

    def _run(self) -> None:
        while (slip := self._slips.get()) is not None:
            self._done.emit(slip, self._printed(slip))

    def _printed(self, slip: Slip) -> FailureCode | None:
        try:
            way = self._way
            if way is None:
                raise not_set_up("not yet")
            way(slip)
        except Failure as failure:
            log.warning("slip %s: %s", slip.name, failure)
            return failure.code
        except Exception:  # a bug in drawing must not end the thread that owns the printer
            log.exception("slip %s", slip.name)
            return broke_off("bug").code
        return None

    def _tell(self, slip: Slip, code: FailureCode | None) -> None:
        if code is None:
            self.printed.emit(slip)
        else:
            self.failed.emit(slip, code)
