"""One card in a reader: opened, read file by file, opened again when an exchange goes wrong."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from devices.card.blocks import BlockSize
from devices.card.capabilities import announces_chaining
from devices.card.channel import Channel
from devices.card.file_reader import Absence, FileReader
from devices.card.group import RandomBytes
from devices.card.lds.files import CARD_ACCESS, DG1, ElementaryFile
from devices.card.opening import Opened, open_chip, read_atr_info, read_card_access
from devices.card.transport import Transport
from domain.card import AccessGranted, AccessKey, CardEvent, StepStarted
from domain.failure import Failure, FailureCode
from domain.presence import Presence

_T = TypeVar("_T")
Emit = Callable[[CardEvent], None]
Reopen = Callable[[], Transport]
_RECOVERABLE = (
    FailureCode.CARD_SESSION_LOST,
    FailureCode.CARD_NO_RESPONSE,
    FailureCode.READER_NO_EXTENDED_LENGTH,
)
AWAY = (FailureCode.CARD_REMOVED, FailureCode.READER_LOST, FailureCode.READER_NO_SERVICE)
"""Card, reader or service went away under a read; each may come back."""
_WITH_REOPEN = (*_RECOVERABLE, *AWAY)
_ABOUT_THE_FILE = (
    FailureCode.CHIP_TLV_MALFORMED,
    FailureCode.CHIP_LENGTH_EXCESSIVE,
    FailureCode.CHIP_FILE_MALFORMED,
    FailureCode.CHIP_FILE_MISSING,
)
_MAX_RECOVERIES = 8
_MAX_LOST_IN_ONE_PLACE = 3


class Session:
    """State of one read. ``files`` holds each file's raw bytes by name, ``absent`` those the chip would not give."""

    def __init__(
        self,
        transport: Transport,
        key: AccessKey,
        emit: Emit,
        *,
        reopen: Reopen | None,
        blocks: BlockSize,
        random_bytes: RandomBytes,
        presence: Presence | None = None,
    ) -> None:
        self.channel = Channel(transport)
        self.blocks = blocks
        self.random_bytes = random_bytes
        self.presence = presence
        self.challenge = b""
        self.signature = b""
        self.files: dict[str, bytes] = {}
        self.absent: dict[str, Absence] = {}
        self.problems: dict[str, FailureCode] = {}
        self.timings_ms: dict[str, float] = {}
        self.opened = Opened("", None)
        self._key = key
        self._emit = emit
        self._reopen = reopen
        self._recoveries_left = _MAX_RECOVERIES
        self._reader = FileReader(self.channel, blocks)
        self._lost_at: Counter[tuple[str, int]] = Counter()
        self._takes_chains = False

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Announce and time one step; a step taken twice adds up."""
        self._emit(StepStarted(name))
        started = time.perf_counter()
        try:
            yield
        finally:
            spent = (time.perf_counter() - started) * 1000
            self.timings_ms[name] = round(self.timings_ms.get(name, 0.0) + spent, 2)

    def open(self) -> None:
        """Read EF.CardAccess, run PACE or BAC, select the application. Raises Failure as ``open_chip`` does."""
        with self.step("EF.CardAccess"):
            self._takes_chains = announces_chaining(self.channel.transport.atr, self._card_says())
            raw = self._card_access()
        self.choose_form()
        with self.step("PACE" if raw is not None else "BAC"):
            self.opened = self._opened(raw)

    def _opened(self, raw: bytes | None) -> Opened:
        try:
            return open_chip(self.channel, self._key, raw, self.random_bytes)
        except Failure as error:
            if error.code is FailureCode.READER_NO_EXTENDED_LENGTH and self.blocks.extended is None:
                self.blocks.short_only()
            raise

    def _card_says(self) -> bytes:
        """EF.ATR/INFO, asked for on readers with short commands only and where the answer to reset is silent."""
        if self.blocks.extended is not False or announces_chaining(self.channel.transport.atr):
            return b""
        return read_atr_info(self.channel)

    @property
    def chains(self) -> bool:
        """Whether what is too long for the short form goes as a chain: the card takes it and the reader no other."""
        return self._takes_chains and self.blocks.extended is False

    def choose_form(self) -> None:
        """Before a command that may be long: in one piece or as a chain, by what is known of the reader by now."""
        self.channel.chaining = self.chains

    def _card_access(self) -> bytes | None:
        """Read anew at every opening; a chip not reset since refuses it then, and the first reading stands."""
        raw = read_card_access(self.channel)
        known = self.files.setdefault(CARD_ACCESS.name, raw) if raw is not None else self.files.get(CARD_ACCESS.name)
        if raw is not None and raw != known:
            raise Failure(FailureCode.CARD_REMOVED, "another card was put on the reader")
        return known

    def open_or_recover(self) -> None:
        """Open at the start of a read, when a card not yet still in the field may need another go."""
        try:
            self.open()
        except Failure as error:
            self.recover(error)
        self._emit(AccessGranted(self.opened.protocol))

    def insist(self, action: Callable[[], _T], *codes: FailureCode) -> _T:
        """Do it, and after a failure of one of ``codes`` do it again in a new session, as long as there is one."""
        while True:
            try:
                return action()
            except Failure as error:
                if error.code not in codes:
                    raise
                self.recover(error)

    def once_more(self, action: Callable[[], _T]) -> _T:
        """Do it, and after a lost session once more in a new one: a bad contact loses one now and then, a copy always.

        Raises what the last try raised; the first one's when no new session can be had.
        """
        try:
            return action()
        except Failure as lost:
            if lost.code is not FailureCode.CARD_SESSION_LOST:
                raise
            try:
                self.recover(lost)
            except Failure as error:
                raise error if error.code in AWAY else lost from error
        return action()

    def recover(self, cause: Failure) -> None:
        """Open the chip anew after a lost session. Raises ``cause`` again when nothing is left to try."""
        while True:
            if self._recoveries_left == 0 or cause.code not in (_WITH_REOPEN if self._reopen else _RECOVERABLE):
                raise cause
            self._recoveries_left -= 1
            try:
                return self._open_again()
            except Failure as error:
                cause = error

    def _open_again(self) -> None:
        self.channel.secure = None
        self._reader.forget_selection()
        if self._reopen is not None:
            try:
                self.channel.transport = self._reopen()
            except Failure as error:
                if error.code in AWAY:
                    self._recoveries_left = 0  # it was waited for, and did not come back
                raise
        self.open()
        self._check_same_card()

    def _check_same_card(self) -> None:
        """A card put back must be the one taken away; DG1 tells, and costs one exchange."""
        if DG1.name in self.files and self._reader.read(DG1) != self.files[DG1.name]:
            raise Failure(FailureCode.CARD_REMOVED, "another card was put on the reader")

    def read(self, file: ElementaryFile) -> bytes | None:
        """A file's bytes, or None with the reason in ``absent`` or ``problems``.

        Raises:
            Failure: only when the card, the reader or the session is gone for good.
        """
        with self.step(file.name):
            return self.insist(lambda: self._read_unless_hopeless(file), *_WITH_REOPEN)

    def _read_unless_hopeless(self, file: ElementaryFile) -> bytes | None:
        """A chip that ends the session again and again in one place keeps that file to itself, not the others."""
        place = file.name, self._reader.received(file)
        if self._lost_at[place] == _MAX_LOST_IN_ONE_PLACE:
            self.problems[file.name] = FailureCode.CARD_SESSION_LOST
            return None
        try:
            return self.read_once(file)
        except Failure as error:
            self._lost_at[file.name, self._reader.received(file)] += error.code is FailureCode.CARD_SESSION_LOST
            raise

    def was_lost(self, file: ElementaryFile) -> bool:
        """Whether the file could not be read because the session ended each time: that says nothing of the card."""
        return self.problems.get(file.name) is FailureCode.CARD_SESSION_LOST

    def read_once(self, file: ElementaryFile) -> bytes | None:
        """Like ``read``, but any lost exchange is raised."""
        try:
            content = self._reader.read(file)
        except Failure as error:
            if error.code not in _ABOUT_THE_FILE:
                raise
            self.problems[file.name] = error.code
            return None
        if isinstance(content, Absence):
            self.absent[file.name] = content
            return None
        self.files[file.name] = content
        return content
