"""``tiepdon personas``: who can be played."""

from __future__ import annotations

import json

import click

from app.cli import texts_of
from app.columns import table
from app.texts import Texts
from devices.simulated.personas import Persona, personas


@click.command("personas", help="cli.help.personas")
@click.option("--json", "as_json", is_flag=True, help="cli.option.json")
@click.pass_context
def list_personas(ctx: click.Context, as_json: bool) -> None:
    """List the invented people of the simulation, with the verdict each must end in."""
    texts = texts_of(ctx)
    rows = [_row(persona, texts) for persona in personas().values()]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    told = ((row["name"], row["number"], texts.get(f"outcome.{row['outcome']}"), row["says"]) for row in rows)
    click.echo("\n".join(table(list(told))))


def _row(persona: Persona, texts: Texts) -> dict[str, str]:
    number = persona.person.number
    return {
        "name": persona.name,
        "number": number.digits if number else "",
        "outcome": persona.outcome.value,
        "says": texts.get(persona.text_key),
    }
