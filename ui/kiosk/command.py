"""``tiepdon kiosk`` and ``tiepdon kiosk-pin``."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli import home_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.desk.desk import Desk
    from app.desk.parts import Parts
    from app.flow.state import Setup
    from app.settings import Settings
    from app.texts import Texts
    from devices.voice.voice import Voice
    from domain.failure import FailureCode
    from ui.kiosk.session import Machine

_UPRIGHT_PX, _LYING_PX = (540, 960), (1024, 720)
"""Of the simulated kiosk, where the desktop is high enough and where it is not."""
_NO_PIN = 2
_DEMO_CLINICS = ("Nội tổng hợp", "Mắt", "Tai Mũi Họng")


@click.command("kiosk", help="cli.help.kiosk")
@click.option("--simulated", is_flag=True, help="cli.option.simulated_kiosk")
@click.option("--persona", default="insured", show_default=True, help="cli.option.persona")
@click.option("--watch", is_flag=True, help="cli.option.watch")
@click.option("--install-autostart", is_flag=True, help="cli.option.autostart")
@click.option("--beats", is_flag=True, hidden=True, help="Tell the watchdog on standard output that the screen lives.")
@click.pass_context
def kiosk(
    ctx: click.Context, *, simulated: bool, persona: str, watch: bool, install_autostart: bool, beats: bool
) -> int:
    """Check-in for patients alone: full screen, touch, five languages. Left with the staff PIN only."""
    import platformdirs

    if simulated:
        return run_simulated(ctx.obj or platformdirs.user_data_path("tiepdon-demo", appauthor=False), persona)
    home = home_of(ctx)
    if install_autostart:
        return _install(home)
    return _watched(home) if watch else run_kiosk(home, beats=beats)


@click.command("kiosk-pin", help="cli.help.kiosk_pin")
@click.option("--pin", help="cli.option.staff_pin")
@click.pass_context
def kiosk_pin(ctx: click.Context, pin: str | None) -> int:
    """Set the PIN that lets staff leave the kiosk and see its devices."""
    from app.kiosk.pin import set_pin

    texts = _texts(home_of(ctx))
    set_pin(home_of(ctx), pin or _asked_pin(texts))
    click.echo(texts.get("kiosk.staff.pin_set"))
    return 0


def _asked_pin(texts: Texts) -> str:
    """Typed unseen, twice the same."""
    while True:
        pin: str = click.prompt(texts.get("settings.pin"), hide_input=True)
        if click.prompt(texts.get("settings.pin_again"), hide_input=True) == pin:
            return pin
        click.echo(texts.get("settings.pin_differs"), err=True)


def run_kiosk(home: Path, *, beats: bool = False) -> int:
    """Show the kiosk, then start the devices; returns when staff have left it. Without a PIN it does not start."""
    from app.desk.desk import Desk
    from app.desk.running import Running
    from app.kiosk.pin import is_set
    from app.log_file import log_to_file
    from ui.kiosk.beats import Beats
    from ui.kiosk.lock import Lock
    from ui.kiosk.session import open_kiosk
    from ui.session import application, start_when_shown

    if not is_set(home):
        click.echo(_texts(home).get("kiosk.staff.no_pin"), err=True)
        return _NO_PIN
    app = application()
    log_to_file(home)
    settings, trouble = _settings(home)
    desk = Desk(_setup(settings))
    voice = _voice(settings)
    speak = voice.say if voice else None
    machine = open_kiosk(desk, home, settings, locked=True, set_up_trouble=trouble, speak=speak)
    lock = Lock(machine.window)
    machine.window.left.connect(lock.release)
    if beats:
        heart = Beats(parent=machine.window)
        heart.orphaned.connect(machine.window.leave)
    lock.show()
    use_printer = partial(machine.use_printer, home=home)
    running = Running(desk, home, setup=_setup, parts=_parts, tell=use_printer, quiet=True)
    machine.tickets.printer_said.connect(lambda code: None if code else running.well("printer"))
    start_when_shown(desk, running.parts)
    code = app.exec()
    running.close()
    _until_left(code, desk, machine)
    if voice is not None:
        voice.close()
    return code


def _setup(settings: Settings) -> Setup:
    from app.desk.real import setup_of
    from ui.kiosk.session import kiosk_setup

    return kiosk_setup(setup_of(settings), settings)


def _parts(home: Path, settings: Settings) -> Parts:
    from app.desk.real import real_parts

    return replace(real_parts(home, settings), sends=not settings.kiosk.beside_desk)


def _voice(settings: Settings) -> Voice | None:
    """None where it is not wanted, or the system cannot speak."""
    from devices.voice.voice import Voice, system_command

    return Voice() if settings.kiosk.voice and system_command(settings.language) else None


def run_simulated(home: Path, persona: str) -> int:
    """The same window on simulated reader, card, camera and portal, with the trainer's row beside it."""
    from app.commands.card_sim import persona_named
    from app.desk.desk import Desk
    from app.desk.simulated import simulation
    from app.flow.state import Setup
    from ui.demo import simulation_bar
    from ui.kiosk.session import kiosk_setup, open_kiosk
    from ui.session import application, start_when_shown
    from ui.style.look import Look
    from ui.style.sheet import style_sheet

    app = application()
    settings, trouble = _settings(home)
    settings = settings.model_copy(update={"clinics": settings.clinics or _DEMO_CLINICS})
    shown = persona_named(persona)
    with simulation(shown) as simulated:
        desk = Desk(kiosk_setup(Setup("K1", "", facility="99001"), settings))
        simulated.obeys(desk)
        machine = open_kiosk(desk, home, settings, locked=False, set_up_trouble=trouble)
        _fit(machine.window)
        machine.window.show()
        trainer, look = simulation_bar(simulated, shown), Look.of(settings.language, dark=False)
        trainer.draw(look)
        trainer.setStyleSheet(style_sheet(look.palette))
        _beside(machine.window, trainer)
        trainer.show()
        machine.window.left.connect(trainer.close)
        start_when_shown(desk, lambda: simulated.parts(home))
        return _until_left(app.exec(), desk, machine)


