"""Drawn people and drawn attacks before the liveness checks: APCER for each kind of attack, BPCER for people.

    python benchmarks/liveness.py [--sessions N]

Not certified and not tested to ISO/IEC 30107-3: the material is drawn, and drawn by the same hand as the checks.
"""

from __future__ import annotations

import argparse
import random
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from devices.face.dlib_engine import DlibEngine
from devices.face.liveness.challenge import Challenge, drawn_steps
from devices.face.liveness.signals import Reference, frame_signals
from devices.face.liveness.watch import Watch, looked, verdict
from devices.simulated.drawn_face.attacks import Attack, AttackFilm
from devices.simulated.drawn_face.film import Film, Staging, turning_poses, waiting_poses
from devices.simulated.drawn_face.motion import DURATION_S, Action, acting, idle
from domain.face import ChallengeStep, LivenessMode

RATE = 12
PEOPLE = range(8)
Scene = Callable[[float, ChallengeStep | None], Any]


@dataclass(frozen=True)
class Session:
    passed: bool
    seconds: float
    signals: tuple[str, ...]


def person(number: int, lot: random.Random) -> Scene:
    """Does what is asked after 0.4 to 1.2 s, and once more when it was not seen."""
    film = Film(Staging(number), seed=lot.randrange(1000))
    for pose in (*waiting_poses(), *turning_poses()):
        film.prepare(*pose)
    start_s, state = lot.uniform(0, 30), [None, 0.0]

    def scene(time_s: float, step: ChallengeStep | None) -> Any:
        if step is not state[0]:
            state[:] = [step, time_s + lot.uniform(0.4, 1.2)]
        since_s, moment = time_s - state[1], idle(start_s + time_s, number)
        if step is not None and since_s >= 0 and since_s % 2.8 <= DURATION_S[Action(step.value)]:
            moment = acting(Action(step.value), since_s % 2.8, moment)
        return film.frame(moment)

    return scene


def attack(kind: Attack, number: int, lot: random.Random) -> Scene:
    film, start_s = AttackFilm(kind, number, seed=lot.randrange(1000)), lot.uniform(0, 30)
    return lambda time_s, _: film.frame(start_s + time_s)


def session(engine: DlibEngine, scene: Scene, watch: Watch, least_s: float, most_s: float) -> Session:
    """Look until there is a verdict, but at least as long as reading a chip takes."""
    earlier: deque[Reference] = deque(maxlen=4)
    for number in range(int(most_s * RATE)):
        now_s = number / RATE
        frame = scene(now_s, watch.challenge.step if watch.mode is LivenessMode.CHALLENGE else None)
        faces, signals = engine.detect(frame), None
        if faces:
            signals, here = frame_signals(frame, faces[0].box, earlier[0] if len(earlier) == 4 else None)
            earlier.append(here)
        watch = looked(watch, faces[0] if len(faces) == 1 else None, signals, now_s)
        found = verdict(watch)
        if found is not None and now_s >= least_s:
            return Session(found.passed, now_s, tuple(name for name, _ in found.signals))
    return Session(False, most_s, ())


def sessions(
    engine: DlibEngine, scene: Callable[[int], Scene], count: int, challenged: bool, lot: random.Random
) -> Iterator[Session]:
    for number in range(count):
        mode = LivenessMode.CHALLENGE if challenged else LivenessMode.PASSIVE
        watch = replace(Watch(mode), challenge=Challenge(drawn_steps(lot.choice)))
        yield session(engine, scene(number % len(PEOPLE)), watch, 2.5, 20.0 if challenged else 4.0)


def upper_bound(hits: int, trials: int) -> float:
    """95 % bound of a share: rule of three for none, else Wilson's."""
    if hits == 0:
        return min(1.0, 3 / trials)
    share, z = hits / trials, 1.645
    middle = share + z * z / (2 * trials)
    spread = z * (share * (1 - share) / trials + z * z / (4 * trials * trials)) ** 0.5
    return min(1.0, (middle + spread) / (1 + z * z / trials))


def report(name: str, found: list[Session], wrong: int) -> None:
    spoke = sorted({signal for one in found for signal in one.signals})
    seconds = sorted(one.seconds for one in found if one.passed)
    middle = f"{seconds[len(seconds) // 2]:.1f} s" if seconds else "-"
    bound = upper_bound(wrong, len(found))
    share = f"{wrong:3}/{len(found):<3} {wrong / len(found):6.1%}  (95 %: up to {bound:5.1%})"
    print(f"{name:24} {share}  {middle:>6}  {', '.join(spoke)}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sessions", type=int, default=8)
    count = parser.parse_args().sessions
    engine, lot = DlibEngine(), random.Random(1)
    print("NOT certified, not tested to ISO/IEC 30107-3; drawn people and drawn attacks only.")
    for challenged in (False, True):
        print(f"\n{'challenge' if challenged else 'passive'}: taken wrongly, median time of those that passed, signals")
        people = list(sessions(engine, lambda number: person(number, lot), count, challenged, lot))
        report("people refused (BPCER)", people, sum(not one.passed for one in people))
        for kind in Attack:
            tried = list(sessions(engine, lambda number, kind=kind: attack(kind, number, lot), count, challenged, lot))
            report(f"{kind.value} (APCER)", tried, sum(one.passed for one in tried))


if __name__ == "__main__":
    main()
