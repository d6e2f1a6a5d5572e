"""The share of each age band among US adults: no survey states it, its published totals show it."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from planner.knowledge import Dimension, Library, Usage, UsageRow
from planner.plan.reach.groups import BANDS
from planner.vocabulary import Ages, Sex

COUNTRY = "US"  # the one country with figures for every group; they stand in, labelled, where there are none
NEWEST = 2025  # its survey with ten of our places; the one before has two
ROUNDING = 0.05  # points a published percentage may be off
DRIFT = 0.005  # what an age band's share of all adults moves within a year, roughly (ours)
_Numbers = NDArray[np.float64]
# Four shares add up to one: three are free, and the last band takes the rest.
_FREE = np.vstack([np.eye(len(BANDS) - 1), -np.ones(len(BANDS) - 1)])
_REST = np.array([0.0, 0.0, 0.0, 1.0])


def age_shares(sex: Sex | None, year: int, library: Library) -> dict[Ages, float]:
    """Each age band's share of US adults, or of women or men, in the survey of a year."""
    return dict(zip(BANDS, shares(library.usage, sex, year), strict=True))


@lru_cache
def shares(usage: Usage, sex: Sex | None, year: int) -> tuple[float, ...]:
    """The share of each age band, in their order."""
    cells, totals = _published(usage, sex, year)
    if year == NEWEST:
        return _solve(_REST, cells, totals)
    # Two totals cannot tell three shares: those of the newest survey hold, as far as the totals let them.
    newest = np.array(shares(usage, sex, NEWEST))
    steady = ROUNDING / DRIFT * np.eye(len(BANDS))
    return _solve(newest, np.vstack([cells, steady]), np.append(totals, steady @ newest))


def _solve(start: _Numbers, cells: _Numbers, totals: _Numbers) -> tuple[float, ...]:
    """The shares nearest to the totals by least squares, found as a change of those one starts from."""
    change = np.linalg.lstsq(cells @ _FREE, totals - cells @ start, rcond=None)[0]
    return tuple((start + _FREE @ change).tolist())


@lru_cache
def strong(usage: Usage) -> tuple[UsageRow, ...]:
    """The figures of that country which are good enough for every group, the oldest first."""
    rows = [row for row in usage.rows if row.country == COUNTRY and row.strength == "strong"]
    return tuple(sorted(rows, key=lambda row: row.year))


def _published(usage: Usage, sex: Sex | None, year: int) -> tuple[_Numbers, _Numbers]:
    """Each place's percent of every age band, and of all of them."""
    named = sex if sex in ("women", "men") else None
    whole: tuple[Dimension, str] = ("sex", named) if named else ("all", "all adults")
    ages: Dimension = "age_sex" if named else "age"
    parts = [f"{named} {band}" if named else band for band in BANDS]
    rows = {(row.dimension, row.group, row.place): row.percent for row in strong(usage) if row.year == year}
    places = [place for dimension, group, place in rows if (dimension, group) == (ages, parts[0])]
    cells = [[rows[ages, part, place] for part in parts] for place in places]
    return np.array(cells), np.array([rows[*whole, place] for place in places])
