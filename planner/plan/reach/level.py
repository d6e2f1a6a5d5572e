"""How many adults of a country are on a place, as log-odds that may be compared between places."""

from dataclasses import dataclass
from functools import lru_cache
from statistics import mean
from typing import Literal

from planner.knowledge import Usage
from planner.plan.reach.age_shares import COUNTRY
from planner.plan.reach.delta import log_odds
from planner.plan.reach.other_countries import table
from planner.plan.reach.united_states import cells

COMMON = 3  # places a table must share with the US before its own way of asking can be taken out (ours)
_ASKED = {  # log-odds between "ever use" and what was asked, where too few places show it (ours)
    "daily use": 0.8,
    "daily reach": 0.8,
    "at least weekly": 0.4,
    "monthly reach (passive)": -0.4,
}
Whose = Literal["strong", "medium", "foreign"]  # its own, in two strengths, or another country's


@dataclass(frozen=True)
class Level:
    """The log-odds of all adults, and whose figure it is."""

    log_odds: float
    whose: Whose


def level(place: str, country: str, closed: frozenset[str], usage: Usage) -> Level | None:
    """A place's level in a country; `closed` are the places that are blocked there. None without a figure."""
    here = {} if country == COUNTRY else _own(country, closed, usage)
    if place in here:
        return Level(here[place], "medium")
    row = cells(usage)["all", "all adults"].get(place)
    if row is None or not country:
        return None
    return Level(log_odds(row.percent), "strong" if country == COUNTRY else "foreign")


@lru_cache(maxsize=256)
def _own(country: str, closed: frozenset[str], usage: Usage) -> dict[str, float]:
    """The levels of the country's one table: how far each place is from that table's mean distance to the US.

    Surveys ask in different ways, so a table says only that.
    """
    rows = {
        place: next((row for row in found if row.dimension == "all"), None)
        for place, found in table(usage, country).items()
        if place not in closed
    }
    there = {place: (log_odds(row.percent), row.metric) for place, row in rows.items() if row}
    home = {place: log_odds(row.percent) for place, row in cells(usage)["all", "all adults"].items()}
    gaps = [x - home[place] for place, (x, _) in there.items() if place in home]
    if len(gaps) >= COMMON:
        return {place: x - mean(gaps) for place, (x, _) in there.items()}
    return {place: x + _ASKED.get(metric, 0.0) for place, (x, metric) in there.items()}
