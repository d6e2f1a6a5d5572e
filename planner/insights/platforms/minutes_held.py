"""Whether the minutes hold the places: what each takes, from the schedule's own shares and minutes."""

from planner.insights.platforms.in_use import MOST_PLACES, active
from planner.plan import FOCUS_SHARE, Plan, piece_minutes


def least(plan: Plan) -> dict[str, int]:
    """What each active place takes a week at least: its shortest piece, and answering there (both ours)."""
    library, takes = plan.library, dict[str, int]()
    forms = [one.id for one in library.formats.values() if one.makes in plan.answers.time.makes]
    for place in (choice.id for choice in active(plan)):
        fitting = [form for form in forms if library.takes(place, form)]
        pieces = [piece_minutes(plan.answers, library, form, place) for form in fitting]
        answers = library.platforms[place].answering if place in library.platforms else 0
        takes[place] = min(pieces, default=0) + answers
    return takes


def too_many(plan: Plan) -> bool:
    """Whether the owner spreads the effort over more than one or two places, and a week does not hold them.

    Where one has nine tenths, the others get what is left, or nothing.
    """
    several = plan.said.platforms.choice and len(active(plan)) > MOST_PLACES
    if not several or (plan.focus and plan.focus.share >= FOCUS_SHARE):
        return False
    return sum(least(plan).values()) > plan.budget.planned
