"""``tiepdon portal-sim``: the insurer's portal, simulated, in a process of its own."""

from __future__ import annotations

import click

from app.cli import texts_of


@click.command("portal-sim", help="cli.help.portal_sim")
@click.option("--port", type=click.IntRange(0, 65535), default=8099, show_default=True, help="cli.option.server_port")
@click.option("--delay-ms", default=0.0, help="cli.option.delay")
@click.option("--until-stdin-ends", is_flag=True, hidden=True)  # for the frozen demo, whose child this is
@click.pass_context
def portal_sim(ctx: click.Context, port: int, delay_ms: float, until_stdin_ends: bool) -> None:
    """Serve the insurer's contract on this machine, for demo, training and tests."""
    from app.portal.simulator.process import announce, serve

    texts = texts_of(ctx)

    def tell(address: str) -> None:
        click.echo(texts.get("cli.portal_sim.listening", address=address))

    try:
        serve(port, delay_ms=delay_ms, until_stdin_ends=until_stdin_ends, tell=announce if until_stdin_ends else tell)
    except OSError:
        raise click.BadParameter("cli.wrong.port", param_hint="--port") from None
