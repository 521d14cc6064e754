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


def face_image_block(image: bytes) -> bytes:
    """FaceImageDataBlock of ISO/IEC 39794-5:2019 with one two-dimensional picture, in its tagged binary form."""
    width, height = (encode(0x80 + at, side.to_bytes(2, "big")) for at, side in enumerate(_size_px(image)))
    kind = b"\x02" if image.startswith(JPEG_MAGIC) else b"\x03"
    information = encode(0xA1, encode(0xA0, encode(0x80, kind)), encode(0xA7, width, height))
    representation = encode(0xA1, encode(0xA0, encode(0xA0, encode(0x80, image), information)))
    version = encode(0xA0, encode(0x80, b"\x03"), encode(0x81, b"\x07\xe3"))
    return encode(0x65, version, encode(0xA1, encode(0x30, encode(0x80, b"\x01"), representation)))


def _header(format_type: bytes) -> bytes:
    """Biometric header template: facial features, format owner ISO/IEC JTC 1/SC 37."""
    return encode(
        0xA1,
        encode(0x80, b"\x01\x01"),
        encode(0x81, b"\x02"),
        encode(0x87, b"\x01\x01"),
        encode(0x88, format_type),
    )


def dg2(image: bytes, encoding: str = "19794-5") -> bytes:
    """The data group with one biometric template. ``image`` is copied untouched.

    ``encoding`` is ``19794-5`` or ``39794-5``, the tagged form that inspection systems must read since 2026.
    """
    if encoding == "39794-5":
        template = encode(0x7F60, _header(b"\x00\x2a"), encode(0x7F2E, encode(0xA1, face_image_block(image))))
    else:
        template = encode(0x7F60, _header(b"\x00\x08"), encode(0x5F2E, facial_record(image)))
    return encode(0x75, encode(0x7F61, encode(0x02, b"\x01"), template))
