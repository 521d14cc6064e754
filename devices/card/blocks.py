"""How much to ask for in one READ BINARY: up step by step, down when reader or chip balk (chip.md §1.11)."""

from __future__ import annotations

from dataclasses import dataclass, field

# Largest plaintext whose protected response fits 512, 1024, 2048 … bytes: 33 go for padding, data
# objects, status and MAC. The last step is about the longest response an extended APDU can carry.
_STEPS = (479, 991, 2015, 4063, 8159, 16351, 32735)
SHORT_BLOCK = 223
"""Fits a short response under AES and under 3DES."""


@dataclass(slots=True)
class BlockSize:
    """What one reader has been seen to carry; kept from card to card by the card thread."""

    proven: int = 0
    """Largest extended block that came back whole; 0 when there was none yet."""
    refused: int = 1 << 16
    """Smallest block that did not come back."""
    suspect: int = 0
    """The block that was lost last; lost twice running it counts as refused."""

    lengths: dict[str, int] = field(default_factory=dict)
    """Longest file of each name seen on this reader: portraits of one card series are much alike."""

    @property
    def best(self) -> int:
        """A size known to work."""
        return max(self.proven, SHORT_BLOCK)

    def first(self, file: str) -> int:
        """Bytes to ask for at the start of a file, when its length is not known yet."""
        return self.ask(self.lengths[file]) if self.lengths.get(file, 0) > self.best else self.best

    def saw(self, file: str, length: int) -> None:
        self.lengths[file] = max(length, self.lengths.get(file, 0))

    def ask(self, wanted: int) -> int:
        """Bytes to ask for when ``wanted`` are left: a proven size, or one step beyond where that helps."""
        size = self.best
        if wanted > size and self.refused > _STEPS[0]:
            size = next((step for step in _STEPS if size < step < self.refused), size)
        return min(size, wanted)

    def doubted(self, size: int) -> None:
        """An exchange of that size was lost. Once may be a bad contact; twice is the size."""
        if self.suspect == size:
            self.balked(size)
        self.suspect = size

    def worked(self, size: int) -> None:
        if size == self.suspect:
            self.suspect = 0
        if size > SHORT_BLOCK:
            self.proven = max(self.proven, size)

    def balked(self, size: int) -> None:
        """That size failed: ask for less from now on."""
        self.refused = min(self.refused, size)
        if self.proven >= size:
            self.proven = max((step for step in _STEPS if step < size), default=0)

    def short_only(self) -> None:
        """The reader does not know the extended form at all."""
        self.refused = SHORT_BLOCK + 1

    @property
    def extended(self) -> bool | None:
        """Whether extended length works: None while nobody has tried."""
        if self.proven > SHORT_BLOCK:
            return True
        return False if self.refused <= _STEPS[0] else None
