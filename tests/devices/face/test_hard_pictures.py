"""What a desk's camera sees on other days, through camera thread, worker process and real dlib: always an answer."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from devices import opencv
from devices.camera.feed import CameraFeed
from devices.face.decision import Budget
from devices.face.dlib_engine import DlibEngine
from devices.face.process import FaceMatcher, FaceSaid
from devices.face.quality import fault
from devices.face.worker import embed_portrait
from devices.simulated.camera import NobodyCamera, StillsCamera
from devices.simulated.drawn_face.group import Standing, picture, queue_of
from devices.simulated.drawn_face.identity import Glasses
from devices.simulated.drawn_face.portrait import portrait_jp2, portrait_jpeg
from domain.card import Portrait
from domain.face import FaceDecision, FaceResult, FaceSeen
from domain.failure import Failure, FailureCode

PERSON = 2


PORTRAIT = Portrait(portrait_jp2(PERSON, grey=True), "image/jp2")


class Desk:
    """A camera and a matcher with a budget; loaded once: the seconds of a session run from its begin."""

    def __init__(self, budget: Budget) -> None:
        self.said: queue.Queue[FaceSaid] = queue.Queue()
        self.feed = CameraFeed(NobodyCamera())
        self.matcher = FaceMatcher(self.feed, "dlib", self.said.put, budget=budget)
        loaded(self.matcher)

    def looks_at(self, picture: Any) -> tuple[FaceResult, set[FailureCode | None]]:
        """The answer, and every hint on the way to it."""
        self.feed.use(StillsCamera(picture))
        self.feed.open()
        self.matcher.begin()
        self.matcher.portrait(PORTRAIT)
        try:
            return result(self.said)
        finally:
            self.matcher.end()
            self.feed.close()  # its pictures cost a core


@pytest.fixture(scope="module")
def patient_desk() -> Iterator[Desk]:
    yield from open_desk(40.0)


@pytest.fixture(scope="module")
def hasty_desk() -> Iterator[Desk]:
    yield from open_desk(2.5)


def open_desk(total_s: float) -> Iterator[Desk]:
    desk = Desk(Budget(total_s=total_s))
    yield desk
    desk.matcher.close()
    desk.feed.stop()


def loaded(matcher: FaceMatcher) -> None:
    matcher.warm_up()
    for _ in range(600):
        if matcher.ready:
            return
        time.sleep(0.1)
    pytest.fail("the engine never came")


def result(said: queue.Queue[FaceSaid]) -> tuple[FaceResult, set[FailureCode | None]]:
    """The answer, and every hint on the way to it."""
    hints: set[FailureCode | None] = set()
    while True:
        event = said.get(timeout=60)
        if isinstance(event, FaceResult):
            return event, hints
        if isinstance(event, FaceSeen):
            hints.add(event.hint)


@pytest.mark.parametrize(
    ("people", "options"),
    [
        ([Standing(PERSON)], {"window": True}),
        ([Standing(PERSON, at=(0.5, 0.8))], {}),
        ([Standing(4, face_px=80, at=(0.75, 0.4)), Standing(PERSON, at=(0.4, 0.5))], {}),
        ([Standing(PERSON, face_px=560)], {"size_px": (3840, 2160)}),
    ],
    ids=["light from behind", "wheelchair", "somebody behind", "4K"],
)
def test_the_owner_is_known_by_a_grey_portrait(
    patient_desk: Desk, people: list[Standing], options: dict[str, Any]
) -> None:
    found, _ = patient_desk.looks_at(picture(people, **options))
    assert found.decision in (FaceDecision.SAME, FaceDecision.CANNOT_TELL)
    assert found.distance is not None and found.distance < found.different_limit - 0.15
    assert found.frames_used >= 5


@pytest.mark.parametrize(
    ("shown", "hint"),
    [
        (lambda: picture([Standing(PERSON, at=(0.3, 0.47)), Standing(4, at=(0.7, 0.47))]), FailureCode.FACE_SEVERAL),
        (lambda: picture([Standing(PERSON, mask=True)]), FailureCode.FACE_COVERED),
        (lambda: queue_of(30, face_px=110), None),
        (lambda: np.full((2160, 3840, 3), 16, np.uint8), FailureCode.FACE_TOO_DARK),
        (lambda: picture([Standing(PERSON, face_px=80)]), FailureCode.FACE_TOO_FAR),
    ],
    ids=["two people", "mask", "thirty faces", "dark 4K", "too far"],
)
def test_what_cannot_be_compared_ends_in_time_with_the_reason(
    hasty_desk: Desk, shown: Callable[[], Any], hint: FailureCode | None
) -> None:
    found, hints = hasty_desk.looks_at(shown())
    assert found.decision is FaceDecision.CANNOT_TELL
    assert found.reason is not None
    if hint:
        assert found.reason is hint
        assert hint in hints


@pytest.mark.parametrize("glasses", [Glasses.ROUND, Glasses.SQUARE])
def test_glasses_put_on_since_the_portrait_leave_the_owner_nearest(engine: DlibEngine, glasses: Glasses) -> None:
    faces = engine.detect(picture([Standing(PERSON, glasses=glasses)]))
    assert fault(faces[0].quality) is None
    assert nearest(engine, picture([Standing(PERSON, glasses=glasses)])) == PERSON


@pytest.mark.parametrize("years", [10, 20])
def test_years_since_the_portrait_leave_the_owner_nearest(engine: DlibEngine, years: int) -> None:
    assert nearest(engine, picture([Standing(PERSON, years=years)])) == PERSON


def grey(rgb: Any) -> Any:
    return np.ascontiguousarray(np.repeat(opencv.to_grey(rgb)[..., None], 3, 2))


@pytest.mark.parametrize("live", ["colour", "grey"])
@pytest.mark.parametrize("portrait", ["colour", "grey"])
def test_grey_against_colour_is_the_same_person_either_way(engine: DlibEngine, live: str, portrait: str) -> None:
    """A portrait of the chip may be grey, and so may a camera's picture be at night; neither is a mask."""
    shown = grey(picture([Standing(PERSON)])) if live == "grey" else picture([Standing(PERSON)])
    face = engine.detect(shown)[0]
    assert fault(face.quality) is None
    own = embed_portrait(engine, portrait_jp2(PERSON, grey=portrait == "grey"))
    assert engine.distance(engine.embed(shown, face), own) <= engine.traits.same_limit_fused


