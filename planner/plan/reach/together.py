"""What a second and a third place add to a first one, among US adults."""

from collections.abc import Collection
from dataclasses import dataclass

from planner.answers import Audience
from planner.knowledge import Library
from planner.plan.reach.groups import bands
from planner.plan.reach.united_states import cells

_MEASURES = ("best_reach_1", "best_reach_2", "best_reach_3")
_WITHOUT_YOUTUBE = tuple(f"{measure}_without_youtube" for measure in _MEASURES)


@dataclass(frozen=True)
class Added:
    """A second place: how many percent are on it, and how many points of them are not on the first."""

    place: str
    percent: float
    adds: float


@dataclass(frozen=True)
class Best:
    """The places that together have the most people, and how many percent that is."""

    places: tuple[str, ...]
    percent: float


def added(first: str, library: Library) -> tuple[Added, ...]:
    """What each second place adds to a first one, the most first; none where nobody published it."""
    on = {place: row.percent for place, row in cells(library.usage)["all", "all adults"].items()}
    also = {
        one.places[1]: on[first] * one.value / 100
        for one in library.usage.together
        if one.measure == "also_uses" and one.places[0] == first
    }
    # Shares who are also elsewhere are in whole percent: a small place may seem to take some away.
    new = [
        Added(place, on[place], round(max(0.0, on[place] - also[place]), 1))
        for place in library.platforms
        if place in also
    ]
    return tuple(sorted(new, key=lambda one: -one.adds))


def best(audience: Audience, library: Library, without: Collection[str] = ()) -> tuple[Best, ...]:
    """The best one, two and three places together, for the audience's one age band, else for all adults."""
    ages = bands(audience)
    group = ages[0] if len(ages) == 1 else "all adults"
    wanted = _WITHOUT_YOUTUBE if "youtube" in without else _MEASURES
    found: dict[str, Best] = {}
    for one in library.usage.together:  # the best of each kind comes first
        if one.group == group and one.measure in wanted and not set(one.places) & set(without):
            found.setdefault(one.measure, Best(one.places, one.value))
    return tuple(found[measure] for measure in wanted if measure in found)
