"""``tiepdon verify-evidence``: judge a recorded visit again with today's trust store."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli import home_of, texts_of
from app.columns import table
from app.desk.wiring import open_memory, trust_store
from app.settings import load_settings
from domain.card import CardEvidence, Result
from domain.presence import Presence

if TYPE_CHECKING:
    from app.texts import Texts
    from devices.card.finding import Finding

EXIT_NO_EVIDENCE, EXIT_CHECK_FAILED = 3, 5


@click.command("verify-evidence", help="cli.help.verify_evidence")
@click.argument("visit_id")
@click.option("--csca", type=click.Path(path_type=Path, exists=True, file_okay=False), help="cli.option.csca")
@click.option("--json", "as_json", is_flag=True, help="cli.option.json")
@click.pass_context
def verify_evidence(ctx: click.Context, visit_id: str, csca: Path | None, as_json: bool) -> int:
    """Judge a visit's stored evidence again, as of its day. Exit 0 no check failed, 3 no evidence, 5 one failed."""
    from devices.card.evidence import judge_evidence

    home = home_of(ctx)
    found = _record(home, visit_id)
    if found is None or not found[1].get("evidence"):
        click.echo(texts_of(ctx).get("cli.evidence.nothing"), err=True)
        return EXIT_NO_EVIDENCE
    day, record = found
    evidence = evidence_from_plain(record["evidence"])
    findings = judge_evidence(evidence, trust_store(home, load_settings(home), csca), day)
    recorded = record["checks"] or {}
    if as_json:
        shown = {name: finding.result.value for name, finding in findings.items()}
        click.echo(json.dumps({"visit_id": visit_id, "checks": shown, "recorded": _results(recorded)}, indent=1))
    else:
        texts = texts_of(ctx)
        rows = [_row(name, finding, recorded.get(name), texts) for name, finding in findings.items()]
        click.echo("\n".join(table(rows)))
    return EXIT_CHECK_FAILED if any(finding.result is Result.FAILED for finding in findings.values()) else 0


def _row(name: str, finding: Finding, recorded: str | None, texts: Texts) -> tuple[str, str, str, str]:
    """A check, what it says now and why, and what it said then."""
    then = texts.get(f"ui.result.{recorded}") if recorded else "–"
    said = texts.get("cli.evidence.recorded", result=then)
    return texts.get(f"ui.check.{name}"), texts.get(f"ui.result.{finding.result}"), finding.reason or "", said


def _record(home: Path, visit_id: str) -> tuple[dt.date, Mapping[str, Any]] | None:
    memory = open_memory(home)
    try:
        visit = memory.submit(lambda store: store.visit(visit_id)).result()
    finally:
        memory.close(5.0)
    return (visit.day, visit.record) if visit else None


def evidence_from_plain(data: Mapping[str, Any]) -> CardEvidence:
    """A record's evidence as the value it was."""
    presence = data.get("presence")
    if presence:
        at = dt.datetime.fromisoformat(presence["at"])
        presence = Presence(presence["facility"], presence["station"], presence["visit_id"], at)
    return CardEvidence(**{**data, "presence": presence})


def _results(recorded: Mapping[str, Any]) -> dict[str, str]:
    return {name: value for name, value in recorded.items() if isinstance(value, str)}
