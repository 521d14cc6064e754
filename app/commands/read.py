"""``tiepdon read``: read the card on the reader; person, checks, timings."""

from __future__ import annotations

import dataclasses
import json
import queue
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli import home_of, language_of, tell, texts_of
from app.commands.read_lines import reading_lines
from app.desk.wiring import trust_store
from app.outside_files import written
from app.settings import load_settings
from domain.card import AccessKey, CardFailed, CardReading, Result
from domain.failure import Failure, FailureCode
from domain.person import CitizenId, Person

if TYPE_CHECKING:
    from devices.card.transport import Readers
    from devices.card.trust import TrustStore
    from devices.card.worker import CardMessage

_LOOK_S = 0.5
_SEEN_WITHIN_S = 1.5
"""A card laid down this instant, or a service that starts only now: readers are asked some tenths of a second apart."""
_AGAIN_S = 0.1
_NOTHING_THERE = (FailureCode.READER_NONE, FailureCode.CARD_NONE)
EXIT_NO_CARD, EXIT_WRONG_KEY, EXIT_CHECK_FAILED = 3, 4, 5

_EXIT_CODES = {
    FailureCode.READER_NO_SERVICE: EXIT_NO_CARD,
    FailureCode.READER_NONE: EXIT_NO_CARD,
    FailureCode.READER_LOST: EXIT_NO_CARD,
    FailureCode.READER_BUSY: EXIT_NO_CARD,
    FailureCode.CARD_NONE: EXIT_NO_CARD,
    FailureCode.CARD_REMOVED: EXIT_NO_CARD,
    FailureCode.CARD_KEY_WRONG: EXIT_WRONG_KEY,
    FailureCode.CARD_KEY_NEEDED: EXIT_WRONG_KEY,
}


@click.command("read", help="cli.help.read")
@click.option("--can", help="cli.option.can")
@click.option("--mrz", help="cli.option.mrz")
@click.option("--csca", type=click.Path(path_type=Path, exists=True, file_okay=False), help="cli.option.csca")
@click.option("--reader", default="", help="cli.option.reader")
@click.option("--export-ds", type=click.Path(path_type=Path, dir_okay=False), help="cli.option.export_ds")
@click.option("--json", "as_json", is_flag=True, help="cli.option.json")
@click.pass_context
def read(
    ctx: click.Context,
    can: str | None,
    mrz: str | None,
    csca: Path | None,
    reader: str,
    export_ds: Path | None,
    as_json: bool,
) -> int:
    """Read the card on the reader. Exit 0 read, 3 no reader or card, 4 wrong key, 5 a check failed."""
    try:
        reading = _read(home_of(ctx), _key(can, mrz), csca, reader)
    except Failure as failure:
        if as_json:
            click.echo(json.dumps({"failure": failure.code.value, "name": failure.code.name}))
        tell(failure, language_of(ctx))
        return _EXIT_CODES.get(failure.code, 1)
    if export_ds is not None:
        _export_document_signer(reading, export_ds)
    if as_json:
        click.echo(json.dumps(reading_json(reading), ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(reading_lines(reading, texts_of(ctx))))
    return EXIT_CHECK_FAILED if Result.FAILED in reading.checks.results().values() else 0


def _key(can: str | None, mrz: str | None) -> AccessKey:
    """Raises Failure INPUT_NOT_A_NUMBER, INPUT_NOT_AN_MRZ; click.UsageError without any key."""
    if mrz:
        from devices.card.lds.mrz import access_key_from_mrz

        return access_key_from_mrz(mrz)
    if not can:
        raise click.UsageError("cli.wrong.key")
    if len(can) == 6 and can.isascii() and can.isdigit():
        return AccessKey(can=can)
    return AccessKey.from_number(CitizenId.parse(can))


def _read(home: Path, key: AccessKey, csca: Path | None, only_reader: str) -> CardReading:
    from devices.card.pcsc import PcscReaders

    return read_on(PcscReaders(), key, trust_store(home, load_settings(home), csca), only_reader)


def read_on(
    readers: Readers, key: AccessKey, trust: TrustStore, only_reader: str = "", *, seen_within_s: float = _SEEN_WITHIN_S
) -> CardReading:
    """Read the card that lies there now, as the desk does: by the same thread.

    So signature tokens and foreign cards in other readers are passed over, and a card, a reader or a service that goes
    away in the middle is waited for, and a card or reader that is about to appear for a moment. Raises Failure.
    """
    from devices.card.patience import Patience
    from devices.card.worker import CardWorker

    said: queue.SimpleQueue[CardMessage] = queue.SimpleQueue()
    worker = CardWorker(readers, said.put, only_reader or None)
    worker.read(key, trust)  # before the start, so that what lies there is read without a look before
    worker.start()
    patience = Patience(seen_within_s, _AGAIN_S)
    try:
        while True:
            try:
                return _outcome(said)
            except Failure as failure:
                if failure.code not in _NOTHING_THERE or patience.is_out:
                    raise
            with patience.look() as pause_s:
                time.sleep(pause_s)
            worker.read(key, trust)
    finally:
        worker.stop()


def _outcome(said: queue.SimpleQueue[CardMessage]) -> CardReading:
    """What the read told last. Raises Failure."""
    while True:
        try:
            message = said.get(timeout=_LOOK_S)  # without one Ctrl+C waits for the card on Windows
        except queue.Empty:
            continue
        if isinstance(message, CardFailed):
            raise Failure(message.code, message.detail)
        if isinstance(message, CardReading):
            return message


def _export_document_signer(reading: CardReading, path: Path) -> None:
    """For checking it at the authority, or for pinning it. Raises Failure PA_SOD_MALFORMED, FILE_NOT_WRITTEN."""
    from devices.card.trust_admin import document_signer_pem

    pem = document_signer_pem(reading.files.get("EF.SOD", b""))
    with written():
        path.write_text(pem, encoding="ascii")


def reading_json(reading: CardReading) -> dict[str, object]:
    return {
        "person": person_json(reading.person),
        "access": reading.access,
        "checks": {name: result.value for name, result in reading.checks.results().items()},
        "reasons": {name: code.value for name, code in reading.checks.reasons.items()},
        "portrait": reading.portrait
        and {"media_type": reading.portrait.media_type, "bytes": len(reading.portrait.image)},
        "apdus": reading.apdus,
        "bytes": reading.bytes_on_air,
        "timings_ms": {step: round(ms, 1) for step, ms in reading.timings_ms.items()},
    }


def person_json(person: Person) -> dict[str, object]:
    """The person as plain data; dates as dd/mm/yyyy."""
    plain = {field.name: getattr(person, field.name) for field in dataclasses.fields(person)}
    plain["number"] = person.number.digits if person.number else ""
    for name in ("birth_date", "issued", "expires"):
        plain[name] = str(plain[name]) if plain[name] else None
    plain["extra"] = dict(person.extra)
    return plain
