"""``tiepdon trust``: whose signature makes a card genuine. Nobody's, until an administrator says so."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict
from pathlib import Path

import click

from app.cli import home_of, texts_of
from app.outside_files import is_read, written
from app.settings import load_settings
from app.texts import Texts
from devices.card import trust_admin
from devices.card.trust_admin import TrustEntry

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.group("trust", help="cli.help.trust")
def trust() -> None:
    """Add, list and remove the certificates of issuers (CSCA) and pinned document signers."""


def _store(ctx: click.Context) -> Path:
    home = home_of(ctx)
    return load_settings(home).csca_dir or home / "csca"


def _read(file: Path) -> bytes:
    """Raises Failure FILE_NOT_READ."""
    with is_read():
        return file.read_bytes()


def _print(entries: list[TrustEntry], texts: Texts) -> None:
    for entry in entries:
        validity = f"{entry.not_before:%d/%m/%Y} – {entry.not_after:%d/%m/%Y}"
        kind = texts.get(f"cli.trust.{entry.kind}")
        click.echo(f"{entry.fingerprint[:16]}  {validity}  {entry.country:2}  {kind}  {entry.subject}")


@trust.command("add", help="cli.help.trust_add")
@click.argument("certificate", type=_FILE)
@click.option("--pin", is_flag=True, help="cli.option.pin_signer")
@click.pass_context
def add(ctx: click.Context, certificate: Path, pin: bool) -> None:
    """Trust the issuers in a PEM or DER file. Check their fingerprints with the authority first."""
    data = _read(certificate)
    with written():
        entries = trust_admin.add_certificates(_store(ctx), data, pin=pin)
    _print(entries, texts_of(ctx))


@trust.command("list", help="cli.help.trust_list")
@click.option("--json", "as_json", is_flag=True, help="cli.option.json")
@click.pass_context
def list_trusted(ctx: click.Context, as_json: bool) -> None:
    """Everything that is trusted, with its fingerprint (SHA-256)."""
    with is_read():
        entries = trust_admin.list_certificates(_store(ctx))
    if as_json:
        click.echo(json.dumps([asdict(entry) for entry in entries], ensure_ascii=False, indent=1, default=str))
        return
    _print(entries, texts_of(ctx))
    if not entries:
        click.echo(texts_of(ctx).get("cli.trust.nothing"), err=True)


@trust.command("remove", help="cli.help.trust_remove")
@click.argument("fingerprint")
@click.pass_context
def remove(ctx: click.Context, fingerprint: str) -> None:
    """Stop trusting a certificate; the first eight digits of its fingerprint are enough."""
    with written():
        entries = trust_admin.remove_certificate(_store(ctx), fingerprint)
    _print(entries, texts_of(ctx))


@trust.command("import-masterlist", help="cli.help.trust_import_masterlist")
@click.argument("file", type=_FILE)
@click.option("--country", default="", help="cli.option.country")
@click.option("--unsigned", is_flag=True, help="cli.option.unsigned")
@click.pass_context
def import_masterlist(ctx: click.Context, file: Path, country: str, unsigned: bool) -> None:
    """Import a master list (ICAO, German or Dutch form); unreadable certificates are skipped and counted."""
    today = dt.datetime.now().astimezone().date()
    data = _read(file)
    with written():
        done = trust_admin.import_master_list(_store(ctx), data, today, country=country, unsigned=unsigned)
    counts = {"added": done.added, "known": done.known, "skipped": done.skipped}
    texts = texts_of(ctx)
    click.echo(texts.get("cli.trust.imported", **counts, signature=texts.get(f"ui.result.{done.signature.result}")))
