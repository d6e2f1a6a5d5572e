"""Businesses as the tables of the choice compare them: a want, a country, buyers, minutes."""

from collections.abc import Iterator, Mapping
from typing import Any

from planner.answers import Answers, from_document
from planner.knowledge import Trade, library

MAKES = ("photos", "films", "writing")


def trades() -> Iterator[Trade]:
    """The trades of the list, then the kinds of work."""
    known = library()
    for name in (*known.trades, *(card.id for card in known.kinds.cards)):
        yield known.trade(name)


def business(
    trade: Trade, want: str, country: str, minutes: int, who: Mapping[str, Any] | None = None
) -> Answers:
    """Its answers: the trade's first buyers unless somebody else is named, and nothing said of places."""
    goal = next(one for one in trade.wants if one.id == want)
    buyer = trade.buyers[0]
    return from_document(
        {
            "business": {"trade": trade.id, "country": country, "market": trade.market},
            "audiences": [{"id": "a1", "ages": [*buyer.ages], "place": buyer.place} | dict(who or {})],
            "goals": [
                {"id": "g1", "want": f"{trade.id}/{want}", "result": goal.result, "purpose": goal.purpose}
            ],
            "time": {"minutes": minutes, "makes": [*MAKES]},
        }
    )
