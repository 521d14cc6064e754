"""What a powered chip remembers between two commands."""

from __future__ import annotations

from dataclasses import dataclass

from devices.simulated.chip.groups import Rng
from devices.simulated.chip.image import ChipImage, ChipKey
from devices.simulated.chip.pace import PaceRun
from devices.simulated.chip.secure_messaging import Session


@dataclass(slots=True)
class ChipState:
    image: ChipImage
    rng: Rng
    in_application: bool = False
    current: int | None = None
    """File identifier of the selected file."""
    session: Session | None = None
    next_session: Session | None = None
    """Set by a command whose own response is still protected the old way (TR-03110-3 §F.5)."""
    challenge: bytes | None = None
    pace: PaceRun | None = None
    agreement: ChipKey | None = None
    """Key chosen by MSE:Set AT for chip authentication."""

    def drop_session(self) -> None:
        """Forget keys and every half-done protocol; rights go with them."""
        self.session = self.next_session = None
        self.challenge = self.pace = self.agreement = None
