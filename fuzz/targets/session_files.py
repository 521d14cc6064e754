"""Whole sessions with a chip whose files are not what they should be; secure messaging is sound around them."""

from __future__ import annotations

from dataclasses import replace

from devices.simulated.chip.image import ChipImage
from fuzz.sessions import inspect, spliced

MAX_BYTES = 96
SHARE = 8


def seeds() -> list[bytes]:
    return [bytes([chip, file, 1, 0, 0, 0]) for chip in range(3) for file in range(8)]


def run(data: bytes) -> None:
    """The first byte chooses the chip, the second the file, the rest are splices into it."""
    which, edits = data[1:2], data[2:]

    def change(image: ChipImage) -> ChipImage:
        identifiers = sorted(image.files)
        identifier = identifiers[(which or b"\x00")[0] % len(identifiers)]
        return replace(image, files={**image.files, identifier: spliced(image.files[identifier], edits)})

    inspect(data[:1], change_image=change)