@pytest.mark.parametrize("person", range(8))
def test_a_face_against_the_light_is_found_whoever_it_is(engine: DlibEngine, person: int) -> None:
    """What to say is then known: too dark, and not that nobody is there."""
    assert engine.detect(picture([Standing(person)], window=True))


def nearest(engine: DlibEngine, rgb: Any) -> int:
    live = engine.embed(rgb, engine.detect(rgb)[0])
    return min(range(5), key=lambda person: engine.distance(live, embed_portrait(engine, portrait_jpeg(person))))


def test_every_face_of_a_queue_is_found_and_the_largest_comes_first(engine: DlibEngine) -> None:
    shown = queue_of(12, face_px=130)
    faces = engine.detect(shown)
    assert len(faces) >= 8
    assert [face.box.width for face in faces] == sorted((face.box.width for face in faces), reverse=True)


def test_portraits_cut_or_garbled_anywhere_are_typed(engine: DlibEngine) -> None:
    """Never anything but an embedding or a Failure: some damage leaves a picture that can still be read."""
    lot, refused = np.random.default_rng(9), list[FailureCode]()
    for image in (portrait_jpeg(PERSON), portrait_jp2(PERSON), portrait_jp2(PERSON, grey=True)):
        for share in (0.0, 0.1, 0.5, 0.9):
            garbled = bytearray(image)
            for at in lot.integers(0, len(image), 20):
                garbled[at] = int(lot.integers(0, 256))
            refused += refusals(engine, image[: int(len(image) * share)], bytes(garbled))
    assert len(refused) >= 6
    assert set(refused) <= {FailureCode.CHIP_PORTRAIT_UNREADABLE, FailureCode.FACE_PORTRAIT_UNUSABLE}


def refusals(engine: DlibEngine, *images: bytes) -> Iterator[FailureCode]:
    for image in images:
        try:
            embed_portrait(engine, image)
        except Failure as failure:
            yield failure.code
