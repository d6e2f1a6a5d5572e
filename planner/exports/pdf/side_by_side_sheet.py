"""Plans side by side on one page, as the template draws it."""

from collections.abc import Sequence

from planner.exports.pdf.facts import Data, paper
from planner.language import N_
from planner.plan import Plan
from planner.scenarios import PlaceIf, WhatIf, places_of, side_by_side, split_in_words

Columns = Sequence[tuple[str, Plan]]


def side_by_side_page(columns: Columns, splits: Sequence[WhatIf]) -> Data:
    """One number a row; for each other choice of places what it takes; and a line to decide on."""
    plan = columns[0][1]
    say = plan.library.say
    lines = side_by_side([one for _, one in columns])
    return {
        "language": say.locale.language,
        "paper": paper(plan),
        "title": say(N_("Side by side")),
        "name": plan.answers.business.name,
        "how": say(
            N_("The same answers with other choices. Three months, from {day}."), day=say.date(plan.start)
        ),
        "columns": ["", *(name for name, _ in columns)],
        "rows": [[line.name, *line.texts] for line in lines],
        "choices": [
            {
                "title": split_in_words(plan, one.shares),
                "places": [_place(plan, place) for place in places_of(one)],
            }
            for one in splits
        ],
        "true": say(N_("What would have to be true")),
        "decided": [say(N_("We decide for:")), say(N_("Because:")), say(N_("We look again on:"))],
    }


def _place(plan: Plan, one: PlaceIf) -> Data:
    say = plan.library.say
    words = {
        "place": plan.library.place_name(one.place),
        "time": say.minutes(one.minutes),
        "n": say.number(one.posts),
    }
    return {
        "title": say(N_("{place}: {time} and {n} posts in three months"), **words),
        "there": one.there,
        "true": one.true,
    }
