"""Our limits as they hold for a plan: the owner's number, else ours."""

from planner.plan import Plan
from planner.vocabulary import LIMITS, LimitName


def limit(plan: Plan, name: LimitName) -> int:
    """The number that holds; one that makes no sense is taken for the nearest that does."""
    ours = LIMITS[name]
    said = plan.answers.settings.numbers.get(name)
    return ours.usual if said is None else min(max(round(said), ours.least), ours.most)
