"""What authorities publish beside certificates: CRLs, master lists, deviation lists (ICAO 9303-12 §7.1.4, §9, §10)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from devices.simulated.chip import der
from devices.simulated.chip.issuer.authority import ORGANISATION, Authority
from devices.simulated.chip.issuer.certificate import (
    DIGITAL_SIGNATURE,
    Contents,
    authority_key,
    certificate,
    extension,
    key_usage,
    moment,
    name,
    signed,
    subject_key,
)
from devices.simulated.chip.issuer.document_signer import DocumentSigner
from devices.simulated.chip.issuer.signature import BRAINPOOL_SHA384, Scheme, SigningKey
from devices.simulated.chip.issuer.signed_data import signed_data
from devices.simulated.chip.tlv import encode

MASTER_LIST, MASTER_LIST_SIGNING = "2.23.136.1.1.2", "2.23.136.1.1.3"
DEVIATION_LIST, DEVIATION_LIST_SIGNING = "2.23.136.1.1.7", "2.23.136.1.1.8"
CRL_NUMBER, EXTENDED_KEY_USAGE = "2.5.29.20", "2.5.29.37"
LISTED_FROM = dt.datetime(2021, 1, 1, tzinfo=dt.UTC)


def revocation_list(
    authority: Authority, serial_numbers: Iterable[int], issued: dt.datetime, *, valid_days: int = 90
) -> bytes:
    """A CRL of ``authority``, DER; every certificate named was revoked the day it was issued."""
    revoked = [der.sequence(der.integer(number), moment(issued)) for number in sorted(serial_numbers)]
    extensions = (authority_key(authority.key.identifier()), extension(CRL_NUMBER, der.integer(1)))
    to_be_signed = der.sequence(
        der.integer(1),
        authority.key.scheme.certificate_algorithm,
        authority.subject,
        moment(issued),
        moment(issued + dt.timedelta(days=valid_days)),
        der.sequence(*revoked) if revoked else b"",
        der.explicit(0, der.sequence(*extensions)),
    )
    return signed(to_be_signed, authority.key)


def list_signer(authority: Authority, purpose: str, scheme: Scheme = BRAINPOOL_SHA384) -> DocumentSigner:
    """Who signs lists: a key of its own under the CSCA, marked by extended key usage ``purpose``."""
    key = SigningKey(scheme, f"{authority.phrase}: list signer {purpose}")
    serial_number = 1000 + int(purpose.rsplit(".", 1)[1])
    contents = Contents(
        subject=name(authority.country, ORGANISATION, "List Signer"),
        issuer=authority.subject,
        serial_number=serial_number,
        valid=(LISTED_FROM, LISTED_FROM.replace(year=2060)),
        public_key_info=key.public_key_info(),
        extensions=(
            key_usage(DIGITAL_SIGNATURE),
            subject_key(key.identifier()),
            authority_key(authority.key.identifier()),
            extension(EXTENDED_KEY_USAGE, der.sequence(der.oid(purpose)), critical=True),
        ),
    )
    return DocumentSigner(key, certificate(contents, authority.key), authority.subject, serial_number)


def master_list(authority: Authority, certificates: Iterable[bytes]) -> bytes:
    """Master list of CSCA certificates, DER; bad certificates in it are the caller's to put there."""
    content = der.sequence(der.integer(0), der.set_of(*certificates))
    signer = list_signer(authority, MASTER_LIST_SIGNING)
    return signed_data(signer, content, MASTER_LIST, extra_certificates=(authority.certificate(),))


class DeviationType(StrEnum):
    """Kinds of known production errors, by their identifier (9303-12 §10.2)."""

    SIGNER_SIGNATURE = f"{DEVIATION_LIST}.1.1"
    SIGNER_ENCODING = f"{DEVIATION_LIST}.1.2"
    CSCA_ENCODING = f"{DEVIATION_LIST}.1.3"
    ACTIVE_AUTHENTICATION_KEY = f"{DEVIATION_LIST}.1.4"
    DATA_GROUP_MALFORMED = f"{DEVIATION_LIST}.2.1"
    DATA_GROUP_HASH = f"{DEVIATION_LIST}.2.2"
    SOD_SIGNATURE = f"{DEVIATION_LIST}.2.3"
    COM_INCONSISTENT = f"{DEVIATION_LIST}.2.4"
    MRZ_DATA = f"{DEVIATION_LIST}.3.1"
    MRZ_CHECK_DIGIT = f"{DEVIATION_LIST}.3.2"
    CHIP = f"{DEVIATION_LIST}.4"


@dataclass(frozen=True, slots=True)
class Deviation:
    """One known error of all documents of one signer. ``number`` is the data group or MRZ field it is in."""

    signer: DocumentSigner
    kind: DeviationType
    number: int | None = None
    by_key_identifier: bool = False

    def encoded(self) -> bytes:
        parameters = der.explicit(0, der.integer(self.number)) if self.number is not None else b""
        description = der.sequence(der.oid(self.kind.value), parameters)
        return der.sequence(der.sequence(self._signer_identifier()), der.set_of(description))

    def _signer_identifier(self) -> bytes:
        if self.by_key_identifier:
            return encode(0x82, self.signer.key.identifier())
        return der.explicit(1, self.signer.issuer, der.integer(self.signer.serial_number))


def deviation_list(authority: Authority, deviations: Iterable[Deviation]) -> bytes:
    """Deviation list, DER, signed under ``authority``."""
    content = der.sequence(der.integer(0), der.set_of(*(deviation.encoded() for deviation in deviations)))
    signer = list_signer(authority, DEVIATION_LIST_SIGNING)
    return signed_data(signer, content, DEVIATION_LIST, extra_certificates=(authority.certificate(),))
