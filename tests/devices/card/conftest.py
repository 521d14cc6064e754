"""Invented people on simulated chips for the reader's tests. The chip is a black box here."""

from __future__ import annotations

import datetime as dt
import io
import random
from collections.abc import Callable
from importlib.resources import as_file, files

import pytest
from PIL import Image

from devices.card.trust import TrustStore
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.personalise import personalise
from devices.simulated.personas import personas
from tests.fixtures.pcscd import pcscd  # noqa: F401 - a fixture

NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)
ChipOf = Callable[..., Chip]


@pytest.fixture(scope="session")
def jpeg() -> bytes:
    """Grey noise of 15 to 20 KB, the size of a chip's portrait."""
    file = io.BytesIO()
    noise = random.Random(1985).randbytes(160 * 200)
    Image.frombytes("L", (160, 200), noise).save(file, "JPEG", quality=45)
    return file.getvalue()


@pytest.fixture(scope="session")
def chip_of(jpeg: bytes) -> ChipOf:
    """A chip of a persona by name; options as those of ``personalise``."""

    def make(name: str = "insured", portrait: bytes | None = jpeg, **options: object) -> Chip:
        persona = personas()[name]
        picture = None if persona.face.portrait is None else portrait
        return Chip(personalise(persona, picture, clock=lambda: NOW, **options))  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def trust() -> TrustStore:
    """The simulation's own issuer."""
    with as_file(files("assets") / "csca" / "simulated") as directory:
        return TrustStore.load(directory)
