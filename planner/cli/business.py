"""What the search for a business finds, as lines and for programs."""

import json

from planner.cli.columns import aligned
from planner.insights.business import work_of
from planner.knowledge import Library, find_business
from planner.language import N_


def as_json(library: Library, typed: str) -> str:
    """What was found, the best first: the name, the trade a plan of it has, its kinds of work."""
    rows = [
        {"name": row.name, "trade": row.stands_for, "kinds": list(row.kinds)} for row in find_business(typed)
    ]
    return json.dumps({"typed": typed, "found": rows}, ensure_ascii=False, indent=2)


def in_lines(library: Library, typed: str) -> str:
    """One line a business; the kinds of work to choose from where nothing was found."""
    say, found = library.say, find_business(typed)
    if found:
        heads = (say(N_("Business")), say(N_("--trade")), say(N_("Kind of work")))
        rows = [(say(row.name), row.stands_for, work_of(library, row)) for row in found]
        return "\n".join(aligned([heads, *rows], right=()))
    cards = [(card.id, card.name, card.examples) for card in library.kinds.cards]
    heads = (say(N_("--trade")), say(N_("What do you mostly do?")), "")
    return "\n".join(aligned([heads, *cards], right=()))
