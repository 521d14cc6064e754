"""A bench of simulated devices, and a key store in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import pytest

from app.doctor.bench import Bench
from devices.simulated.camera import DrawnCamera
from devices.simulated.drawn_face.film import Staging
from devices.simulated.readers import SimulatedReaders


class MemoryKeyring(keyring.backend.KeyringBackend):
    """Keeps what it is given until the test ends."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def key_store() -> Iterator[MemoryKeyring]:
    before, store = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(store)
    yield store
    keyring.set_keyring(before)


@pytest.fixture
def readers() -> SimulatedReaders:
    return SimulatedReaders()


@pytest.fixture
def bench(tmp_path: Path, readers: SimulatedReaders) -> Bench:
    """The home is not there yet."""
    return Bench(tmp_path / "home", lambda: readers, lambda _: DrawnCamera(Staging(person=0)))
