"""``tiepdon demo``: the real program on simulated devices, walking through a check-in."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click
import platformdirs

from app.outside_files import written
from app.texts import LANGUAGES
from domain.face import LivenessMode
from ui.offscreen import draw_without_display

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.desk.desk import Desk
    from app.desk.simulated import Simulation
    from app.flow.state import CheckIn, State
    from devices.simulated.personas import Persona
    from domain.verdict import Tick
    from ui.reception.window import ReceptionWindow
    from ui.simulation_bar import SimulationBar

DEMO_STAFF = "NGUYỄN VĂN TRỰC"
DEMO_REPRESENTATIVE = "TRẦN THỊ ĐẠI DIỆN"
_STEP_TIMEOUT_S = 60.0
_SIZE_PX = (1366, 768)


@click.command("demo", help="cli.help.demo")
@click.option("--headless", is_flag=True, help="cli.option.headless")
@click.option("--persona", default="insured", show_default=True, help="cli.option.persona")
@click.option("--screens", type=click.Path(path_type=Path, file_okay=False), help="cli.option.screens")
@click.option("--all", "every", is_flag=True, help="cli.option.demo_all")
@click.option(
    "--liveness",
    type=click.Choice([mode.value for mode in LivenessMode]),
    default=LivenessMode.OFF.value,
    show_default=True,
    help="cli.option.liveness",
)
@click.option("--language", type=click.Choice(LANGUAGES), default=LANGUAGES[0], show_default=True)
@click.option("--json", "as_json", is_flag=True, help="cli.option.json_alone")
@click.pass_context
def demo(
    ctx: click.Context,
    headless: bool,
    persona: str,
    screens: Path | None,
    every: bool,
    liveness: str,
    language: str,
    as_json: bool,
) -> int:
    """Walk through a check-in on simulated reader, card, camera and portal; nothing real is touched."""
    from app.commands.card_sim import persona_named

    if every and screens is None:
        raise click.UsageError("cli.wrong.screens")
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif screens is not None and draw_without_display():
        headless = True
    if screens is not None:
        with written():
            screens.mkdir(parents=True, exist_ok=True)
    home = ctx.obj or platformdirs.user_data_path("tiepdon-demo", appauthor=False)
    shown = persona_named(persona)
    say: Callable[[str], None] = (lambda _: None) if as_json else click.echo
    stay = not (headless or as_json or every)
    check_in = play(home, shown, Show(language, screens, say, LivenessMode(liveness)), stay=stay)
    if check_in is None:
        return 1
    if screens is not None and every:
        _draw_every(screens, say)
    if as_json:
        click.echo(json.dumps(demo_json(check_in, language), ensure_ascii=False, indent=1))
    return 0


def _draw_every(folder: Path, say: Callable[[str], None]) -> None:
    from ui.ctrl_c import end_at_once
    from ui.every_screen import Wanted, save_every_screen

    end_at_once()
    for path in save_every_screen(folder, Wanted()):
        say(str(path))


@dataclass(frozen=True, slots=True)
class Show:
    """How the demo is shown: language, folder for pictures, and what hears each step."""

    language: str = "vi"
    screens: Path | None = None
    say: Callable[[str], None] = click.echo
    liveness: LivenessMode = LivenessMode.OFF


def play(home: Path, persona: Persona, show: Show, *, stay: bool) -> CheckIn | None:
    """One check-in from empty desk to recorded visit; the check-in as it stood when recorded, None when it hung.

    ``stay`` keeps the window open afterwards, to be played with.
    """
    from app.desk.desk import Desk
    from app.desk.simulated import simulation
    from app.flow.state import Setup
    from ui.numbers.beside import numbers_beside
    from ui.sample_staff import play_shifts
    from ui.session import application, open_reception, start_when_shown

    app = application()
    with simulation(persona) as simulated:
        desk = Desk(Setup("Demo", DEMO_STAFF, facility="99001", liveness=show.liveness))
        simulated.obeys(desk)
        window = open_reception(desk, show.language, simulation_bar(simulated, persona) if stay else None)
        window.keys.open_numbers = numbers_beside(desk, window.today, lambda: window.look)
        window.resize(*_SIZE_PX)
        window.show()
        start_when_shown(desk, lambda: simulated.parts(home))
        play_shifts(window.at_desk, desk, simulated.parts(home))
        walk = Walk(app, desk, window, simulated, show)
        try:
            check_in = walk.through(persona)
            if stay and check_in is not None:
                app.exec()
        finally:
            window.close()
            desk.stop()
            app.processEvents()
    return check_in


@dataclass
class Walk:
    """The hands of the demo: puts the card down, types the number, waits, records."""

    app: QApplication
    desk: Desk
    window: ReceptionWindow
    simulated: Simulation
    show: Show
    taken: list[str] = field(default_factory=list)

    def through(self, persona: Persona) -> CheckIn | None:
        from app.flow.events import RecordAsked
        from app.flow.state import DeviceState, Phase
        from app.scan_event import scan_event
        from app.texts import Texts
        from domain.card import ReaderState

        number = persona.person.number
        assert number is not None
        steps: list[tuple[str, Callable[[], object], Callable[[State], bool]]] = [
            (
                "waiting",
                lambda: None,
                lambda s: s.reader.state is ReaderState.NO_CARD and s.camera_tried and s.memory.state is DeviceState.OK,
            ),
            (
                "card_on",
                lambda: self.simulated.put_card(persona),
                lambda s: s.check_in.phase is Phase.KEY_NEEDED,
            ),
            (
                "reading",
                lambda: self.desk.post(scan_event(number.digits)),
                lambda s: s.check_in.person is not None or s.check_in.phase is Phase.SETTLED,
            ),
            ("consent", self.agree, lambda s: s.check_in.consent is not None or s.check_in.phase is Phase.SETTLED),
            ("verdict", lambda: None, lambda s: s.check_in.phase is Phase.SETTLED),
            ("recorded", lambda: self.desk.post(RecordAsked(again=True)), lambda s: s.check_in.phase is Phase.RECORDED),
        ]
        for number_of, (name, act, fits) in enumerate(steps, start=1):
            act()
            state = self.wait(fits)
            self.picture(f"{number_of:02d}-{name}")
            if state is None:
                self.show.say(Texts(self.show.language).get("demo.stuck", step=name))
                return None
            self.tell(name, state)
        return self.desk.state.check_in

    def agree(self) -> None:
        """The patient is asked and says yes; where nothing can be compared nobody is asked."""
        from ui.shortcuts import Action

        if self.window.question.lacks_name:
            self.window.question.name.setText(DEMO_REPRESENTATIVE)
        self.window.keys.run(Action.AGREE)

    def wait(self, fits: Callable[[State], bool]) -> State | None:
        """Turn the event loop until the desk's state fits and is drawn; None when time is up."""
        import time

        deadline_s = time.monotonic() + _STEP_TIMEOUT_S
        while (state := self.window.state) is None or not fits(state):  # the window hears a little after the desk
            if time.monotonic() > deadline_s:
                return None
            self.app.processEvents()
            time.sleep(0.005)
        self.app.processEvents()
        self.app.processEvents()
        return state

    def picture(self, name: str) -> None:
        if self.show.screens is None:
            return
        self.show.screens.mkdir(parents=True, exist_ok=True)
        path = self.show.screens / f"{name}.png"
        self.window.grab().save(str(path))

    def tell(self, name: str, state: State) -> None:
        """One line a step; the verdict tick by tick."""
        from app.texts import Texts

        texts = Texts(self.show.language)
        self.show.say(texts.get(f"demo.{name}"))
        if name != "verdict":
            return
        for tick_name, tick in state.check_in.verdict.ticks().items():
            sentence = _sentence(tick_name, tick, self.show.language)
            self.show.say(
                f"  {texts.get(f'tick.{tick_name}.name'):16} {texts.get(f'state.{tick.state}'):20} {sentence}"
            )
        if state.check_in.outcome:
            self.show.say(f"  → {texts.get(f'outcome.{state.check_in.outcome}')}")
        self.show.say("  " + ", ".join(f"{mark} {ms:.0f} ms" for mark, ms in state.check_in.marks))


