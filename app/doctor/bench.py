"""What the probes and the set-up pages take devices from; a test or a demo lays simulated ones on the bench."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.settings import Settings

if TYPE_CHECKING:
    from devices.camera.camera import CameraSource
    from devices.card.transport import Readers


def pcsc_readers() -> Readers:
    from devices.card.pcsc import PcscReaders  # noqa: PLC0415 - loads the card service

    return PcscReaders()


def camera_set_up(settings: Settings) -> CameraSource:
    from app.desk.real import camera_of  # noqa: PLC0415 - loads OpenCV

    return camera_of(settings)


@dataclass(frozen=True, slots=True)
class Bench:
    """The home and ways to its devices; nothing is opened before it is asked for."""

    home: Path
    readers: Callable[[], Readers] = pcsc_readers
    camera: Callable[[Settings], CameraSource] = camera_set_up
