"""One place in numbers: how often it comes first, and what is believed of its four links."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from planner.answers import Answers, Place
from planner.knowledge import Library
from planner.plan.focus import draws, links
from planner.plan.focus.aim import aim
from planner.plan.focus.believed import Out, believed
from planner.plan.focus.case import Case, Entrant
from planner.plan.focus.certainty import Certainty, certainty
from planner.plan.focus.counted import count_of, word_of
from planner.plan.focus.evidence import Evidence, Known, known
from planner.vocabulary import TOP, How

Sure = How | Literal["assumed"]  # how well an answer is known
_INNER = np.array([0.1, 0.9])  # the parts of the Beta between which "probably" lies (ours)
_TEN = 10


@dataclass(frozen=True)
class Fit:
    """How often one place comes first, of 100 draws, and why.

    `audience` and `love` are words from 0 to 5: the owner's, else the trade's, None where it is silent. Of
    ten people `low` to `high` are there, at 10% and 90% of the Beta. The links are 0 to 1, as expected.
    """

    place: str
    count: int
    first_or_second: int
    audience: int | None
    love: int | None
    audience_how: Sure
    love_how: Sure
    pieces: tuple[Evidence, ...]
    low: int
    high: int
    there: float
    liking: float
    use: float
    minutes: float
    no: tuple[Out, ...]

    @property
    def ruled_out(self) -> bool:
        """Whether it may not be the one place."""
        return bool(self.no)


def ranking(answers: Answers, library: Library, case: Case) -> tuple[Fit, ...]:
    """Every place, the one that comes first most often first; those ruled out last."""
    sure, facts = certainty(case), known(answers, library, aim(answers, library))
    stated = {place.id: place for place in answers.platforms.places}
    fits = [
        _fit(stated.get(one.place) or Place(id=one.place), one, case, sure, answers, facts)
        for one in case.entrants
    ]
    order = {place: at for at, place in enumerate(case.order)}
    return tuple(sorted(fits, key=lambda fit: (fit.ruled_out, -fit.count, order[fit.place])))


def _fit(
    place: Place, one: Entrant, case: Case, sure: Certainty | None, answers: Answers, facts: Known
) -> Fit:
    named, (word, _) = facts.named(place.id), word_of(place, facts.aim)
    usual = named.audience if named and not facts.aim.hires else None
    count = count_of(answers, place, facts.aim)
    if count.asked:  # what was counted stands before a word, rounded half up
        word = (2 * TOP * count.named + count.asked) // (2 * count.asked)
    ends = 1 / (1 + np.exp(-draws.quantiles(one.there, one.elsewhere, _INNER)))
    low, high = (round(_TEN * float(end)) for end in ends)
    return Fit(
        place=place.id,
        count=sure.counts.get(place.id, 0) if sure else 0,
        first_or_second=sure.first_or_second.get(place.id, 0) if sure else 0,
        audience=usual if word is None else word,
        love=(named.love if named else None) if place.love is None else place.love,
        audience_how=_how(place, answers, facts),
        love_how=_love_how(place),
        pieces=believed(place, answers, facts).pieces,
        low=low,
        high=high,
        there=one.there / (one.there + one.elsewhere),
        liking=sum(chance * links.LIKINGS[word] for word, chance in one.liking),
        use=_use(one, case),
        minutes=_minutes(one, case),
        no=one.no,
    )


def _how(place: Place, answers: Answers, facts: Known) -> Sure:
    """How it is known who is there: those asked before the owner's count, that before a word."""
    count, (word, how) = count_of(answers, place, facts.aim), word_of(place, facts.aim)
    if count.asked:
        return "customer"
    if count.came:
        return "known"
    return "assumed" if word is None else how or "guess"


def _love_how(place: Place) -> Sure:
    """What one likes oneself is known."""
    held = place.known.get("love")
    return "assumed" if place.love is None else (held and held.how) or "known"


def _use(one: Entrant, case: Case) -> float:
    if not one.use.gate:
        return one.use.table * one.use.factors[0]
    every = dict(zip(links.STATES[one.use.gate], one.use.factors, strict=True))
    return one.use.table * sum(chance * every[state] for state, chance in case.states(one.use.gate))


def _minutes(one: Entrant, case: Case) -> float:
    planned = dict(case.planned)
    return sum(
        chance * often * effort.able * planned[int(week)] / (planned[int(week)] + effort.need)
        for week, chance in case.minutes
        for made, often in case.films
        for effort in [one.effort[0 if made else 1]]
    )
