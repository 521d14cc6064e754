"""Fuzz the chip's parsers and sessions: ``python -m tests.devices.card.fuzzing --minutes 10``.

Coverage-guided: one execution in sixteen is traced, and inputs that reach new lines join the corpus.
Fails on any exception but Failure, on an execution longer than a second, and on growth over 64 MB.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from domain.failure import Failure
from tests.devices.card.fuzzing.mutation import mutated
from tests.devices.card.fuzzing.targets import Sessions, Target, parser_targets, remembered_arithmetic

HANG_S = 1.0
GROWTH_BYTES = 64 << 20
_TRACED = 16
_CORPUS_MAX = 512
_ROUND_S = 0.5
_OURS = str(Path("devices") / "card")


class Finding(Exception):
    """An input that broke a promise."""


def resident_bytes() -> int:
    """Memory of this process, 0 where the system does not say."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * 4096 if status.exists() else 0


def guarded(name: str, what: object, run: Callable[[], object], hang_s: float) -> None:
    """Run once. Raises Finding for an untyped exception or a hang."""
    started = time.perf_counter()
    try:
        run()
    except Failure:
        pass
    except Exception as error:
        raise Finding(f"{name}: {type(error).__name__}\n{traceback.format_exc()}\ninput {what!r}") from error
    spent = time.perf_counter() - started
    if spent > hang_s:
        raise Finding(f"{name}: {spent:.1f} s\ninput {what!r}")


class Fuzzer:
    """Corpus and coverage of one target."""

    def __init__(self, target: Target, rng: random.Random, hang_s: float) -> None:
        self.target = target
        self.rng = rng
        self.hang_s = hang_s
        self.corpus = list(target.seeds)
        self.lines: set[tuple[str, int]] = set()
        self.executions = 0

    def step(self) -> None:
        data = mutated(self.rng.choice(self.corpus), self.corpus, self.rng)
        self.executions += 1
        run = lambda: self.target.run(data)  # noqa: E731 - a thunk for two callers
        if self.executions % _TRACED or len(self.corpus) >= _CORPUS_MAX:
            guarded(self.target.name, data, run, self.hang_s)
            return
        before = len(self.lines)
        sys.settrace(self._trace)
        try:
            guarded(self.target.name, data, run, self.hang_s)
        finally:
            sys.settrace(None)
        if len(self.lines) > before:
            self.corpus.append(data)

    def _trace(self, frame: FrameType, event: str, _: Any) -> Any:
        if _OURS not in frame.f_code.co_filename:
            return None
        if event == "line":
            self.lines.add((frame.f_code.co_filename, frame.f_lineno))
        return self._trace


def fuzz(seconds: float, seed: int, report: Callable[[str], None], *, hang_s: float = HANG_S) -> int:
    """Spend the time evenly over all targets; the number of executions. Raises Finding."""
    rng = random.Random(seed)
    fuzzers = [Fuzzer(target, rng, hang_s) for target in parser_targets()]
    sessions, session_runs = Sessions(), 0
    begun, base = time.monotonic(), resident_bytes()
    with remembered_arithmetic():
        while time.monotonic() - begun < seconds:
            for fuzzer in fuzzers:
                _for_a_while(fuzzer.step, min(_ROUND_S, seconds / 20))
            for run in (sessions.outside, sessions.inside):
                session_runs += _for_a_while(lambda run=run: _session(run, rng, hang_s), min(_ROUND_S, seconds / 20))  # type: ignore[misc]
    if base and resident_bytes() - base > GROWTH_BYTES:
        raise Finding(f"memory grew by {(resident_bytes() - base) >> 20} MB")
    for each in fuzzers:
        report(f"{each.target.name:16} {each.executions:9} runs {len(each.lines):5} lines {len(each.corpus):4} inputs")
    report(f"{'sessions':16} {session_runs:9} runs")
    report(f"memory grew by {(resident_bytes() - base) / (1 << 20):.1f} MB")
    return session_runs + sum(fuzzer.executions for fuzzer in fuzzers)


def _session(run: Callable[[int], None], rng: random.Random, hang_s: float) -> None:
    seed = rng.getrandbits(48)
    guarded(run.__name__, seed, lambda: run(seed), hang_s)


def _for_a_while(step: Callable[[], None], seconds: float) -> int:
    until, count = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        step()
        count += 1
    return count


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    arguments = parser.parse_args()
    sys.stdout.write(f"seed {arguments.seed}\n")
    try:
        total = fuzz(arguments.minutes * 60, arguments.seed, lambda line: print(line, flush=True))  # noqa: T201
    except Finding as finding:
        sys.stderr.write(f"{finding}\n")
        return 1
    sys.stdout.write(f"{total} executions, no finding\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
