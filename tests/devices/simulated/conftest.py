"""Invented people on simulated chips, ready to be put on a reader."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image

from devices.simulated.chip.chip import Chip
from devices.simulated.chip.image import ChipImage
from devices.simulated.chip.personalise import personalise
from devices.simulated.personas import personas

TODAY = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)


def _picture(file_format: str) -> bytes:
    file = BytesIO()
    Image.linear_gradient("L").resize((60, 80)).convert("RGB").save(file, file_format)
    return file.getvalue()


@pytest.fixture(scope="session")
def jpeg() -> bytes:
    return _picture("JPEG")


@pytest.fixture(scope="session")
def jpeg2000() -> bytes:
    return _picture("JPEG2000")


@pytest.fixture(scope="session")
def image_of(jpeg: bytes) -> Callable[..., ChipImage]:
    """Personalise a persona by name; options as those of ``personalise``."""

    def make(name: str = "insured", portrait: bytes | None = jpeg, **options: object) -> ChipImage:
        return personalise(personas()[name], portrait, clock=lambda: TODAY, **options)  # type: ignore[arg-type]

    return make


@pytest.fixture
def chip(image_of: Callable[..., ChipImage]) -> Chip:
    """The chip of persona ``insured``."""
    return Chip(image_of())
