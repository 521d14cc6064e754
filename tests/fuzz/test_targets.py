"""Each fuzz target in small: its seeds are read, and spoilt ones end in nothing but a Failure.

The long runs are those of ``make fuzz``.
"""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.failure import Failure
from fuzz import targets
from fuzz.seeds import images
from fuzz.sessions import spliced

NAMES = targets.names()
PARSERS = [name for name in NAMES if not name.startswith("session")]
SESSIONS = [name for name in NAMES if name.startswith("session")]
QUICK = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
FEW = settings(max_examples=6, suppress_health_check=[HealthCheck.too_slow])
EDITS = st.lists(st.binary(min_size=4, max_size=4), min_size=1, max_size=6).map(b"".join)


@pytest.mark.parametrize("name", PARSERS)
def test_good_inputs_are_read(name: str) -> None:
    """At least one seed goes through without a Failure, so that the fuzzer begins behind the first check."""
    target = targets.load(name)
    read = 0
    for seed in target.seeds():
        with contextlib.suppress(Failure):
            target.run(seed)
            read += 1
    assert read > 0


@pytest.mark.parametrize("name", PARSERS)
@QUICK
@given(data=st.data())
def test_spoilt_inputs_end_in_a_typed_failure(name: str, data: st.DataObject) -> None:
    target = targets.load(name)
    spoilt = spliced(data.draw(st.sampled_from(target.seeds())), data.draw(EDITS))
    with contextlib.suppress(Failure):
        target.run(spoilt)


@pytest.mark.parametrize("name", PARSERS)
@QUICK
@given(data=st.binary(max_size=200))
def test_any_bytes_end_in_a_typed_failure(name: str, data: bytes) -> None:
    with contextlib.suppress(Failure):
        targets.load(name).run(data)


@pytest.mark.parametrize("name", SESSIONS)
@FEW
@given(data=st.data())
def test_spoilt_sessions_end_in_a_reading_or_a_typed_failure(name: str, data: st.DataObject) -> None:
    """What else a session may raise, the target lets through."""
    chip = bytes([data.draw(st.integers(0, len(images()) - 1))])
    targets.load(name).run(chip + data.draw(EDITS))


def test_targets_are_what_the_fuzzer_takes() -> None:
    for name in NAMES:
        target = targets.load(name)
        assert target.share > 0
        assert target.max_bytes > 0
