"""From a document signer to a trusted CSCA (ICAO 9303-12 §5, §7.1; TR-03135-1 §5.6.3.4)."""

from __future__ import annotations

import datetime as dt

from devices.card.certificates import DIGITAL_SIGNATURE, KEY_CERT_SIGN, Certificate
from devices.card.finding import OK, Finding, failed, undetermined, unverifiable
from devices.card.lds.mrz import VIETNAM, Mrz
from devices.card.revocation import is_revoked
from devices.card.trust import TrustStore
from domain.failure import Failure, FailureCode

SIGNS_MASTER_LISTS, SIGNS_DEVIATION_LISTS = "2.23.136.1.1.3", "2.23.136.1.1.8"
"""Extended key usages of those who sign lists (ICAO 9303-12 §7.1)."""
_SIGN_LISTS = frozenset({SIGNS_MASTER_LISTS, SIGNS_DEVIATION_LISTS})
_MAX_LINKS = 8
_PREFERENCE = (
    None,
    FailureCode.PA_CERTIFICATE_REVOKED,
    FailureCode.PA_CERTIFICATE_INVALID,
    FailureCode.PA_NO_CSCA,
    FailureCode.PA_ALGORITHM_UNKNOWN,
    FailureCode.PA_SIGNATURE_WRONG,
)
"""Of several candidates of the same name the one that says most counts."""


def check_document_signer(
    signer: Certificate, trust: TrustStore, today: dt.date, purpose: str | None = None
) -> Finding:
    """Is the signer pinned, or issued by a trusted CSCA for this use, and valid today?

    ``purpose`` is the extended key usage that makes it one of lists instead of documents.

    No CSCA for it in the store leaves the question open. So does a missing revocation list, which
    is no finding at all; one that names the signer fails it.
    """
    if not _serves(signer, purpose):
        return failed(FailureCode.PA_CERTIFICATE_INVALID)
    if any(signer.der == each.der for each in trust.pinned):
        return OK if signer.valid_on(today) else failed(FailureCode.PA_CERTIFICATE_INVALID)
    candidates = trust.issuers_of(signer)
    if not candidates:
        return undetermined(FailureCode.PA_NO_CSCA)
    findings = [_check_issued(signer, candidate, trust, today) for candidate in candidates]
    return min(findings, key=lambda each: _PREFERENCE.index(each.reason))


def _check_issued(signer: Certificate, issuer: Certificate, trust: TrustStore, today: dt.date) -> Finding:
    try:
        if not signer.signed_by(issuer):
            return failed(FailureCode.PA_SIGNATURE_WRONG)
        if not is_anchored(issuer, trust):
            return undetermined(FailureCode.PA_NO_CSCA)
        if is_revoked(signer, issuer, trust.revocations, today):
            return failed(FailureCode.PA_CERTIFICATE_REVOKED)
    except Failure as error:
        return unverifiable(error)
    fit = _is_fit_signer(signer, today) and _is_fit_issuer(issuer, today)
    agree = signer.country == issuer.country and signer.issuer == issuer.subject
    return OK if fit and agree else failed(FailureCode.PA_CERTIFICATE_INVALID)


def _serves(signer: Certificate, purpose: str | None) -> bool:
    """Who signs documents signs no lists, and the other way round: a stolen key must not bring new CSCAs along."""
    return purpose in signer.purposes if purpose else not signer.purposes & _SIGN_LISTS


def _is_fit_signer(signer: Certificate, today: dt.date) -> bool:
    """Profile of a document signer: version 3, digitalSignature, an authority key identifier, no CA."""
    return (
        signer.version == 3
        and not signer.profile_faults
        and signer.valid_on(today)
        and signer.may(DIGITAL_SIGNATURE)
        and bool(signer.authority_key_id)
        and not signer.is_ca
    )


def _is_fit_issuer(issuer: Certificate, today: dt.date) -> bool:
    return issuer.version == 3 and issuer.valid_on(today) and issuer.is_ca and issuer.may(KEY_CERT_SIGN)


def check_purpose(signer: Certificate | None, mrz: Mrz | None) -> Finding:
    """May this signer sign for this kind of document, and for this state? Silent where either is unknown."""
    if signer is None or mrz is None:
        return OK
    kinds = {mrz.document_code, mrz.document_code[:1]}
    if signer.document_types and not kinds & signer.document_types:
        return failed(FailureCode.PA_CERTIFICATE_INVALID)
    if (mrz.issuer == VIETNAM) != (signer.country == "vn"):
        return failed(FailureCode.PA_CERTIFICATE_INVALID)
    return OK


def is_anchored(issuer: Certificate, trust: TrustStore, links: int = _MAX_LINKS) -> bool:
    """Whether a certificate of the store is a root, or a link certificate that leads to a root in the store.

    A link hands trust from an old key to a new one while the old root is valid; that the old root has
    run out since changes nothing. Raises Failure PA_ALGORITHM_UNKNOWN.
    """
    if issuer.is_self_signed():
        return True
    if links == 0:
        return False
    return any(
        each.der != issuer.der
        and each.valid_on(issuer.not_before)
        and issuer.signed_by(each)
        and is_anchored(each, trust, links - 1)
        for each in trust.issuers_of(issuer)
    )
