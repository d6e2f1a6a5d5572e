"""Whether there is time, and for what."""

from typing import Literal

from planner.checks.result import Gap
from planner.insights.platforms import active, least, too_many
from planner.insights.time import daily_cut, room, shortest
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import ACTIVITIES, Level


def not_free_five_activities(plan: Plan) -> Gap | Literal[True] | None:
    """None of the five activities is set to zero; for somebody alone that is a note."""
    time = plan.answers.time
    zero = [activity for activity in ACTIVITIES if time.activities.get(activity) == 0]
    if not zero:
        return True if len(time.activities) == len(ACTIVITIES) else None
    jobs = plan.library.say.both([plan.library.say(ACTIVITIES[activity]) for activity in zero])
    level: Level = "costly" if len(time.team) > 1 else "note"
    return Gap({"jobs": jobs}, level=level, where=("time", "activities", zero[0]))


def bad_job_costs_sales(plan: Plan) -> Gap | Literal[True] | None:
    """A normal week holds a piece, and where there are many places, the least that each of them takes."""
    say, piece, making = plan.library.say, shortest(plan), room(plan)
    if plan.budget.asked == 0:
        return Gap(also="nothing", level="fatal")
    if too_many(plan):
        takes, places = least(plan), [c.id for c in active(plan)]
        parts = [
            say(N_("{place} {minutes}"), place=plan.library.place_name(one), minutes=say.minutes(takes[one]))
            for one in places
        ]
        words = {
            "minutes": say.minutes(plan.budget.asked),
            "planned": say.minutes(plan.budget.planned),
            "count": say.number(len(places)),
            "parts": say.both(parts),
            "sum": say.minutes(sum(takes.values())),
        }
        return Gap(words, also="places", level="fatal")
    if piece is None:
        return None
    if making < piece:
        return Gap({"minutes": say.minutes(making), "piece": say.minutes(piece)}, level="fatal")
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
