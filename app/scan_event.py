"""From what was scanned or typed to what the flow is told."""

from __future__ import annotations

from app.flow.events import CardShown, InputRefused, KeyGiven
from app.flow.state import IdentifiedBy
from app.scan import Scan, ScanKind, parse_scan
from domain.coverage import PresentedCard
from domain.failure import Failure, FailureCode
from domain.person import PartialDate, Person


def scan_event(text: str) -> KeyGiven | CardShown | InputRefused:
    """A key or an insurance card and who it says the holder is, or why the text is neither."""
    scan = parse_scan(text)
    if not scan.complete:  # a card cut short may be somebody else's, or good for longer than it is
        return InputRefused(FailureCode.SCAN_INCOMPLETE)
    if scan.key is not None:
        return KeyGiven(scan.key, _claimed(scan), _means(scan), _presented(scan) if scan.card else None)
    if scan.kind in (ScanKind.BHYT_QR, ScanKind.NUMBER):
        return _shown(scan)
    if scan.kind is ScanKind.MRZ:
        return _from_mrz(scan.mrz)
    return InputRefused(FailureCode.INPUT_NOT_A_NUMBER)


def nameless(told: KeyGiven | CardShown | InputRefused) -> tuple[Person, str] | None:
    """Whom a number alone is about, by citizen number or by that of an insurance card; None where a name was told too,
    or nothing."""
    if isinstance(told, KeyGiven) and told.claimed is None and told.key.number is not None:
        return Person(told.key.number, "", told.key.birth_date), ""
    if isinstance(told, CardShown) and not told.person.name:
        return told.person, told.presented.number if told.presented else ""
    return None


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


def _shown(scan: Scan) -> CardShown:
    person = Person(None, scan.name, scan.birth_date, scan.sex, residence=scan.address)
    return CardShown(person, _presented(scan), _means(scan))


def _means(scan: Scan) -> IdentifiedBy:
    if scan.kind is ScanKind.NUMBER:
        return IdentifiedBy.TYPED
    return IdentifiedBy.QR_UNSURE if scan.confirm else IdentifiedBy.QR


def _presented(scan: Scan) -> PresentedCard:
    return PresentedCard(scan.number, scan.card, scan.living_area, scan.five_years_on)


def _from_mrz(mrz: str) -> KeyGiven | InputRefused:
    from devices.card.lds.mrz import access_key_from_mrz  # noqa: PLC0415 - loads the card's code when it is needed

    try:
        return KeyGiven(access_key_from_mrz(mrz))
    except Failure as failure:
        return InputRefused(failure.code)