def _fit(window: QWidget) -> None:
    """An upright screen at half its size, or one that lies, on a laptop say."""
    width, height = _UPRIGHT_PX if window.screen().availableSize().height() > _UPRIGHT_PX[1] else _LYING_PX
    window.resize(width, height)


def _beside(window: QWidget, trainer: QWidget) -> None:
    """Where it covers nothing, with room to read who stands there; not every desktop lets windows choose."""
    kiosk = window.frameGeometry()
    trainer.resize(max(window.width(), _UPRIGHT_PX[1]), trainer.sizeHint().height())
    trainer.move(kiosk.bottomLeft() if kiosk.width() > kiosk.height() else kiosk.topRight())


def _until_left(code: int, desk: Desk, machine: Machine) -> int:
    """Finish what is stored and printed, then end the workers."""
    desk.stop()
    machine.close()
    return code


def _texts(home: Path) -> Texts:
    from app.home import first_language
    from app.texts import Texts

    return Texts(first_language(home))


def _settings(home: Path) -> tuple[Settings, tuple[FailureCode, ...]]:
    """A kiosk with wrong settings works on with the usual ones: it can still give numbers, and staff see why."""
    from app.settings import Settings, load_settings
    from domain.failure import Failure

    try:
        return load_settings(home), ()
    except Failure as failure:
        return Settings(), (failure.code,)


def _watched(home: Path) -> int:
    """The watchdog; it ends when staff have left the kiosk, or by a signal, and the kiosk then ends with it."""
    from app.kiosk.autostart import program
    from app.kiosk.pin import is_set
    from app.kiosk.watch import Watch
    from app.log_file import log_to_file

    if not is_set(home):
        click.echo(_texts(home).get("kiosk.staff.no_pin"), err=True)
        return _NO_PIN
    log_to_file(home / "watch")  # a file of its own: two programs cannot turn over one
    Watch([*program(), "--home", str(home), "kiosk", "--beats"]).run()
    return 0


def _install(home: Path) -> int:
    from platformdirs import user_config_path

    from app.kiosk.autostart import install

    path, switch_on = install(home, user_config_path())
    click.echo(_texts(home).get("kiosk.staff.autostart", path=path, command=switch_on))
    return 0
