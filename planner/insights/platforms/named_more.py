"""Another place that many more customers named than the one place."""

from dataclasses import dataclass

from planner.answers import Place
from planner.plan import Plan, aim, count_of

ASKED, TWICE, MORE = 5, 2, 3  # people asked; named so many times as often, and by so many more (ours)


@dataclass(frozen=True)
class NamedMore:
    """How many of those asked named the one place, and how many another."""

    place: str
    named: int
    other: str
    others: int
    asked: int


def named_more(plan: Plan) -> NamedMore | None:
    """The place named most often, where the owner chose one that far fewer customers named."""
    platforms, wanted = plan.answers.platforms, aim(plan.answers, plan.library)
    if plan.focus is None or not plan.said.platforms.choice:
        return None
    places = {place.id: place for place in platforms.places}
    mine = count_of(plan.answers, places.get(plan.focus.id, Place(id=plan.focus.id)), wanted)
    counts = {place.id: count_of(plan.answers, place, wanted) for place in places.values()}
    other = max(counts, key=lambda one: counts[one].named, default="")
    theirs = counts[other].named if other else 0
    if theirs < max(mine.named * TWICE, mine.named + MORE) or counts[other].asked < ASKED:
        return None
    return NamedMore(plan.focus.id, mine.named, other, theirs, counts[other].asked)
