"""What was found about one device, and how it is said."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from app.failures import describe
from app.texts import Texts
from domain.failure import Failure, FailureCode


class Health(StrEnum):
    OK = "ok"
    ATTENTION = "attention"
    """Works, or would, once somebody has looked after it."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """``name`` is one of the probes. What is said is the sentence of ``code``, or ``settings.device.NAME.SAYS`` with
    ``facts`` in its blanks where there is no code or something closer to say. ``support`` is for those who repair;
    none of it is a person's data."""

    name: str
    health: Health
    code: FailureCode | None = None
    says: str = "ok"
    facts: tuple[tuple[str, object], ...] = ()
    remarks: tuple[str, ...] = ()
    """Keys of further sentences."""
    support: str = ""
    last_ok: dt.datetime | None = None
    """When it was last found well, UTC."""

    @property
    def key(self) -> str:
        return self.name.replace(" ", "_").replace("-", "_")


@dataclass(frozen=True, slots=True)
class FindingWords:
    """A finding in one language. ``hint`` is what to do now; empty where there is nothing to do."""

    name: str
    state: str
    detail: str
    hint: str


def ok(name: str, says: str = "ok", remarks: tuple[str, ...] = (), **facts: object) -> Finding:
    return Finding(name, Health.OK, None, says, tuple(facts.items()), remarks)


def attention(name: str, says: str, **facts: object) -> Finding:
    return Finding(name, Health.ATTENTION, None, says, tuple(facts.items()))


def wanting(name: str, code: FailureCode, support: str = "") -> Finding:
    """Something nobody has set up yet: to be looked after, not broken."""
    return Finding(name, Health.ATTENTION, code, support=support)


def failed(name: str, failure: Failure) -> Finding:
    return Finding(name, Health.FAILED, failure.code, support=failure.detail)


def broken(name: str, error: Exception) -> Finding:
    """The probe itself broke: a bug of ours, told by its kind alone."""
    return Finding(name, Health.FAILED, says="broken", support=type(error).__name__)


def words_of(finding: Finding, texts: Texts) -> FindingWords:
    name, state = texts.get(f"settings.device.{finding.key}.name"), texts.get(f"settings.health.{finding.health}")
    if finding.code is not None and finding.says == "ok":
        found = describe(finding.code, texts.language)
        return FindingWords(name, state, found.sentence, found.next_step)
    if finding.says == "broken":
        return FindingWords(name, state, texts.get("settings.probe_broken"), texts.get("settings.probe_broken_step"))
    said = texts.get(f"settings.device.{finding.key}.{finding.says}", **dict(finding.facts))
    step = f"settings.device.{finding.key}.{finding.says}_step"
    hints = [texts.get(key) for key in ((step,) if texts.has(step) else ()) + finding.remarks]
    return FindingWords(name, state, said, " ".join(hints))
