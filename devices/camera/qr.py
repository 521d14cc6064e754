"""Two-dimensional codes on cards, seen by the same camera as the face."""

from __future__ import annotations

from devices.camera.camera import Frame


def read_codes(frame: Frame) -> list[str]:
    """Texts of all readable QR codes in the frame (about 10 ms at 640×480); empty when there are none.

    zxing-cpp rather than OpenCV's detector: that one reads none with Vietnamese text (anchors.md).
    """
    import zxingcpp  # noqa: PLC0415 - loaded when a card is first shown to the camera

    codes = zxingcpp.read_barcodes(frame.rgb, formats=zxingcpp.BarcodeFormat.QRCode)
    return [code.text for code in codes if code.text]
