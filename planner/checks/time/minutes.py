"""Whether there is time, and for what."""

from typing import Literal

from planner.checks.result import Gap
from planner.insights.time import daily_cut, room, shortest
from planner.plan import Plan
from planner.vocabulary import ACTIVITIES, Level


def not_free_five_activities(plan: Plan) -> Gap | Literal[True] | None:
    """None of the five activities is set to zero; for somebody alone that is a note."""
    time = plan.answers.time
    zero = [activity for activity in ACTIVITIES if time.activities.get(activity) == 0]
    if not zero:
        return True if len(time.activities) == len(ACTIVITIES) else None
    jobs = plan.library.say.both([plan.library.say(ACTIVITIES[activity]) for activity in zero])
    level: Level = "warn" if len(time.team) > 1 else "note"
    return Gap({"jobs": jobs}, level=level, where=("time", "activities", zero[0]))


def bad_job_costs_sales(plan: Plan) -> Gap | Literal[True] | None:
    """A normal week holds a piece; mediocre-content asks whether it holds one of the place's own."""
    piece, making = shortest(plan), room(plan)
    if plan.budget.asked == 0:
        return Gap(also="nothing")
    if piece is None:
        return None
    if making < piece:
        say = plan.library.say
        return Gap({"minutes": say.minutes(making), "piece": say.minutes(piece)})
    return True


def business_as_client(plan: Plan) -> Gap | Literal[True] | None:
    """Who said how many minutes a day go to people has them."""
    daily, say = plan.said.time.daily, plan.library.say
    if not daily:
        return None if daily is None else Gap()
    cut = daily_cut(plan)
    return (
        Gap({"wanted": say.minutes(daily), "has": say.minutes(cut)}, also="cut") if cut is not None else True
    )


CHECKS = {f.__name__: f for f in (not_free_five_activities, bad_job_costs_sales, business_as_client)}
