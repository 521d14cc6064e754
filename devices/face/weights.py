"""Weights of ONNX engines: kept only when size and hash are right, checked again whenever they are loaded."""

from __future__ import annotations

import hashlib
import http.client
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from devices.face.spec import EngineSpec, WeightFile
from domain.failure import Failure, FailureCode

_CHUNK = 1 << 18
_TIMEOUT_S = 20.0
_ATTEMPTS = 5
_PARTIAL_CONTENT = 206

Progress = Callable[[str, int, int], None]
"""Called with file name, bytes so far and bytes in all."""


def installed(spec: EngineSpec, folder: Path) -> bool:
    """Are all files there with the right size? Cheap; ``verified`` does the hashing."""
    return all(_size(folder / wanted.file) == wanted.size for wanted in spec.weights)


def verified(wanted: WeightFile, folder: Path) -> bytes:
    """The content of a weight file, checked. Raises Failure FACE_ENGINE_MISSING or FACE_WEIGHTS_WRONG."""
    try:
        content = (folder / wanted.file).read_bytes()
    except OSError as error:
        raise Failure(FailureCode.FACE_ENGINE_MISSING, wanted.file) from error
    if len(content) != wanted.size or hashlib.sha256(content).hexdigest() != wanted.sha256:
        raise Failure(FailureCode.FACE_WEIGHTS_WRONG, wanted.file)
    return content


def install(spec: EngineSpec, folder: Path, source: str = "", progress: Progress = lambda *_: None) -> None:
    """Put the engine's files into ``folder``. Files already there and right are left alone.

    ``source`` is a folder or file (a USB stick), an address ending in ``/`` that holds the files, or empty for the
    addresses of the description. A download that breaks off is taken up where it stopped, also by a later call.

    Raises Failure FACE_WEIGHTS_WRONG (nothing is kept), FACE_WEIGHTS_UNREACHABLE, or FACE_ENGINE_MISSING where a file
    is neither in ``source`` nor has an address.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for wanted in spec.weights:
        if not _right(folder / wanted.file, wanted):
            _install_one(wanted, folder, source, progress)


def _install_one(wanted: WeightFile, folder: Path, source: str, progress: Progress) -> None:
    part = folder / (wanted.file + ".part")
    if source.startswith(("http://", "https://")):
        _download(source + wanted.file if source.endswith("/") else source, part, wanted, progress)
    elif source:
        _copy(Path(source), part, wanted, progress)
    elif wanted.url:
        _download(wanted.url, part, wanted, progress)
    else:
        raise Failure(FailureCode.FACE_ENGINE_MISSING, f"{wanted.file}: no address, install from a file")
    if not _right(part, wanted):
        part.unlink(missing_ok=True)
        raise Failure(FailureCode.FACE_WEIGHTS_WRONG, wanted.file)
    part.replace(folder / wanted.file)


def _copy(source: Path, part: Path, wanted: WeightFile, progress: Progress) -> None:
    origin = source / wanted.file if source.is_dir() else source
    try:
        with origin.open("rb") as stream, part.open("wb") as kept:
            _pour(stream, kept, 0, wanted, progress)
    except OSError as error:
        raise Failure(FailureCode.FACE_ENGINE_MISSING, f"{wanted.file}: {type(error).__name__}") from error


def _download(url: str, part: Path, wanted: WeightFile, progress: Progress) -> None:
    reason = ""
    for _ in range(_ATTEMPTS):
        before = _size(part)
        try:
            _fetch(url, part, wanted, progress)
        except (OSError, http.client.HTTPException, ValueError) as error:
            reason = type(error).__name__ + (f" {error.code}" if isinstance(error, urllib.error.HTTPError) else "")
        if _size(part) >= wanted.size:
            return
        if reason and _size(part) == before:
            break  # no progress: not a line that drops, but one that is not there
    raise Failure(FailureCode.FACE_WEIGHTS_UNREACHABLE, f"{wanted.file}: {reason or 'cut short'}")


def _fetch(url: str, part: Path, wanted: WeightFile, progress: Progress) -> None:
    start = _size(part)
    if start >= wanted.size:
        part.unlink()
        start = 0
    request = urllib.request.Request(url, headers={"Range": f"bytes={start}-"} if start else {})  # noqa: S310 - see install
    with urllib.request.urlopen(request, timeout=_TIMEOUT_S) as answer:  # noqa: S310 - the hash decides, not the source
        if answer.status != _PARTIAL_CONTENT:
            start = 0  # a server without ranges sends all of it again
        with part.open("ab" if start else "wb") as kept:
            _pour(answer, kept, start, wanted, progress)


def _pour(stream: IO[bytes], kept: IO[bytes], start: int, wanted: WeightFile, progress: Progress) -> None:
    """Copy until the end, or until one byte more than there should be: an endless answer fills no disk."""
    done = start
    for chunk in _chunks(stream):
        done += len(chunk)
        kept.write(chunk)
        progress(wanted.file, min(done, wanted.size), wanted.size)
        if done > wanted.size:
            return


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _right(path: Path, wanted: WeightFile) -> bool:
    if _size(path) != wanted.size:
        return False
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest() == wanted.sha256
