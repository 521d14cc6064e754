"""Real landmarks on drawn people and drawn attacks, twelve looks a second; no clock but the looks' own."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from devices import opencv
from devices.face.dlib_engine import DlibEngine
from devices.face.liveness.challenge import Challenge, Observation, drawn_steps, observe, unseen
from devices.face.liveness.eye_pictures import eyes_alike, eyes_of
from devices.face.liveness.eyes import Eyes, eyes_seen
from devices.face.liveness.flatness import apply, homography, residual
from devices.face.liveness.passive import FrameSignals, PassiveEvidence, ready, suspicions
from devices.face.liveness.signals import Reference, frame_signals
from devices.face.liveness.signals import moves_along as moves_along_signal
from devices.face.liveness.watch import Watch, looked, verdict
from devices.simulated.drawn_face.attacks import Attack, AttackFilm, Handling
from devices.simulated.drawn_face.film import Film, Staging, turning_poses, waiting_poses
from devices.simulated.drawn_face.motion import DURATION_S, Action, acting, idle
from domain.face import Box, ChallengeStep, LivenessMode, LivenessResult
from domain.failure import FailureCode

RATE = 12
REACTION_S = 0.5
Scene = Callable[[float, ChallengeStep | None], Any]


def run(engine: DlibEngine, scene: Scene, watch: Watch, seconds: float) -> LivenessResult | None:
    """Look at a scene until there is a verdict or time is up."""
    earlier: deque[Reference] = deque(maxlen=4)
    for number in range(int(seconds * RATE)):
        frame = scene(number / RATE, watch.challenge.step)
        faces = engine.detect(frame)
        signals: FrameSignals | None = None
        if faces:
            signals, here = frame_signals(frame, faces[0], earlier[0] if len(earlier) == 4 else None)
            earlier.append(here)
        watch = looked(watch, faces[0] if len(faces) == 1 else None, signals, number / RATE)
        found = verdict(watch)
        if found is not None:
            return found
    return verdict(watch)


def person(number: int) -> Scene:
    """Somebody who does what is asked, half a second later."""
    film = Film(Staging(number))
    for pose in (*waiting_poses(), *turning_poses()):
        film.prepare(*pose)
    asked: list[Any] = [None, 0.0]

    def scene(time_s: float, step: ChallengeStep | None) -> Any:
        if step is not asked[0]:
            asked[:] = [step, time_s + REACTION_S]
        moment, since_s = idle(time_s, number), time_s - asked[1]
        if step is not None and 0 <= since_s % 2.5 <= DURATION_S[Action(step.value)] and since_s >= 0:
            moment = acting(Action(step.value), since_s % 2.5, moment)
        return film.frame(moment)

    return scene


def attack(kind: Attack, number: int, turn_deg: float = 30.0) -> Scene:
    film = AttackFilm(kind, number, handling=Handling(turn_deg=turn_deg))
    return lambda time_s, _: film.frame(time_s)


def challenge(*steps: ChallengeStep) -> Watch:
    return replace(Watch(LivenessMode.CHALLENGE), challenge=Challenge(steps))


@pytest.mark.parametrize("number", [2, 4, 6])
def test_people_pass_unnoticed_when_nothing_is_asked(number: int, engine: DlibEngine) -> None:
    found = run(engine, person(number), Watch(LivenessMode.PASSIVE), 4)
    assert found == LivenessResult(LivenessMode.PASSIVE, passed=True)


@pytest.mark.parametrize("steps", [("blink", "turn_left", "turn_right"), ("turn_right", "turn_left", "blink")])
def test_people_who_do_what_is_asked_pass(steps: tuple[str, ...], engine: DlibEngine) -> None:
    found = run(engine, person(4), challenge(*map(ChallengeStep, steps)), 20)
    assert found is not None
    assert (found.passed, found.reason, found.signals) == (True, None, ())


@pytest.mark.parametrize(
    ("kind", "signal"),
    [
        (Attack.PRINT_STILL, "still"),
        (Attack.PRINT_MOVED, "sheet"),
        (Attack.PHONE, "moire"),
        (Attack.SCREEN_CLEAN, "sheet"),
        (Attack.FROZEN, "repeated_frames"),
        (Attack.LOOP, "repeated_frames"),
    ],
)
def test_passive_signals_name_the_attack(kind: Attack, signal: str, engine: DlibEngine) -> None:
    watch, seconds = Watch(LivenessMode.PASSIVE), 4.0
    scene = attack(kind, 2, turn_deg=8)
    found = run_whole(engine, scene, watch, seconds)
    assert found is not None
    assert (found.passed, found.reason) == (False, FailureCode.FACE_NOT_LIVE)
    assert signal in dict(found.signals)


def run_whole(engine: DlibEngine, scene: Scene, watch: Watch, seconds: float) -> LivenessResult | None:
    """All the looks of a session, as while the chip is being read, then the verdict."""
    earlier: deque[Reference] = deque(maxlen=4)
    for number in range(int(seconds * RATE)):
        frame = scene(number / RATE, None)
        faces = engine.detect(frame)
        if faces:
            signals, here = frame_signals(frame, faces[0], earlier[0] if len(earlier) == 4 else None)
            earlier.append(here)
            watch = looked(watch, faces[0], signals, number / RATE)
    return verdict(watch, late=True)


def test_a_print_bent_round_like_a_head_does_not_blink(engine: DlibEngine) -> None:
    watch = Watch(LivenessMode.PASSIVE)
    found = run_whole(engine, attack(Attack.PRINT_BENT, 4, turn_deg=5), watch, 6)
    assert found is not None
    assert (found.passed, found.reason) == (False, FailureCode.FACE_NOT_LIVE)


@pytest.mark.parametrize(
    ("left_px", "right_px", "moves_along"), [(0, 0, None), (6, 6, True), (6, -6, True), (-6, 6, True), (-6, -6, False)]
)
def test_a_room_that_stands_still_is_no_sheet(left_px: int, right_px: int, moves_along: bool | None) -> None:
    """A head moves by six pixels; what is beside it stands still, or moves as well: a sheet that is turned as it sways
    takes one side along."""
    random = np.random.default_rng(4)
    wide = opencv.blur(random.normal(128, 60, (480, 700)).astype(np.float32), 4.0)
    before = wide[:, 20:660]
    after = before.copy()
    after[:, 40:320] = wide[:, 60 - left_px : 340 - left_px]
    after[:, 320:580] = wide[:, 340 - right_px : 600 - right_px]
    box = Box(230, 140, 180, 200)
    after[100:360, 230:410] = wide[100:360, 244:424]
    found = moves_along_signal(Reference(before, box, before[:64, :128]), after, (6.0, 0.0))
    assert found is moves_along


@pytest.mark.parametrize("kind", [Attack.PRINT_MOVED, Attack.PRINT_BENT, Attack.PHONE])
def test_a_challenge_is_not_met_by_a_picture_in_a_hand(kind: Attack, engine: DlibEngine) -> None:
    steps = (ChallengeStep.TURN_LEFT, ChallengeStep.BLINK, ChallengeStep.TURN_RIGHT)
    found = run(engine, attack(kind, 2), challenge(*steps), 9)
    assert found is None or not found.passed


# -- the rules alone ------------------------------------------------------------------------------------------------


def seen(at_s: float, yaw_deg: float = 0.0, eyes: float = 0.3, left: int = 200) -> Observation:
    """A look at a head whose landmarks move as a solid body's do, but for the lids."""
    head = np.stack([np.tile(np.arange(17.0), 4), np.repeat(np.arange(4.0), 17)], 1) * 12 + 200
    depth = 20 * np.sin(np.arange(68.0))
    turned = head + np.stack([depth * np.sin(np.radians(yaw_deg)) * 2, np.zeros(68)], 1)
    turned[[37, 38, 43, 44]] = turned[[41, 40, 47, 46]] - np.array([0.0, 36 * eyes])
    alike = 0.97 if eyes > 0.26 else 0.5
    return Observation(at_s, yaw_deg, eyes, Box(left, 100, 200, 200), turned, alike)


