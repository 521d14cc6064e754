"""``tiepdon card-sim``: a simulated card behind the real PC/SC service, through the virtual reader."""

from __future__ import annotations

import signal
import threading

import click

from app.cli import texts_of
from app.cli_wrong import NotAmong
from app.desk.simulated import chip_of
from app.texts import Texts
from devices.simulated.personas import Persona, personas

_PATIENCE_S = 1.0


def persona_named(name: str) -> Persona:
    """Raises NotAmong, naming the ones there are."""
    try:
        return personas()[name]
    except KeyError:
        raise NotAmong(personas(), "--persona") from None


@click.command("card-sim", help="cli.help.card_sim")
@click.option("--persona", default="insured", show_default=True, help="cli.option.persona")
@click.option("--air-kbps", type=float, help="cli.option.air_kbps")
@click.option("--air-latency-ms", type=float, default=0.0, help="cli.option.air_latency")
@click.option("--port", type=click.IntRange(1, 65535), default=35963, show_default=True, help="cli.option.reader_port")
@click.pass_context
def card_sim(ctx: click.Context, persona: str, air_kbps: float | None, air_latency_ms: float, port: int) -> None:
    """Put a simulated card on the virtual reader of vsmartcard-vpcd until Ctrl-C."""
    from devices.simulated.air import Air
    from devices.simulated.vpcd import serve_card

    texts = texts_of(ctx)
    chip = chip_of(persona_named(persona))
    number = persona_named(persona).person.number
    stop = threading.Event()
    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), lambda *_: stop.set())
    opens = {"number": number.digits if number else "", "can": number.can if number else ""}
    click.echo(f"card-sim: {texts.get('cli.card_sim.card', persona=persona, **opens)}")
    air = Air(air_kbps, air_latency_ms) if air_kbps else None
    inserted = threading.Event()
    watcher = threading.Thread(target=_tell, args=(inserted, stop, port, texts), daemon=True)
    watcher.start()
    serve_card(chip, port=port, air=air, stop=stop, inserted=inserted)


def _tell(inserted: threading.Event, stop: threading.Event, port: int, texts: Texts) -> None:
    """Whether the card lies on the reader, or what is waited for; each once."""
    if not inserted.wait(_PATIENCE_S) and not stop.is_set():
        click.echo(texts.get("cli.card_sim.waiting", port=port), err=True)
    while not inserted.wait(_PATIENCE_S):
        if stop.is_set():
            return
    click.echo(texts.get("cli.card_sim.lies"), err=True)
