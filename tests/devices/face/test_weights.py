"""Installing weights from a stick and from a local server: cut, slow, wrong, endless."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from devices.face.spec import EngineSpec, WeightFile, specs
from devices.face.weights import install, installed, verified
from domain.failure import Failure, FailureCode

DETECTOR, EMBEDDER = b"detector " * 5000, bytes(range(256)) * 3000


def described(url: str = "") -> EngineSpec:
    """An engine whose files are small and ours."""
    spec = specs()["yunet-sface"]

    def pinned(name: str, content: bytes) -> WeightFile:
        address = f"{url}/{name}" if url else ""
        return WeightFile(name, len(content), hashlib.sha256(content).hexdigest(), address)

    return replace(
        spec,
        detector=replace(spec.detector, weights=pinned("d.onnx", DETECTOR)),
        embedder=replace(spec.embedder, weights=pinned("e.onnx", EMBEDDER)),
    )


def ranges(content: bytes, seen: list[str], cut_first: int = 0) -> Callable[[Request], Response]:
    """A server that knows ranges and may cut its first answer short."""

    def answer(request: Request) -> Response:
        seen.append(request.headers.get("Range", ""))
        start = int(seen[-1].removeprefix("bytes=").rstrip("-") or 0)
        body = content[start:]
        if cut_first and len(seen) == 1:
            body = body[:cut_first]
        return Response(body, 206 if start else 200)

    return answer


def test_from_a_stick(tmp_path: Path) -> None:
    stick, folder = tmp_path / "stick", tmp_path / "kho mô hình"
    stick.mkdir()
    (stick / "d.onnx").write_bytes(DETECTOR)
    (stick / "e.onnx").write_bytes(EMBEDDER)
    spec, told = described(), []
    install(spec, folder, str(stick), lambda *step: told.append(step))
    assert installed(spec, folder)
    assert verified(spec.embedder.weights, folder) == EMBEDDER
    assert told[-1] == ("e.onnx", len(EMBEDDER), len(EMBEDDER))
    assert sorted(path.name for path in folder.iterdir()) == ["d.onnx", "e.onnx"]


def test_a_wrong_file_is_refused_and_nothing_is_kept(tmp_path: Path) -> None:
    stick, folder = tmp_path / "stick", tmp_path / "weights"
    stick.mkdir()
    (stick / "d.onnx").write_bytes(DETECTOR[:-1] + b"!")
    with pytest.raises(Failure) as caught:
        install(described(), folder, str(stick))
    assert caught.value.code is FailureCode.FACE_WEIGHTS_WRONG
    assert list(folder.iterdir()) == []


def test_a_stick_without_the_files(tmp_path: Path) -> None:
    with pytest.raises(Failure) as caught:
        install(described(), tmp_path / "weights", str(tmp_path))
    assert caught.value.code is FailureCode.FACE_ENGINE_MISSING


def test_a_download_that_is_cut_is_taken_up_where_it_stopped(tmp_path: Path, httpserver: HTTPServer) -> None:
    seen: list[str] = []
    httpserver.expect_request("/d.onnx").respond_with_handler(ranges(DETECTOR, []))
    httpserver.expect_request("/e.onnx").respond_with_handler(ranges(EMBEDDER, seen, cut_first=300_000))
    spec = described(httpserver.url_for("").rstrip("/"))
    install(spec, tmp_path)
    assert verified(spec.embedder.weights, tmp_path) == EMBEDDER
    assert seen == ["", "bytes=300000-"]


def test_a_later_call_goes_on_with_what_is_there(tmp_path: Path, httpserver: HTTPServer) -> None:
    seen: list[str] = []
    (tmp_path / "d.onnx").write_bytes(DETECTOR)
    (tmp_path / "e.onnx.part").write_bytes(EMBEDDER[:1000])
    httpserver.expect_request("/e.onnx").respond_with_handler(ranges(EMBEDDER, seen))
    spec = described(httpserver.url_for("").rstrip("/"))
    install(spec, tmp_path)
    assert verified(spec.embedder.weights, tmp_path) == EMBEDDER
    assert seen == ["bytes=1000-"]


def test_a_server_without_ranges_sends_it_all_again(tmp_path: Path, httpserver: HTTPServer) -> None:
    (tmp_path / "d.onnx").write_bytes(DETECTOR)
    (tmp_path / "e.onnx.part").write_bytes(b"x" * 1000)
    httpserver.expect_request("/e.onnx").respond_with_data(EMBEDDER)
    spec = described(httpserver.url_for("").rstrip("/"))
    install(spec, tmp_path)
    assert verified(spec.embedder.weights, tmp_path) == EMBEDDER


@pytest.mark.parametrize("body", [b"<html>not found</html>" * 9000, b"x" * (len(DETECTOR) + 500_000)])
def test_wrong_and_endless_answers_are_refused(body: bytes, tmp_path: Path, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/d.onnx").respond_with_data(body)
    with pytest.raises(Failure) as caught:
        install(described(httpserver.url_for("").rstrip("/")), tmp_path)
    assert caught.value.code is FailureCode.FACE_WEIGHTS_WRONG
    assert list(tmp_path.iterdir()) == []


def test_a_server_that_says_no(tmp_path: Path, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/d.onnx").respond_with_data("", status=404)
    with pytest.raises(Failure) as caught:
        install(described(httpserver.url_for("").rstrip("/")), tmp_path)
    assert caught.value.code is FailureCode.FACE_WEIGHTS_UNREACHABLE
    assert "404" in caught.value.detail


def test_without_an_address_a_file_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(Failure) as caught:
        install(described(), tmp_path)
    assert caught.value.code is FailureCode.FACE_ENGINE_MISSING
