"""A desk without hardware: simulated reader, cards and camera, and the portal simulator in its own process.

The simulation is a part of the product: it serves demo, training, tests and support.
"""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from app.desk.obedient import Obedient
from app.desk.parts import Parts
from app.desk.wiring import simulated_account
from app.portal.simulator.process import start_process
from devices.simulated.personas import Persona

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from devices.card.trust import TrustStore
    from devices.simulated.air import Air
    from devices.simulated.camera import DrawnCamera
    from devices.simulated.chip.chip import Chip
    from devices.simulated.readers import SimulatedReaders


@dataclass(frozen=True, slots=True)
class Simulation:
    """What a trainer's hand can do; every method may be called from any thread."""

    readers: SimulatedReaders
    camera: DrawnCamera
    portal_url: str

    def stand_before_camera(self, persona: Persona) -> None:
        """Whoever plays the persona steps before the camera."""
        from devices.simulated.drawn_face.film import Staging  # noqa: PLC0415

        self.camera.show(Staging(person=persona.face.live))

    def obeys(self, desk: Desk) -> None:
        """Whoever stands there blinks and turns when ``desk`` asks for it. Before the desk starts."""
        desk.listen(Obedient(self.camera).hear)

    def put_card(self, persona: Persona) -> None:
        self.readers.insert(chip_of(persona))

    def take_card(self) -> None:
        self.readers.remove()

    def portal_outage(self, on: bool) -> None:
        """Let the portal fall silent, or answer again."""
        body = json.dumps({"outage": "down" if on else ""}).encode()
        request = urllib.request.Request(f"{self.portal_url}/simulator/settings", body, method="POST")  # noqa: S310 - ours
        request.add_header("Content-Type", "application/json")
        urllib.request.urlopen(request, timeout=5).close()  # noqa: S310 - our own simulator on this machine

    def parts(self, home: Path) -> Parts:
        return Parts(
            home=home,
            readers=lambda: self.readers,
            camera=lambda: self.camera,
            portal=simulated_account(self.portal_url),
            trust=simulated_trust,
        )


@contextmanager
def simulation(persona: Persona, *, air: Air | None = None, portal_delay_ms: float = 0) -> Iterator[Simulation]:
    """Everything simulated, for the length of a ``with`` block; ``persona`` stands before the camera."""
    from devices.simulated.camera import DrawnCamera  # noqa: PLC0415 - draws with numpy, loaded late
    from devices.simulated.drawn_face.film import Staging  # noqa: PLC0415
    from devices.simulated.readers import SimulatedReaders  # noqa: PLC0415

    with start_process(portal_delay_ms) as portal_url:
        camera = DrawnCamera(Staging(person=persona.face.live))
        yield Simulation(SimulatedReaders(air=air), camera, portal_url)


def chip_of(persona: Persona) -> Chip:
    """The chip of one persona, with its drawn portrait. About a second for a face not drawn before."""
    from devices.simulated.chip.chip import Chip  # noqa: PLC0415
    from devices.simulated.chip.personalise import personalise  # noqa: PLC0415
    from devices.simulated.drawn_face.portrait import portrait_jp2, portrait_jpeg  # noqa: PLC0415

    draw = portrait_jp2 if persona.chip.portrait_format == "jp2" else portrait_jpeg
    picture = None if persona.face.portrait is None else draw(persona.face.portrait)
    return Chip(personalise(persona, picture))


def simulated_trust() -> TrustStore:
    """The simulation's own CSCA, trusted nowhere else: its key can be worked out by anybody."""
    from devices.card.trust import TrustStore  # noqa: PLC0415

    with as_file(files("assets").joinpath("csca", "simulated")) as folder:
        return TrustStore.load(folder)