def learned(*steps: ChallengeStep) -> Challenge:
    found = Challenge(steps)
    for number in range(11):
        found = observe(found, seen(number / 10))
    assert found.step is steps[0]
    return found


def test_steps_are_drawn_with_a_blink_and_a_turn_and_no_two_alike_in_a_row() -> None:
    lot = random.Random(5)
    drawn = {drawn_steps(lot.choice) for _ in range(300)}
    assert len(drawn) > 5
    for steps in drawn:
        assert ChallengeStep.BLINK in steps
        assert {ChallengeStep.TURN_LEFT, ChallengeStep.TURN_RIGHT} & set(steps)
        assert all(one is not other for one, other in pairwise(steps))


def test_a_turn_counts_once_it_is_seen_in_two_looks() -> None:
    once = observe(learned(ChallengeStep.TURN_LEFT), seen(1.2, 15))
    assert not once.passed
    assert not observe(observe(once, seen(1.3, 1)), seen(1.4, 15)).passed
    assert observe(once, seen(1.3, 15)).passed


def test_the_way_back_from_a_turn_is_no_wrong_movement_and_no_blink() -> None:
    turned = observe(observe(learned(ChallengeStep.TURN_LEFT, ChallengeStep.TURN_RIGHT), seen(1.2, 16)), seen(1.3, 16))
    assert turned.step is ChallengeStep.TURN_RIGHT
    assert not observe(turned, seen(1.4, 16)).failed
    assert not observe(observe(turned, seen(1.5, 2)), seen(1.6, 16)).failed, (
        "one straight look of a head that comes back"
    )
    back = observe(observe(observe(turned, seen(1.5, 2)), seen(1.55, 2)), seen(1.6, 2))
    assert observe(observe(back, seen(1.7, 16)), seen(1.8, 16)).failed == "other movement"
    blink = observe(observe(learned(ChallengeStep.TURN_LEFT, ChallengeStep.BLINK), seen(1.2, 16)), seen(1.3, 16))
    squinting = observe(observe(blink, seen(1.4, 16, eyes=0.1)), seen(1.5, 10, eyes=0.3))
    assert squinting.step is ChallengeStep.BLINK
    back = observe(observe(squinting, seen(1.6, 1)), seen(1.65, 1))
    assert observe(observe(back, seen(1.7, 1, eyes=0.1)), seen(1.8, 1)).passed


