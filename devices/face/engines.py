"""Which engines there are, by name."""

from __future__ import annotations

from devices.face.engine import FaceEngine
from domain.failure import Failure, FailureCode


def load_engine(name: str) -> FaceEngine:
    """Load an engine with its models; seconds and hundreds of megabytes, so only in the worker process.

    Raises Failure FACE_ENGINE_MISSING for an unknown name or missing model files.
    """
    if name == "dlib":
        try:
            from devices.face.dlib_engine import DlibEngine  # noqa: PLC0415 - only the worker loads dlib
        except ImportError as error:
            raise Failure(FailureCode.FACE_ENGINE_MISSING, "dlib") from error
        return DlibEngine()
    raise Failure(FailureCode.FACE_ENGINE_MISSING, name[:40])
