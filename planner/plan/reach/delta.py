"""How a group of people differs from all adults in using a place: a difference of log-odds, from US figures.

A country's level does not travel, a difference between groups does: 14 pairs from Germany, Norway and Poland
have a slope of 1.07 against the United States (r 0.91).
"""

from functools import lru_cache
from math import log
from typing import NamedTuple

from planner.answers import Audience
from planner.knowledge import Dimension, Usage
from planner.plan.reach.age_shares import COUNTRY, shares
from planner.plan.reach.groups import BANDS, bands, said
from planner.plan.reach.united_states import cells
from planner.vocabulary import Ages, Sex

FURTHER = (
    0.5  # of its difference, for each thing known beside the first: 0.39 in the one crossing published (ours)
)
ABROAD = 0.8  # of a difference outside the US: 1.07 in 14 pairs, held back because they are few (ours)
LEAST, MOST = 1.0, 99.0  # percent between which a published figure is taken


class Group(NamedTuple):
    """What of an audience a survey can tell apart; empty where it was not said."""

    ages: tuple[Ages, ...]
    sex: Sex | None
    education: str
    income: str
    area: str


def group_of(audience: Audience) -> Group:
    """The group of an audience."""
    known = said(audience)
    return Group(
        bands(audience) if "age" in known else (),
        audience.sex if "sex" in known else None,
        audience.education if "education" in known else "",
        str(audience.income) if "income" in known else "",
        str(audience.area) if "area" in known else "",
    )


def log_odds(percent: float) -> float:
    """The log-odds of a share in percent, held within 1 and 99."""
    share = min(MOST, max(LEAST, percent)) / 100
    return log(share / (1 - share))


def delta(place: str, group: Group, country: str, usage: Usage) -> float:
    """The difference of log-odds between a group and all adults; 0 where nobody published it."""
    found = _difference(place, group, usage)
    return found if country == COUNTRY else ABROAD * found


@lru_cache(maxsize=4096)
def _difference(place: str, group: Group, usage: Usage) -> float:
    everybody = cells(usage)["all", "all adults"].get(place)
    if everybody is None:
        return 0.0
    parts = (
        _aged(place, group, usage),
        _cell(place, "education", group.education, usage),
        _cell(place, "income", group.income, usage),
        _cell(place, "urbanicity", group.area, usage),
    )
    known = [log_odds(percent) - log_odds(everybody.percent) for percent in parts if percent is not None]
    return sum(known[:1]) + FURTHER * sum(known[1:])


def _aged(place: str, group: Group, usage: Usage) -> float | None:
    """The percent of the ages, with the sex where it was said; ages are mixed by their shares."""
    if not group.ages:
        return _cell(place, "sex", group.sex or "", usage)
    dimension: Dimension = "age_sex" if group.sex else "age"
    mixed = whole = 0.0
    for band in group.ages:
        row = cells(usage).get((dimension, f"{group.sex} {band}" if group.sex else band), {}).get(place)
        if row is None:
            return None
        share = shares(usage, group.sex, row.year)[BANDS.index(band)]
        mixed, whole = mixed + share * row.percent, whole + share
    return mixed / whole


def _cell(place: str, dimension: Dimension, name: str, usage: Usage) -> float | None:
    row = cells(usage).get((dimension, name), {}).get(place)
    return row.percent if row else None
