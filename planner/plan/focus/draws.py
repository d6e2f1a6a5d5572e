"""The 4,000 draws: always the same, each column a shuffled even spread (McKay, Beckman & Conover 1979)."""

from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from planner.plan.focus.links import States

Array = NDArray[np.float64]
Whole = NDArray[np.intp]

DRAWS = 4000  # another seed changes the word in 2.6% of cases; with 2,000 draws in 4%
SEED = 6  # of 120 tried, as near to 200,000 plain draws in 35 cases, and in 25 others
OF_WEIGHTS = 106  # the weights' own stream, of 25 tried: at most .9 of 100 from plain draws
TOGETHER = (
    12.0  # how sure the means of the weights are: .25 lies between .08 and .47 in nine of ten draws (ours)
)
PIECE_NOISE = 0.30  # formats.toml has half and double (ours)
_COMMON = ("minutes", "films", "addresses", "waits", "spare")
_EACH = 5  # columns of a place
_EVEN = (np.arange(DRAWS) + 0.5) / DRAWS
_NORMAL = np.array([NormalDist().inv_cdf(float(u)) for u in _EVEN])

# Beta by its inverse distribution function in log-odds: exact, smooth in the answers, and without scipy.
_ODDS = np.linspace(-30.0, 14.0, 881)
_LOG_THERE, _LOG_NOT = -np.log1p(np.exp(-_ODDS)), -np.log1p(np.exp(_ODDS))


@dataclass(frozen=True)
class Columns:
    """A place's own columns: who is there as places in the even spread, the word, and three normal ones."""

    there: Whole
    word: Array
    liking: Array
    use: Array
    pieces: Array  # by how much the minutes of its pieces are off


@lru_cache(maxsize=4)
def _shuffled(catalogue: tuple[str, ...]) -> tuple[dict[str, Array], dict[str, Columns]]:
    """The common columns, drawn first, and those of the catalogue in its order: one more place moves none."""
    random = np.random.default_rng(SEED)
    common = {name: _EVEN[random.permutation(DRAWS)] for name in _COMMON}
    return common, {place: _columns(random) for place in catalogue}


@lru_cache(maxsize=128)
def _own(place: str) -> Columns:
    """The columns of a place the owner typed in: they follow from its name alone."""
    return _columns(np.random.default_rng([SEED, crc32(place.encode())]))


def _columns(random: np.random.Generator) -> Columns:
    there, word, liking, use, minutes = (random.permutation(DRAWS) for _ in range(_EACH))
    pieces = np.exp(PIECE_NOISE * _NORMAL[minutes])
    return Columns(there, _EVEN[word], _NORMAL[liking], _NORMAL[use], pieces)


def columns(place: str, catalogue: tuple[str, ...]) -> Columns:
    """The columns of a place."""
    return _shuffled(catalogue)[1].get(place) or _own(place)


@lru_cache(maxsize=64)
def states(name: str, chances: States, catalogue: tuple[str, ...]) -> Whole:
    """Which of a shared answer's states each draw has."""
    return chosen(_shuffled(catalogue)[0][name], [chance for _, chance in chances])


def chosen(column: Array, chances: list[float]) -> Whole:
    """Which of several things with these chances each draw has."""
    return np.searchsorted(np.cumsum(chances)[:-1], column, side="right")


@lru_cache(maxsize=32)
def weights(means: tuple[float, ...]) -> Array:
    """The weights of each link in every draw: Dirichlet, since all are known to count, but not how much."""
    counted = [mean > 0 for mean in means]
    found = np.zeros((len(means), DRAWS))
    random = np.random.default_rng([SEED, OF_WEIGHTS])
    found[counted] = random.dirichlet(TOGETHER * np.array(means)[counted], DRAWS).T
    return found


def quantiles(there: float, elsewhere: float, at: Array = _EVEN) -> Array:
    """The log-odds below which a Beta of so many people has these parts; `at` goes up."""
    density = there * _LOG_THERE + elsewhere * _LOG_NOT
    density = np.exp(density - density.max())
    below = np.cumsum(density)
    return np.interp(at, (below - density / 2) / below[-1], _ODDS)
