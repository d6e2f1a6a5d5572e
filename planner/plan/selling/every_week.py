"""What is said anew every week: the weekday of its story, and the texts with how to order."""

from planner.answers import Answers
from planner.knowledge import Library
from planner.language import N_, capital
from planner.plan.effort import LETTER
from planner.plan.selling.how_often import weekdays_of
from planner.plan.selling.result import Base, EveryWeek, Offered

_KEPT = {LETTER, "blog", "pinterest", "reddit"}  # places where things are read long after (ours)
_BETTER = (2, 1, 0, 3, 4)  # weekdays of the story, the best first: early enough to act on (ours)
_WANTED = 5  # Saturday, for which most is ordered (ours)


def every_week(answers: Answers, library: Library, base: Base, place: str) -> EveryWeek | None:
    """The weekly texts; None where nothing may be sold, and at a place that is no place for news."""
    if not base.ceiling or place in _KEPT or not library.takes(place, "photo"):
        return None
    found, offer = library.kinds.weekly(answers.business.trade), base.offer
    orders = library.trade(answers.business.trade).asks == "order"
    due = _WANTED - offer.lead if orders and offer.lead and offer.lead <= _WANTED else None
    weekday = _weekday(answers, library, base.a_week, due)
    ready = _ready(offer, weekday, library) if due == weekday else ""
    return EveryWeek(
        title=found.title,
        form="story" if library.takes(place, "story") else "photo",
        weekday=weekday,
        show=found.show,
        text=" ".join(part for part in (found.text, ready, offer.how) if part),
        spoken=found.spoken,
        write=found.write,
    )


def story_in_words(one: EveryWeek, library: Library) -> str:
    """The weekly story as something to do on its weekday."""
    say, known = library.say, library.formats.get(one.form)
    text = N_("{day}: fill in “{title}” and put it out as {form}")
    form = say.plural(1, known.one, known.many) if known else one.form
    return say(text, day=say.weekday(one.weekday), title=one.title, form=form)


def _ready(offer: Offered, weekday: int, library: Library) -> str:
    """Until when one orders for the end of the week: the day on which the story goes out."""
    say = library.say
    text = N_("{offer} for {ready}: {today} is the last day to order.")
    words = {"offer": capital(offer.name), "ready": say.weekday(_WANTED), "today": say.weekday(weekday)}
    return say(text, **words)


def _weekday(answers: Answers, library: Library, a_week: int, due: int | None) -> int:
    """The last day to order for the end of the week; else a weekday without a post, the best of ours.

    Where all have a post, the best of them.
    """
    taken = weekdays_of(answers, library, a_week) if a_week else ()
    better = _BETTER if due is None else (due, *_BETTER)
    return next((day for day in better if day not in taken), better[0])