def test_the_wrong_turn_fails() -> None:
    for step in (ChallengeStep.TURN_LEFT, ChallengeStep.BLINK):
        once = observe(learned(step), seen(1.2, -16))
        assert not once.failed, "one look alone may be wrong"
        assert not observe(observe(once, seen(1.3)), seen(1.4, -16)).failed
        assert observe(once, seen(1.3, -16)).failed == "other movement"


def test_one_wrong_look_at_the_head_spoils_no_blink() -> None:
    closed = observe(learned(ChallengeStep.BLINK), seen(1.2, eyes=0.12))
    assert observe(observe(closed, seen(1.3, -18)), seen(1.4)).passed


def test_landmarks_need_not_follow_the_lids_as_far_where_the_eyes_have_clearly_become_others() -> None:
    for alike, passes in ((0.6, True), (0.75, False)):
        found = learned(ChallengeStep.BLINK)
        for at_s in (1.2, 1.3, 1.4):
            found = observe(found, replace(seen(at_s, eyes=0.265), eyes_alike=alike))
        assert observe(found, seen(1.5)).passed is passes


def test_a_turn_of_a_flat_picture_does_not_count() -> None:
    neutral = learned(ChallengeStep.TURN_LEFT)
    assert neutral.neutral is not None
    squeezed = neutral.neutral.landmarks * np.array([0.85, 1.0]) + np.array([30, 0])
    flat = replace(seen(1.2, 15), landmarks=squeezed)
    assert not observe(neutral, flat).turned


def test_a_blink_counts_when_the_eyes_open_again_soon() -> None:
    closed = observe(learned(ChallengeStep.BLINK), seen(1.2, eyes=0.12))
    assert observe(closed, seen(1.4, eyes=0.3)).passed
    slow = observe(observe(closed, seen(2.1, eyes=0.12)), seen(2.9, eyes=0.3))
    assert not slow.passed
    assert not slow.failed


