"""Error rates counted by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.face.accuracy import Share, equal_error, limit_for, rates, spread_limits

DISTANCES = st.lists(st.floats(0, 2), min_size=1, max_size=300)


def test_rates_at_a_limit() -> None:
    found = rates(genuine=[0.1, 0.2, 0.5, 0.3], impostor=[0.3, 0.7, 0.8, 0.9, 0.4], limit=0.3)
    assert found.false_non_match.value == 0.25
    assert found.false_match.value == 0.2


def test_the_interval_of_wilson() -> None:
    low, high = Share(10, 100).interval
    assert (low, high) == (pytest.approx(0.0552, abs=1e-4), pytest.approx(0.1744, abs=1e-4))
    assert Share(0, 0).interval == (0.0, 1.0)
    assert math.isnan(Share(0, 0).value)


@pytest.mark.parametrize(
    ("hits", "trials", "bound"), [(0, 50, 0.0582), (0, 300, 0.00994), (1, 50, 0.0914), (5, 100, 0.1023), (7, 7, 1.0)]
)
def test_the_upper_bound_of_clopper_and_pearson(hits: int, trials: int, bound: float) -> None:
    assert Share(hits, trials).upper == pytest.approx(bound, abs=1e-4)
    assert Share(0, 0).upper == 1.0


@settings(deadline=None)
@given(DISTANCES, st.sampled_from([0.5, 0.1, 0.01]))
def test_the_limit_keeps_its_promise_and_is_the_largest_that_does(impostor: list[float], wanted: float) -> None:
    limit = limit_for(impostor, wanted)
    if limit is None:
        assert len(impostor) * wanted < 1
        return
    assert rates([], impostor, limit).false_match.value <= wanted
    above = [distance for distance in impostor if distance > limit]
    if above:
        assert rates([], impostor, min(above)).false_match.value > wanted


def test_few_pairs_give_no_limit_for_a_small_rate() -> None:
    assert limit_for([0.5] * 999, 1e-3) is None
    assert limit_for([0.5] * 1000, 1e-3) is not None


def test_the_errors_meet_where_one_of_four_errs_each_way() -> None:
    assert equal_error([0.1, 0.2, 0.3, 0.6], [0.5, 0.7, 0.8, 0.9]) == 0.25
    assert equal_error([0.1, 0.2], [0.5, 0.7]) == 0.0


def test_limits_are_spread_over_the_overlap_or_over_everything() -> None:
    assert spread_limits([0.1, 0.6], [0.4, 0.9], 3) == pytest.approx([0.4, 0.5, 0.6])
    assert spread_limits([0.1], [0.9], 3) == pytest.approx([0.1, 0.5, 0.9])
    assert spread_limits([], [0.9], 3) == []
