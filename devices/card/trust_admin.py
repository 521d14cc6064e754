"""What an administrator does to the trust store: add, list, remove, import a master list, pin, export."""

from __future__ import annotations

import base64
import contextlib
import datetime as dt
import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from devices.card.certificates import Certificate
from devices.card.finding import Finding
from devices.card.lds.sod import parse_sod
from devices.card.master_list import read_master_lists
from devices.card.passive_authentication import document_signer
from devices.card.trust import CERTIFICATE_SUFFIXES, PINNED, TrustStore, certificates_in
from domain.card import Result
from domain.failure import Failure, FailureCode

_FINGERPRINT_MIN = 8


@dataclass(frozen=True, slots=True)
class TrustEntry:
    """One certificate of the store for display. ``kind`` is ``csca``, ``link`` or ``pinned``."""

    kind: str
    country: str
    subject: str
    not_before: dt.date
    not_after: dt.date
    fingerprint: str
    file: str


@dataclass(frozen=True, slots=True)
class MasterListImport:
    """What an import did: certificates written, those there already, those unreadable, and who vouches."""

    added: int
    known: int
    skipped: int
    signature: Finding


@contextlib.contextmanager
def _trust_file() -> Iterator[None]:
    """What is wrong with a file an administrator chose is told as that, not as something about a card."""
    try:
        yield
    except Failure as error:
        raise Failure(FailureCode.TRUST_FILE_UNFIT, error.detail) from error


def add_certificates(directory: Path, data: bytes, *, pin: bool = False) -> list[TrustEntry]:
    """Put the certificates of a PEM bundle or DER file into the store; those there already are not doubled.

    With ``pin`` they are document signers trusted by themselves.

    Raises:
        Failure: TRUST_FILE_UNFIT; nothing is written then.
        OSError: when the directory cannot be written.
    """
    target = directory / PINNED if pin else directory
    with _trust_file():
        certificates = certificates_in(data)
        if not pin and not all(each.is_ca for each in certificates):
            raise Failure(FailureCode.PA_CERTIFICATE_INVALID, "not an issuer's certificate")
    _write(target, certificates)
    return [_entry(each, _file(target, each)) for each in certificates]


def list_certificates(directory: Path) -> list[TrustEntry]:
    """Everything in the store that is a certificate. Raises OSError."""
    return [_entry(certificate, path) for path, certificate in _stored(directory)]


def remove_certificate(directory: Path, fingerprint: str) -> list[TrustEntry]:
    """Delete the files whose certificate has this SHA-256 fingerprint, or one that begins so.

    A bundle is deleted whole. Returns what is gone.

    Raises:
        Failure: TRUST_NOT_LISTED when the beginning is shorter than 8 digits or fits nothing.
        OSError: when a file cannot be deleted.
    """
    wanted = fingerprint.lower().replace(":", "")
    hit = {path for path, each in _stored(directory) if each.fingerprint.startswith(wanted)}
    if len(wanted) < _FINGERPRINT_MIN or not hit:
        raise Failure(FailureCode.TRUST_NOT_LISTED, fingerprint[:16])
    gone = [_entry(each, path) for path, each in _stored(directory) if path in hit]
    for path in hit:
        path.unlink()
    return gone


def import_master_list(
    directory: Path, data: bytes, today: dt.date, *, country: str = "", unsigned: bool = False
) -> MasterListImport:
    """Add the CSCA certificates of master lists whose signature leads into the store.

    ``country`` (two letters) takes only those of one state. ``unsigned`` also takes lists whose signer
    is not in the store: the administrator has checked the file in another way. A wrong signature is
    never taken.

    Raises:
        Failure: TRUST_FILE_UNFIT for a file without list, TRUST_LIST_NOT_VOUCHED for a wrong signature or an
            unknown signer.
        OSError: when the directory cannot be written.
    """
    with _trust_file():
        lists = read_master_lists(data, TrustStore.load(directory), today)
    accepted = {Result.SUCCESSFUL, Result.UNDETERMINED} if unsigned else {Result.SUCCESSFUL}
    for each in lists:
        if each.signature.result not in accepted:
            raise Failure(FailureCode.TRUST_LIST_NOT_VOUCHED, f"signature {each.signature.result.value}")
    found = {each.fingerprint: each for listed in lists for each in listed.certificates if each.is_ca}
    wanted = [each for each in found.values() if not country or each.country == country.casefold()]
    known = {each.fingerprint for _, each in _stored(directory)}
    new = [each for each in wanted if each.fingerprint not in known]
    _write(directory, new)
    skipped = sum(listed.skipped for listed in lists)
    return MasterListImport(len(new), len(wanted) - len(new), skipped, lists[0].signature)


def document_signer_pem(sod: bytes) -> str:
    """A card's document signer certificate as PEM, for checking it at the authority or pinning it.

    Raises:
        Failure: PA_SOD_MALFORMED when EF.SOD names none.
    """
    signer = document_signer(parse_sod(sod).signed)
    if signer is None:
        raise Failure(FailureCode.PA_SOD_MALFORMED, "no document signer in EF.SOD")
    return pem(signer)


def pem(certificate: Certificate) -> str:
    body = textwrap.fill(base64.b64encode(certificate.der).decode("ascii"), 64)
    return f"-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n"


def _stored(directory: Path) -> list[tuple[Path, Certificate]]:
    found: list[tuple[Path, Certificate]] = []
    for folder in (directory, directory / PINNED):
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.suffix.lower() in CERTIFICATE_SUFFIXES:
                try:
                    found.extend((path, each) for each in certificates_in(path.read_bytes()))
                except Failure:
                    continue
    return found


def _file(directory: Path, certificate: Certificate) -> Path:
    """Named by country, where the certificate names one that is safe in a file name, and fingerprint."""
    country = certificate.country if re.fullmatch("[a-z]{2}", certificate.country) else "xx"
    return directory / f"{country}-{certificate.fingerprint[:16]}.pem"


def _write(directory: Path, certificates: Iterable[Certificate]) -> None:
    """Each certificate in a file of its own, put in place whole."""
    directory.mkdir(parents=True, exist_ok=True)
    for each in certificates:
        path = _file(directory, each)
        draft = path.with_suffix(".new")
        draft.write_text(pem(each), encoding="ascii")
        draft.replace(path)


def _entry(certificate: Certificate, path: Path) -> TrustEntry:
    kind = "pinned" if path.parent.name == PINNED else "csca" if _is_root(certificate) else "link"
    names = ", ".join(value for _, value in sorted(certificate.subject))
    return TrustEntry(
        kind,
        certificate.country,
        names,
        certificate.not_before,
        certificate.not_after,
        certificate.fingerprint,
        path.name,
    )


def _is_root(certificate: Certificate) -> bool:
    try:
        return certificate.is_self_signed()
    except Failure:
        return False
