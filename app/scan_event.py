"""From what was scanned or typed to what the flow is told."""

from __future__ import annotations

from app.flow.events import InputRefused, KeyGiven
from app.flow.state import IdentifiedBy
from app.scan import Scan, ScanKind, parse_scan
from domain.failure import Failure, FailureCode
from domain.person import PartialDate, Person


def scan_event(text: str) -> KeyGiven | InputRefused:
    """A key and who it says the holder is, or why the text is no key."""
    scan = parse_scan(text)
    if scan.key is not None:
        means = IdentifiedBy.TYPED if scan.kind is ScanKind.NUMBER else IdentifiedBy.QR
        return KeyGiven(scan.key, _claimed(scan), means)
    if scan.kind is ScanKind.MRZ:
        return _from_mrz(scan.mrz)
    return InputRefused(FailureCode.INPUT_NOT_A_NUMBER)


def _claimed(scan: Scan) -> Person | None:
    if not scan.name or scan.key is None:
        return None
    issued = PartialDate.of(scan.issued) if scan.issued else None
    return Person(
        scan.key.number,
        scan.name,
        scan.birth_date,
        scan.sex,
        residence=scan.address,
        issued=issued,
        old_number=scan.old_number,
    )


def _from_mrz(mrz: str) -> KeyGiven | InputRefused:
    from devices.card.lds.mrz import access_key_from_mrz  # noqa: PLC0415 - loads the card's code when it is needed

    try:
        return KeyGiven(access_key_from_mrz(mrz))
    except Failure as failure:
        return InputRefused(failure.code)
