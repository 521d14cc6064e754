"""The PC/SC service: readers, cards and exchanges. The only module that imports pyscard.

pyscard's own monitor ends silently when the service restarts, so this one holds a context of
its own and makes a new one whenever the service says the old one is void.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from smartcard import scard  # noqa: TID251 - this is the one place

from devices.card.pcsc_users import other_pcsc_programs
from devices.card.transport import Readers, ReaderSlot, Transport
from domain.failure import Failure, FailureCode

_PNP = "\\\\?PnP?\\Notification"
_SLICE_MS = 500
"""Longest single wait in the service: bounds the delay when a wake-up falls between two waits."""
_SETTLE_TRIES = 6
_SETTLE_S = 0.2
_INVALID_HANDLE, _BAD_COMMAND, _BROKEN_PIPE, _NO_SUCH_DEVICE, _NOT_CONNECTED = 0x06, 0x16, 0x6D, 0x1B1, 0x48F
"""Errors of Windows itself, which its service passes on when it or a reader goes (also to and from sleep)."""
_VOID_CONTEXT = {
    scard.SCARD_E_NO_SERVICE,
    scard.SCARD_E_SERVICE_STOPPED,
    scard.SCARD_E_INVALID_HANDLE,
    scard.SCARD_F_COMM_ERROR,
    scard.SCARD_E_SYSTEM_CANCELLED,
    0x8010001D,
    0x8010001E,
    _INVALID_HANDLE,
    _BROKEN_PIPE,
}
_REMOVED = {
    scard.SCARD_W_REMOVED_CARD,
    scard.SCARD_E_NO_SMARTCARD,
    scard.SCARD_W_RESET_CARD,  # by another program, or by a machine that slept: to be opened anew as well
}
_LOST = {
    scard.SCARD_E_READER_UNAVAILABLE,
    scard.SCARD_E_UNKNOWN_READER,
    scard.SCARD_E_NO_READERS_AVAILABLE,
    _BAD_COMMAND,
    _NO_SUCH_DEVICE,
    _NOT_CONNECTED,
}
_PROTOCOLS = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1


def _unsigned(code: int) -> int:
    return code & 0xFFFFFFFF


_CODES = {
    **dict.fromkeys(map(_unsigned, _VOID_CONTEXT), FailureCode.READER_NO_SERVICE),
    **dict.fromkeys(map(_unsigned, _REMOVED), FailureCode.CARD_REMOVED),
    **dict.fromkeys(map(_unsigned, _LOST), FailureCode.READER_LOST),
    _unsigned(scard.SCARD_E_SHARING_VIOLATION): FailureCode.READER_BUSY,
}


def failure_of(result: int, action: str) -> Failure:
    """The typed failure for a PC/SC result code; unknown ones mean that the card does not answer."""
    code = _CODES.get(_unsigned(result), FailureCode.CARD_NO_RESPONSE)
    return Failure(code, f"{action} {_unsigned(result):08X}")


def _with_names(failure: Failure) -> Failure:
    """A busy reader is held by somebody: say by which programs that may be."""
    if failure.code is not FailureCode.READER_BUSY:
        return failure
    programs = ", ".join(other_pcsc_programs())
    return Failure(failure.code, f"{failure.detail}; other programs: {programs or 'unknown'}")


class PcscTransport(Transport):
    """A connection to the card on one reader."""

    def __init__(self, reader: str, card: Any, protocol: int, card_is_there: Callable[[], bool]) -> None:
        self.name = reader
        result, *_, atr = scard.SCardStatus(card)
        self.atr = bytes(atr) if result == scard.SCARD_S_SUCCESS else b""
        self._card = card
        self._protocol = protocol
        self._card_is_there = card_is_there
        self._open = True

    def transmit(self, command: bytes) -> bytes:
        if not self._open:
            raise Failure(FailureCode.CARD_REMOVED, "connection is closed")
        result, response = scard.SCardTransmit(self._card, self._protocol, list(command))
        if result != scard.SCARD_S_SUCCESS:
            raise self._explained(failure_of(result, "SCardTransmit"))
        if len(response) < 2:  # some drivers report a card just pulled as an empty answer (chip.md §4.3)
            raise self._explained(Failure(FailureCode.CARD_NO_RESPONSE, f"response of {len(response)} bytes"))
        return bytes(response)

    def _explained(self, failure: Failure) -> Failure:
        """Drivers have many codes for a card on its way out: ask the reader whether it still has one."""
        if failure.code is FailureCode.CARD_NO_RESPONSE and not self._card_is_there():
            return Failure(FailureCode.CARD_REMOVED, failure.detail)
        return failure

    def close(self) -> None:
        """Reset the card, so that the next program finds no session of ours."""
        if self._open:
            self._open = False
            scard.SCardDisconnect(self._card, scard.SCARD_RESET_CARD)


class PcscReaders(Readers):
    """All readers of the PC/SC service, hot-plugged ones included."""

    def __init__(self) -> None:
        self._context: Any = None
        self._woken = threading.Event()
        self._blocked = False
        self._canceller: threading.Thread | None = None
        self._states: dict[str, int] = {}

    def wait(self, known: Sequence[ReaderSlot], timeout_s: float) -> tuple[ReaderSlot, ...]:
        deadline = time.monotonic() + timeout_s
        while True:
            slots = self._slots()
            left_ms = int((deadline - time.monotonic()) * 1000)
            if slots != tuple(known) or left_ms <= 0 or self._woken.is_set():
                self._woken.clear()
                return slots
            self._block(min(left_ms, _SLICE_MS))

    def _slots(self) -> tuple[ReaderSlot, ...]:
        """All readers as they are now, in a new context when the old one died with a service that runs again."""
        had_context = self._context is not None
        try:
            return self._slots_of_context()
        except Failure as failure:
            if failure.code is not FailureCode.READER_NO_SERVICE or not had_context:
                raise
            return self._slots_of_context()

    def _slots_of_context(self) -> tuple[ReaderSlot, ...]:
        context = self._established()
        result, names = scard.SCardListReaders(context, [])
        if result == scard.SCARD_E_NO_READERS_AVAILABLE or not names:
            self._require(result if result != scard.SCARD_E_NO_READERS_AVAILABLE else 0, "SCardListReaders")
            self._states = {}
            return ()
        self._require(result, "SCardListReaders")
        query = [(name, scard.SCARD_STATE_UNAWARE) for name in names]
        result, states = scard.SCardGetStatusChange(context, 0, query)
        if result in (scard.SCARD_E_UNKNOWN_READER, scard.SCARD_E_READER_UNAVAILABLE):  # unplugged just now
            self._states = {}
            return ()
        self._require(result if result != scard.SCARD_E_TIMEOUT else 0, "SCardGetStatusChange")
        self._states = {name: event & ~scard.SCARD_STATE_CHANGED for name, event, _ in states}
        return tuple(_slot(name, event, bytes(atr)) for name, event, atr in states)

    def _block(self, timeout_ms: int) -> None:
        """Sleep in the service until a card or reader comes or goes."""
        query = [(name, event) for name, event in self._states.items()] + [(_PNP, len(self._states) << 16)]
        context = self._established()
        self._blocked = True
        if self._woken.is_set():
            timeout_ms = 0
        result, _ = scard.SCardGetStatusChange(context, timeout_ms, query)
        self._blocked = False
        if result in (scard.SCARD_E_TIMEOUT, scard.SCARD_E_CANCELLED, scard.SCARD_E_UNKNOWN_READER):
            return
        self._require(result, "SCardGetStatusChange")

    def _established(self) -> Any:
        if self._context is None:
            result, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
            if result != scard.SCARD_S_SUCCESS:
                raise Failure(FailureCode.READER_NO_SERVICE, f"SCardEstablishContext {_unsigned(result):08X}")
            self._context = context
        return self._context

    def _require(self, result: int, action: str) -> None:
        """Raise unless successful, and drop a context the service has voided."""
        if result == scard.SCARD_S_SUCCESS:
            return
        failure = failure_of(result, action)
        if failure.code is FailureCode.READER_NO_SERVICE:
            self._release()
        raise failure

    def connect(self, reader: str) -> Transport:
        """Exclusive where possible, shared otherwise; a card put down a moment ago gets time to settle."""
        failure = Failure(FailureCode.CARD_NO_RESPONSE, "SCardConnect")
        for _ in range(_SETTLE_TRIES):
            try:
                return self._connect_once(reader)
            except Failure as error:
                failure = error
            if failure.code not in (FailureCode.CARD_NO_RESPONSE, FailureCode.READER_BUSY):
                break
            if not self._has_card(reader):
                raise Failure(FailureCode.CARD_REMOVED, failure.detail)
            time.sleep(_SETTLE_S)
        raise _with_names(failure)

    def _connect_once(self, reader: str) -> Transport:
        context = self._established()
        for mode in (scard.SCARD_SHARE_EXCLUSIVE, scard.SCARD_SHARE_SHARED):
            result, card, protocol = scard.SCardConnect(context, reader, mode, _PROTOCOLS)
            if result == scard.SCARD_S_SUCCESS:
                return PcscTransport(reader, card, protocol, lambda: self._has_card(reader))
            if result != scard.SCARD_E_SHARING_VIOLATION:
                break
        self._require(result, "SCardConnect")
        raise AssertionError("a result other than success raises")

    def _has_card(self, reader: str) -> bool:
        try:
            return any(slot.name == reader and slot.card_present for slot in self._slots())
        except Failure:
            return False

    def wake(self) -> None:
        """Never waits for the service: one that hangs must not take the caller, the screen perhaps, with it."""
        self._woken.set()
        cancelling = self._canceller is not None and self._canceller.is_alive()
        if self._blocked and not cancelling:
            self._canceller = threading.Thread(target=self._cancel, name="card-wake", daemon=True)
            self._canceller.start()

    def _cancel(self) -> None:
        context = self._context
        if context is not None:
            scard.SCardCancel(context)

    def close(self) -> None:
        self._release()

    def _release(self) -> None:
        if self._context is not None:
            scard.SCardReleaseContext(self._context)
            self._context = None
        self._states = {}


def _slot(name: str, event: int, atr: bytes) -> ReaderSlot:
    return ReaderSlot(
        name=name,
        card_present=bool(event & scard.SCARD_STATE_PRESENT),
        atr=atr,
        in_use=bool(event & scard.SCARD_STATE_EXCLUSIVE),
        changes=event >> 16 & 0xFFFF,
    )
