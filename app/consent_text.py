"""The question whether a face may be compared, as it is shown or read out, and the record of its answer.

The version of a wording is made from the wording itself: a changed sentence is another version by itself.
"""

from __future__ import annotations

import datetime as dt

from app.texts import Texts
from domain.consent import Channel, Consent, ConsentAnswer, ConsentBy

_EDITION = 1
"""Counts what the purpose or the promises were; the sentence's own hash tells the rest."""


def consent_question(by: ConsentBy, texts: Texts) -> str:
    """What is asked of whoever must answer: purpose, that nothing is kept, that a no changes nothing about care."""
    return texts.get(f"people.consent.{by}")


def text_version(by: ConsentBy, texts: Texts) -> str:
    """Such as ``1-vi-3f2a90c1``: edition, language, first eight hex digits of the sentence's SHA-256."""
    import hashlib  # noqa: PLC0415 - loads OpenSSL, which the first window need not wait for

    sentence = consent_question(by, texts).encode()
    return f"{_EDITION}-{texts.language}-{hashlib.sha256(sentence).hexdigest()[:8]}"


def consent_of(
    answer: ConsentAnswer, by: ConsentBy, channel: Channel, texts: Texts, at: dt.datetime, *, representative: str = ""
) -> Consent:
    """The answer with the wording it was given to; ``at`` is UTC."""
    return Consent(answer, by, channel, text_version(by, texts), at, representative)
