"""What is believed of a place, piece by piece, with its worth in people: a sum that anybody can add up."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.language import N_
from planner.plan import Evidence, Fit, Plan

_NAMES: Mapping[str, str] = {
    "trade": N_("Our figure for your trade"),
    "silent": N_("Your trade does not name it"),
    "firms": N_("Our figure for firms"),
    "nobody": N_("Nobody asked people who look for work about it"),
    "own": N_("A place you typed in"),
    "word": N_("Your word"),
    "asked": N_("People you asked"),
    "came": N_("Customers who came from there"),
}
_SURVEYS: Mapping[str, str] = {
    "strong": N_("A survey of your country, strong"),
    "medium": N_("A survey of your country, medium"),
    "foreign": N_("A survey from the United States, so it counts little here"),
}


@dataclass(frozen=True)
class Piece:
    """One piece of evidence: what it is, and how many people who are there and who are not it is worth."""

    name: str
    share: float  # of people, 0 to 1, that it says are there
    there: float
    elsewhere: float


def pieces_of(plan: Plan, fit: Fit) -> tuple[Piece, ...]:
    """Every piece for one place, and their sum last."""
    say = plan.library.say
    every = [
        Piece(say(_name(one)), one.share, one.worth * one.share, one.worth * (1 - one.share))
        for one in fit.pieces
    ]
    there, elsewhere = sum(one.there for one in every), sum(one.elsewhere for one in every)
    return (*every, Piece(say(N_("Together")), there / (there + elsewhere), there, elsewhere))


def _name(one: Evidence) -> str:
    return _SURVEYS[one.whose] if one.whose else _NAMES[one.kind]
