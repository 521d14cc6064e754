"""Which engines there are, by name."""

from __future__ import annotations

from pathlib import Path

from devices.face.dlib_traits import TRAITS
from devices.face.engine import EngineTraits, FaceEngine
from devices.face.spec import specs
from domain.failure import Failure, FailureCode


def engine_names() -> tuple[str, ...]:
    """Every engine this version knows, whether its weights are installed or not."""
    return ("dlib", *specs())


def traits_of(name: str) -> EngineTraits:
    """Limits and error rates of one of ``engine_names``, without loading it."""
    return TRAITS if name == "dlib" else specs()[name].traits


def load_engine(name: str, weights: Path | None = None) -> FaceEngine:
    """Load an engine with its models; seconds and hundreds of megabytes, so only in the worker process.

    ``weights`` is the folder ONNX engines have been installed to. Raises Failure FACE_ENGINE_MISSING for an unknown
    name or missing model files, FACE_WEIGHTS_WRONG for files that are not what they should be.
    """
    if name == "dlib":
        try:
            from devices.face.dlib_engine import DlibEngine  # noqa: PLC0415 - only the worker loads dlib
        except ImportError as error:
            raise Failure(FailureCode.FACE_ENGINE_MISSING, "dlib") from error
        return DlibEngine()
    spec = specs().get(name)
    if spec is None or weights is None:
        raise Failure(FailureCode.FACE_ENGINE_MISSING, name[:40])
    from devices.face.onnx_engine import OnnxEngine  # noqa: PLC0415 - only the worker loads networks

    return OnnxEngine(spec, weights)
