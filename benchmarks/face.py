"""Face matching as it runs at a desk: preview rate, looks a second, portrait to decision, delay of a hint.

    python benchmarks/face.py [--engine NAME] [--weights DIR] [--patients N]

A drawn person before the simulated camera, the matcher in its worker process, and a ticker that stands for the screen:
it asks for the newest frame every 5 ms and notes when a new one comes.
"""

from __future__ import annotations

import argparse
import os
import queue
import statistics
import threading
import time
from functools import partial
from pathlib import Path
from typing import TypeAlias

from devices.camera.feed import CameraFeed
from devices.face.process import FaceMatcher
from devices.simulated.camera import DrawnCamera
from devices.simulated.drawn_face.film import Staging
from devices.simulated.drawn_face.portrait import portrait_jpeg
from domain.card import Portrait
from domain.face import FaceResult, FaceSeen
from domain.failure import FailureCode

Events: TypeAlias = "queue.Queue[tuple[float, FaceSeen | FaceResult]]"


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


def note(events: Events, event: FaceSeen | FaceResult) -> None:
    events.put((time.perf_counter(), event))


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def until_result(events: Events) -> tuple[float, FaceResult]:
    while True:
        at_s, event = events.get(timeout=60)
        if isinstance(event, FaceResult):
            return at_s, event


def patient(matcher: FaceMatcher, person: int, events: Events) -> float:
    """Portrait 2.5 s after the card, as a chip delivers it; returns milliseconds to the decision."""
    matcher.begin()
    time.sleep(2.5)
    started_s = time.perf_counter()
    matcher.portrait(Portrait(portrait_jpeg(person), "image/jpeg"))
    at_s, found = until_result(events)
    print(
        f"person {person}: {found.decision.value:12} distance {found.distance:.3f}  {found.frames_used} frames  "
        f"{(at_s - started_s) * 1000:5.0f} ms after the portrait"
    )
    matcher.end()
    return (at_s - started_s) * 1000


def hint_delay(matcher: FaceMatcher, camera: DrawnCamera, events: Events) -> float:
    """Milliseconds from the light going out to the word for it."""
    matcher.begin()
    time.sleep(1.5)
    changed_s = time.perf_counter()
    camera.dim(0.15)
    while True:
        at_s, event = events.get(timeout=20)
        if isinstance(event, FaceSeen) and event.hint is FailureCode.FACE_TOO_DARK and at_s > changed_s:
            camera.dim(1.0)
            matcher.end()
            return (at_s - changed_s) * 1000


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--engine", default="dlib")
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--patients", type=int, default=6)
    options = parser.parse_args()
    print("load", os.getloadavg() if hasattr(os, "getloadavg") else "unknown")
    events: Events = queue.Queue()
    camera = DrawnCamera(Staging(0))
    feed = CameraFeed(camera)
    matcher = FaceMatcher(feed, options.engine, partial(note, events), weights=options.weights)
    for person in range(options.patients):
        portrait_jpeg(person % 8)
    matcher.warm_up()
    feed.start()
    time.sleep(8)
    times, intervals = [], []
    for number in range(options.patients):
        camera.show(Staging(number % 8))
        feed.stop()
        feed.start()
        time.sleep(3)
        preview = Preview(feed)
        preview.start()
        times.append(patient(matcher, number % 8, events))
        preview.over.set()
        preview.join()
        intervals += preview.intervals_ms
    delays = [hint_delay(matcher, camera, events) for _ in range(5)]
    matcher.close()
    feed.stop()
    print(f"portrait to decision   median {statistics.median(times):.0f} ms, worst {max(times):.0f} ms")
    print(
        f"preview frame interval p50 {percentile(intervals, 0.5):.1f} ms, p99 {percentile(intervals, 0.99):.1f} ms, "
        f"{1000 / statistics.mean(intervals):.1f} frames a second"
    )
    print(f"hint after its cause   median {statistics.median(delays):.0f} ms, worst {max(delays):.0f} ms")


if __name__ == "__main__":
    main()
