"""dlib's face network, read from dlib's own file and run by OpenCV: the same numbers in a sixth of the time.

dlib's function holds the interpreter's lock for about 100 ms a face, in which no frame is looked at (faces.md §2).
The network is the ``anet_type`` of dlib's ``dnn_face_recognition_ex.cpp``: residual blocks of two convolutions, each
with its own scale and offset.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from devices.face.engine import Array
from devices.face.onnx_file import model, node

CHIP_PX = 150
"""Side of the square picture it takes."""
_MEAN_RGB = (122.782, 117.001, 104.298)
_SCALE = 1 / 256
_FIRST, _FIRST_PX = 32, 7
_BLOCKS = (
    *((32, False),) * 3,
    *((64, True), *((64, False),) * 3),
    *((128, True), *((128, False),) * 2),
    *((256, True), *((256, False),) * 2),
    (256, True),
)
"""Channels of each residual block, and whether it halves the picture."""
_LENGTH = 128
_LAYER = re.compile(rb"\x01(?:\x05con_4|\x07affine_|\x04fc_2\x01\x80\x02\x00\x01)(?=\x01\x02)")


@dataclass(frozen=True, slots=True, eq=False)
class DlibNetwork:
    """``onnx`` takes what ``prepared`` makes and gives (256,) numbers; ``last`` (256, 128) makes a vector of them."""

    onnx: bytes
    last: Array


def network_in(file: bytes) -> DlibNetwork:
    """Read ``dlib_face_recognition_resnet_model_v1.dat``. Raises ValueError for any other file."""
    drawing = _Drawing(_numbers(file))
    shown = drawing.convolved("picture", 3, _FIRST, _FIRST_PX, stride=2, relu=True)
    shown = drawing.add("MaxPool", [shown], kernel_shape=(3, 3), strides=(2, 2))
    channels, side = _FIRST, ((CHIP_PX - _FIRST_PX) // 2 + 1 - 3) // 2 + 1
    for wanted, halved in _BLOCKS:
        shown, side = drawing.block(shown, channels, wanted, side, halved)
        channels = wanted
    drawing.add("GlobalAveragePool", [shown], "vector")
    last = drawing.take(channels * _LENGTH).reshape(channels, _LENGTH)
    takes, gives = ("picture", (1, 3, CHIP_PX, CHIP_PX)), ("vector", (1, channels, 1, 1))
    return DlibNetwork(model(drawing.nodes, drawing.constants, takes, gives), last)


def prepared(chip: Array) -> Array:
    """(150, 150, 3) uint8 RGB as the (1, 3, 150, 150) float32 the network takes."""
    values = (chip.astype(np.float32) - np.asarray(_MEAN_RGB, np.float32)) * np.float32(_SCALE)
    return np.ascontiguousarray(values.transpose(2, 0, 1)[None])


@dataclass(slots=True)
class _Drawing:
    """The network as far as it is drawn: ``numbers`` are those of the layers still to come."""

    numbers: Iterator[Array]
    nodes: list[bytes] = field(default_factory=list)
    constants: dict[str, Array] = field(default_factory=dict)

    def take(self, count: int) -> Array:
        found = next(self.numbers, np.empty(0, np.float32))
        if found.size != count:
            raise ValueError(f"{found.size} numbers where {count} belong")
        return found

    def add(self, operation: str, inputs: list[str], output: str = "", **ints: tuple[int, ...]) -> str:
        output = output or f"n{len(self.nodes)}"
        self.nodes.append(node(operation, inputs, output, **ints))
        return output

    def constant(self, values: Array) -> str:
        name = f"c{len(self.constants)}"
        self.constants[name] = values
        return name

    def convolved(self, shown: str, given: int, wanted: int, px: int = 3, *, stride: int, relu: bool) -> str:
        """A convolution with the scale and offset that follow it worked in. dlib pads those alone that do not halve."""
        count = wanted * given * px * px
        numbers, offsets = self.take(count + wanted), self.take(2 * wanted)
        scale, offset = offsets[:wanted], offsets[wanted:]
        weights = numbers[:count].reshape(wanted, given, px, px) * scale[:, None, None, None]
        names = [self.constant(weights), self.constant(numbers[count:] * scale + offset)]
        edge = px // 2 if stride == 1 else 0
        name = self.add("Conv", [shown, *names], kernel_shape=(px, px), strides=(stride,) * 2, pads=(edge,) * 4)
        return self.add("Relu", [name]) if relu else name

    def block(self, shown: str, given: int, wanted: int, side: int, halved: bool) -> tuple[str, int]:
        """Two convolutions and what goes past them; and the side of the picture then."""
        way = self.convolved(shown, given, wanted, stride=2 if halved else 1, relu=True)
        way = self.convolved(way, wanted, wanted, stride=1, relu=False)
        if halved:
            shown = self.add("AveragePool", [shown], kernel_shape=(2, 2), strides=(2, 2))
            shown = self.padded(shown, wanted - given, 0)
            way = self.padded(way, 0, side // 2 - ((side - 3) // 2 + 1))
            side //= 2
        return self.add("Relu", [self.add("Add", [way, shown])]), side

    def padded(self, shown: str, channels: int, px: int) -> str:
        """Zeros at the end, as dlib adds pictures of different sizes."""
        if not channels and not px:
            return shown
        return self.add("Pad", [shown, self.constant(np.array([0, 0, 0, 0, 0, channels, px, px], np.int64))])


def _numbers(file: bytes) -> Iterator[Array]:
    """The parameters of one layer after the other, float32, from the picture to the vector."""
    at = 0
    while (found := _LAYER.search(file, at)) is not None:
        at = found.end()
        sizes = []
        for _ in range(5):  # version, then the four sizes of a tensor
            size, at = _whole(file, at)
            sizes.append(size)
        count = int(np.prod(sizes[1:]))
        if sizes[0] != 2 or at + 4 * count > len(file):
            raise ValueError("no tensor of dlib's")
        yield np.frombuffer(file, "<f4", count, at)
        at += 4 * count


def _whole(file: bytes, at: int) -> tuple[int, int]:
    """A whole number as dlib writes it: how many bytes, then these, least first. And where it ends."""
    if at >= len(file):
        raise ValueError("no tensor of dlib's")
    length = file[at] & 0x0F
    return int.from_bytes(file[at + 1 : at + 1 + length], "little"), at + 1 + length
