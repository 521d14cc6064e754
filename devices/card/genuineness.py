"""Chip and active authentication as findings: is this the chip the issuer made, or a copy of its files?"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from devices.card.active_authentication import CHALLENGE_BYTES, ask_signature, signature_bytes, signature_is_genuine
from devices.card.blocks import SHORT_BLOCK
from devices.card.chip_authentication import Agreement, ChipKey, agree_with, chip_keys, run_chip_authentication
from devices.card.finding import NOT_SUPPORTED, OK, Finding, aborted, failed, undetermined
from devices.card.lds.dg15 import parse_dg15
from devices.card.lds.files import COM, DATA_GROUPS, DG14, DG15, SOD
from devices.card.lds.sod import SecurityObject
from devices.card.passive_authentication import hash_matches
from devices.card.public_keys import SubjectPublicKeyInfo
from devices.card.security_infos import SecurityInfos
from devices.card.session import AWAY, Session
from domain.failure import Failure, FailureCode

_GONE = (*AWAY, FailureCode.STOPPED)


def _signed_for(session: Session, sod: SecurityObject | None, number: int, reason: FailureCode) -> Finding | None:
    """A finding where the key's file settles the question already, None when the key may be used.

    A chip that withholds a key file the issuer signed for is a copy that could not pass.
    """
    file = DATA_GROUPS[number]
    raw = session.files.get(file.name)
    if session.was_lost(file):
        return aborted(FailureCode.CARD_SESSION_LOST)
    if raw is None:
        return failed(reason) if sod is not None and number in sod.hashes else NOT_SUPPORTED
    if sod is None or not hash_matches(sod, number, raw):
        return undetermined(FailureCode.PA_HASH_MISMATCH)
    return None


def authenticate_actively(session: Session, sod: SecurityObject | None, dg14: SecurityInfos | None) -> Finding:
    """Active authentication under the session of PACE or BAC. Raises Failure when the card is gone."""
    settled = _signed_for(session, sod, 15, FailureCode.ACTIVE_AUTHENTICATION_FAILED)
    if settled is not None:
        return settled
    try:
        return _challenge(session, parse_dg15(session.files[DG15.name]), dg14)
    except Failure as error:
        return _finding(error, FailureCode.ACTIVE_AUTHENTICATION_FAILED)


def _challenge(session: Session, key: SubjectPublicKeyInfo, dg14: SecurityInfos | None) -> Finding:
    """An answer too long for this reader is tried for, the chip may hand it out in pieces, if it has no other proof."""
    wanted = signature_bytes(key)
    long_answer = wanted > SHORT_BLOCK
    other_proof = dg14 is not None and (dg14.keys or session.opened.mapping_proof)
    if long_answer and session.blocks.extended is False and (other_proof or not session.chains):
        return aborted(FailureCode.READER_NO_EXTENDED_LENGTH)
    challenge = _fresh_challenge(session)
    fits = not long_answer or session.blocks.extended is True
    try:
        signature = _asked(session, challenge, wanted, fits=fits)
    except Failure as error:
        if error.code in _GONE:
            raise
        return _no_answer(session, error, fits=fits)
    session.challenge, session.signature = challenge, signature
    genuine = signature_is_genuine(key, challenge, signature, dg14.active_authentication if dg14 else None)
    return OK if genuine else failed(FailureCode.ACTIVE_AUTHENTICATION_FAILED)


def _asked(session: Session, challenge: bytes, wanted: int, *, fits: bool) -> bytes:
    """The chip's signature. An answer that may not fit is asked for once, one that must fit again if need be."""

    extended = wanted > SHORT_BLOCK and session.blocks.extended is not False

    def ask() -> bytes:
        return ask_signature(session.channel, challenge, wanted, extended=extended)

    if not fits:
        return session.insist(ask, *AWAY)
    return session.insist(lambda: session.once_more(ask), *AWAY, FailureCode.CARD_NO_RESPONSE)


def _fresh_challenge(session: Session) -> bytes:
    """Derived from the visit where there is one (its id is fresh and random), else random."""
    if session.presence is None:
        return session.random_bytes(CHALLENGE_BYTES)
    return session.presence.challenge(session.files[SOD.name])


