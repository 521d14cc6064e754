"""The chip itself: command APDU in, response APDU out."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace

from devices.simulated.chip import authenticating, reading, tlv
from devices.simulated.chip.apdu import (
    CHAINING_UNSUPPORTED,
    CLASS_UNSUPPORTED,
    INSTRUCTION_UNSUPPORTED,
    MORE_DATA,
    SHORT_MAXIMUM,
    SM_OBJECT_MISSING,
    SM_OBJECT_WRONG,
    WRONG_LENGTH,
    Command,
    Refusal,
    Reply,
    parse,
)
from devices.simulated.chip.groups import Rng
from devices.simulated.chip.image import ChipImage
from devices.simulated.chip.secure_messaging import Session
from devices.simulated.chip.state import ChipState

GENERAL_AUTHENTICATE = 0x86
GET_RESPONSE = 0xC0
CHAINED_MAXIMUM = 4096

_HANDLERS: dict[int, Callable[[ChipState, Command], Reply]] = {
    0x22: authenticating.manage_security,
    0x82: authenticating.external_authenticate,
    0x84: authenticating.get_challenge,
    GENERAL_AUTHENTICATE: authenticating.general_authenticate,
    0x88: authenticating.internal_authenticate,
    0xA4: reading.select,
    0xB0: reading.read_binary,
    0xB1: reading.read_binary_odd,
}


class Chip:
    """A powered chip. Not for two threads at once; the transports see to that."""

    def __init__(self, image: ChipImage, rng: Rng = secrets.token_bytes) -> None:
        self.image = image
        self._rng = rng
        self.reset()

    @property
    def atr(self) -> bytes:
        """Answer to reset, as PC/SC shows it for a contactless card."""
        return self.image.atr

    def reset(self) -> None:
        """Power off and on: every session, selection and right is gone."""
        self._state = ChipState(self.image, self._rng)
        self._chain: tuple[bytes, bytes] | None = None
        self._rest = b""

    def process(self, command: bytes) -> bytes:
        """Answer one command APDU with data and status word. Never raises, whatever the bytes."""
        try:
            parsed = self._parse(command)
        except Refusal as refusal:
            self._state.drop_session()
            return Reply(status=refusal.status).encode()
        if parsed.ins == GET_RESPONSE and self._rest:
            return self._in_pieces(self._rest, parsed)
        session = self._state.session
        response = self._protected(session, parsed) if session else self._clear(parsed)
        return self._in_pieces(response, parsed)

    def _in_pieces(self, response: bytes, command: Command) -> bytes:
        """A response, or as much of it as the terminal takes at once (ISO/IEC 7816-4 §5.3.4)."""
        room = command.expected or SHORT_MAXIMUM
        self._rest = response[room:] if len(response) > room + 2 else b""
        if not self._rest:
            return response
        left = len(self._rest) - 2
        return response[:room] + (MORE_DATA | (left if left < SHORT_MAXIMUM else 0)).to_bytes(2, "big")

    def _parse(self, raw: bytes) -> Command:
        command = parse(raw)
        habits = self.image.habits
        if command.extended and not habits.extended_length:
            raise Refusal(WRONG_LENGTH)
        if habits.buffers and len(raw) > habits.buffers[0]:
            raise Refusal(WRONG_LENGTH)
        return command

    def _takes(self, byte_count: int, expected: int) -> bool:
        """Whether a response data field of that size fits what the terminal expects and the chip can send."""
        buffers = self.image.habits.buffers
        if self.image.habits.chained_responses:
            return True
        return byte_count <= expected and (not buffers or byte_count + 2 <= buffers[1])

    def _clear(self, command: Command) -> bytes:
        if command.is_secure:
            return Reply(status=SM_OBJECT_WRONG).encode()  # no session, so no keys to check it with
        reply = self._execute(command)
        if not self._takes(len(reply.data), command.expected):
            reply = Reply(status=WRONG_LENGTH)
        self._switch_session()
        return reply.encode()

    def _protected(self, session: Session, command: Command) -> bytes:
        """Inside a session. A plain or spoilt command ends it (9303-11 §9.8.6.1)."""
        try:
            if not command.is_secure:
                raise Refusal(SM_OBJECT_MISSING)
            plain = session.open(command)
        except Refusal as refusal:
            self._state.drop_session()
            return Reply(status=refusal.status).encode()
        reply = self._execute(plain)
        fits = self._takes(session.sealed_bytes(plain.ins, len(reply.data)), command.expected)
        if not fits or len(reply.data) > (plain.expected or SHORT_MAXIMUM):
            reply = Reply(status=WRONG_LENGTH)
        sealed = session.seal(plain.ins, reply)
        self._switch_session()
        return sealed

    def _switch_session(self) -> None:
        if self._state.next_session:
            self._state.session, self._state.next_session = self._state.next_session, None

    def _execute(self, command: Command) -> Reply:
        try:
            if command.cla & ~0x10:
                raise Refusal(CLASS_UNSUPPORTED)
            whole = self._assemble(command)
            if whole is None:
                return Reply()
            refused = dict(self.image.habits.refuses)
            if whole.ins in refused:
                raise Refusal(refused[whole.ins])
            handler = _HANDLERS.get(whole.ins)
            if handler is None:
                raise Refusal(INSTRUCTION_UNSUPPORTED)
            return handler(self._state, whole)
        except Refusal as refusal:
            return Reply(status=refusal.status)

    def _assemble(self, command: Command) -> Command | None:
        """Join the links of a chained command; None while more are to come (ISO/IEC 7816-4 §5.3.3).

        The steps of PACE are sent as one chain too, but each is a whole data object and is answered at once.
        """
        header, earlier = command.header[1:], b""
        if self._chain and self._chain[0] == header:
            earlier = self._chain[1]
        self._chain = None
        data = earlier + command.data
        if len(data) > CHAINED_MAXIMUM:
            raise Refusal(WRONG_LENGTH)
        is_step = command.ins == GENERAL_AUTHENTICATE and tlv.is_complete(data)
        if command.is_chained and not is_step:
            if not self.image.habits.chained_commands:
                raise Refusal(CHAINING_UNSUPPORTED)
            self._chain = header, data
            return None
        return replace(command, data=data)
