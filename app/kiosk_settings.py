"""``[kiosk]`` of the settings: how the machine treats a patient who is alone with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from domain.face import LivenessMode


class Kiosk(BaseModel, extra="forbid"):
    liveness: LivenessMode = LivenessMode.CHALLENGE
    """Nobody watches: a photograph held up must not pass."""
    asks_phone: bool = True
    idle_s: Annotated[float, Field(ge=10)] = 45.0
    """How long a question waits for a touch; the last ``warn_s`` of it with a visible warning."""
    warn_s: Annotated[float, Field(ge=5)] = 20.0
    reduced_motion: bool = False
    """Pictures stand still; also where the system asks for it."""
    voice: bool = False
    """Read questions aloud where the system can speak."""
    dark: bool = False
    beside_desk: bool = False
    """A desk on this machine uses the same home and sends its visits on; the kiosk then leaves that to it."""
