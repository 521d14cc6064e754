"""One conversation with a chip: plain or protected commands over a transport, counted."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import replace

from devices.card.beside import AtOnce
from devices.card.iso7816 import SHORT_LE_MAX, SW_CHAINING_UNSUPPORTED, CommandApdu, ResponseApdu, parse_response
from devices.card.secure_messaging import SecureMessaging
from devices.card.transport import Transport
from domain.failure import Failure, FailureCode

_GET_RESPONSE = 0xC0
_MAX_CHAINED = 300
_MORE_FOLLOWS = 0x10
_LINK_BYTES = 223
"""Fits a short command under AES and under 3DES."""
_BARE_WRONG_LENGTH = b"\x67\x00"
"""What readers answer by themselves to a format they do not know."""


class Channel:
    """Sends commands; ``secure`` set means every one goes through secure messaging. Owned by one thread.

    ``beside`` computes while a command is under way. What is submitted must not touch the channel.
    """

    def __init__(self, transport: Transport) -> None:
        self.transport = transport
        self.beside: Executor = AtOnce()
        self.secure: SecureMessaging | None = None
        self.chaining = False
        """Send commands that are too long for the short form as a chain of short ones."""
        self.apdus = 0
        self.bytes_on_air = 0

    def send(self, command: CommandApdu) -> ResponseApdu:
        """Exchange one command; with ``chaining`` a long one in pieces, of which the first refused is the answer.

        Raises:
            Failure: what the transport raises, CARD_PROTOCOL for a response without status, and
                CARD_SESSION_LOST when secure messaging broke, READER_NO_EXTENDED_LENGTH when an extended
                command was refused outside of it (the session is dropped in both cases), or when the chip
                takes no chain after all.
        """
        *links, last = _chain(command) if self.chaining else (command,)
        for link in links:
            response = self._send(link)
            if response.sw == SW_CHAINING_UNSUPPORTED:
                raise Failure(FailureCode.READER_NO_EXTENDED_LENGTH, f"no chain of {link.header.hex()}")
            if not response.ok:
                return response
        return self._send(last)

    def _send(self, command: CommandApdu) -> ResponseApdu:
        if self.secure is None:
            return parse_response(self._exchange(command))
        session, self.secure = self.secure, None
        protected = session.wrap(command)
        raw = self._exchange(protected)
        if protected.extended and raw == _BARE_WRONG_LENGTH:
            raise Failure(FailureCode.READER_NO_EXTENDED_LENGTH, f"bare 6700 to {protected.header.hex()}")
        response = session.unwrap(raw)
        self.secure = session  # put back only when nothing was raised: a broken session is over
        return response

    def _exchange(self, command: CommandApdu) -> bytes:
        raw = self._transmit(command.encode())
        parts: list[bytes] = []
        while len(raw) >= 2 and raw[-2] == 0x61 and len(parts) < _MAX_CHAINED:  # T=0 contact readers (ISO 7816-3 §10)
            parts.append(raw[:-2])
            raw = self._transmit(CommandApdu(0x00, _GET_RESPONSE, 0, 0, le=raw[-1] or 256).encode())
        return b"".join(parts) + raw

    def _transmit(self, command: bytes) -> bytes:
        self.apdus += 1
        response = self.transport.transmit(command)
        self.bytes_on_air += len(command) + len(response)
        return response


def _chain(command: CommandApdu) -> list[CommandApdu]:
    """The links of a command (ISO/IEC 7816-4 §5.3.3), each short also when it is protected."""
    pieces = [command.data[at : at + _LINK_BYTES] for at in range(0, len(command.data), _LINK_BYTES)]
    if len(pieces) < 2:
        return [command]
    links = [replace(command, cla=command.cla | _MORE_FOLLOWS, data=piece, le=None) for piece in pieces[:-1]]
    le = None if command.le is None else min(command.le, SHORT_LE_MAX)
    return [*links, replace(command, data=pieces[-1], le=le, extended=False)]
