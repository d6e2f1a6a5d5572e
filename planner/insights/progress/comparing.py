"""The weeks that are compared on a decision day, without the orders for the days the plan sells for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import mean
from typing import Literal

from planner.insights.progress.progress import Reading, readings
from planner.plan import BASE_WEEKS, Plan

IN_A_ROW = 3  # plain weeks that are compared, and in which a cause is looked for (ours)
RuleId = Literal["half", "end"]


@dataclass(frozen=True)
class Compared:
    """The average of some weeks and where one stood before, as the goal is counted; and the weeks' sum."""

    weeks: tuple[int, ...]
    now: float
    before: float | None
    total: float


def plain_readings(plan: Plan) -> dict[int, float]:
    """The goal's number by week, without the orders for the days the plan sells for."""
    return {one.week: one.value - _feast(plan, one) for one in readings(plan)}


def _feast(plan: Plan, one: Reading) -> float:
    said = plan.said.log.counts.get(str(one.week))
    return min(one.value, said.feast or 0) if said else 0


def base_weeks(plan: Plan) -> tuple[int, ...]:
    """The first plain weeks, which show where one stands."""
    return plan.selling.plain[:BASE_WEEKS] if plan.selling else ()


def compared_weeks(plan: Plan, rule: RuleId) -> tuple[int, ...]:
    """The plain weeks a rule compares: the three before half-way, or those since."""
    half = plan.selling.half_way if plan.selling else None
    if plan.selling is None or half is None:
        return ()
    ends = {week.number: week.span.last for week in plan.weeks}
    before = [n for n in plan.selling.plain if ends[n] < half][-IN_A_ROW:]
    since = [n for n in plan.selling.plain if ends[n] >= half]
    return tuple(before if rule == "half" else since or before)


def compared(plan: Plan, rule: RuleId) -> Compared | None:
    """What was counted in the weeks of a rule; where none of those was, in the last ones counted."""
    counted = {week: value for week, value in plain_readings(plan).items() if _is_over(plan, week)}
    weeks = [week for week in compared_weeks(plan, rule) if week in counted] or [*counted][-IN_A_ROW:]
    if not weeks:
        return None
    values, goal = [counted[week] for week in weeks], plan.goal
    return Compared(tuple(weeks), round(goal.as_counted(mean(values)), 1), goal.baseline, sum(values))


def last_plain(plan: Plan, among: Sequence[int]) -> tuple[int, ...]:
    """The last three plain weeks among those, in their order; fewer where there are no more."""
    plain = plan.selling.plain if plan.selling else ()
    return tuple(week for week in plain if week in among)[-IN_A_ROW:]


def _is_over(plan: Plan, week: int) -> bool:
    first: date = plan.weeks[week - 1].span.first
    return first <= plan.today
