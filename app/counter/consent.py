"""The question whether a face may be compared, in the words of a one-stop counter: nothing is said of care here."""

from __future__ import annotations

import datetime as dt
import hashlib

from app.texts import Texts
from domain.consent import Channel, Consent, ConsentAnswer, ConsentBy

_EDITION = "counter-1"


def counter_question(texts: Texts) -> str:
    """One wording for everybody: it names who represents a child."""
    return texts.get("counter.consent.question")


def counter_consent(answer: ConsentAnswer, by: ConsentBy, texts: Texts, at: dt.datetime) -> Consent:
    """The answer with the version of its wording, such as ``counter-1-vi-3f2a90c1``; ``at`` is UTC."""
    version = hashlib.sha256(counter_question(texts).encode()).hexdigest()[:8]
    return Consent(answer, by, Channel.COUNTER, f"{_EDITION}-{texts.language}-{version}", at)
