"""Reading a card from first APDU to report: files in the order the desk needs them, checks in between."""

from __future__ import annotations

import datetime as dt
import secrets
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from devices.card.blocks import BlockSize
from devices.card.checking import SignedFiles, check_card, is_listed
from devices.card.evidence import evidence_of
from devices.card.genuineness import prepare_chip_authentication
from devices.card.group import RandomBytes
from devices.card.holder import holder, is_expired, numbers_differ, with_details
from devices.card.lds.dg1 import parse_dg1
from devices.card.lds.dg2 import parse_dg2
from devices.card.lds.dg11 import parse_dg11
from devices.card.lds.dg13 import parse_dg13
from devices.card.lds.dg14 import parse_dg14
from devices.card.lds.files import DG1, DG2, DG11, DG13, DG14, SOD, ElementaryFile
from devices.card.lds.mrz import VIETNAM, Mrz
from devices.card.lds.sod import SecurityObject, parse_sod
from devices.card.passive_authentication import Judgement, judge_signature, judge_unreadable
from devices.card.session import Emit, Reopen, Session
from devices.card.transport import Transport
from devices.card.trust import TrustStore
from domain.card import AccessKey, CardReading, ChecksDone, PersonRead, Portrait, PortraitRead
from domain.failure import Failure, FailureCode
from domain.person import Person
from domain.presence import Presence

_T = TypeVar("_T")


def read_card(
    transport: Transport,
    key: AccessKey,
    trust: TrustStore,
    emit: Emit = lambda event: None,
    *,
    today: dt.date,
    blocks: BlockSize | None = None,
    reopen: Reopen | None = None,
    random_bytes: RandomBytes = secrets.token_bytes,
    presence: Presence | None = None,
) -> CardReading:
    """Read and judge one card.

    ``emit`` gets PersonRead and PortraitRead as soon as they are known. ``blocks`` is what this
    reader is known to carry and learns from the read. ``reopen`` connects to the card anew after a
    lost session and may wait for it to be put back; without it a removed card ends the read.
    ``presence`` names the visit in the challenge of active authentication.

    Raises:
        Failure: CARD_KEY_WRONG, CARD_KEY_NEEDED, CARD_REMOVED, CHIP_FILE_MISSING when neither DG1 nor DG13
            can be read, and what else ends a read. A failed check is a result, never a Failure.
    """
    started = time.perf_counter()
    session = Session(
        transport,
        key,
        emit,
        reopen=reopen,
        blocks=blocks or BlockSize(),
        random_bytes=random_bytes,
        presence=presence,
    )
    with ThreadPoolExecutor(1, "card-checks") as beside:
        beside.submit(int)  # its thread starts now, not when there is work and the chip waits
        session.channel.beside = beside
        session.open_or_recover()
        reading = _read(session, key, _Judge(beside, trust, today), emit)
    session.timings_ms["total"] = round((time.perf_counter() - started) * 1000, 2)
    return reading


def _read(session: Session, key: AccessKey, judge: _Judge, emit: Emit) -> CardReading:
    sod, judgement = _security_object(session, judge)
    mrz = _parsed(session, DG1, parse_dg1, sod)
    if mrz is not None and mrz.faults:
        session.problems[DG1.name] = FailureCode.CHIP_FILE_MALFORMED
    person = _person(session, sod, mrz, judge.today)
    emit(PersonRead(person))
    dg14 = _parsed(session, DG14, parse_dg14, sod)
    prove_chip = prepare_chip_authentication(session, sod, dg14)
    portrait = _portrait(session, sod, emit)
    signed = SignedFiles(sod, dg14, mrz, judgement, prove_chip, judge.trust, judge.today)
    checks = check_card(session, signed, _remarks(key, person, judge.today))
    emit(ChecksDone(checks))
    return CardReading(
        person=person,
        portrait=portrait,
        checks=checks,
        access=session.opened.protocol,
        files=session.files,
        apdus=session.channel.apdus,
        bytes_on_air=session.channel.bytes_on_air,
        timings_ms=session.timings_ms,
        evidence=evidence_of(session, sod),
    )


@dataclass(frozen=True, slots=True)
class _Judge:
    """Judges EF.SOD, or the reason why there is none, beside the reading thread."""

    beside: Executor
    trust: TrustStore
    today: dt.date

    def __call__(self, sod: SecurityObject | FailureCode) -> Future[Judgement]:
        if isinstance(sod, FailureCode):
            return self.beside.submit(judge_unreadable, sod)
        return self.beside.submit(judge_signature, sod, self.trust, self.today)


def _security_object(session: Session, judge: _Judge) -> tuple[SecurityObject | None, Future[Judgement]]:
    """EF.SOD; its signature is verified on the side while the next files are read."""
    raw = session.read(SOD)
    if raw is None:
        return None, judge(session.problems.get(SOD.name, FailureCode.CHIP_FILE_MISSING))
    try:
        sod = parse_sod(raw)
    except Failure as error:
        return None, judge(error.code)
    return sod, judge(sod)


def _parsed(
    session: Session, file: ElementaryFile, parse: Callable[[bytes], _T], sod: SecurityObject | None
) -> _T | None:
    """Read and parse; a file that cannot be parsed is a remark on that file, not the end."""
    raw = session.read(file) if is_listed(sod, file) else None
    try:
        return None if raw is None else parse(raw)
    except Failure as error:
        session.problems[file.name] = error.code
        return None


def _person(session: Session, sod: SecurityObject | None, mrz: Mrz | None, today: dt.date) -> Person:
    """From DG13 and DG1; passports may tell more in DG11. What another state writes into DG13 is its own affair."""
    dg13 = _parsed(session, DG13, parse_dg13, sod) if mrz is None or mrz.issuer == VIETNAM else None
    person = holder(dg13, mrz, today)
    if person is None:
        raise Failure(session.problems.get(DG1.name, FailureCode.CHIP_FILE_MISSING), "neither DG1 nor DG13")
    if dg13 is not None or sod is None:
        return person
    return with_details(person, _parsed(session, DG11, parse_dg11, sod))


def _portrait(session: Session, sod: SecurityObject | None, emit: Emit) -> Portrait | None:
    portrait = _parsed(session, DG2, parse_dg2, sod)
    reason = None if portrait else session.problems.get(DG2.name, FailureCode.CHIP_NO_PORTRAIT)
    emit(PortraitRead(portrait, reason))
    return portrait


def _remarks(key: AccessKey, person: Person, today: dt.date) -> dict[str, FailureCode]:
    remarks = {}
    if numbers_differ(key.number, person):
        remarks["number"] = FailureCode.CHIP_NUMBER_MISMATCH
    if is_expired(person, today):
        remarks["expiry"] = FailureCode.CARD_EXPIRED
    return remarks
