"""The two days on which the owner goes on, changes or stops, and the number that decides."""

from dataclasses import dataclass
from datetime import date, timedelta

from planner.insights.progress.comparing import RuleId
from planner.plan import Plan

HALF, END = 45, 90  # days from the start, or the plan's last day, where no campaign says otherwise (ours)


@dataclass(frozen=True)
class Rule:
    """On that day: at least so many, and we go on; `enough` is None while nothing is counted.

    It is a number of the goal: so many a week, or a month where the goal is counted by the month.
    """

    id: RuleId
    day: date
    enough: float | None


def rules(plan: Plan) -> tuple[Rule, ...]:
    """The rule half-way and the one at the end, from the goal's own numbers."""
    return (
        Rule("half", outside_weeks_off(plan, _half_day(plan)), _half_way(plan)),
        Rule("end", decision_day(plan), plan.goal.target),
    )


def kept_rules(plan: Plan) -> tuple[Rule, ...]:
    """The rules by which one decides: half-way none, where feasts run through all weeks."""
    feasts = plan.selling is not None and plan.selling.half_way is None
    return tuple(rule for rule in rules(plan) if not (feasts and rule.id == "half"))


def _half_day(plan: Plan) -> date:
    """The first day after three plain weeks; where there are no campaigns at all, the middle."""
    if plan.selling and plan.selling.half_way:
        return plan.selling.half_way
    return min(plan.start + timedelta(days=HALF - 1), plan.last)


def decision_day(plan: Plan) -> date:
    """The day on which the owner stops, changes or goes on: the 90th or the last, or one of their own.

    Their own has to lie between half-way and the end of the plan.
    """
    chosen = plan.focus.again if plan.focus else None
    if chosen and _half_day(plan) < chosen <= plan.last:
        return chosen
    return outside_weeks_off(plan, min(plan.start + timedelta(days=END - 1), plan.last))


def outside_weeks_off(plan: Plan, day: date) -> date:
    """The day itself, or the nearest one of the plan that is in no week off; the earlier of two."""
    off = [week.span for week in plan.weeks if week.kind == "none"]
    days = [one for one in plan.days() if not any(one in span for span in off)]
    return min(days, key=lambda one: (abs(one - day), one), default=day)


def due(plan: Plan) -> tuple[Rule, ...]:
    """The rules whose day has come, and nobody has said what was decided."""
    said = plan.said.log.verdicts
    return tuple(
        rule
        for rule in kept_rules(plan)
        if rule.day <= plan.today and not (rule.id in said and said[rule.id].choice)
    )


def _half_way(plan: Plan) -> float | None:
    """What the owner said is enough, else the middle of the way: an average may lie between two numbers.

    A month's is said to a tenth where that is still between the two.
    """
    goal = plan.goal
    if goal.halfway is not None or goal.baseline is None or goal.target is None:
        return goal.halfway
    middle = (goal.baseline + goal.target) / 2
    tenth = round(middle, 1)
    return tenth if goal.monthly and goal.baseline < tenth < goal.target else middle


def waiting(plan: Plan) -> Rule | None:
    """The rule that is asked now: the last whose day has come, unless it was answered."""
    come = [rule for rule in kept_rules(plan) if rule.day <= plan.today]
    return come[-1] if come and come[-1] in due(plan) else None
