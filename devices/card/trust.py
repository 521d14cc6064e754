"""The administrator's trust anchors: CSCA certificates. Empty by default, and never taken from a card."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from pathlib import Path

from devices.card.certificates import Certificate, Name, parse_certificate
from domain.failure import Failure

_SUFFIXES = (".pem", ".crt", ".der", ".cer")
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", re.DOTALL)
_MAX_FILE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, repr=False)
class TrustStore:
    """CSCA certificates, and the names of files that could not be read as one."""

    certificates: tuple[Certificate, ...] = ()
    rejected: tuple[str, ...] = ()

    @classmethod
    def load(cls, directory: Path) -> TrustStore:
        """Every ``.pem``, ``.crt``, ``.der`` and ``.cer`` file in a directory; one that is not there is an empty store.

        Raises:
            OSError: when the directory or a file in it cannot be read.
        """
        found: list[Certificate] = []
        rejected: list[str] = []
        for path in sorted(directory.iterdir()) if directory.is_dir() else ():
            if path.suffix.lower() in _SUFFIXES:
                try:
                    found.extend(certificates_in(_bounded(path)))
                except Failure:
                    rejected.append(path.name)
        return cls(tuple(found), tuple(rejected))

    def issuers_of(self, certificate: Certificate) -> tuple[Certificate, ...]:
        """Candidates: by key identifier, or by name where an identifier is missing (ICAO 9303-12 §7.1)."""
        return tuple(each for each in self.certificates if _may_have_issued(each, certificate))

    def named(self, name: Name) -> tuple[Certificate, ...]:
        return tuple(each for each in self.certificates if each.subject == name)


def _bounded(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_MAX_FILE_BYTES)


def certificates_in(data: bytes) -> list[Certificate]:
    """Certificates of a PEM bundle or one DER file. Raises Failure PA_CERTIFICATE_INVALID."""
    blocks = _PEM.findall(data)
    return [parse_certificate(base64.b64decode(block)) for block in blocks] if blocks else [parse_certificate(data)]


def _may_have_issued(issuer: Certificate, certificate: Certificate) -> bool:
    if issuer.subject_key_id and certificate.authority_key_id:
        return issuer.subject_key_id == certificate.authority_key_id
    return issuer.subject == certificate.issuer