def half_closed(at_s: float, eyes: float) -> Observation:
    """The picture in the eyes has changed, but not so much that lids alone do that."""
    return replace(seen(at_s, eyes=eyes), eyes_alike=0.75)


def test_lids_seen_falling_half_the_way_count_when_they_stay_there_for_three_looks() -> None:
    found = observe(learned(ChallengeStep.BLINK), half_closed(1.2, 0.23))
    assert not observe(found, seen(1.3)).passed
    found = observe(observe(found, half_closed(1.3, 0.23)), half_closed(1.4, 0.23))
    assert observe(found, seen(1.5)).passed


def test_two_wrong_looks_with_an_open_one_between_are_no_blink_that_was_asked_for() -> None:
    found = learned(ChallengeStep.BLINK)
    for at_s, opening in ((1.2, 0.225), (1.3, 0.284), (1.4, 0.225), (1.5, 0.3)):
        found = observe(found, half_closed(at_s, opening))
    assert not found.passed


def test_landmarks_alone_do_not_blink_while_the_picture_in_the_eyes_stays_the_same() -> None:
    closed = replace(seen(1.2, eyes=0.12), eyes_alike=0.9)
    assert not observe(observe(learned(ChallengeStep.BLINK), closed), seen(1.4)).passed
    assert blinks(seen(0.8), replace(seen(0.9, eyes=0.12), eyes_alike=0.9), seen(1.0), seen(1.1)) == 0
    assert blinks(seen(0.8), replace(seen(0.9, eyes=0.12), eyes_alike=0.6), seen(1.0), seen(1.1)) == 1


def test_a_blink_right_after_a_turn_counts_though_the_picture_in_the_eyes_had_moved() -> None:
    turning = learned(ChallengeStep.TURN_LEFT, ChallengeStep.BLINK)
    for at in range(20):  # most of the last looks
        turning = observe(turning, replace(seen(1.2 + at * 0.05, 16), eyes_alike=0.75))
    for at in range(8):
        turning = observe(turning, seen(2.2 + at * 0.05))
    closed = observe(turning, replace(seen(2.7, eyes=0.12), eyes_alike=0.65))
    assert observe(closed, seen(2.8)).passed


def test_the_picture_in_the_eyes_changes_when_they_close_and_not_when_a_print_moves(
    engine: DlibEngine, live_frame: Callable[..., Any]
) -> None:
    def eyes(frame: Any) -> Any:
        return eyes_of(opencv.to_grey(frame), engine.detect(frame)[0].five_points)

    for number in (0, 5):
        opened, turned, closed = (live_frame(number, *pose) for pose in ((0.0, 0.0), (3.0, 0.0), (0.0, 1.0)))
        assert eyes_alike(eyes(turned), eyes(opened)) > 0.9
        assert eyes_alike(eyes(closed), eyes(opened)) < 0.75
        scene = attack(Attack.PRINT_BENT, number, turn_deg=25)
        first, later = (eyes(scene(time_s, None)) for time_s in (1.0, 1.33))
        assert eyes_alike(later, first) > 0.85


def test_a_step_runs_out_of_time() -> None:
    found = learned(ChallengeStep.BLINK)
    for number in range(70):
        found = observe(found, seen(1.1 + number / 10))
    assert found.failed == "time"


def test_a_face_that_jumps_or_goes_away_begins_anew() -> None:
    assert observe(learned(ChallengeStep.BLINK), seen(1.1, left=500)).failed == "jumped"
    assert observe(learned(ChallengeStep.BLINK), seen(3.0)).failed == "gone"
    assert unseen(learned(ChallengeStep.BLINK), 2.5).failed == "gone"
    assert not unseen(learned(ChallengeStep.BLINK), 1.3).failed


def test_after_passing_the_face_must_still_stay() -> None:
    passed = observe(observe(learned(ChallengeStep.BLINK), seen(1.2, eyes=0.12)), seen(1.4))
    assert passed.passed
    assert observe(passed, seen(1.5, left=500)).failed == "jumped"


