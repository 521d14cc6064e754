"""Error rates of an engine from distances of genuine and impostor pairs (ISO/IEC 19795-1: FMR and FNMR). Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

_Z_95 = 1.96
_DOUBT = 0.05


@dataclass(frozen=True, slots=True)
class Share:
    """A measured share with the 95 % interval after Wilson (1927)."""

    hits: int
    trials: int

    @property
    def value(self) -> float:
        return self.hits / self.trials if self.trials else math.nan

    @property
    def interval(self) -> tuple[float, float]:
        if not self.trials:
            return 0.0, 1.0
        square = _Z_95**2
        middle = (self.hits + square / 2) / (self.trials + square)
        inner = self.hits * (self.trials - self.hits) / self.trials + square / 4
        spread = _Z_95 * math.sqrt(inner) / (self.trials + square)
        return max(0.0, middle - spread), min(1.0, middle + spread)

    @property
    def upper(self) -> float:
        """What the true share stays below with 95 % confidence, exactly (Clopper and Pearson, 1934, one-sided): near
        3 / trials where nothing was hit."""
        if self.hits >= self.trials:
            return 1.0
        low, high = 0.0, 1.0
        for _ in range(40):
            middle = (low + high) / 2
            low, high = (middle, high) if self._at_most(middle) > _DOUBT else (low, middle)
        return high

    def _at_most(self, true_share: float) -> float:
        """Probability of at most these hits."""
        return math.fsum(
            math.comb(self.trials, hits) * true_share**hits * (1 - true_share) ** (self.trials - hits)
            for hits in range(self.hits + 1)
        )


@dataclass(frozen=True, slots=True)
class Rates:
    """Errors when every distance at or below ``limit`` counts as the same person."""

    limit: float
    false_match: Share
    false_non_match: Share


def rates(genuine: Sequence[float], impostor: Sequence[float], limit: float) -> Rates:
    """FMR and FNMR at one limit."""
    accepted = int(np.count_nonzero(np.asarray(impostor, float) <= limit))
    refused = int(np.count_nonzero(np.asarray(genuine, float) > limit))
    return Rates(limit, Share(accepted, len(impostor)), Share(refused, len(genuine)))


def limit_for(impostor: Sequence[float], false_match: float) -> float | None:
    """The largest limit at which at most that share of the impostor pairs passes.

    None with fewer than ``1 / false_match`` pairs: so small a rate cannot be seen in so few.
    """
    if len(impostor) * false_match < 1:
        return None
    ordered = np.sort(np.asarray(impostor, float))
    allowed = math.floor(false_match * len(ordered))
    return float(np.nextafter(ordered[allowed], -np.inf)) if allowed < len(ordered) else float(ordered[-1])


def equal_error(genuine: Sequence[float], impostor: Sequence[float]) -> float:
    """The rate at which FMR and FNMR meet (EER): the mean of both where they come nearest. Both must not be empty."""
    same, other = np.sort(np.asarray(genuine, float)), np.sort(np.asarray(impostor, float))
    limits = np.concatenate([same, other])
    false_match = np.searchsorted(other, limits, "right") / len(other)
    false_non_match = 1 - np.searchsorted(same, limits, "right") / len(same)
    nearest = int(np.argmin(np.abs(false_match - false_non_match)))
    return float((false_match[nearest] + false_non_match[nearest]) / 2)


def spread_limits(genuine: Sequence[float], impostor: Sequence[float], count: int) -> list[float]:
    """``count`` limits in equal steps over where the errors lie: from the nearest impostor to the farthest genuine
    pair, or over all distances where the two do not overlap."""
    if not len(genuine) or not len(impostor):
        return []
    low, high = min(impostor), max(genuine)
    if low >= high:
        low, high = min(*genuine, *impostor), max(*genuine, *impostor)
    return [float(limit) for limit in np.linspace(low, high, count)]
