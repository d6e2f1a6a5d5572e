"""The race itself: the fit of every place in every draw, and who comes first.

A chain of links, so a product: fit = there^w1 * liking^w2 * use^w3 * minutes^w4 (no link replaces another, as
in UNDP's Human Development Report 2010). Logarithms are added.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from planner.plan.focus import draws, links
from planner.plan.focus.case import Case, Entrant
from planner.plan.focus.draws import Array, Whole

USE_NOISE = 0.30  # nine in ten of our entries are right within a factor 1.6 (ours)
LIKING_NOISE = 0.4  # log-odds: "yes" is between .66 and .89 in nine of ten draws (ours)
_LIKINGS = np.log(links.LIKINGS) - np.log1p(-np.array(links.LIKINGS))
_OUT = -np.inf


@dataclass(frozen=True)
class Ahead:
    """For each draw the number of the place that comes first, and its fit."""

    place: Whole
    fit: Array


@dataclass(frozen=True, eq=False)
class Board:
    """The draws of a case; `rows` holds the fit of every place, one that is ruled out never comes first.

    `rest` is the same without the last link, the minutes.
    """

    case: Case
    rest: Array
    rows: Array

    def count(self, first: Whole) -> Array:
        """The share of draws in which each place comes first."""
        return np.bincount(first, minlength=len(self.rows)) / draws.DRAWS

    @cached_property
    def first(self) -> Ahead:
        """Who comes first."""
        return _best(self.rows)

    @cached_property
    def second(self) -> Ahead:
        """Who comes first without the first."""
        rest = self.rows.copy()
        rest[self.first.place, np.arange(draws.DRAWS)] = _OUT
        return _best(rest)

    def without(self, at: int) -> Ahead:
        """Who comes first without one place."""
        mine = self.first.place == at
        return Ahead(
            np.where(mine, self.second.place, self.first.place),
            np.where(mine, self.second.fit, self.first.fit),
        )

    def replaced(self, at: int, entrant: Entrant, case: Case) -> Array:
        """The shares with another answer that touches one place: only its row is worked out again."""
        rest = self.without(at)
        ahead = row(entrant, case) > rest.fit
        return self.count(np.where(ahead, at, rest.place))

    def word(self, at: int) -> Whole:
        """Which of a place's words for liking each draw has."""
        entrant = self.case.entrants[at]
        column = draws.columns(entrant.place, self.case.catalogue).word
        return draws.chosen(column, [chance for _, chance in entrant.liking])

    def there(self, at: int) -> Array:
        """The share of people who are at a place, in each draw."""
        entrant = self.case.entrants[at]
        odds = draws.quantiles(entrant.there, entrant.elsewhere)
        found: Array = (1 / (1 + np.exp(-odds)))[draws.columns(entrant.place, self.case.catalogue).there]
        return found


@lru_cache(maxsize=8)
def board(case: Case) -> Board:
    """Every place in every draw; those of a rerun are there already."""
    rest = np.array([_rest(entrant, case) for entrant in case.entrants])
    return Board(case, rest, _timed(rest, case))


def retimed(on: Board, case: Case) -> Board:
    """The same with other minutes or films: of each place only that link is worked out again."""
    return Board(case, on.rest, _timed(on.rest, case))


def row(entrant: Entrant, case: Case) -> Array:
    """The logarithm of one place's fit in every draw."""
    return _rest(entrant, case) + _minutes(entrant, case)


def _timed(rest: Array, case: Case) -> Array:
    found: Array = rest + np.array([_minutes(entrant, case) for entrant in case.entrants])
    return found


def _rest(entrant: Entrant, case: Case) -> Array:
    """The three other links, weighted."""
    if entrant.no:
        return np.full(draws.DRAWS, _OUT)
    column = draws.columns(entrant.place, case.catalogue)
    weight = draws.weights(case.weights)
    odds = draws.quantiles(entrant.there, entrant.elsewhere)
    there = -np.log1p(np.exp(-odds))[column.there]
    words = _LIKINGS[[word for word, _ in entrant.liking]]
    liked = words[draws.chosen(column.word, [chance for _, chance in entrant.liking])]
    liking = -np.log1p(np.exp(-liked - LIKING_NOISE * column.liking))
    use = _use(entrant, case) + USE_NOISE * column.use
    found: Array = weight[0] * there + weight[1] * liking + weight[2] * use
    return found


def _use(entrant: Entrant, case: Case) -> Array:
    use = entrant.use
    factors = np.log([use.table * factor for factor in use.factors])
    if not use.gate:
        return np.broadcast_to(factors[0], draws.DRAWS)
    chances = case.addresses if use.gate == "addresses" else case.waits
    every = [links.STATES[use.gate].index(state) for state, _ in chances]
    found: Array = factors[every][draws.states(use.gate, chances, case.catalogue)]
    return found


def _minutes(entrant: Entrant, case: Case) -> Array:
    """How far the minutes suffice, weighted."""
    if entrant.no:
        return np.zeros(draws.DRAWS)
    noise = draws.columns(entrant.place, case.catalogue).pieces
    planned = dict(case.planned)
    have = np.array([planned[int(week)] for week, _ in case.minutes], dtype=np.float64)
    efforts = [entrant.effort[0 if made else 1] for made, _ in case.films]
    able = np.log([one.able for one in efforts])
    need = np.array([one.need for one in efforts])
    which = draws.states("films", case.films, case.catalogue)
    asked = have[draws.states("minutes", case.minutes, case.catalogue)]
    found: Array = draws.weights(case.weights)[3] * (able[which] - np.log1p(need[which] / asked * noise))
    return found


def _best(rows: Array) -> Ahead:
    place = rows.argmax(axis=0)
    return Ahead(place, rows[place, np.arange(rows.shape[1])])
