"""Face matching as it runs at a desk, against its goals, and against the plain calls of ``face_recognition``.

    python benchmarks/face.py [--engine NAME --weights DIR] [--patients N]

1. A drawn person before the simulated camera, the matcher in its worker process, and a ticker that stands for the
   screen: preview frame interval (goal p99 at most 45 ms at 30 frames a second), first good frame to verdict (goal at
   most 1 s), share of the processor.
2. What is wrong with the picture, from the cause to the word for it (goal at most 200 ms).
3. Milliseconds a frame, and verifications a second – five frames found, judged, embedded, compared – beside
   ``face_locations`` and ``face_encodings`` on the same frames in the same run (goal 3 times as many with an ONNX
   engine, never fewer with dlib).
"""

from __future__ import annotations

import argparse
import os
import queue
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import numpy as np

from devices import opencv
from devices.camera.feed import CameraFeed
from devices.face.decision import fuse
from devices.face.engines import load_engine
from devices.face.process import FaceMatcher, FaceSaid
from devices.face.worker import embed_portrait
from devices.simulated.camera import StillsCamera
from devices.simulated.drawn_face.group import Standing, picture
from devices.simulated.drawn_face.portrait import portrait_jpeg
from domain.card import Portrait
from domain.face import FaceResult, FaceSeen
from domain.failure import FailureCode

Events: TypeAlias = "queue.Queue[tuple[float, FaceSaid]]"
PREVIEW_GOAL_MS, VERDICT_GOAL_MS, HINT_GOAL_MS = 45, 1000, 200
FRAMES = 5


class Preview(threading.Thread):
    """Notes the time between new frames, as the screen sees them."""

    def __init__(self, feed: CameraFeed) -> None:
        super().__init__(daemon=True)
        self.feed, self.intervals_ms, self.over = feed, list[float](), threading.Event()

    def run(self) -> None:
        number, since = 0, time.perf_counter()
        while not self.over.wait(0.005):
            frame = self.feed.latest()
            if frame is not None and frame.number != number:
                now = time.perf_counter()
                if number:
                    self.intervals_ms.append((now - since) * 1000)
                number, since = frame.number, now


@contextmanager
def shown(feed: CameraFeed) -> Iterator[list[float]]:
    preview = Preview(feed)
    preview.start()
    yield preview.intervals_ms
    preview.over.set()
    preview.join()


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def until(events: Events, wanted: Callable[[FaceSaid], bool]) -> tuple[float, FaceSaid]:
    while True:
        at_s, event = events.get(timeout=60)
        if wanted(event):
            return at_s, event


def good(event: FaceSaid) -> bool:
    return isinstance(event, FaceSeen) and event.box is not None and event.hint is None


def patient(matcher: FaceMatcher, camera: StillsCamera, person: int, events: Events) -> float:
    """The portrait is there, then somebody steps before the camera; milliseconds from the first good frame."""
    camera.show(picture([]))
    matcher.begin()
    matcher.portrait(Portrait(portrait_jpeg(person), "image/jpeg"))
    time.sleep(1.0)
    while not events.empty():
        events.get()  # of the patient before
    camera.show(picture([Standing(person)]))
    first_s, _ = until(events, good)
    at_s, found = until(events, lambda event: isinstance(event, FaceResult))
    assert isinstance(found, FaceResult)
    print(
        f"  person {person}: {found.decision.value:12} distance {found.distance:.3f}, {found.frames_used} frames, "
        f"{(at_s - first_s) * 1000:4.0f} ms after the first good frame"
    )
    time.sleep(1.0)  # verification is over, the look goes on
    matcher.end()
    return (at_s - first_s) * 1000


CAUSES: dict[FailureCode, Any] = {
    FailureCode.FACE_TOO_FAR: lambda: picture([Standing(2, face_px=80)]),
    FailureCode.FACE_TOO_DARK: lambda: (picture([Standing(2)]) * np.float32(0.15)).astype(np.uint8),
    FailureCode.FACE_TURNED: lambda: picture([Standing(2, yaw=25)]),
    FailureCode.FACE_BLURRED: lambda: opencv.blur(picture([Standing(2)]), 4.0),
    FailureCode.FACE_SEVERAL: lambda: picture([Standing(2, at=(0.3, 0.47)), Standing(4, at=(0.7, 0.47))]),
    FailureCode.FACE_COVERED: lambda: picture([Standing(2, mask=True)]),
    FailureCode.FACE_NOT_SEEN: lambda: picture([]),
}


def hint_delays(matcher: FaceMatcher, camera: StillsCamera, events: Events, cause: FailureCode) -> list[float]:
    """Milliseconds from a cause to the word for it, five times; the portrait has not come yet."""
    fine, wrong, delays = picture([Standing(2)]), CAUSES[cause](), list[float]()
    matcher.begin()
    for _ in range(5):
        camera.show(fine)
        until(events, good)
        time.sleep(0.4)
        changed_s = time.perf_counter()
        camera.show(wrong)
        at_s, _ = until(events, lambda event: isinstance(event, FaceSeen) and event.hint is cause)
        delays.append((at_s - changed_s) * 1000)
    matcher.end()
    return delays


