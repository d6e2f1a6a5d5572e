"""Where people search, place by place: what to do there, what a good entry holds, what not to do."""

from dataclasses import dataclass

from planner.exports.page_one import unmarked
from planner.insights.platforms import has_turns, setting_up
from planner.language import N_, sentence
from planner.plan import TURN, Plan, SearchPlace


@dataclass(frozen=True)
class SearchedAt:
    """One place: its name with when and how long, and its sentences; `source` is where its note was read."""

    title: str
    once: str
    turn: str  # "" where no week has the minutes
    good: tuple[str, ...]
    never: tuple[str, ...]
    note: str
    source: str


def search_places(plan: Plan) -> tuple[SearchedAt, ...]:
    """The places in their order; none where nobody searches for such a business."""
    return tuple(_place(plan, place) for place in plan.searched.places)


def about_search(plan: Plan) -> str:
    """What these places are, in two sentences."""
    say = plan.library.say
    if plan.searched.urgent:
        return say(N_("People search for you at the moment they need you. So be found there first."))
    return say(N_("People search there, and follow nobody. These are basics beside your one place."))


def _place(plan: Plan, place: SearchPlace) -> SearchedAt:
    say, task = plan.library.say, setting_up(plan, place)
    if task:
        words = {"place": place.name, "n": say.number(task.week), "time": say.minutes(task.minutes)}
        title, once = say(N_("{place}: week {n}, {time}"), **words), unmarked(task.do)
    else:
        time = say.minutes(place.minutes)
        title = say(N_("{place}: as soon as there is time, {time}"), place=place.name, time=time)
        once = place.do
    in_turn = N_("{what} That is {time} of the week's counting, in its turn.")
    turn = say(in_turn, time=say.minutes(TURN), what=place.keep) if has_turns(plan) else ""
    return SearchedAt(title, sentence(once), turn, place.good, place.never, place.note, place.source)
