"""What is said anew every week: the weekday of its story, and the texts with how to order."""

from planner.answers import Answers
from planner.knowledge import Library
from planner.language import N_
from planner.plan.effort import LETTER
from planner.plan.selling.how_often import weekdays_of
from planner.plan.selling.result import Base, EveryWeek

_KEPT = {LETTER, "blog", "pinterest", "reddit"}  # places where things are read long after (ours)
_BETTER = (2, 1, 0, 3, 4)  # weekdays of the story, the best first: early enough to act on (ours)


def every_week(answers: Answers, library: Library, base: Base, place: str) -> EveryWeek | None:
    """The weekly texts; None where nothing may be sold, and at a place that is no place for news."""
    if not base.ceiling or place in _KEPT or not library.takes(place, "photo"):
        return None
    found, how = library.kinds.weekly(answers.business.trade), base.offer.how
    return EveryWeek(
        title=found.title,
        form="story" if library.takes(place, "story") else "photo",
        weekday=_weekday(answers, library, base.a_week),
        show=found.show,
        text=f"{found.text} {how}",
        spoken=found.spoken,
        write=found.write,
    )


def story_in_words(one: EveryWeek, library: Library) -> str:
    """The weekly story as something to do on its weekday."""
    say, known = library.say, library.formats.get(one.form)
    text = N_("{day}: fill in “{title}” and put it out as {form}")
    form = say.plural(1, known.one, known.many) if known else one.form
    return say(text, day=say.weekday(one.weekday), title=one.title, form=form)


def _weekday(answers: Answers, library: Library, a_week: int) -> int:
    """A weekday without a post, the best of ours; the first of them where all have one."""
    taken = weekdays_of(answers, library, a_week) if a_week else ()
    return next((day for day in _BETTER if day not in taken), _BETTER[0])
