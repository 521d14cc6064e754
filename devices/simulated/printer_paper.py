"""The paper in the simulated printer: rows of dots, turned into a picture at the cut."""

from __future__ import annotations

import io

_LINE_DOTS = 30
_QR_SIZE, _QR_STORE, _QR_PRINT = 67, 80, 81
_QR_KNOWN = frozenset({65, _QR_SIZE, 69, _QR_STORE, _QR_PRINT})
"""GS ( k functions of a QR: model, module size, correction, store, print."""


class Paper:
    """Everything printed since the last cut. Letters are drawn with Pillow's own font: they are not what is tested."""

    def __init__(self, width_dots: int) -> None:
        self._width_bytes = width_dots // 8
        self._rows: list[bytes] = []
        self.reset()

    def reset(self) -> None:
        self.centred = False
        self.code_page = 0
        self.letter_size = 0
        self._line = b""
        self._qr = b""
        self._module = 3

    def letter(self, letter: bytes) -> None:
        if letter != b"\n":
            self._line += letter
            return
        scale = 1 + (self.letter_size & 7)
        self._draw_line(self._line.decode("cp1258", errors="replace"), scale)
        self._line = b""

    def feed_lines(self, count: int) -> None:
        self._rows += [bytes(self._width_bytes)] * (_LINE_DOTS * count)

    def raster(self, width_bytes: int, height: int, data: bytes) -> None:
        """Dots beyond the head fall off the paper, as they do."""
        for top in range(height):
            row = data[top * width_bytes : (top + 1) * width_bytes]
            self._rows.append(self._placed(row))

    def qr_command(self, function: int, body: bytes) -> bool:
        if function == _QR_SIZE:
            self._module = body[0]
        elif function == _QR_STORE:
            self._qr = body[1:]
        elif function == _QR_PRINT:
            self._draw_qr()
        return function in _QR_KNOWN

    def cut(self) -> bytes:
        """The slip as PNG, black on white; the roll is blank again."""
        from PIL import Image, ImageChops  # noqa: PLC0415 - loaded when something is printed

        rows, self._rows = self._rows or [bytes(self._width_bytes)], []
        dots = Image.frombytes("1", (self._width_bytes * 8, len(rows)), b"".join(rows))
        stream = io.BytesIO()
        ImageChops.invert(dots.convert("L")).save(stream, "PNG")
        return stream.getvalue()

    def _placed(self, row: bytes) -> bytes:
        row = row[: self._width_bytes]
        left = (self._width_bytes - len(row)) // 2 if self.centred else 0
        return (bytes(left) + row).ljust(self._width_bytes, b"\0")

    def _draw_qr(self) -> None:
        import zxingcpp  # noqa: PLC0415

        code = zxingcpp.create_barcode(self._qr.decode("utf-8"), zxingcpp.BarcodeFormat.QRCode)
        image = zxingcpp.write_barcode_to_image(code, scale=self._module)
        self._draw(memoryview(image).tobytes(), image.shape[1], image.shape[0])

    def _draw_line(self, line: str, scale: int) -> None:
        from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415

        picture = Image.new("L", (self._width_bytes * 8, _LINE_DOTS * scale), 255)
        ImageDraw.Draw(picture).text((0, 0), line, font=ImageFont.load_default(24 * scale), fill=0)
        self._draw(picture.tobytes(), *picture.size)

    def _draw(self, grey: bytes, width: int, height: int) -> None:
        from PIL import Image, ImageChops  # noqa: PLC0415

        dots = ImageChops.invert(Image.frombytes("L", (width, height), grey)).convert("1", dither=Image.Dither.NONE)
        self.raster((width + 7) // 8, height, dots.tobytes())