def test_a_homography_explains_a_flat_picture_and_no_head() -> None:
    points = seen(0.0).landmarks
    matrix = np.array([[0.9, 0.05, 12.0], [-0.04, 1.1, -7.0], [1e-4, 2e-4, 1.0]])
    moved = apply(matrix, points)
    assert apply(homography(points, moved), points) == pytest.approx(moved, abs=1e-6)
    flat, solid = residual(points, moved), residual(points, seen(0.0, 20).landmarks)
    assert flat is not None and flat < 1e-6
    assert solid is not None and solid > 0.02
    assert residual(points[:5], moved[:5]) is None


def test_nothing_is_judged_on_too_few_looks() -> None:
    assert not ready(PassiveEvidence())
    assert suspicions(PassiveEvidence()) == ()
    assert verdict(Watch(LivenessMode.PASSIVE)) is None
    assert verdict(Watch(LivenessMode.OFF)) is None


def test_a_blink_of_ones_own_accord_is_counted_and_a_long_look_down_is_not() -> None:
    eyes = Eyes()
    for number, opening in enumerate([0.3] * 8 + [0.1, 0.12] + [0.3] * 4 + [0.1] * 10 + [0.3] * 3):
        eyes = eyes_seen(eyes, seen(number / 10, eyes=opening))
    assert eyes.blinks == 1


def blinks(*looks: Observation) -> int:
    eyes = Eyes()
    for look in (*(seen(number / 10) for number in range(8)), *looks):
        eyes = eyes_seen(eyes, look)
    return eyes.blinks


OPEN_AGAIN = [seen(1.2), seen(1.3), seen(1.4)]


def test_a_shallow_blink_counts_only_while_the_head_is_still() -> None:
    assert blinks(seen(0.8), seen(0.9), seen(1.0, eyes=0.2), *OPEN_AGAIN) == 1
    swaying = [seen(0.8, 6), seen(0.9, 6), seen(1.0, 6, eyes=0.2), seen(1.2, 6), seen(1.3, 6)]
    assert blinks(*swaying) == 0
    swaying[2] = seen(1.0, 6, eyes=0.12)
    assert blinks(*swaying) == 1


def test_lids_that_fall_slowly_or_one_alone_are_no_blink() -> None:
    tilted = [0.27, 0.25, 0.23, 0.21, 0.2, 0.19, 0.2, 0.21, 0.22, 0.23, 0.24, 0.25, 0.27, 0.3]
    assert blinks(*(seen(0.8 + step / 10, eyes=opening) for step, opening in enumerate(tilted))) == 0
    turned = [seen(0.8 + step / 10, 6, eyes=0.25) for step in range(5)]
    assert blinks(*turned, seen(1.3, 6, eyes=0.17), seen(1.4, 6), seen(1.5, 6)) == 0
    assert blinks(*turned[:2], seen(1.0, 6, eyes=0.17), seen(1.1, 6), seen(1.2, 6)) == 1
    wink = seen(1.0, eyes=0.12)
    wink.landmarks[[43, 44]] = seen(1.0).landmarks[[43, 44]]
    assert blinks(seen(0.8), seen(0.9), wink, *OPEN_AGAIN) == 0


def test_half_a_blink_counts_when_the_lids_stay_down_and_not_when_single_looks_are_wrong() -> None:
    """Landmarks of a bent print too narrow to be seen as a sheet jumped twice, with an open look between."""
    after = (seen(1.1), seen(1.2), seen(1.3))
    stay_down = [seen(0.8, eyes=0.225), seen(0.9, eyes=0.24), seen(1.0, eyes=0.252)]
    assert blinks(*stay_down, *after) == 1
    stay_down[1] = seen(0.9, eyes=0.284)
    assert blinks(*stay_down, *after) == 0


def test_eyes_of_a_turning_head_and_of_another_face_do_not_count() -> None:
    turning = Eyes()
    for number, (yaw, opening) in enumerate([(0, 0.3)] * 8 + [(16, 0.1)] + [(0, 0.3)] * 4):
        turning = eyes_seen(turning, seen(number / 10, yaw, opening))
    assert turning.blinks == 0
    other = Eyes()
    for number, (left, opening) in enumerate([(200, 0.3)] * 8 + [(600, 0.1)] + [(600, 0.3)] * 4):
        other = eyes_seen(other, seen(number / 10, eyes=opening, left=left))
    assert (other.blinks, other.since_s) == (0, 0.8)
