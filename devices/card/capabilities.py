"""Does a card take long commands in pieces? Told by its historical bytes or EF.ATR/INFO (ISO/IEC 7816-4 §12.1.1).

Chaining is the way for keys of 2048 bits where the reader knows short commands only. Chips that do not announce
it must not be sent a chain (TR-03110-3 §B.1).
"""

from __future__ import annotations

from devices.card import tlv
from domain.failure import Failure

_CAPABILITIES = 0x47
_CAPABILITIES_COMPACT = 0x7
_CHAINING = 0x80
_COMPACT = (0x00, 0x80)
"""Category indicators of historical bytes in COMPACT-TLV; after the first, three status bytes end them."""


def announces_chaining(atr: bytes, atr_info: bytes = b"") -> bool:
    """Whether the card says that it takes command chaining; an answer to reset or a file that is odd says nothing."""
    return _chains(_from_atr(atr)) or _chains(_from_file(atr_info))


def _chains(capabilities: bytes) -> bool:
    """Bit 8 of the third software function table."""
    return len(capabilities) == 3 and bool(capabilities[2] & _CHAINING)


def _from_file(raw: bytes) -> bytes:
    try:
        found = tlv.find(tlv.read_all(raw), _CAPABILITIES)
    except Failure:
        return b""
    return found.value if found else b""


def _from_atr(atr: bytes) -> bytes:
    history = historical_bytes(atr)
    if not history or history[0] not in _COMPACT:
        return b""
    objects = history[1:] if history[0] else history[1:-3]
    while objects:
        tag, length = objects[0] >> 4, objects[0] & 0x0F
        if tag == _CAPABILITIES_COMPACT:
            return objects[1 : 1 + length]
        objects = objects[1 + length :]
    return b""


def historical_bytes(atr: bytes) -> bytes:
    """Of an answer to reset (ISO/IEC 7816-3 §8.2): what follows the interface bytes. Empty when it is cut off."""
    if len(atr) < 2:
        return b""
    count, present, at = atr[1] & 0x0F, atr[1] >> 4, 2
    while present:
        following = at + present.bit_count() - 1
        if not present & 0x8:
            at = following + 1
            break
        if following >= len(atr):
            return b""
        present, at = atr[following] >> 4, following + 1
    history = atr[at : at + count]
    return history if len(history) == count else b""
