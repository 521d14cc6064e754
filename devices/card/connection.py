"""The one open transport of a read, replaced when the session has to be made anew."""

from __future__ import annotations

import threading

from devices.card.cancellable import CancellableTransport
from devices.card.transport import Readers, Transport
from domain.failure import Failure, FailureCode


class Connection:
    """Belongs to the card thread; ``cancelled`` may be set by any."""

    def __init__(self, readers: Readers, reader: str, cancelled: threading.Event) -> None:
        self._readers = readers
        self.reader = reader
        self._cancelled = cancelled
        self._transport: Transport | None = None

    def open(self) -> Transport:
        self.close()
        if self._cancelled.is_set():
            raise Failure(FailureCode.STOPPED, "read was cancelled")
        self._transport = CancellableTransport(self._readers.connect(self.reader), self._cancelled)
        return self._transport

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()
            self._transport = None

    def __enter__(self) -> Connection:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
