"""What a desk is given; naming the parts loads none of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.handover.receivers import Receiver
    from app.portal.asking import Keep
    from app.portal.client import PortalSettings
    from devices.camera.camera import CameraSource
    from devices.card.transport import Readers
    from devices.card.trust import TrustStore


def nobody(_: Keep) -> tuple[Receiver, ...]:
    """A station whose visits stay where they are, until a receiver is set up."""
    return ()


@dataclass(frozen=True, slots=True)
class Parts:
    """What a desk is given. The makers are called in the desk's thread, where loading drivers hurts nobody."""

    home: Path
    readers: Callable[[], Readers]
    camera: Callable[[], CameraSource]
    portal: PortalSettings
    trust: Callable[[], TrustStore]
    only_reader: str = ""
    face_engine: str = "dlib"
    answers_stay_s: float = 600.0
    """How long the portal is not asked again about the same person; staff may always ask again."""
    look_pauses_s: tuple[float, ...] = (15.0, 30.0, 60.0, 120.0)
    """Before the first look whether a portal in trouble is back, the second …; the last stands for all that follow."""
    receivers: Callable[[Keep], tuple[Receiver, ...]] = nobody
    """Where recorded visits are sent on to; what the insurer is told of them is kept."""
    sends: bool = True
    """Owns the outbox of its home; False beside another program on the same home that does (ADR 13)."""
