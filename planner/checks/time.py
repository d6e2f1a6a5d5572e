"""Whether there is time, and for what."""

from typing import Literal

from planner.checks.result import Gap
from planner.effort import piece_minutes
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
    piece, making = shortest(plan), plan.budget.making
    if plan.budget.asked == 0:
        return Gap(also="nothing")
    if piece is None:
        return None
    if making < piece:
        say = plan.library.say
        return Gap({"minutes": say.minutes(making), "piece": say.minutes(piece)})
    return True


def shortest(plan: Plan, place: str = "") -> int | None:
    """Minutes of the shortest piece among the plan's ideas that the owner makes and the place takes."""
    formats, makes = plan.library.formats, plan.answers.time.makes
    platform = plan.library.platforms.get(place)
    taken = {name for name in formats if platform is None or name in platform.formats}
    ideas = [idea for month in plan.themes for idea in month.ideas]
    kinds = {(piece.format, idea.own) for idea in ideas for piece in idea.pieces if piece.format in taken}
    made = [kind for kind, own in kinds if own or formats[kind].makes in makes]
    return min((piece_minutes(plan.answers, plan.library, kind) for kind in made), default=None)


def business_as_client(plan: Plan) -> Gap | Literal[True] | None:
    """Who said how many minutes a day go to people has some."""
    daily = plan.said.time.daily
    return None if daily is None else daily > 0 or Gap()


CHECKS = {f.__name__: f for f in (not_free_five_activities, bad_job_costs_sales, business_as_client)}
