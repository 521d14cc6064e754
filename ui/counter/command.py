"""``tiepdon counter``: the one-stop counter on this machine's devices, or on simulated ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli import home_of

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.flow.state import Setup
    from app.settings import Settings
    from devices.simulated.printer import SimulatedPrinter
    from ui.counter.session import CounterDesk

_SIZE_PX = (1366, 768)


@click.command("counter", help="cli.help.counter")
@click.option("--simulated", is_flag=True, help="cli.option.simulated_counter")
@click.option("--persona", default="insured", show_default=True, help="cli.option.persona")
@click.pass_context
def counter(ctx: click.Context, simulated: bool, persona: str) -> int:
    """Open the one-stop counter: receive applications, hand out results to who may have them."""
    import platformdirs

    if not simulated:
        return run_counter(home_of(ctx))
    home = ctx.obj or platformdirs.user_data_path("tiepdon-demo", appauthor=False)
    return run_simulated(home, persona)


def run_counter(home: Path) -> int:
    """Show the window, then start the devices; returns when the window is closed."""
    from app.appearance import read_appearance
    from app.desk.desk import Desk
    from app.desk.running import Running
    from app.flow.state import Setup
    from app.log_file import log_to_file
    from domain.consent import Channel
    from ui.at_desk import tell_staff
    from ui.counter.session import Office, open_counter, start_counter
    from ui.session import appearance_keeper, application
    from ui.settings.beside import settings_beside

    app = application()
    log_to_file(home)
    desk = Desk(Setup("", "", channel=Channel.COUNTER, asks_insurance=False))
    window, counted = open_counter(desk, read_appearance(home))
    window.appearance_chosen.connect(appearance_keeper(home))
    window.resize(app.primaryScreen().availableSize())
    window.showMaximized()

    def tell(settings: Settings) -> None:
        counted.set_up(Office(home, settings.printer, settings.facility_name, settings.language))
        window.cover_after.emit(settings.cover_after_min)
        tell_staff(window.at_desk, settings, home, running.saved)

    running = Running(desk, home, setup=_setup, tell=tell)
    window.keys.open_settings = settings_beside(running, lambda: window.look)
    counted.slips.printed.connect(lambda _: running.well("printer"))
    start_counter(desk, counted, running.parts)
    code = app.exec()
    running.close()
    close(desk, counted)
    return code


def _setup(settings: Settings) -> Setup:
    from app.desk.real import setup_of
    from domain.consent import Channel

    return replace(setup_of(settings), channel=Channel.COUNTER, asks_insurance=False, auto_record=False)


def run_simulated(home: Path, persona: str) -> int:
    """The real window on simulated reader, card, camera and receipt printer."""
    from app.appearance import Appearance
    from app.commands.card_sim import persona_named
    from app.desk.desk import Desk
    from app.desk.simulated import simulation
    from app.flow.state import Setup
    from app.printer_settings import Printer, PrinterKind
    from devices.simulated.printer import SimulatedPrinter
    from domain.consent import Channel
    from ui.counter.session import Office, open_counter, start_counter
    from ui.demo import DEMO_STAFF, simulation_bar
    from ui.first_size import resize_on_screen
    from ui.sample_staff import play_shifts
    from ui.session import application

    app = application()
    shown = persona_named(persona)
    with simulation(shown) as simulated, SimulatedPrinter() as printer:
        printer.on_slip = lambda _: _saved(printer, home)
        desk = Desk(Setup("MC1", DEMO_STAFF, channel=Channel.COUNTER, asks_consent=False, asks_insurance=False))
        simulated.obeys(desk)
        window, counted = open_counter(desk, Appearance("vi"), simulation_bar(simulated, shown))
        resize_on_screen(window, *_SIZE_PX)
        window.show()
        start_counter(desk, counted, lambda: simulated.parts(home))
        play_shifts(window.at_desk, desk, simulated.parts(home))
        counted.set_up(Office(home, Printer(kind=PrinterKind.NETWORK, address=printer.address), "UBND xã Giả Định"))
        code = app.exec()
        window.close()
        close(desk, counted)
    return code


def _saved(printer: SimulatedPrinter, home: Path) -> None:
    printer.save(home / "slips")


def close(desk: Desk, counted: CounterDesk) -> None:
    """Finish what is printed and stored, then end the workers."""
    counted.slips.close()
    desk.stop()
