"""Protected responses that break the rules of secure messaging (TR-03105-5.1, unit ISO7816_B)."""

from __future__ import annotations

from enum import StrEnum

from devices.simulated.chip import tlv
from devices.simulated.chip.secure_messaging import CHECKSUM, CRYPTOGRAM, CRYPTOGRAM_ODD, STATUS
from devices.simulated.chip.tampered import Rewrite


class MessagingFault(StrEnum):
    """One thing wrong with a protected response."""

    CHECKSUM_WRONG = "checksum differs in one bit"
    CHECKSUM_MISSING = "no checksum"
    CHECKSUM_SHORT = "checksum of seven bytes"
    CRYPTOGRAM_WRONG = "cryptogram differs in one bit"
    CRYPTOGRAM_MISSING = "cryptogram left out"
    STATUS_MISSING = "no protected status"
    STATUS_DIFFERS = "plain status differs from the protected one"
    UNPROTECTED = "status alone, no data objects"
    OBJECT_ADDED = "a data object nobody knows"
    EARLIER_REPLAYED = "the response before this one, again"
    CUT_SHORT = "ends in the middle of a data object"


_MISSING = {
    MessagingFault.CHECKSUM_MISSING: (CHECKSUM,),
    MessagingFault.CRYPTOGRAM_MISSING: (CRYPTOGRAM, CRYPTOGRAM_ODD),
    MessagingFault.STATUS_MISSING: (STATUS,),
}
_FLIPPED = {
    MessagingFault.CHECKSUM_WRONG: (CHECKSUM,),
    MessagingFault.CRYPTOGRAM_WRONG: (CRYPTOGRAM, CRYPTOGRAM_ODD),
}


def _spoilt_value(fault: MessagingFault, tag: int, value: bytes) -> bytes:
    if tag in _FLIPPED.get(fault, ()):
        return value[:-1] + bytes([value[-1] ^ 1])
    if fault is MessagingFault.CHECKSUM_SHORT and tag == CHECKSUM:
        return value[:-1]
    return value


def _spoilt(fault: MessagingFault, response: bytes, earlier: bytes) -> bytes:
    status = response[-2:]
    match fault:
        case MessagingFault.UNPROTECTED:
            return status
        case MessagingFault.STATUS_DIFFERS:
            return response[:-2] + b"\x62\x82"
        case MessagingFault.EARLIER_REPLAYED:
            return earlier
        case MessagingFault.CUT_SHORT:
            return response[:-5] + status
    objects = [
        tlv.encode(tag, _spoilt_value(fault, tag, value))
        for tag, value in tlv.objects(response[:-2])
        if tag not in _MISSING.get(fault, ())
    ]
    if fault is MessagingFault.OBJECT_ADDED:
        objects.insert(0, tlv.encode(0x81, b"\x00"))
    return b"".join(objects) + status


def messaging_fault(fault: MessagingFault, *, occurrence: int = 1) -> Rewrite:
    """For TamperedChip: the n-th protected response with one fault in it, everything else honest."""
    seen = 0
    earlier = b"\x90\x00"

    def rewrite(command: bytes, response: bytes) -> bytes:
        nonlocal seen, earlier
        if not command or command[0] & 0x0C != 0x0C or len(response) <= 2:
            return response
        seen += 1
        sent = _spoilt(fault, response, earlier) if seen == occurrence else response
        earlier = response
        return sent

    return rewrite
