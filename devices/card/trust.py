"""The administrator's trust anchors: CSCA certificates. Empty by default, and never taken from a card."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from devices.card.certificates import Certificate, parse_certificate
from devices.card.revocation import RevocationList, parse_revocation_list
from domain.failure import Failure, FailureCode

_T = TypeVar("_T")
CERTIFICATE_SUFFIXES = (".pem", ".crt", ".der", ".cer")
CRL_SUFFIXES = (".crl",)
DEVIATION_SUFFIXES = (".dl",)
PINNED = "pinned"
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", re.DOTALL)
_PEM_ANY = re.compile(rb"-----BEGIN [A-Z0-9 ]+-----(.+?)-----END [A-Z0-9 ]+-----", re.DOTALL)
_MAX_FILE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, repr=False)
class TrustStore:
    """CSCA and link certificates, revocation lists, pinned document signers.

    ``rejected`` are the names of files that could not be read as any of these.
    """

    certificates: tuple[Certificate, ...] = ()
    rejected: tuple[str, ...] = ()
    revocations: tuple[RevocationList, ...] = ()
    pinned: tuple[Certificate, ...] = ()
    deviation_lists: tuple[bytes, ...] = ()
    """As downloaded; each counts only when its signature leads to a certificate of this store."""

    @classmethod
    def load(cls, directory: Path) -> TrustStore:
        """What an administrator put into a directory; one that is not there is an empty store.

        ``.pem``, ``.crt``, ``.der`` and ``.cer`` files are CSCA certificates, ``.crl`` files revocation
        lists, ``.dl`` files deviation lists; certificates in the folder ``pinned`` are document signers
        trusted without their CSCA.

        Raises:
            OSError: when the directory or a file in it cannot be read.
        """
        anchors, bad_anchors = _load(directory, CERTIFICATE_SUFFIXES, certificates_in)
        lists, bad_lists = _load(directory, CRL_SUFFIXES, lambda data: [parse_revocation_list(_der(data))])
        pinned, bad_pinned = _load(directory / PINNED, CERTIFICATE_SUFFIXES, certificates_in)
        deviations, _ = _load(directory, DEVIATION_SUFFIXES, lambda data: [_der(data)])
        rejected = (*bad_anchors, *bad_lists, *bad_pinned)
        return cls(tuple(anchors), rejected, tuple(lists), tuple(pinned), tuple(deviations))

    def issuers_of(self, certificate: Certificate) -> tuple[Certificate, ...]:
        """Candidates: by key identifier, or by name where an identifier is missing (ICAO 9303-12 §7.1)."""
        return tuple(each for each in self.certificates if _may_have_issued(each, certificate))


def _load(directory: Path, suffixes: tuple[str, ...], parse: Callable[[bytes], list[_T]]) -> tuple[list[_T], list[str]]:
    """Everything the files of these kinds hold, and the names of those that do not hold it."""
    found: list[_T] = []
    rejected: list[str] = []
    for path in sorted(directory.iterdir()) if directory.is_dir() else ():
        if path.suffix.lower() in suffixes and path.is_file():
            try:
                found.extend(parse(_bounded(path)))
            except Failure:
                rejected.append(path.name)
    return found, rejected


def _bounded(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_MAX_FILE_BYTES)


def _der(data: bytes) -> bytes:
    """The first PEM block of whatever kind, or the data itself."""
    block = _PEM_ANY.search(data)
    return _decoded(block.group(1)) if block else data


def _decoded(block: bytes) -> bytes:
    try:
        return base64.b64decode(block)
    except ValueError as error:
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, "base64") from error


def certificates_in(data: bytes) -> list[Certificate]:
    """Certificates of a PEM bundle or one DER file. Raises Failure PA_CERTIFICATE_INVALID."""
    blocks = _PEM.findall(data)
    return [parse_certificate(_decoded(block)) for block in blocks] if blocks else [parse_certificate(data)]


def _may_have_issued(issuer: Certificate, certificate: Certificate) -> bool:
    if issuer.subject_key_id and certificate.authority_key_id:
        return issuer.subject_key_id == certificate.authority_key_id
    return issuer.subject == certificate.issuer
