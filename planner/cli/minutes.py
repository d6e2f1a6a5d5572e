"""The minutes on the command line: what each week has, what is made in it, and what is left."""

import json
from typing import Any

from planner.cli.columns import aligned
from planner.language import N_
from planner.plan import Plan, PlanWeek, monthly_cost

# What a week's minutes are called here; programs read the keys, and they stay as they are.
_COLUMNS = {
    "asked": N_("Asked"),
    "free": N_("Free"),
    "answering": N_("Answers"),
    "other": N_("Other"),
    "making": N_("Making"),
    "counting": N_("Counting"),
    "made": N_("Made"),
    "left": N_("Left"),
}


def in_lines(plan: Plan) -> str:
    """The weeks as a table with their sum, then what a month costs and which weeks take too much."""
    say, total = plan.library.say, _total(plan)
    rows = [[say(N_("Week")), *(say(name) for name in _COLUMNS.values())]]
    rows += [[say.number(week.number), *_numbers(plan, _minutes(plan, week))] for week in plan.weeks]
    rows += [[say(N_("In all")), *_numbers(plan, total)]]
    return "\n".join([*aligned(rows, range(len(rows[0]))), "", _cost(plan), *_overfull(plan)])


def as_json(plan: Plan) -> str:
    """The same for programs."""
    data = {
        "business": plan.answers.business.name,
        "today": plan.today.isoformat(),
        "weeks": [_week(plan, week) for week in plan.weeks],
        "total": _total(plan),
        "monthly_cost": monthly_cost(plan.answers.time),
        "overfull": [week.number for week in plan.overfull()],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def _minutes(plan: Plan, week: PlanWeek) -> dict[str, int]:
    budget, made = week.budget, plan.made_in(week)
    return {
        "asked": budget.asked,
        "free": budget.free,
        "answering": budget.answering,
        "other": budget.other,
        "making": week.room,
        "counting": budget.making - week.room,
        "made": made,
        "left": week.room - made,
    }


def _total(plan: Plan) -> dict[str, int]:
    weeks = [_minutes(plan, week) for week in plan.weeks]
    return {name: sum(week[name] for week in weeks) for name in _COLUMNS}


def _week(plan: Plan, week: PlanWeek) -> dict[str, Any]:
    first, last = week.span.first.isoformat(), week.span.last.isoformat()
    return {"week": week.number, "first": first, "last": last, "kind": week.kind} | _minutes(plan, week)


def _numbers(plan: Plan, minutes: dict[str, int]) -> list[str]:
    return [plan.library.say.number(n) for n in minutes.values()]


def _cost(plan: Plan) -> str:
    say, cost = plan.library.say, monthly_cost(plan.answers.time)
    if cost is None:
        return say(N_("Nobody has said yet what an hour, ads or tools cost."))
    return say(N_("One month costs {money}: hours, ads and tools."), money=say.number(round(cost, 2)))


def _overfull(plan: Plan) -> list[str]:
    say = plan.library.say
    lines = [
        say(
            N_("Week {n} takes {time} more than it has."),
            n=week.number,
            time=say.minutes(plan.made_in(week) - week.room),
        )
        for week in plan.overfull()
    ]
    return lines or [say(N_("No week takes more than it has."))]
