"""A transport that can be told from another thread to go no further."""

from __future__ import annotations

import threading

from devices.card.transport import Transport
from domain.failure import Failure, FailureCode


class CancellableTransport(Transport):
    """Passes commands on until ``cancelled`` is set, then raises Failure STOPPED between two of them."""

    def __init__(self, inner: Transport, cancelled: threading.Event) -> None:
        self.name = inner.name
        self.atr = inner.atr
        self._inner = inner
        self._cancelled = cancelled

    def transmit(self, command: bytes) -> bytes:
        if self._cancelled.is_set():
            raise Failure(FailureCode.STOPPED, "read was cancelled")
        return self._inner.transmit(command)

    def close(self) -> None:
        self._inner.close()
