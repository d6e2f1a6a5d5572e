"""A new page, and what is ready before it is announced."""

from planner.plan import Plan

READY = 3  # posts before a new page is announced: the least of tip 11's three to five (Hemley 2012)


def starts_new(plan: Plan) -> bool:
    """Whether the one place is one where the business has no page yet."""
    return any(
        plan.focus and place.id == plan.focus.id and place.profile is False
        for place in plan.answers.platforms.places
    )
