"""``tiepdon doctor``: each device and service on one line; never crashes."""

from __future__ import annotations

import json
from collections.abc import Iterator

import click

from app.cli import home_of
from app.columns import padded, width
from app.doctor.bench import Bench
from app.doctor.finding import Finding, FindingWords, Health, words_of
from app.doctor.report import as_json, examine
from app.home import first_language
from app.texts import Texts


@click.command("doctor", help="cli.help.doctor")
@click.option("--json", "json_wanted", is_flag=True, help="cli.option.json")
@click.pass_context
def doctor(ctx: click.Context, json_wanted: bool) -> int:
    """Look at every device and service of this station. Exit 0 when nothing failed."""
    home = home_of(ctx)
    texts = Texts(first_language(home))
    findings = list(examine(Bench(home)))
    if json_wanted:
        click.echo(json.dumps([as_json(finding, texts) for finding in findings], ensure_ascii=False, indent=1))
    else:
        told = [(finding, words_of(finding, texts)) for finding in findings]
        wide = max(width(words.state) for _, words in told)
        click.echo("\n".join(line for finding, words in told for line in _lines(finding, words, texts, wide)))
    return int(any(finding.health is Health.FAILED for finding in findings))


def _lines(finding: Finding, words: FindingWords, texts: Texts, wide: int) -> Iterator[str]:
    """``wide``: columns of the longest state."""
    code = f"{finding.code.value} " if finding.code else ""
    support = f" ({finding.support})" if finding.support else ""
    indent = " " * (wide + 2)
    yield f"{padded(words.state, wide)}  {words.name}: {code}{words.detail}{support}"
    if finding.last_ok is not None and finding.health is not Health.OK:
        at = finding.last_ok.astimezone()
        yield f"{indent}{texts.get('settings.last_ok', time=f'{at:%H:%M}', day=at.date())}"
    if words.hint:
        yield f"{indent}→ {words.hint}"
