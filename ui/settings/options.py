"""What this machine offers for a setting: readers, cameras, face engines. Asked in a worker."""

from __future__ import annotations

from app.doctor.bench import Bench
from app.texts import Texts
from domain.failure import Failure

Options = list[tuple[str, str]]
"""Values and their words."""


def options_of(key: str, bench: Bench, texts: Texts) -> Options:
    match key:
        case "reader":
            return [("", texts.get("settings.any_reader")), *((name, name) for name in _readers(bench))]
        case "camera":
            return [*_cameras(texts), ("none", texts.get("settings.no_camera"))]
        case _:
            return _engines()


def _readers(bench: Bench) -> list[str]:
    readers = bench.readers()
    try:
        return [slot.name for slot in readers.wait((), 0.0)]
    except Failure:
        return []
    finally:
        readers.close()


def _cameras(texts: Texts) -> Options:
    from devices.camera.listing import cameras_found  # noqa: PLC0415 - may load OpenCV

    found = [(camera.index, camera.name) for camera in cameras_found()] or [(0, "")]
    return [(str(index), name or texts.get("settings.camera", count=index)) for index, name in found]


def _engines() -> Options:
    from devices.face.engines import engine_names  # noqa: PLC0415
    from devices.face.spec import specs  # noqa: PLC0415

    known = specs()
    return [(name, known[name].title if name in known else name) for name in engine_names()]
