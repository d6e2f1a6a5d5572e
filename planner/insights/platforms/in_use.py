"""The places that are in use."""

from collections.abc import Iterable

from planner.answers import Choice
from planner.plan import Plan

MOST_PLACES = 2  # places (Erin Cell, in Allton 2019)


def active(plan: Plan) -> list[Choice]:
    """The places that cost effort; a reserved name costs none."""
    return [c for c in plan.choice if c.takes_effort]


def names(plan: Plan, places: Iterable[str]) -> str:
    """The places as a list in words."""
    return plan.library.say.both([plan.library.place_name(place) for place in places])
