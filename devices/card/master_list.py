"""Master lists of CSCA certificates: as signed by ICAO, Germany or the Netherlands (ICAO 9303-12 §9)."""

from __future__ import annotations

import base64
import datetime as dt
import io
import re
import zipfile
import zlib
from dataclasses import dataclass

from devices.card import tlv
from devices.card.certificates import Certificate, parse_certificate
from devices.card.certification_path import SIGNS_MASTER_LISTS, check_document_signer
from devices.card.finding import Finding, failed, undetermined
from devices.card.lds.sod import SignedData, parse_signed_data
from devices.card.passive_authentication import check_signature, document_signer
from devices.card.trust import TrustStore
from domain.card import Result
from domain.failure import Failure, FailureCode

OID_MASTER_LIST = "2.23.136.1.1.2"
_MAX_BYTES = 64 << 20
_MAX_CERTIFICATES = 10_000
_LDIF = re.compile(
    rb"^(?:pkdMasterListContent|CscaMasterListData)::? *((?:\S+\r?\n )*\S+)", re.MULTILINE | re.IGNORECASE
)


@dataclass(frozen=True, slots=True, repr=False)
class MasterList:
    """Certificates read one by one; ``skipped`` counts those that could not be. ``signature`` says who vouches."""

    certificates: tuple[Certificate, ...]
    skipped: int
    signature: Finding


def read_master_lists(data: bytes, trust: TrustStore, today: dt.date) -> list[MasterList]:
    """All master lists in a file: CMS as DER or PEM, an LDIF download of ICAO's directory, or a ZIP of such.

    ``trust`` must hold the CSCA of the list's signer for its signature to count; without it the
    finding is undetermined and the administrator decides.

    Raises:
        Failure: PA_CERTIFICATE_INVALID when there is no master list in the file.
    """
    lists = [_master_list(der, trust, today) for der in _contents(data)]
    if not lists:
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, "no master list in the file")
    return lists


def _contents(data: bytes) -> list[bytes]:
    """CMS objects in any of the wrappings."""
    if len(data) > _MAX_BYTES:
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, f"{len(data)} bytes")
    if data.startswith(b"PK\x03\x04"):
        return [der for member in _unzipped(data) for der in _contents(member)]
    entries = _LDIF.findall(data)
    if entries:
        return [_base64(b"".join(entry.split())) for entry in entries]
    block = re.search(rb"-----BEGIN [A-Z0-9 ]+-----(.+?)-----END", data, re.DOTALL)
    if block:
        return [_base64(block.group(1))]
    return [data] if data[:1] == b"\x30" else []


def _base64(text: bytes) -> bytes:
    try:
        return base64.b64decode(text)
    except ValueError as error:
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, "base64") from error


def _unzipped(data: bytes) -> list[bytes]:
    """Members of an archive, none larger than a list may be and none an archive itself."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [member for member in archive.infolist()[:16] if member.file_size <= _MAX_BYTES]
            read = [archive.read(member) for member in members]
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, ValueError, EOFError) as error:
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, "archive") from error
    return [each for each in read if not each.startswith(b"PK")]


def _master_list(der: bytes, trust: TrustStore, today: dt.date) -> MasterList:
    try:
        signed = parse_signed_data(der)
        if signed.content_type != OID_MASTER_LIST:
            raise Failure(FailureCode.PA_CERTIFICATE_INVALID, f"content type {signed.content_type}")
        listed = tlv.sole(signed.content, 0x30).child(0x31).children()
    except Failure as error:
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, error.detail) from error
    if len(listed) > _MAX_CERTIFICATES:
        raise Failure(FailureCode.PA_CERTIFICATE_INVALID, f"{len(listed)} certificates")
    read = [each for entry in listed if (each := _certificate(entry.raw))]
    standing = check_list(signed, OID_MASTER_LIST, SIGNS_MASTER_LISTS, trust, today)
    return MasterList(tuple(read), len(listed) - len(read), standing)


def _certificate(der: bytes) -> Certificate | None:
    """Every certificate alone: lists contain a few that nobody can read."""
    try:
        return parse_certificate(der)
    except Failure:
        return None


def check_list(signed: SignedData, content_type: str, purpose: str, trust: TrustStore, today: dt.date) -> Finding:
    """Signature of a published list, its signer's right to sign such, and its CSCA in the store."""
    try:
        signer = document_signer(signed)
        if signer is None:
            return undetermined(FailureCode.PA_CERTIFICATE_INVALID)
        signature = check_signature(signed, signer, content_type)
        if signature.result is not Result.SUCCESSFUL:
            return signature
        return check_document_signer(signer, trust, today, purpose)
    except Failure:
        return failed(FailureCode.PA_CERTIFICATE_INVALID)
