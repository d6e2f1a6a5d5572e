"""What the search for a business finds, as lines and for programs."""

import json
from typing import Any

from planner.cli.columns import aligned
from planner.insights.business import work_of
from planner.knowledge import Library, Row, find_business
from planner.language import N_


def as_json(library: Library, typed: str) -> str:
    """What was found, the best first: name, trade of its plan, kinds of work, rules that concern it."""
    rows = [
        {
            "name": row.name,
            "trade": row.stands_for,
            "kinds": list(row.kinds),
            "cautions": _cautions(library, row),
        }
        for row in find_business(typed)
    ]
    return json.dumps({"typed": typed, "found": rows}, ensure_ascii=False, indent=2)


def _cautions(library: Library, row: Row) -> list[dict[str, Any]]:
    """Each rule with its countries and sources; whom else it concerns is left out."""
    found = library.cautions.of_business(row.name, row.stands_for)
    return [one.model_dump(mode="json", exclude={"of", "not_of"}) for one in found]


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
