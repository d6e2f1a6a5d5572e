"""How far a business is on the way to a return, and the day from which one judges it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate, pairwise

from planner.answers import Goal, by_week
from planner.insights.measurement.measures import soft
from planner.insights.progress import went_out
from planner.language import N_
from planner.plan import Plan, month_named, months, percent_of
from planner.vocabulary import RUNGS, Rung

MAKES_SENSE: dict[Rung, str] = {  # which numbers tell something at a stage (ours, after MarTech Zone)
    "value": N_("Count the posts that gave somebody something."),
    "audience": N_("Count who follows you, who looks and who stays."),
    "community": N_("Count who passes your posts on, who talks with you and who comes back."),
    "authority": N_("Count who asks for your word: invitations, questions and mentions."),
    "return": N_("Count who asks, who orders and who buys."),
}


@dataclass(frozen=True)
class Stage:
    """One stage: what was counted for it, and whether the business is there."""

    rung: Rung
    count: float | None  # None: nobody has counted
    here: bool


@dataclass(frozen=True)
class Month:
    """One month of the plan: what its weeks brought, all of it so far, and the growth of a week's mean."""

    number: int
    weeks: int
    total: float
    so_far: float
    growth: int | None  # percent; None for the first month, and after a month with nothing


def rung(counts: Sequence[float | None]) -> Rung:
    """The last stage for which, as for all before it, something was counted; else the first."""
    at: Rung = "value"
    for stage, count in zip(RUNGS, counts, strict=True):
        if not count:
            break
        at = stage
    return at


def stages(plan: Plan) -> tuple[Stage, ...]:
    """The five stages, and where the business is."""
    counts = _counts(plan)
    here = rung(counts)
    return tuple(Stage(each, count, each == here) for each, count in zip(RUNGS, counts, strict=True))


def _counts(plan: Plan) -> list[float | None]:
    reached = plan.answers.measurement.reached
    given = sum(post.kind != "offer" and (post.is_piece or post.is_own) for post in went_out(plan))
    gains = [gain for goal in plan.answers.goals if (gain := gained(plan, goal)) is not None]
    came_back = sum(gains) if gains else None
    return [given, reached.followers, reached.shares, reached.invitations, came_back]


def weeks_read(plan: Plan, goal: Goal) -> dict[int, float]:
    """The goal's number by week, within the plan."""
    read = by_week(plan.said.log.readings.get(goal.id, {}))
    return {week: value for week, value in read.items() if week <= len(plan.weeks)}


def gained(plan: Plan, goal: Goal) -> float | None:
    """What the weeks brought beyond the start, at least nothing; None where that cannot be known.

    Of a goal by the month a whole number: the start of a week is a part of one.
    """
    read = weeks_read(plan, goal)
    if soft(plan, goal) or goal.baseline is None or not read:
        return None
    gain = max(0.0, sum(read.values()) - goal.a_week(goal.baseline) * len(read))
    return float(round(gain)) if goal.monthly else gain


def by_month(plan: Plan) -> tuple[Month, ...]:
    """The months in which the first goal's number was read; a week belongs to the month it starts in."""
    read = weeks_read(plan, plan.goal)
    found: list[tuple[int, list[float]]] = []
    for span in months(plan.start):
        values = [value for week, value in read.items() if plan.weeks[week - 1].span.first in span]
        if values:
            found.append((month_named(span), values))
    totals = [sum(values) for _, values in found]
    growths = growth([sum(values) / len(values) for _, values in found])
    return tuple(
        Month(number, len(values), total, so_far, grown)
        for (number, values), total, so_far, grown in zip(
            found, totals, accumulate(totals), growths, strict=True
        )
    )


def growth(values: Sequence[float]) -> list[int | None]:
    """By how many percent each value is over the one before it; None where there is nothing to compare."""
    later = [percent_of(b - a, a) if a else None for a, b in pairwise(values)]
    return [None, *later] if values else []


def judged_from(plan: Plan) -> date:
    """The day from which the return is judged: the owner's, else the plan's last (ours)."""
    days = plan.answers.measurement.horizon_days
    return plan.last if days is None else plan.start + timedelta(days=days)
