"""The United States: every group, and age bands put together."""

from functools import lru_cache

from planner.answers import Audience
from planner.knowledge import Dimension, Usage, UsageRow
from planner.plan.reach.age_shares import shares, strong
from planner.plan.reach.figure import Figure, figure
from planner.plan.reach.groups import BANDS, groups, said
from planner.vocabulary import Sex

_Cells = dict[tuple[Dimension, str], dict[str, UsageRow]]  # by dimension and group, then by place


@lru_cache
def cells(usage: Usage) -> _Cells:
    """The newest strong figure of each place for each group."""
    found: _Cells = {}
    for row in strong(usage):
        found.setdefault((row.dimension, row.group), {})[row.place] = row
    return found


def at_home(audience: Audience, usage: Usage, *, foreign: bool) -> dict[str, Figure]:
    """The figures of the United States for an audience."""
    dimension, names, covered = groups(audience)
    nearest = said(audience) > covered
    parts = [cells(usage).get((dimension, name), {}) for name in names]
    return {
        place: _together([part[place] for part in parts], audience.sex, usage, foreign, nearest)
        for place in parts[0]
        if all(place in part for part in parts)
    }


def _together(rows: list[UsageRow], sex: Sex | None, usage: Usage, foreign: bool, nearest: bool) -> Figure:
    if len(rows) == 1:
        return figure(rows, [1.0], foreign=foreign, nearest=nearest)
    by_band = dict(zip(BANDS, shares(usage, sex, rows[0].year), strict=True))
    mine = [share for row in rows for band, share in by_band.items() if row.group.endswith(band)]
    return figure(rows, mine, foreign=foreign, nearest=nearest)
