"""``tiepdon outbox``: what still has to leave the station, what staff must look at, and sending it now."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli import home_of, texts_of
from app.desk.wiring import open_memory, portal_settings, sole_sender
from app.settings import load_settings
from domain.clinic_time import CLINIC_TIME
from domain.failure import Failure, FailureCode
from offline_cache.delivery import deliver_next
from offline_cache.outbox import STATES, OutboxState

if TYPE_CHECKING:
    from app.handover.receivers import Receiver
    from app.texts import Texts
    from offline_cache.store import Store
    from offline_cache.writer import DatabaseThread

_CLOSE_S = 5.0
_MOST = 500
"""Rows shown of each state."""


@click.group("outbox", help="cli.help.outbox")
def outbox() -> None:
    """List what was sent, waits or is parked; try parked rows again; send now."""


@contextmanager
def _memory(ctx: click.Context) -> Iterator[DatabaseThread]:
    memory = open_memory(home_of(ctx))  # not ``sends``: the desk may be running and sending
    try:
        yield memory
    finally:
        memory.close(_CLOSE_S)


@contextmanager
def _sole(home: Path) -> Iterator[None]:
    """Beside a program that sends, both would send the same visit."""
    sender = sole_sender(home)
    if not sender.take():
        raise Failure(FailureCode.SENDING_ELSEWHERE, f"process {sender.owner()}")
    try:
        yield
    finally:
        sender.release()


@outbox.command("list", help="cli.help.outbox_list")
@click.option("--state", type=click.Choice(STATES), help="cli.option.state")
@click.option("--json", "as_json", is_flag=True, help="cli.option.json")
@click.pass_context
def list_rows(ctx: click.Context, state: str | None, as_json: bool) -> None:
    """What is not done, with its state, tries, and the reason it was not taken; done rows on request, the newest."""
    with _memory(ctx) as memory:
        rows = memory.submit(lambda store: _rows(store, state)).result()
    if as_json:
        click.echo(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1, default=str))
        return
    texts = texts_of(ctx)
    for row in rows:
        click.echo(_line(row, texts))
    if not rows:
        click.echo(texts.get("cli.outbox.empty"), err=True)


def _rows(store: Store, state: str | None) -> list[OutboxState]:
    states = [state] if state else [one for one in STATES if one != "done"]
    return sorted((row for one in states for row in store.outbox(one, _MOST)), key=lambda row: row.id)


def _line(row: OutboxState, texts: Texts) -> str:
    when = f"{row.next_try_at.astimezone(CLINIC_TIME):%d/%m %H:%M}" if row.state == "pending" else ""
    told = row.receipt if row.state == "done" else row.reason
    kind, state = texts.get(f"cli.outbox.kind.{row.kind}"), texts.get(f"cli.outbox.{row.state}")
    return f"{row.id:6}  {kind}  {state}  {row.attempts:3}×  {when:11}  {row.visit_id}  {told}".rstrip()


@outbox.command("retry", help="cli.help.outbox_retry")
@click.argument("row_id", metavar="ID", type=int, required=False)
@click.option("--all", "everything", is_flag=True, help="cli.option.all_parked")
@click.pass_context
def retry(ctx: click.Context, row_id: int | None, everything: bool) -> int:
    """Let a parked row be tried again, with the key it had. Exit 1 when there is no such parked row."""
    if (row_id is None) is not everything:
        raise click.UsageError("cli.wrong.row")
    with _memory(ctx) as memory:
        parked = memory.submit(lambda store: [row.id for row in store.outbox("parked")]).result()
        chosen = parked if everything else [row for row in parked if row == row_id]
        memory.submit(lambda store: [store.retry_parked(row) for row in chosen]).result()
    click.echo(texts_of(ctx).get("cli.outbox.again", number=len(chosen)))
    return 0 if chosen or everything else 1


@outbox.command("drain", help="cli.help.outbox_drain")
@click.pass_context
def drain(ctx: click.Context) -> int:
    """Try everything that waits once, now. Exit 0 when nothing is left waiting, 1 otherwise; parked rows are staff's.

    Rows a killed desk was sending are left to its next start. A desk that is open sends by itself.
    """
    from app.handover.receivers import any_set_up, receivers
    from app.portal.asking import keeping

    settings = load_settings(home_of(ctx))
    if not any_set_up(settings.handover, settings.check_in_message):
        raise Failure(FailureCode.HANDOVER_NOT_SET_UP)  # before a database is made for nothing
    account = portal_settings(settings)
    with _memory(ctx) as memory:
        keep = keeping(memory, account.staff_name)
        found = receivers(settings.handover, settings.check_in_message, account, keep)
        with _sole(home_of(ctx)):
            for receiver in found:
                _drain(memory, receiver)
                receiver.close()
        kinds = {kind for receiver in found for kind in receiver.kinds}
        count = memory.submit(lambda store: store.outbox_counts(kinds)).result()
    texts = texts_of(ctx)
    told = ((texts.get(f"cli.outbox.{state}"), number) for state, number in count.items())
    click.echo("  ".join(texts.get("cli.outbox.count", state=state, number=number) for state, number in told))
    return 0 if not count["pending"] and not count["sending"] else 1


def _drain(memory: DatabaseThread, receiver: Receiver) -> None:
    if receiver.before is not None:
        memory.submit(receiver.before).result()
    memory.submit(lambda store: [store.hurry_outbox(kind) for kind in receiver.kinds]).result()
    for kind in receiver.kinds:
        while deliver_next(memory, receiver.sink, kind):
            pass
