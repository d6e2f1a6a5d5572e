"""Whether the weeks compared brought enough; few are counted a month, so those weeks are taken together."""

from math import ceil

from planner.insights.progress.comparing import Compared
from planner.insights.progress.decision_days import Rule
from planner.plan import Plan


def least_together(plan: Plan, rule: Rule, weeks: int) -> int | None:
    """How many so many weeks bring together at least; None by the week, where their average says it.

    Half-way it is one fewer than at the end where both would be the same, unless that is no more than before.
    """
    goal = plan.goal
    if not goal.monthly or rule.enough is None:
        return None
    least = _whole(plan, rule.enough, weeks)
    if rule.id == "half" and goal.target is not None and rule.enough < goal.target:
        fewer = min(least, _whole(plan, goal.target, weeks) - 1)
        return fewer if fewer > goal.a_week(goal.baseline or 0) * weeks else least
    return least


def is_enough(plan: Plan, rule: Rule, found: Compared) -> bool:
    """Whether one goes on by the rule."""
    least = least_together(plan, rule, len(found.weeks))
    if least is not None:
        return found.total >= least
    return rule.enough is not None and found.now >= rule.enough


def _whole(plan: Plan, number: float, weeks: int) -> int:
    """The goal's number in so many weeks; a tenth too many is a rounding."""
    return max(1, ceil(round(plan.goal.a_week(number) * weeks, 1)))
