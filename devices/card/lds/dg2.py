"""DG2: the portrait, in ISO/IEC 19794-5 or 39794-5 clothing (ICAO 9303-10 §4.7.2)."""

from __future__ import annotations

from devices.card import tlv
from devices.card.lds.files import DG2
from domain.card import Portrait
from domain.failure import Failure, FailureCode

_GROUP = 0x7F61
_TEMPLATE = 0x7F60
_DATA_BLOCKS = (0x5F2E, 0x7F2E)
_MEDIA_TYPES = {
    b"\xff\xd8\xff": "image/jpeg",
    bytes.fromhex("0000000C6A502020"): "image/jp2",
    bytes.fromhex("FF4FFF51"): "image/jp2",
}
_FAC = b"FAC\x00"
_RECORD_HEADER = 14
_FACE_HEADER = 20
_FEATURE_POINT = 8
_IMAGE_HEADER = 12
_SEARCHED = 4096


def parse_dg2(raw: bytes) -> Portrait:
    """The first portrait of DG2. Header values are not judged, only lengths and the start of the image.

    Raises:
        Failure: CHIP_TLV_MALFORMED, CHIP_NO_PORTRAIT (no instance, or an empty one) or
            CHIP_PORTRAIT_UNREADABLE (an image of no known kind, or cut off).
    """
    image = _image(_data_block(raw))
    media_type = _media_type(image)
    if media_type is None:
        raise Failure(FailureCode.CHIP_PORTRAIT_UNREADABLE, f"image of {len(image)} bytes without known start")
    return Portrait(image, media_type)


def _media_type(image: bytes) -> str | None:
    return next((kind for magic, kind in _MEDIA_TYPES.items() if image.startswith(magic)), None)


def _data_block(raw: bytes) -> bytes:
    outer = tlv.sole(raw, DG2.tag)
    if not outer.value:
        raise Failure(FailureCode.CHIP_NO_PORTRAIT, "DG2 is empty")
    group = outer.child(_GROUP).children()
    count = tlv.find(group, 0x02)
    template = tlv.find(group, _TEMPLATE)
    if template is None or (count is not None and not any(count.value)):
        raise Failure(FailureCode.CHIP_NO_PORTRAIT, "DG2 holds no instance")
    block = next((each for each in template.children() if each.tag in _DATA_BLOCKS), None)
    if block is None or not block.value:
        raise Failure(FailureCode.CHIP_NO_PORTRAIT, "DG2 holds no data block")
    return block.value


def _image(block: bytes) -> bytes:
    return _iso19794_image(block) if block.startswith(_FAC) else _embedded_image(block)


def _iso19794_image(block: bytes) -> bytes:
    """Image of the first face of an ISO/IEC 19794-5:2005 record."""
    face = block[_RECORD_HEADER:]
    if len(face) < _FACE_HEADER:
        raise Failure(FailureCode.CHIP_NO_PORTRAIT, f"face record of {len(block)} bytes")
    face_length = int.from_bytes(face[:4], "big")
    points = int.from_bytes(face[4:6], "big")
    start = _FACE_HEADER + _FEATURE_POINT * points + _IMAGE_HEADER
    if face_length > len(face) or start > len(face):
        raise Failure(FailureCode.CHIP_PORTRAIT_UNREADABLE, f"face of {face_length} bytes, {len(face)} there")
    end = face_length if face_length >= start else len(face)
    if start == end:
        raise Failure(FailureCode.CHIP_NO_PORTRAIT, "image of 0 bytes")
    return face[start:end]


def _embedded_image(block: bytes) -> bytes:
    """Image inside an ISO/IEC 39794-5 block: the octet string whose value starts like an image.

    The image is found by its magic number instead of by the path of tags, because the
    optional elements before it differ from issuer to issuer.
    """
    for magic in _MEDIA_TYPES:
        at = block.find(magic, 0, _SEARCHED)
        if at >= 0:
            return block[at:]
    raise Failure(FailureCode.CHIP_PORTRAIT_UNREADABLE, "no image in the data block")