def _sentence(name: str, tick: Tick, language: str) -> str:
    from app.texts import Texts
    from ui.words import tick_sentence

    return tick_sentence(name, tick, Texts(language), language)


def demo_json(check_in: CheckIn, language: str) -> dict[str, object]:
    """The contract of ``demo --json``."""
    return {
        "ticks": {
            name: {"state": tick.state.value, "code": tick.code, "text": _sentence(name, tick, language)}
            for name, tick in check_in.verdict.ticks().items()
        },
        "outcome": check_in.outcome.value if check_in.outcome else None,
        "visit_id": check_in.visit_id,
        "timings_ms": dict(check_in.marks),
    }


def simulation_bar(simulated: Simulation, first: Persona) -> SimulationBar:
    """The trainer's row below the window. Drawing a new face takes a second, so it is done in a thread."""
    import threading

    from devices.simulated.personas import personas
    from ui.simulation_bar import SimulationBar, SimulationControls

    playing = [first]

    def choose(name: str) -> None:
        playing[0] = personas()[name]
        simulated.stand_before_camera(playing[0])

    def in_background(work: Callable[[], None]) -> None:
        threading.Thread(target=work, name="trainer", daemon=True).start()

    return SimulationBar(
        SimulationControls(
            personas=tuple((persona.name, persona.text_key) for persona in personas().values()),
            choose_persona=choose,
            put_card=lambda: in_background(lambda: simulated.put_card(playing[0])),
            take_card=simulated.take_card,
            pull_camera=lambda on: simulated.camera.pull() if on else simulated.camera.put_back(),
            portal_outage=lambda on: in_background(lambda: simulated.portal_outage(on)),
        )
    )
