"""How sure the choice is: the winner under 2,000 other weights and scores, all within their doubt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planner.answers import Answers
from planner.plan.focus.fit import DIGITS, Fit, Sure, fields, weights
from planner.vocabulary import TOP, Certain

DRAWS, SEED = 2000, 90
SWING = 0.3  # every weight may be this part larger or smaller (ours)
SPREAD: Mapping[Sure, float] = {  # how far off a score of 0-5 may be, by how it is known (ours)
    "known": 0.0,
    "customer": 0.5,
    "survey": 0.5,
    "workshop": 0.5,
    "guess": 1.0,
    "assumed": 2.0,
}
CLEAR, LIKELY = 80, 60  # of 100 draws (ours)
_HUNDRED = 100

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Contest:
    """The places as arrays, in the order of their ids; `scores` has a row for each counted field."""

    places: tuple[str, ...]
    scores: Array
    spread: Array
    purpose: Array
    minutes: Array
    allowed: NDArray[np.bool_]
    weights: Array

    def fit(self, scores: Array, weights: Array) -> Array:
        """The fit of every place; both arguments may have more dimensions in front, one a draw."""
        overlap = scores.min(axis=-2) / TOP
        total = weights.sum(axis=-1, keepdims=True)
        by = weights / np.where(total == 0, 1, total)
        found: Array = by[..., :1] * overlap + by[..., 1:2] * self.purpose + by[..., 2:] * self.minutes
        return np.round(found, DIGITS)


def contest(answers: Answers, fits: Sequence[Fit]) -> Contest:
    """The ranked places as arrays."""
    ordered = sorted(fits, key=lambda f: f.place)
    names = fields(answers)

    def array(values: Sequence[Any]) -> Array:
        return np.array(values, dtype=np.float64)

    return Contest(
        places=tuple(f.place for f in ordered),
        scores=array([[getattr(f, name) or 0 for f in ordered] for name in names]),
        spread=array([[SPREAD[getattr(f, f"{name}_how")] for f in ordered] for name in names]),
        purpose=array([f.purpose for f in ordered]),
        minutes=array([f.minutes for f in ordered]),
        allowed=np.array([not f.ruled_out for f in ordered]),
        weights=array(weights(answers)),
    )


@lru_cache(maxsize=64)
def draws(rows: int, places: int) -> tuple[Array, Array]:
    """The same draws every time: factors of the weights, and -1 to 1 for every score."""
    random = np.random.default_rng(SEED)
    factors = random.uniform(1 - SWING, 1 + SWING, (DRAWS, 3))
    return factors, random.uniform(-1, 1, (DRAWS, rows, places))


def counts(game: Contest) -> dict[str, int]:
    """In how many of 100 draws each place comes first; ties are shared, the counts add up to 100.

    A place that is ruled out never comes first; {} where all are.
    """
    if not game.allowed.any():
        return {}
    factors, shifts = draws(*game.scores.shape)
    scores = np.clip(game.scores + shifts * game.spread, 0, TOP)
    found = np.where(game.allowed, game.fit(scores, game.weights * factors), -1)
    first = found == found.max(axis=1, keepdims=True)
    exact = (first / first.sum(axis=1, keepdims=True)).mean(axis=0) * _HUNDRED
    return dict(zip(game.places, whole(exact), strict=True))


def whole(shares: Array) -> list[int]:
    """Shares of 100 as whole numbers that still add up to 100: the largest remainders are rounded up."""
    shares = np.round(shares, DIGITS)
    down = np.floor(shares).astype(int)
    order = np.argsort(np.round(down - shares, DIGITS), kind="stable")
    down[order[: _HUNDRED - down.sum()]] += 1
    return [int(n) for n in down]


def in_words(count: int) -> Certain:
    """Clear, likely or close, by how many of 100 draws a place comes first."""
    return "clear" if count >= CLEAR else "likely" if count >= LIKELY else "close"
