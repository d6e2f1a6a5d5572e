"""What would turn the choice: the one answer whose smallest change does, and the guesses that weigh most."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.answers import Answers
from planner.knowledge import Library
from planner.plan.focus.fit import Field, Fit, Sure, fields, precedence
from planner.plan.focus.simulation import SPREAD, Contest
from planner.vocabulary import TOP

_HUNDRED = 100


@dataclass(frozen=True)
class Flip:
    """One answer that, changed by the fewest steps, makes another place the winner."""

    place: str
    field: Field
    how: Sure
    was: int
    becomes: int
    winner: str


@dataclass(frozen=True)
class Swing:
    """What one uncertain answer does: the first place's lead, in points of 100, at both ends of its doubt."""

    place: str
    field: Field
    how: Sure
    value: int
    low: float
    high: float

    @property
    def effect(self) -> float:
        """How many points of the lead hang on it."""
        return abs(self.high - self.low)

    @property
    def turns(self) -> bool:
        """Whether another place may win."""
        return min(self.low, self.high) < 0

    @property
    def guessed(self) -> bool:
        """Whether nobody has asked or counted yet."""
        return self.how in ("guess", "assumed")


def flip(answers: Answers, library: Library, fits: Sequence[Fit], game: Contest, winner: str) -> Flip | None:
    """The smallest whole-step change of one 0-5 answer that changes the winner; None where none does.

    Among equals the least well known answer is named, then the first in the order they were entered.
    """
    changes = _changes(answers, fits)
    if not changes:
        return None
    scores = np.repeat(game.scores[None], len(changes), axis=0)
    allowed = np.repeat(game.allowed[None], len(changes), axis=0)
    names, at = fields(answers), {place: k for k, place in enumerate(game.places)}
    for row, (one, field, value) in enumerate(changes):
        scores[row, names.index(field), at[one.place]] = value
        allowed[row, at[one.place]] = value and not set(one.no) - {field}
    found = np.where(allowed, game.fit(scores, game.weights), -1)
    first = (found == found.max(axis=1, keepdims=True)) & allowed
    order = precedence(answers, library)
    rank = np.array([order.index(place) for place in game.places])
    winners = np.where(first, rank, len(order)).argmin(axis=1)
    turned = [
        (abs(value - getattr(one, field)), -SPREAD[_how(one, field)], row)
        for row, (one, field, value) in enumerate(changes)
        if first[row].any() and game.places[winners[row]] != winner
    ]
    if not turned:
        return None
    row = min(turned)[-1]
    one, field, value = changes[row]
    return Flip(one.place, field, _how(one, field), getattr(one, field), value, game.places[winners[row]])


def _changes(answers: Answers, fits: Sequence[Fit]) -> list[tuple[Fit, Field, int]]:
    """Every other value of every answer, in the order the places were entered."""
    entered = {place.id: k for k, place in enumerate(answers.platforms.places)}
    return [
        (one, field, value)
        for one in sorted(fits, key=lambda f: entered[f.place])
        for field in fields(answers)
        for value in range(TOP + 1)
        if value != getattr(one, field)
    ]


def _how(one: Fit, field: Field) -> Sure:
    return one.audience_how if field == "audience" else one.love_how


def swings(answers: Answers, fits: Sequence[Fit], game: Contest, winner: str) -> tuple[Swing, ...]:
    """Every uncertain answer with an effect on the winner's lead, the strongest first."""
    if game.allowed.sum() < 2:
        return ()
    names, at = fields(answers), {place: k for k, place in enumerate(game.places)}
    found = []
    for one in fits:
        for field in names:
            value, spread = getattr(one, field), SPREAD[_how(one, field)]
            ends = [max(0, value - spread), min(TOP, value + spread)]
            low, high = (_lead(game, winner, names.index(field), at[one.place], end) for end in ends)
            found.append(Swing(one.place, field, _how(one, field), value, low, high))
    return tuple(sorted((s for s in found if s.effect), key=lambda s: -s.effect))


def _lead(game: Contest, winner: str, row: int, column: int, value: float) -> float:
    scores = game.scores.copy()
    scores[row, column] = value
    fit = np.where(game.allowed, game.fit(scores, game.weights), -1)
    mine = game.places.index(winner)
    return round(float(fit[mine] - np.delete(fit, mine).max()) * _HUNDRED, 1)
