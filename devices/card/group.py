"""The seam between key agreement and the mathematics under it.

Elements travel as the bytes the protocol sends: an uncompressed point, or an integer of
the field's length. Every operation checks what it is given.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

RandomBytes = Callable[[int], bytes]
"""Source of randomness: number of bytes in, bytes out."""
Multiplication = Callable[[bytes], bytes]
"""Another side's element in, a result with our private key out; raises as ``Group.multiply``."""


class Group(ABC):
    """A group of prime order in which Diffie-Hellman is done."""

    name: str
    order: int
    generator: bytes
    field_bits: int
    """Size of the underlying field's prime."""
    public_key_tag: int
    """Tag of a public key in the data of an authentication token (TR-03110-3 §D.3): 86 point, 84 integer."""

    @abstractmethod
    def multiply(self, element: bytes, scalar: int) -> bytes:
        """``scalar`` times ``element``. Raises Failure CARD_PROTOCOL for an invalid element or a neutral result."""

    @abstractmethod
    def combine(self, one: bytes, other: bytes) -> bytes:
        """The group operation, with the same checks."""

    @abstractmethod
    def secret(self, element: bytes) -> bytes:
        """What a shared element gives to the key derivation: x coordinate, or the integer itself."""

    def multiplication(self, scalar: int) -> Multiplication:
        """``multiply`` by this scalar. What needs no element is done here, while the other side's is still to come."""
        return lambda element: self.multiply(element, scalar)

    def agreement(self, private: int) -> Multiplication:
        """Diffie-Hellman: from the other side's element what it gives to the key derivation; else as above."""
        return lambda element: self.secret(self.multiply(element, private))

    @abstractmethod
    def integrated_map(self, number: int) -> bytes:
        """f_G of integrated mapping: a number turned into a group element (ICAO 9303-11 §4.4.3.3.2).

        Raises Failure CARD_PROTOCOL for the rare number that has no image, or a group without such a map.
        """

    def random_scalar(self, random_bytes: RandomBytes) -> int:
        """A private key in 1 … order−1, drawn without bias."""
        size = (self.order.bit_length() + 7) // 8
        mask = (1 << self.order.bit_length()) - 1
        while True:
            scalar = int.from_bytes(random_bytes(size), "big") & mask
            if 0 < scalar < self.order:
                return scalar
