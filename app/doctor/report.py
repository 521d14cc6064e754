"""Every probe in turn. One that breaks becomes its own line and hides no other."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Iterator
from dataclasses import replace

from app.doctor import probes
from app.doctor.bench import Bench
from app.doctor.finding import Finding, Health, broken, failed, words_of
from app.doctor.last_ok import keep_last_ok, read_last_ok
from app.settings import Settings, load_settings
from app.texts import Texts
from domain.failure import Failure

log = logging.getLogger("tiepdon.doctor")

Probe = Callable[[Bench, Settings], Finding]

PROBES: dict[str, Probe] = {
    "settings": probes.settings_file,
    "reader": probes.reader,
    "camera": probes.camera,
    "face engine": probes.face_engine,
    "portal": probes.portal,
    "database": probes.database,
    "trust store": probes.trust_store,
    "printer": probes.printer,
    "database copy": probes.database_copy,
    "hand-over": probes.hand_over,
    "disk": probes.disk,
    "clock": probes.clock,
}


def examine(bench: Bench) -> Iterator[Finding]:
    """All of them, one after the other."""
    return (examine_one(bench, name) for name in PROBES)


def examine_one(bench: Bench, name: str, settings: Settings | None = None) -> Finding:
    """Look at one device, with ``settings`` not written yet or those of the home. Blocks; never raises."""
    finding = look_at(bench, name, settings)
    now = dt.datetime.now(dt.UTC)
    before = read_last_ok(bench.home).get(name)
    keep_last_ok(bench.home, (name,) if finding.health is Health.OK else (), now)
    return replace(finding, last_ok=read_last_ok(bench.home).get(name, before))


def look_at(bench: Bench, name: str, settings: Settings | None = None) -> Finding:
    """The same for whoever looks again and again: nothing is kept of it."""
    try:
        return PROBES[name](bench, settings or _settings(bench, name))
    except Failure as failure:
        return failed(name, failure)
    except Exception as error:  # one broken probe must not hide the others
        log.exception("probe %s", name)
        return broken(name, error)


def _settings(bench: Bench, name: str) -> Settings:
    """The home's; where they are wrong that is the finding of one probe, and the others go by the defaults."""
    try:
        return load_settings(bench.home)
    except Failure:
        log.info("%s is looked at with default settings", name)
        return Settings()


def as_json(finding: Finding, texts: Texts) -> dict[str, str | None]:
    """For ``doctor --json`` and the support bundle."""
    words = words_of(finding, texts)
    return {
        "name": finding.name,
        "state": finding.health.value,
        "detail": words.detail,
        "code": finding.code.value if finding.code else None,
        "hint": words.hint,
        "support": finding.support,
        "last_ok": finding.last_ok.isoformat(timespec="seconds") if finding.last_ok else None,
    }
