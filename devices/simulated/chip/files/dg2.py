"""DG2: the portrait in a facial record (ICAO 9303-10 §4.7.2, ISO/IEC 19794-5:2005 §5)."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from devices.simulated.chip.tlv import encode

JPEG_MAGIC = b"\xff\xd8\xff"
FULL_FRONTAL, UNSPECIFIED = 1, 0


def _size_px(image: bytes) -> tuple[int, int]:
    if not image:
        return 0, 0
    with Image.open(BytesIO(image)) as opened:
        return opened.size


def _face_block(image: bytes) -> bytes:
    """Facial information, no feature points, image information, image."""
    width, height = _size_px(image)
    data_type = 0 if image.startswith(JPEG_MAGIC) else 1
    body = b"".join((
        bytes(2),  # no feature points
        bytes(3),  # gender, eye and hair colour: unspecified
        bytes(3),  # properties
        bytes(2),  # expression
        bytes(6),  # pose and its uncertainty
        bytes([FULL_FRONTAL, data_type]),
        width.to_bytes(2, "big"),
        height.to_bytes(2, "big"),
        bytes([1, UNSPECIFIED]),  # sRGB 24 bit; source
        bytes(2),  # device
        bytes(2),  # quality
        image,
    ))  # fmt: skip
    return (4 + len(body)).to_bytes(4, "big") + body


def facial_record(image: bytes) -> bytes:
    """One face, JPEG or JPEG 2000 as handed in; ``b""`` makes a record whose image is empty."""
    block = _face_block(image)
    return b"FAC\x00010\x00" + (14 + len(block)).to_bytes(4, "big") + (1).to_bytes(2, "big") + block


def dg2(image: bytes) -> bytes:
    """The data group with one biometric template. ``image`` is copied untouched."""
    header = encode(
        0xA1,
        encode(0x80, b"\x01\x01"),
        encode(0x81, b"\x02"),  # facial features
        encode(0x87, b"\x01\x01"),  # format owner ISO/IEC JTC 1/SC 37
        encode(0x88, b"\x00\x08"),  # ISO/IEC 19794-5
    )
    template = encode(0x7F60, header, encode(0x5F2E, facial_record(image)))
    return encode(0x75, encode(0x7F61, encode(0x02, b"\x01"), template))
