"""``tiepdon doctor``: each device and service on one line; never crashes."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from app.cli import home_of
from app.desk.wiring import face_weights, key_of, open_memory, portal_settings, trust_store
from app.failures import describe
from app.settings import Settings, load_settings
from domain.failure import Failure

log = logging.getLogger("tiepdon.doctor")

_DATABASE_TIMEOUT_S = 10.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. ``state`` is ``ok``, ``attention`` or ``failed``; ``detail`` holds no personal data."""

    name: str
    state: str
    detail: str


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON list.")
@click.pass_context
def doctor(ctx: click.Context, as_json: bool) -> int:
    """Look at reader, camera, portal, database, trust store and face engine. Exit 0 when nothing failed."""
    findings = list(examine(home_of(ctx)))
    if as_json:
        click.echo(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=1))
    else:
        for finding in findings:
            click.echo(f"{finding.state:10} {finding.name:12} {finding.detail}")
    return int(any(finding.state == "failed" for finding in findings))


def examine(home: Path) -> Iterator[Finding]:
    """Every probe in turn; a probe that breaks becomes its own line."""
    settings = Settings()
    yield _safely("settings", lambda: _settings(home))
    try:
        settings = load_settings(home)
    except Failure:
        log.info("going on with default settings")
    yield _safely("reader", lambda: _reader(settings))
    yield _safely("camera", lambda: _camera(settings))
    yield _safely("face engine", lambda: _face_engine(home, settings))
    yield _safely("portal", lambda: _portal(settings))
    yield _safely("database", lambda: _database(home))
    yield _safely("trust store", lambda: _trust(home, settings))


def _safely(name: str, probe: Callable[[], Finding]) -> Finding:
    try:
        return probe()
    except Failure as failure:
        text = describe(failure.code, "vi")
        return Finding(name, "failed", f"{failure.code.value} {text.sentence} {text.next_step}")
    except Exception as error:  # one broken probe must not hide the others
        log.exception("probe %s", name)
        return Finding(name, "failed", type(error).__name__)


def _settings(home: Path) -> Finding:
    settings = load_settings(home)
    return Finding("settings", "ok", f"{home}, station {settings.station}, language {settings.language}")


def _reader(settings: Settings) -> Finding:
    from devices.card.pcsc import PcscReaders

    readers = PcscReaders()
    try:
        slots = readers.wait((), 0.0)
    finally:
        readers.close()
    if not slots:
        return Finding("reader", "attention", "K-102 no reader")
    shown = "; ".join(_reader_line(slot.name, slot.card_present) for slot in slots)
    chosen = f", chosen: {settings.reader}" if settings.reader else ""
    return Finding("reader", "ok", shown + chosen)


def _reader_line(name: str, card_present: bool) -> str:
    """One reader, and what is known of its model."""
    from app.texts import Texts
    from devices.card.reader_models import model_of

    model = model_of(name)
    hint = f", {Texts().get(f'reader_hint.{model.hint}')}" if model and model.hint else ""
    return f"{name} ({'card' if card_present else 'no card'}{hint})"


def _camera(settings: Settings) -> Finding:
    from app.desk.real import camera_of

    camera = camera_of(settings.camera)
    try:
        camera.open()
        height, width = camera.read().shape[:2]
    finally:
        camera.close()
    return Finding("camera", "ok", f"{settings.camera}: {width}×{height}")


def _face_engine(home: Path, settings: Settings) -> Finding:
    from devices.face.engines import load_engine

    traits = load_engine(settings.face_engine, face_weights(home)).traits
    trust = "may decide" if traits.may_decide else "assist only: staff compare whatever is not clearly the same"
    return Finding("face engine", "ok", f"{traits.name} {traits.version}, {trust}")


def _portal(settings: Settings) -> Finding:
    account = portal_settings(settings)
    if not account.complete:
        return Finding("portal", "attention", "B-108 not set up")
    from app.portal.client import PortalClient

    client = PortalClient(account)
    try:
        failure = client.sign_in()
    finally:
        client.close()
    if failure is not None:
        raise failure
    return Finding("portal", "ok", "signed in")


def _database(home: Path) -> Finding:
    key = key_of(home)
    memory = open_memory(home)
    try:
        broken = memory.submit(lambda store: store.audit_broken_at()).result(_DATABASE_TIMEOUT_S)
    finally:
        memory.close(_DATABASE_TIMEOUT_S)
    if broken is not None:
        return Finding("database", "failed", f"audit trail broken at row {broken}")
    return Finding("database", "ok", f"encrypted, key in {key.place.value} ({key.where})")


def _trust(home: Path, settings: Settings) -> Finding:
    store = trust_store(home, settings)
    if not store.certificates:
        return Finding("trust store", "attention", "K-403 no issuing certificate: no card can be called genuine")
    return Finding(
        "trust store", "ok", f"{len(store.certificates)} certificates, {len(store.rejected)} unreadable files"
    )
