"""The result of one check, and how several add up (TR-03135-1 §3.5.2, §5.2)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.card import Result
from domain.failure import Failure, FailureCode


@dataclass(frozen=True, slots=True)
class Finding:
    """Result of one check, and the reason where it is not successful."""

    result: Result
    reason: FailureCode | None = None


OK = Finding(Result.SUCCESSFUL)
NOT_SUPPORTED = Finding(Result.NOT_SUPPORTED)


def failed(reason: FailureCode) -> Finding:
    return Finding(Result.FAILED, reason)


def undetermined(reason: FailureCode) -> Finding:
    return Finding(Result.UNDETERMINED, reason)


def aborted(reason: FailureCode) -> Finding:
    return Finding(Result.ABORTED, reason)


def unverifiable(error: Failure) -> Finding:
    """An algorithm we lack leaves the question open; a key or certificate that is none answers it."""
    if error.code is FailureCode.PA_ALGORITHM_UNKNOWN:
        return undetermined(error.code)
    return failed(FailureCode.PA_CERTIFICATE_INVALID)


def aggregate(*findings: Finding) -> Finding:
    """Any failed, then any aborted, then any undetermined or not supported decides."""
    for result in (Result.FAILED, Result.ABORTED, Result.UNDETERMINED, Result.NOT_SUPPORTED):
        for finding in findings:
            if finding.result is result:
                return Finding(Result.UNDETERMINED, finding.reason) if result is Result.NOT_SUPPORTED else finding
    return OK
