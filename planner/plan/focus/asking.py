"""What each open answer would be worth: the gain in the chance of naming the best place.

Preposterior analysis (Raiffa & Schlaifer 1961) on the draws already there (Strong, Oakley & Brennan 2014): a
draw counts as much as it makes an answer likely. For ten customers that is the expected value of sample
information (Ades, Lu & Claxton 2004).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import comb
from typing import Literal

import numpy as np

from planner.plan.focus import draws, links
from planner.plan.focus.board import Board
from planner.plan.focus.draws import Array
from planner.plan.focus.links import State
from planner.plan.focus.race import Outcome

WORTH = 0.01  # of the chance: a question is named from here, twice the noise of a count (ours)
ASK_COST = (
    0.015  # more for ten customers: ten minutes at the counter are 0.6% of 13 weeks at 126 minutes (ours)
)
ASKED_ENOUGH = 30  # people: after so many ten more add little (ours)
TEN = 10  # people one asks in an afternoon (ours)
CONTENDERS, FROM = 5, 3  # places asked about, first in so many of 100: one answer lets no other win (ours)
SEEN = 6  # customers whose places an owner has seen
_SOME = range(1, 4)  # of those six; more are many

Asks = Literal["love", "audience", "ten", "minutes", "films", "addresses", "waits"]
SHARED: tuple[Asks, ...] = ("minutes", "films", "addresses", "waits")


@dataclass(frozen=True)
class Likely:
    """One answer, its chance, and the place that comes first most often in the draws that make it likely."""

    state: State
    chance: float
    place: str


@dataclass(frozen=True)
class Question:
    """One open question, what an answer is worth, and the places it is about; `other` is that of ten."""

    asks: Asks
    place: str
    other: str
    value: float  # gain in the chance of naming the best place, 0 to 1
    answers: tuple[Likely, ...]  # none for ten

    @property
    def worth(self) -> float:
        """The value less what it costs to ask."""
        return self.value - (ASK_COST if self.asks == "ten" else 0.0)


def questions(board: Board, found: Outcome) -> tuple[Question, ...]:
    """Every open question, the one worth most first."""
    every = [*_of_places(board, found), *_shared(board, found), *_ten(board, found)]
    return tuple(sorted(every, key=lambda question: -question.worth))


def contenders(found: Outcome) -> list[str]:
    """The places asked about: the most often first, and the one named."""
    near = [place for place, n in found.counts.items() if n >= FROM or place == found.named][:CONTENDERS]
    return near if found.named in near or found.named is None else [*near[:-1], found.named]


def _of_places(board: Board, found: Outcome) -> Iterator[Question]:
    """Liking and customers in words, of the places near the first."""
    for place in contenders(found):
        at = board.case.number(place)
        entrant = board.case.entrants[at]
        if entrant.love is None and board.case.weights[1]:
            words = board.word(at)
            drawn = [(word, (words == k).astype(float)) for k, (word, _) in enumerate(entrant.liking)]
            yield _question(board, "love", place, drawn)
        if entrant.word is None:
            yield _question(board, "audience", place, _in_words(board.there(at)))


def _question(board: Board, asks: Asks, place: str, drawn: Sequence[tuple[State, Array]]) -> Question:
    """A question, with how likely each draw makes each answer.

    The "no" about a place rules it out, and its draws go to the second.
    """
    gain, answers = 0.0, []
    for state, by in drawn:
        out = asks not in SHARED and state == 0
        first = board.without(board.case.number(place)).place if out else board.first.place
        shares = np.bincount(first, weights=by, minlength=len(board.rows)) / draws.DRAWS
        gain += float(shares.max())
        best = board.case.entrants[int(shares.argmax())].place
        answers.append(Likely(state, float(by.mean()), best))
    return Question(asks, place, "", gain - _now(board), tuple(answers))


def _in_words(there: Array) -> list[tuple[State, Array]]:
    """How likely an owner who has seen six says no, some or many."""
    no = (1 - there) ** SEEN
    some = sum((comb(SEEN, k) * there**k * (1 - there) ** (SEEN - k) for k in _SOME), np.zeros(draws.DRAWS))
    return list(zip(links.WORDS, (no, some, 1 - no - some), strict=True))


def _shared(board: Board, found: Outcome) -> Iterator[Question]:
    """Minutes, films, addresses and waiting, where nobody said them."""
    for asks in SHARED:
        chances = board.case.states(asks)
        if len(chances) > 1:
            which = draws.states(asks, chances, board.case.catalogue)
            drawn = [(state, (which == k).astype(float)) for k, (state, _) in enumerate(chances)]
            yield _question(board, asks, found.named or "", drawn)


def _ten(board: Board, found: Outcome) -> Iterator[Question]:
    """Ten people asked about the place named and the strongest other: all 121 outcomes."""
    other = found.rival(found.named)
    if found.named is None or other is None or board.case.asked >= ASKED_ENOUGH:
        return
    mine, theirs = pair(board, found.named, other)
    first = board.first.place
    by_place = [(mine * (first == at)) @ theirs.T for at in np.unique(first)]
    gain = float(np.max(by_place, axis=0).sum()) / draws.DRAWS
    yield Question("ten", found.named, other, gain - _now(board), ())


def pair(board: Board, place: str, other: str) -> tuple[Array, Array]:
    """How likely each draw makes 0 to 10 of ten people name either place: a row for each number."""
    mine, theirs = (_named(board.there(board.case.number(one))) for one in (place, other))
    return mine, theirs


def _named(there: Array) -> Array:
    return np.array([comb(TEN, k) * there**k * (1 - there) ** (TEN - k) for k in range(TEN + 1)])


def _now(board: Board) -> float:
    """The chance of naming the best place as things are."""
    return float(board.count(board.first.place).max())
