"""Page 1's places where people search: the first line where it is urgent, else a short row."""

from collections.abc import Sequence

from planner.exports.page_one.line import Line, Out, listed
from planner.insights.platforms import has_turns, set_up, setting_up
from planner.language import N_
from planner.plan import TURN, Plan, SearchPlace

LABEL = N_("Where people search for you")


def searched_first(plan: Plan, out: Out) -> Line | None:
    """Where people search at the moment they need it: before everything else, with what to do."""
    first = plan.searched.at_once
    if not plan.searched.urgent or not first:
        return None
    say, words = plan.library.say, {"places": _names(plan, first), "time": _once(plan, first)}
    why = say(N_("They search at the moment they need you: be found there first."))
    what = say(N_("{places}, {time}: number, hours and area, before anything else."), **words)
    return listed("searched", say(LABEL), (why, what))


def searched_beside(plan: Plan, out: Out) -> Line | None:
    """A short row under the one place, where nobody is in a hurry."""
    found = plan.searched
    if not found.places or (found.urgent and found.at_once) or "searched" in out:
        return None
    say, ready = plan.library.say, set_up(plan)
    words = {"places": _names(plan, ready or found.places), "time": _once(plan, ready or found.places)}
    if not ready:
        text = say(N_("{places}: {time}, as soon as there is time."), **words)
    elif has_turns(plan) and "upkeep" not in out:
        text = say(N_("{places}: {time} once, then {n} a week."), n=say.minutes(TURN), **words)
    else:
        text = say(N_("{places}: {time} once."), **words)
    return Line("searched", say(LABEL), text)


def _names(plan: Plan, places: Sequence[SearchPlace]) -> str:
    return plan.library.say.both([place.name for place in places])


def _once(plan: Plan, places: Sequence[SearchPlace]) -> str:
    """The minutes of their set-up, each task once."""
    tasks = [setting_up(plan, place) for place in places]
    every = [task.minutes if task else place.minutes for place, task in zip(places, tasks, strict=True)]
    return plan.library.say.minutes(sum(every))
