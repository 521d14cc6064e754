"""One look at each device. A probe raises Failure for what is wrong, and may block for seconds."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

from app.doctor.bench import Bench
from app.doctor.finding import Finding, Health, attention, ok, wanting
from app.doctor.last_ok import CAMERA_HELD, is_held
from app.printer_settings import PrinterKind
from app.settings import Settings, load_settings
from app.settings_check import misfits
from domain.failure import Failure, FailureCode

_DATABASE_TIMEOUT_S = 10.0
_LOW_BYTES, _FULL_BYTES = 2 << 30, 200 << 20
"""A copy of a busy year's database fits into the first; below the second nothing should be risked."""


def settings_file(bench: Bench, _: Settings) -> Finding:
    """They can be read, and say what can be."""
    settings = load_settings(bench.home)
    wrong = misfits(settings)
    if wrong:
        return Finding("settings", Health.ATTENTION, next(iter(wrong.values())).code, support=", ".join(wrong))
    return ok("settings", station=settings.station, home=bench.home)


def reader(bench: Bench, settings: Settings) -> Finding:
    """The readers of the machine, or the chosen one; a card is told, not read."""
    readers = bench.readers()
    try:
        slots = readers.wait((), 0.0)
    finally:
        readers.close()
    wanted = [slot for slot in slots if settings.reader in ("", slot.name)]
    if not wanted:
        return wanting("reader", FailureCode.READER_NONE, settings.reader)
    names = ", ".join(slot.name for slot in wanted)
    says = "card" if any(slot.card_present for slot in wanted) else "ok"
    return ok("reader", says, _reader_remarks(tuple(slot.name for slot in wanted)), readers=names)


def _reader_remarks(names: tuple[str, ...]) -> tuple[str, ...]:
    """What is known of their models."""
    from devices.card.reader_models import model_of  # noqa: PLC0415

    models = [model_of(name) for name in names]
    return tuple(dict.fromkeys(f"reader_hint.{model.hint}" for model in models if model and model.hint))


def camera(bench: Bench, settings: Settings) -> Finding:
    if settings.camera == "none":
        return ok("camera", "none")
    source = bench.camera(settings)
    try:
        source.open()
        height, width = source.read().shape[:2]
    except Failure:
        if is_held(bench.home, CAMERA_HELD, dt.datetime.now(dt.UTC)):
            return ok("camera", "in_use")
        raise
    finally:
        source.close()
    return ok("camera", width=width, height=height)


def face_engine(bench: Bench, settings: Settings) -> Finding:
    """Loads the engine, which takes seconds."""
    from app.desk.wiring import face_weights  # noqa: PLC0415
    from devices.face.engines import load_engine  # noqa: PLC0415

    traits = load_engine(settings.face_engine, face_weights(bench.home)).traits
    return ok("face engine", "decides" if traits.may_decide else "assists", engine=f"{traits.name} {traits.version}")


def portal(_: Bench, settings: Settings) -> Finding:
    """Signs in with the account; nobody is looked up."""
    from app.desk.wiring import portal_settings  # noqa: PLC0415
    from app.portal.client import PortalClient  # noqa: PLC0415

    account = portal_settings(settings)
    if not account.complete:
        return Finding("portal", Health.ATTENTION, FailureCode.PORTAL_NOT_SET_UP, says="incomplete")
    client = PortalClient(account)
    try:
        failure = client.sign_in()
    finally:
        client.close()
    if failure is not None:
        raise failure
    return ok("portal")


def database(bench: Bench, _: Settings) -> Finding:
    from app.desk.wiring import key_of, open_memory  # noqa: PLC0415 - loads SQLCipher

    key = key_of(bench.home)
    memory = open_memory(bench.home)
    try:
        altered = memory.submit(lambda store: store.audit_broken_at()).result(_DATABASE_TIMEOUT_S)
    finally:
        memory.close(_DATABASE_TIMEOUT_S)
    if altered is not None:
        return Finding("database", Health.FAILED, says="altered", facts=(("row", altered),))
    return ok("database", key.place.value, where=key.where)


def database_copy(bench: Bench, _: Settings) -> Finding:
    from app.desk.copying import needs_none_yet, require_copy  # noqa: PLC0415
    from app.desk.wiring import database_path  # noqa: PLC0415

    path, now = database_path(bench.home), dt.datetime.now(dt.UTC)
    if not path.exists():
        return ok("database copy", "nothing")
    try:
        newest = require_copy(path, now)
    except Failure as failure:
        if needs_none_yet(path, _began_at(bench.home), now):
            return ok("database copy", "to_come")
        return wanting("database copy", failure.code, failure.detail)
    return ok("database copy", day=newest.astimezone().date())


