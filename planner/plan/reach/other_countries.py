"""Other countries: one survey's table, and in it the published age group nearest to the one asked for."""

import re
from collections.abc import Sequence
from functools import lru_cache

from planner.answers import Audience
from planner.knowledge import Usage, UsageRow
from planner.plan.reach.figure import Figure, figure
from planner.plan.reach.groups import BANDS, bands, said
from planner.vocabulary import Ages

ALIKE = 0.5  # ages two groups share, of all ages in either, before one stands for the other (ours)
OLDEST = 99
_Table = dict[str, list[UsageRow]]  # by place
_AGES = re.compile(r"(\d+)(?:-(\d+)|\+)")


def in_country(audience: Audience, country: str, usage: Usage) -> dict[str, Figure]:
    """A country's own figures for an audience; none where there are none that we may use."""
    rows = {place: _nearest(rows, bands(audience)) for place, rows in table(usage, country).items()}
    nearest = bool(said(audience))  # none of them has published exactly our groups
    return {place: figure([row], [1.0], nearest=nearest) for place, row in rows.items() if row}


@lru_cache
def table(usage: Usage, country: str) -> _Table:
    """The table with most of our places, the newest of equals: figures of two surveys are never mixed."""
    tables: dict[tuple[str, str, int], _Table] = {}
    for row in usage.rows:
        if row.country == country and row.strength != "weak":
            table = tables.setdefault((row.source, row.metric, row.year), {})
            table.setdefault(row.place, []).append(row)
    return max(tables.items(), key=lambda one: (len(one[1]), one[0][2]), default=(None, {}))[1]


def is_used(row: UsageRow, usage: Usage) -> bool:
    """Whether another country's figure is one of its one table, so that it may move a choice."""
    return any(row in rows for rows in table(usage, row.country).values())


def _nearest(rows: Sequence[UsageRow], wanted: Sequence[Ages]) -> UsageRow | None:
    """The row of the age group most alike, else the one of everybody."""
    everybody = next((row for row in rows if row.dimension == "all"), None)
    if len(wanted) == len(BANDS):
        return everybody
    ages = [row for row in rows if row.dimension == "age" and _alike(row.group, wanted) >= ALIKE]
    return max(ages, key=lambda row: _alike(row.group, wanted), default=everybody)


def _alike(group: str, wanted: Sequence[str]) -> float:
    ours, theirs = _years(*wanted), _years(group)
    return len(ours & theirs) / len(ours | theirs)


def _years(*groups: str) -> set[int]:
    """Every age in groups such as 18-29 or 65+."""
    found = [_AGES.search(group) for group in groups]
    return {age for ages in found if ages for age in range(int(ages[1]), int(ages[2] or OLDEST) + 1)}
