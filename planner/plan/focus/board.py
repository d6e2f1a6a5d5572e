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
PIECE_NOISE = 0.30  # formats.toml has half and double (ours)
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
    """The draws of a case; `rows` holds the fit of every place, one that is ruled out never comes first."""

    case: Case
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

    def replaced(self, at: int, entrant: Entrant) -> Array:
        """The shares with another answer about one place: only its row is worked out again."""
        rest = self.without(at)
        ahead = row(entrant, self.case) > rest.fit
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
    return Board(case, np.array([row(entrant, case) for entrant in case.entrants]))


def row(entrant: Entrant, case: Case) -> Array:
    """The logarithm of one place's fit in every draw."""
    if entrant.no:
        return np.full(draws.DRAWS, _OUT)
    column = draws.columns(entrant.place, case.catalogue)
    weight = draws.weights(case.weights).T
    odds = draws.quantiles(entrant.there, entrant.elsewhere)
    there = -np.log1p(np.exp(-odds))[column.there]
    words = _LIKINGS[[word for word, _ in entrant.liking]]
    liked = words[draws.chosen(column.word, [chance for _, chance in entrant.liking])]
    liking = -np.log1p(np.exp(-liked - LIKING_NOISE * column.liking))
    fit: Array = (
        weight[0] * there
        + weight[1] * liking
        + weight[2] * (_use(entrant, case) + USE_NOISE * column.use)
        + weight[3] * _minutes(entrant, case, np.exp(PIECE_NOISE * column.minutes))
    )
    return fit


def _use(entrant: Entrant, case: Case) -> Array:
    use = entrant.use
    factors = np.log([use.table * factor for factor in use.factors])
    if not use.gate:
        return np.broadcast_to(factors[0], draws.DRAWS)
    chances = case.addresses if use.gate == "addresses" else case.waits
    every = [links.STATES[use.gate].index(state) for state, _ in chances]
    found: Array = factors[every][draws.states(use.gate, chances, case.catalogue)]
    return found


def _minutes(entrant: Entrant, case: Case, noise: Array) -> Array:
    planned = dict(case.planned)
    weeks = np.array([planned[int(week)] for week, _ in case.minutes], dtype=np.float64)
    have = weeks[draws.states("minutes", case.minutes, case.catalogue)]
    films = draws.states("films", case.films, case.catalogue)
    efforts = [entrant.effort[0 if made else 1] for made, _ in case.films]
    able = np.log([one.able for one in efforts])[films]
    need = np.array([one.need for one in efforts])[films]
    found: Array = able - np.log1p(need / have * noise)
    return found


def _best(rows: Array) -> Ahead:
    place = rows.argmax(axis=0)
    return Ahead(place, rows[place, np.arange(rows.shape[1])])
