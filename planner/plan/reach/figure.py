"""One figure, from one published group or from several."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from planner.knowledge import UsageRow
from planner.vocabulary import Strength


@dataclass(frozen=True)
class Figure:
    """How many percent of a group are on a place, and where that is from."""

    place: str
    percent: float
    margin: float | None
    group: str  # as published; "18-29 + 30-49" when combined
    country: str
    year: int
    metric: str
    population: str
    source: str
    strength: Strength
    foreign: bool  # another country's figure
    nearest: bool  # not exactly the group asked for: the nearest published one
    note: str = ""


def figure(
    rows: Sequence[UsageRow], shares: Sequence[float], *, foreign: bool = False, nearest: bool
) -> Figure:
    """The figure of these groups together, each with its share of the people."""
    first, whole = rows[0], sum(shares)
    margins = [row.margin for row in rows if row.margin is not None]
    percent = sum(share * row.percent for share, row in zip(shares, rows, strict=True)) / whole
    return Figure(
        place=first.place,
        percent=round(percent, 1),
        margin=_margin(margins, shares) if len(margins) == len(rows) else None,
        group=" + ".join(row.group for row in rows),
        country=first.country,
        year=first.year,
        metric=first.metric,
        population=first.population,
        source=first.source,
        strength=first.strength,
        foreign=foreign,
        nearest=nearest,
        note=first.note,
    )


def _margin(margins: Sequence[float], shares: Sequence[float]) -> float:
    """Groups are asked apart, so their errors add up as squares."""
    return round(
        hypot(*(share * margin for share, margin in zip(shares, margins, strict=True))) / sum(shares), 1
    )
