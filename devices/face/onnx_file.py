"""The few parts of an ONNX file that a plain chain of convolutions needs, written as bytes (onnx.proto3, opset 13)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import numpy as np

from devices.face.engine import Array

Named: TypeAlias = tuple[str, Sequence[int]]
"""What goes in or comes out, and its shape."""

_VARINT, _BYTES = 0, 2
_IR_VERSION, _OPSET = 7, 13
_FLOAT, _INT64 = 1, 7
_ATTRIBUTE_INTS = 7


def node(operation: str, inputs: Sequence[str], output: str, **ints: Sequence[int]) -> bytes:
    """A NodeProto whose attributes are lists of whole numbers."""
    attributes = b"".join(_field(5, _attribute(name, values)) for name, values in ints.items())
    named = b"".join(_field(1, name.encode()) for name in inputs)
    return named + _field(2, output.encode()) + _field(4, operation.encode()) + attributes


def model(nodes: Iterable[bytes], constants: Mapping[str, Array], takes: Named, gives: Named) -> bytes:
    """A ModelProto. ``constants`` are float32 or int64; ``takes`` and ``gives`` are float32."""
    graph = b"".join(_field(1, each) for each in nodes) + _field(2, b"g")
    graph += b"".join(_field(5, _tensor(name, values)) for name, values in constants.items())
    graph += _field(11, _value(*takes)) + _field(12, _value(*gives))
    return _number(1, _IR_VERSION) + _field(7, graph) + _field(8, _number(2, _OPSET))


def _attribute(name: str, values: Sequence[int]) -> bytes:
    return _field(1, name.encode()) + b"".join(_number(8, value) for value in values) + _number(20, _ATTRIBUTE_INTS)


def _tensor(name: str, values: Array) -> bytes:
    kind = _INT64 if values.dtype == np.int64 else _FLOAT
    shape = b"".join(_number(1, size) for size in values.shape)
    return shape + _number(2, kind) + _field(8, name.encode()) + _field(9, np.ascontiguousarray(values).tobytes())


def _value(name: str, shape: Sequence[int]) -> bytes:
    sizes = b"".join(_field(1, _number(1, size)) for size in shape)
    return _field(1, name.encode()) + _field(2, _field(1, _number(1, _FLOAT) + _field(2, sizes)))


def _field(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | _BYTES) + _varint(len(content)) + content


def _number(number: int, value: int) -> bytes:
    return _varint(number << 3 | _VARINT) + _varint(value)


def _varint(value: int) -> bytes:
    """Protocol Buffers' base 128, least first; numbers here are never negative."""
    written = bytearray()
    while value > 0x7F:
        written.append(value & 0x7F | 0x80)
        value >>= 7
    written.append(value)
    return bytes(written)