def _began_at(home: Path) -> dt.datetime | None:
    from app.desk.wiring import open_memory  # noqa: PLC0415

    memory = open_memory(home)
    try:
        return memory.submit(lambda store: store.began_at()).result(_DATABASE_TIMEOUT_S)
    finally:
        memory.close(_DATABASE_TIMEOUT_S)


def trust_store(bench: Bench, settings: Settings) -> Finding:
    from app.desk.wiring import trust_store as stored  # noqa: PLC0415 - loads certificate code

    store = stored(bench.home, settings)
    if not store.certificates:
        return Finding("trust store", Health.ATTENTION, FailureCode.PA_NO_CSCA, says="empty")
    return ok("trust store", count=len(store.certificates), unreadable=len(store.rejected))


def printer(bench: Bench, settings: Settings) -> Finding:
    """Nothing is printed: a printer that can is asked for paper and cover, of the others only the way is looked at."""
    kind = settings.printer.kind
    match kind:
        case PrinterKind.NONE:
            return wanting("printer", FailureCode.PRINTER_NOT_SET_UP)
        case PrinterKind.SYSTEM | PrinterKind.SPOOLER:
            return ok("printer", "queue", printer=settings.printer.address or "–")
        case PrinterKind.PDF_FOLDER if settings.printer.address and not Path(settings.printer.address).is_dir():
            raise Failure(FailureCode.PRINTER_FILE)
        case PrinterKind.PDF_FOLDER:
            return ok("printer", "folder", folder=settings.printer.address or bench.home / "slips")
    from devices.printer.address import Link  # noqa: PLC0415
    from devices.printer.escpos import EscPosPrinter  # noqa: PLC0415 - loads half a second

    tells = EscPosPrinter(Link(kind.value), settings.printer.address).ready()
    return ok("printer", "ok" if tells else "silent")


def hand_over(bench: Bench, settings: Settings) -> Finding:
    """Where visits go, who sends them, and what waits or was refused on the way."""
    from app.desk.wiring import database_path, open_memory  # noqa: PLC0415

    counts: dict[str, int] = {}
    if database_path(bench.home).exists():
        memory = open_memory(bench.home)
        try:
            rows = memory.submit(lambda store: store.outbox()).result(_DATABASE_TIMEOUT_S)
        finally:
            memory.close(_DATABASE_TIMEOUT_S)
        counts = {state: sum(row.state == state for row in rows) for state in ("parked", "pending")}
    if parked := counts.get("parked", 0):
        return attention("hand-over", "parked", count=parked)
    if settings.handover.kind == "none" and settings.check_in_message.mode == "off":
        return wanting("hand-over", FailureCode.HANDOVER_NOT_SET_UP)
    owner, waiting = _sending(bench.home), counts.get("pending", 0)
    if owner is None:
        return ok("hand-over", "unattended" if waiting else "ok", count=waiting)
    return ok("hand-over", "sent_by", count=waiting, process=owner)


def _sending(home: Path) -> str | None:
    """Number of the process that sends what this home recorded (ADR 15); None while no program does."""
    from app.desk.wiring import database_path, sole_sender  # noqa: PLC0415

    if not database_path(home).exists():
        return None
    sender = sole_sender(home)
    if sender.take():
        sender.release()
        return None
    return str(sender.owner() or "?")


def disk(bench: Bench, _: Settings) -> Finding:
    free = shutil.disk_usage(_existing(bench.home)).free
    if free < _FULL_BYTES:
        raise Failure(FailureCode.DATABASE_FULL, f"{free >> 20} MiB")
    gigabytes = free >> 30
    return ok("disk", free=gigabytes) if free >= _LOW_BYTES else attention("disk", "low", free=gigabytes)


def _existing(folder: Path) -> Path:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def clock(_: Bench, settings: Settings) -> Finding:
    """This machine's time against the portal's; cards' and insurance's validity hang on it."""
    from app.portal.server_clock import require_right_time, server_time  # noqa: PLC0415 - loads the network code

    if not settings.portal.base_url:
        return ok("clock", "unknown")
    ca_file = str(settings.portal.ca_file) if settings.portal.ca_file else None
    told = server_time(settings.portal.base_url, ca_file)
    if told is None:
        return ok("clock", "unknown")
    return ok("clock", count=round(abs(require_right_time(told, dt.datetime.now(dt.UTC)))))
