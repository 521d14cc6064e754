"""Certificate revocation lists of CSCAs (RFC 5280 §5, ICAO 9303-12 §7.1.4)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from devices.card import tlv
from devices.card.certificates import CRL_SIGN, Certificate, Name, parse_day, parse_name
from devices.card.signatures import Scheme, parse_scheme, verify
from domain.failure import Failure, FailureCode

_TIMES = (0x17, 0x18)


@dataclass(frozen=True, slots=True, repr=False)
class RevocationList:
    """Serial numbers an issuer took back. ``next_update`` None means no date was promised."""

    tbs: bytes
    issuer: Name
    issued: dt.date
    next_update: dt.date | None
    serials: frozenset[int]
    scheme: Scheme
    signature: bytes

    def in_force(self, today: dt.date) -> bool:
        return self.issued <= today and (self.next_update is None or today <= self.next_update)


def parse_revocation_list(der: bytes) -> RevocationList:
    """Raises Failure PA_CERTIFICATE_INVALID, or PA_ALGORITHM_UNKNOWN."""
    try:
        return _parse(der)
    except Failure as error:
        if error.code is FailureCode.PA_ALGORITHM_UNKNOWN:
            raise
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, error.detail) from error
    except (ValueError, IndexError) as error:
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, type(error).__name__) from error


def _parse(der: bytes) -> RevocationList:
    tbs, algorithm, signature = tlv.sole(der, 0x30).children()
    fields = tbs.children()
    if fields[0].tag == 0x02:  # version, absent in version 1
        fields = fields[1:]
    _, issuer, issued, *rest = fields
    next_update = parse_day(rest.pop(0)) if rest and rest[0].tag in _TIMES else None
    revoked = rest[0].children() if rest and rest[0].tag == 0x30 else ()
    return RevocationList(
        tbs=tbs.raw,
        issuer=parse_name(issuer),
        issued=parse_day(issued),
        next_update=next_update,
        serials=frozenset(tlv.integer(entry.children()[0]) for entry in revoked),
        scheme=parse_scheme(algorithm),
        signature=signature.value[1:],
    )


def is_revoked(certificate: Certificate, issuer: Certificate, lists: Iterable[RevocationList], today: dt.date) -> bool:
    """Whether a list of that issuer, in force and signed by it, names the certificate.

    A list out of date still counts for what it names: nothing is ever un-revoked. Raises Failure PA_ALGORITHM_UNKNOWN.
    """
    return any(
        each.issuer == issuer.subject
        and certificate.serial in each.serials
        and each.issued <= today
        and issuer.may(CRL_SIGN)
        and verify(each.scheme, issuer.key, each.signature, each.tbs)
        for each in lists
    )
