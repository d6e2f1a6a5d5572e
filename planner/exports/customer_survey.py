"""Asking ten customers: the three questions, and the places to ask about."""

from planner.language import N_
from planner.plan import Plan

CUSTOMERS = 10  # how many to ask (ours)
PLACES = 10  # on one sheet of paper (ours)
QUESTIONS = (
    N_("Where do you look when you want something like what we sell?"),
    N_("Which of these places do you open at least once a week?"),
    N_("What made you choose us, and where did you see us last?"),
)
ELSEWHERE = (N_("Google or a map"), N_("A friend"), N_("Your sign"))  # no places one posts on
COUNTED = 2  # the number of the question whose answers are counted


def places(plan: Plan) -> tuple[str, ...]:
    """The names of the places to ask about: those of the plan, then the others we know, ten in all."""
    named = [place.id for place in plan.answers.platforms.places]
    every = dict.fromkeys([*named, *plan.library.platforms])
    return tuple(plan.library.place_name(place) for place in every)[:PLACES]
