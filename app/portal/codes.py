"""The portal's answer codes and what each asks of the desk.

Source: VSS letter 1923/BHXH-CNTT (20/06/2024), appendix on KQNhanLichSuKCB2024, 26 codes
(coverage-portal.md §1.5); the unofficial ones at the end were seen in running systems.
"""

from __future__ import annotations

from domain.coverage import AnswerClass
from domain.failure import FailureCode

Meaning = tuple[AnswerClass, FailureCode | None]

OFFICIAL: dict[str, Meaning] = {
    "000": (AnswerClass.OK, None),
    "001": (AnswerClass.OK_CHECK_PAPER, FailureCode.COVERAGE_PAPER_CHECK),  # Ministry of Defence
    "002": (AnswerClass.OK_CHECK_PAPER, FailureCode.COVERAGE_PAPER_CHECK),  # Ministry of Public Security
    "003": (AnswerClass.NEW_CARD, FailureCode.COVERAGE_NEW_CARD),  # old card ended, new one issued
    "004": (AnswerClass.OK_NEW_CARD, FailureCode.COVERAGE_NEW_CARD),  # old card still valid, new one issued
    "010": (AnswerClass.NOT_COVERED, FailureCode.COVERAGE_EXPIRED),
    "050": (AnswerClass.NOT_COVERED, FailureCode.COVERAGE_NOT_FOUND),
    "051": (AnswerClass.INPUT, FailureCode.COVERAGE_DATA_DIFFERS),  # card code
    "052": (AnswerClass.INPUT, FailureCode.COVERAGE_DATA_DIFFERS),  # province characters of it
    "053": (AnswerClass.INPUT, FailureCode.COVERAGE_DATA_DIFFERS),  # benefit character of it
    "054": (AnswerClass.SET_UP, FailureCode.PORTAL_STAFF_NOT_REGISTERED),
    "055": (AnswerClass.SET_UP, FailureCode.PORTAL_STAFF_NOT_REGISTERED),
    "060": (AnswerClass.INPUT, FailureCode.COVERAGE_DATA_DIFFERS),  # name
    "061": (AnswerClass.INPUT, FailureCode.COVERAGE_DATA_DIFFERS),  # name, initials agree
    "070": (AnswerClass.INPUT, FailureCode.COVERAGE_DATA_DIFFERS),  # birth date
    "100": (AnswerClass.TEMPORARY, FailureCode.PORTAL_SERVER_ERROR),
    "101": (AnswerClass.TEMPORARY, FailureCode.PORTAL_SERVER_ERROR),
    "110": (AnswerClass.NOT_COVERED, FailureCode.COVERAGE_REVOKED),
    "120": (AnswerClass.NOT_COVERED, FailureCode.COVERAGE_REVOKED),
    "121": (AnswerClass.NOT_COVERED, FailureCode.COVERAGE_REVOKED),
    "122": (AnswerClass.NOT_COVERED, FailureCode.COVERAGE_REVOKED),
    "123": (AnswerClass.NOT_COVERED, FailureCode.COVERAGE_REVOKED),
    "124": (AnswerClass.NOT_COVERED, FailureCode.COVERAGE_REVOKED),
    "130": (AnswerClass.NOT_COVERED, FailureCode.COVERAGE_NOT_FOUND),  # child came without a card
    "205": (AnswerClass.INPUT, FailureCode.COVERAGE_DATA_DIFFERS),  # a parameter's format
    "401": (AnswerClass.ACCOUNT, FailureCode.PORTAL_ACCOUNT),
}

UNOFFICIAL: dict[str, Meaning] = {
    "429": (AnswerClass.TEMPORARY, FailureCode.PORTAL_SERVER_ERROR),  # gateways before the portal say it in the body
    "500": (AnswerClass.TEMPORARY, FailureCode.PORTAL_SERVER_ERROR),
    "501": (AnswerClass.ACCOUNT, FailureCode.PORTAL_ACCOUNT),  # token refused, with HTTP 200
    "503": (AnswerClass.TEMPORARY, FailureCode.PORTAL_SERVER_ERROR),
    "999": (AnswerClass.TEMPORARY, FailureCode.PORTAL_SERVER_ERROR),
}

UNKNOWN: Meaning = (AnswerClass.TEMPORARY, FailureCode.PORTAL_UNKNOWN_CODE)

PASSES = frozenset(
    {
        FailureCode.PORTAL_UNREACHABLE,
        FailureCode.PORTAL_TIMEOUT,
        FailureCode.PORTAL_TLS,
        FailureCode.PORTAL_NOT_JSON,
        FailureCode.PORTAL_SERVER_ERROR,
    }
)
"""Troubles that pass by themselves; a wrong account does not, and says so with each look-up."""

AUTH_CODES = frozenset({"401", "501", "999"})
"""Body codes that may mean nothing worse than a worn-out token (coverage-portal.md §1.9)."""


def trouble_of(code: FailureCode | None) -> FailureCode | None:
    """Why the portal could not say anything of the person; None where it did, whatever it said."""
    return code if code is not None and code.value.startswith("B-1") else None


def meaning(code: str) -> Meaning:
    """What a ``maKetQua`` asks of the desk; an unknown one is worth another try later, never a verdict."""
    return OFFICIAL.get(code) or UNOFFICIAL.get(code) or UNKNOWN