def _no_answer(session: Session, error: Failure, *, fits: bool) -> Finding:
    """Refused, or too long for this reader: the latter says nothing about the card."""
    if session.channel.secure is None:
        try:
            session.recover(error)
        except Failure as lost:
            if lost.code in _GONE:
                raise
    if not fits:
        return aborted(FailureCode.READER_NO_EXTENDED_LENGTH)
    if error.code is FailureCode.CARD_NO_RESPONSE:
        return aborted(error.code)
    return failed(FailureCode.ACTIVE_AUTHENTICATION_FAILED)


def prepare_chip_authentication(
    session: Session, sod: SecurityObject | None, dg14: SecurityInfos | None
) -> Callable[[], Finding]:
    """Chip authentication, proven by reading EF.COM under the new keys, to be called when it is its turn.

    The keys are agreed on meanwhile. The call raises Failure when the card is gone.
    """
    key = _chip_key(session, sod, dg14)
    if isinstance(key, Finding):
        return lambda: key
    ready = session.channel.beside.submit(agree_with, key, key.group.random_scalar(session.random_bytes))
    return partial(_authenticate_chip, session, key, [ready])


def _chip_key(session: Session, sod: SecurityObject | None, dg14: SecurityInfos | None) -> ChipKey | Finding:
    """The key to be used, or the finding where there is none."""
    settled = _signed_for(session, sod, 14, FailureCode.CHIP_AUTHENTICATION_FAILED)
    if settled is not None:
        return settled
    if dg14 is None:
        return failed(session.problems.get(DG14.name, FailureCode.CHIP_FILE_MALFORMED))
    try:
        keys = chip_keys(dg14)
    except Failure as error:
        return _finding(error, FailureCode.CHIP_AUTHENTICATION_FAILED)
    return keys[0] if keys else NOT_SUPPORTED


def _authenticate_chip(session: Session, key: ChipKey, ready: list[Future[Agreement]]) -> Finding:
    if session.channel.secure is None:
        return aborted(FailureCode.CARD_SESSION_LOST)
    try:
        return _agree(session, key, ready)
    except Failure as error:
        return _finding(error, FailureCode.CHIP_AUTHENTICATION_FAILED)


def _agree(session: Session, key: ChipKey, ready: list[Future[Agreement]]) -> Finding:
    """Run chip authentication; a key too long for this reader says nothing about the card."""
    session.choose_form()
    fits = not key.needs_extended_length or session.blocks.extended is True or session.chains
    if not fits and session.blocks.extended is False:
        return aborted(FailureCode.READER_NO_EXTENDED_LENGTH)
    if fits:
        prove = partial(session.once_more, lambda: _prove(session, key, ready))
        return session.insist(prove, *AWAY, FailureCode.CARD_NO_RESPONSE)
    try:
        return session.insist(lambda: _prove(session, key, ready), *AWAY)
    except Failure as error:
        if error.code in (FailureCode.CARD_NO_RESPONSE, FailureCode.CARD_SESSION_LOST):  # too long an answer, perhaps
            return aborted(FailureCode.READER_NO_EXTENDED_LENGTH)
        raise


def _prove(session: Session, key: ChipKey, ready: list[Future[Agreement]]) -> Finding:
    """Only an answer under the new keys proves the chip.

    Another try has new keys: under the old ones a copy could repeat what it overheard.
    """
    with session.step("CA"):
        random = session.random_bytes
        agreement = ready.pop().result() if ready else agree_with(key, key.group.random_scalar(random))
        run_chip_authentication(session.channel, key, agreement)
    with session.step(COM.name):
        session.read_once(COM)
    return OK


def _finding(error: Failure, reason: FailureCode) -> Finding:
    if error.code in _GONE:
        raise error
    if error.code is FailureCode.PA_ALGORITHM_UNKNOWN:
        return undetermined(error.code)
    if error.code in (FailureCode.CARD_NO_RESPONSE, FailureCode.READER_NO_EXTENDED_LENGTH):
        return aborted(error.code)
    return failed(reason)
