"""All targets in turn: ``python -m fuzz.run --minutes 10 [--target NAME]``. Stops at the first finding."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from pathlib import Path

from fuzz import targets

FINDINGS = Path("build") / "fuzz-findings"


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _one(name: str, seconds: int) -> tuple[int, bool]:
    """Executions of one target, and whether it went well."""
    FINDINGS.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own module
        [sys.executable, "-m", "fuzz.engine", name, str(seconds)],
        env={**os.environ, "FUZZ_FINDINGS": str(FINDINGS)},
        capture_output=True,
        check=False,
    )
    said = (done.stdout + done.stderr).decode(errors="replace")
    counts = re.findall(r"number_of_executed_units: +(\d+)", said)
    count = int(counts[-1]) if counts else 0
    spent_s = time.monotonic() - started
    say(f"{name:20} {count:9d} executions in {spent_s:5.0f} s{'' if done.returncode == 0 else '   FOUND SOMETHING'}")
    if done.returncode:
        say(said[-4000:])
    return count, done.returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--target", choices=targets.names(), action="append", help="only this one; may be repeated")
    chosen = parser.parse_args()
    loaded = [targets.load(name) for name in chosen.target or targets.names()]
    shares = sum(target.share for target in loaded)
    total = 0
    for target in loaded:
        count, good = _one(target.name, max(1, round(60 * chosen.minutes * target.share / shares)))
        total += count
        if not good:
            say(f"{total} executions; the input is in {FINDINGS}")
            return 1
    say(f"{'together':20} {total:9d} executions, nothing found")
    return 0


if __name__ == "__main__":
    sys.exit(main())