def processor_s(pid: int | None) -> float:
    """Seconds of processor time of this process and the worker (Linux only; elsewhere this process alone)."""
    own = sum(os.times()[:2])
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    except OSError:
        return own
    return own + (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def face_recognition() -> ModuleType:
    """The package; its models' package needs a module that setuptools no longer has (faces.md §1)."""
    stub = ModuleType("pkg_resources")
    found = find_spec("face_recognition_models")
    assert found is not None and found.submodule_search_locations
    folder = Path(found.submodule_search_locations[0])
    stub.resource_filename = lambda _, name: str(folder / name)  # type: ignore[attr-defined]
    sys.modules.setdefault("pkg_resources", stub)
    import face_recognition as package

    return package


def timed_ms(work: Callable[[Any], Any], frames: list[Any]) -> float:
    """Median over the frames."""
    times = []
    for frame in frames:
        started_s = time.perf_counter()
        work(frame)
        times.append((time.perf_counter() - started_s) * 1000)
    return statistics.median(times)


def compared(name: str, weights: Path | None, rounds: int = 6) -> None:
    engine, package = load_engine(name, weights), face_recognition()
    camera = StillsCamera(picture([Standing(2)]))
    frames = [camera._draw() for _ in range(FRAMES)]
    own = embed_portrait(engine, portrait_jpeg(2))
    known = package.face_encodings(frames[0])[0]

    def ours() -> None:
        found = [(frame, engine.detect(frame)[0]) for frame in frames]
        engine.distance(own, fuse([engine.embed(frame, face) for frame, face in found], engine.traits.unit_length))

    def plain() -> None:
        for frame in frames:
            package.face_distance([known], package.face_encodings(frame, package.face_locations(frame))[0])

    ours(), plain()
    ratios, rates = [], []
    for _ in range(rounds):  # turn about: the machine is not always equally busy
        times = []
        for work in (ours, plain):
            started_s = time.perf_counter()
            work()
            times.append(time.perf_counter() - started_s)
        ratios.append(times[1] / times[0])
        rates.append((1 / times[0], 1 / times[1]))
    face = engine.detect(frames[0])[0]
    print(f"a frame: found and judged {timed_ms(engine.detect, frames * 4):.1f} ms, ", end="")
    print(f"embedded {timed_ms(lambda frame: engine.embed(frame, face), frames * 4):.1f} ms")
    mine, theirs = (statistics.median(rate[side] for rate in rates) for side in (0, 1))
    goal = 1.0 if name == "dlib" else 3.0
    print(
        f"verifications a second: {mine:.2f}, face_recognition {theirs:.2f}: "
        f"{verdict('ratio', statistics.median(ratios), goal, least=True)}"
    )


def verdict(what: str, value: float, goal: float, least: bool = False) -> str:
    met = value >= goal if least else value <= goal
    return f"{what} {value:.3g} (goal {'≥' if least else '≤'} {goal:g}: {'met' if met else 'MISSED'})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", default="dlib")
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--patients", type=int, default=6)
    given = parser.parse_args()
    print("load", os.getloadavg() if hasattr(os, "getloadavg") else "unknown", "cores", os.cpu_count())
    events: Events = queue.Queue()
    for person in range(min(given.patients, 8)):  # drawing is not what is measured
        portrait_jpeg(person), picture([Standing(person)])
    camera = StillsCamera(picture([]))
    feed = CameraFeed(camera)
    matcher = FaceMatcher(
        feed, given.engine, lambda event: events.put((time.perf_counter(), event)), weights=given.weights
    )
    matcher.warm_up()
    feed.open()
    while not matcher.ready:
        time.sleep(0.1)
    with shown(feed) as idle:
        time.sleep(4)
    started_s, used_s = time.perf_counter(), processor_s(matcher.worker_pid)
    with shown(feed) as busy:
        times = [patient(matcher, camera, number % 8, events) for number in range(given.patients)]
    share = (processor_s(matcher.worker_pid) - used_s) / (time.perf_counter() - started_s)
    print(f"{given.engine}: first good frame to verdict, ms: median {statistics.median(times):.0f}, ", end="")
    print(verdict("worst", max(times), VERDICT_GOAL_MS))
    print(
        f"preview interval, ms: nobody there p50 {percentile(idle, 0.5):.1f}, p99 {percentile(idle, 0.99):.1f}; ",
        end="",
    )
    print(f"verifying p50 {percentile(busy, 0.5):.1f}, {verdict('p99', percentile(busy, 0.99), PREVIEW_GOAL_MS)}")
    print(f"processor: {share:.2f} of one core, drawing the camera's pictures included")
    for cause in CAUSES:
        delays = hint_delays(matcher, camera, events, cause)
        print(f"{cause.name:15} said after, ms: median {statistics.median(delays):.0f}, ", end="")
        print(verdict("worst", max(delays), HINT_GOAL_MS))
    matcher.close()
    feed.stop()
    compared(given.engine, given.weights)


if __name__ == "__main__":
    main()
