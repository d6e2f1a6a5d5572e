"""Customers there: what is believed of a place, as a Beta of people: real ones, and what else is worth.

An equivalent prior sample (Winkler 1967), discounted as in power priors (Ibrahim & Chen 2000): each piece of
evidence with a share q, worth m people, adds m*q of them who are there and m*(1-q) who are not.
"""

from dataclasses import dataclass
from typing import Literal

from planner.answers import Answers, Place
from planner.plan.focus.counted import Counted, count_of, word_of
from planner.plan.focus.evidence import SHARES, Evidence, Known

WORD, GUESS = 6.0, 4.0  # people: an owner sees about six customers' phones, not sixty (ours)
NOBODY = (
    20  # of so many asked none: 95% sure that it is under 1 in 7 (rule of three, Hanley & Lippman-Hand 1983)
)

Out = Literal["audience", "love", "asked", "closed", "belongs", "finds"]  # what rules a place out


@dataclass(frozen=True)
class Belief:
    """What is believed of one place, and what of it rules the place out."""

    pieces: tuple[Evidence, ...]
    no: tuple[Out, ...]

    @property
    def there(self) -> float:
        """People who are there: the first parameter of the Beta."""
        return sum(one.worth * one.share for one in self.pieces)

    @property
    def elsewhere(self) -> float:
        """People who are not there: the second."""
        return sum(one.worth * (1 - one.share) for one in self.pieces)


def believed(place: Place, answers: Answers, known: Known) -> Belief:
    """What is believed of a place: trade and survey, the owner's word, those asked, those who came."""
    count = count_of(answers, place, known.aim)
    score, how = word_of(place, known.aim)
    pieces = known.before(place.id)
    if score is not None and not (count.asked and how == "customer"):  # the same people are counted once
        pieces.append(Evidence("word", SHARES[score], GUESS if how in (None, "guess") else WORD))
    if count.asked:
        pieces.append(Evidence("asked", count.named / count.asked, count.asked))
    if count.came:  # they prove presence; those who came otherwise prove nothing
        pieces.append(Evidence("came", 1.0, count.came))
    return Belief(tuple(pieces), _no(place.id, score, count, known))


def _no(place: str, score: int | None, count: Counted, known: Known) -> tuple[Out, ...]:
    found: list[Out] = ["closed"] if place in known.closed else []
    if score == 0 and not count.anybody:
        found.append("audience")
    if count.asked >= NOBODY and not count.anybody:
        found.append("asked")
    return tuple(found)
