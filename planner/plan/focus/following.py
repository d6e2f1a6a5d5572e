"""What follows from an answer, exactly: the race with that answer in it."""

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from planner.plan.focus import draws
from planner.plan.focus.asking import SHARED, TEN, Asks, Question, pair
from planner.plan.focus.believed import GUESS, NOBODY, Out
from planner.plan.focus.board import Board, board, retimed, row
from planner.plan.focus.case import Case, Entrant
from planner.plan.focus.draws import Array
from planner.plan.focus.evidence import SHARES
from planner.plan.focus.links import State
from planner.plan.focus.race import IN_RACE, LIKELY, Outcome, held, outcome, ruled_out
from planner.vocabulary import Certain

_HUNDRED = 100


@dataclass(frozen=True)
class Follow:
    """One answer, its chance, and the place named with it; None where none is left."""

    answer: State
    chance: float
    place: str | None
    word: Certain | None


@dataclass(frozen=True)
class Rule:
    """For ten people asked: the other is taken if it is named by so many more; may be below 0."""

    place: str
    other: str
    ahead: int


def follows(on: Board, question: Question) -> tuple[Follow, ...]:
    """What follows from each answer to a question in words."""
    found = []
    for one in question.answers:
        after = answered(on, question.asks, question.place, one.state)
        found.append(Follow(one.state, one.chance, after.named, after.word))
    return tuple(found)


def answered(on: Board, asks: Asks, place: str, state: State) -> Outcome:
    """The outcome once something is answered, or answered otherwise."""
    case = on.case
    if asks in ("minutes", "films"):
        return held(retimed(on, case.settled(asks, state)))
    if asks in SHARED:
        return _gated(on, asks, state)
    entrant = told(case, case.entrants[case.number(place)], asks, int(state))
    out = ruled_out(case) - {place} | ({place} if entrant.no else set())
    if len(out) == len(case.entrants):
        return Outcome(None, False, {})
    return outcome(case, on.replaced(case.number(place), entrant, case), out)


def _gated(on: Board, asks: Asks, state: State) -> Outcome:
    """The outcome with another state of a gate: it stands before one place."""
    settled = on.case.settled(asks, state)
    at = next(at for at, one in enumerate(settled.entrants) if one.use.gate == asks)
    return outcome(settled, on.replaced(at, settled.entrants[at], settled), ruled_out(settled))


def told(case: Case, entrant: Entrant, asks: Asks, word: int) -> Entrant:
    """A place with another word of the owner's for liking, or for customers there."""
    if asks == "love":
        return replace(entrant, liking=((word, 1.0),), love=word, no=_no(entrant, "love", word == 0))
    worth = entrant.worth if entrant.word is not None else GUESS
    was = SHARES[entrant.word] if entrant.word is not None else 0.0
    held_back = worth if entrant.word is not None else 0.0
    out = word == 0 and not entrant.anybody
    return replace(
        entrant,
        there=entrant.there + worth * SHARES[word] - held_back * was,
        elsewhere=entrant.elsewhere + worth * (1 - SHARES[word]) - held_back * (1 - was),
        word=word,
        no=_no(entrant, "audience", out),
    )


def _no(entrant: Entrant, why: Out, holds: bool) -> tuple[Out, ...]:
    """What rules a place out, with or without one thing."""
    others = tuple(one for one in entrant.no if one != why)
    return (*others, why) if holds else others


def more_asked(case: Case, entrant: Entrant, named: int) -> Entrant:
    """A place after ten more were asked, of whom so many named it."""
    nobody = not (named or entrant.anybody) and case.asked + TEN >= NOBODY
    return replace(
        entrant,
        there=entrant.there + named,
        elsewhere=entrant.elsewhere + TEN - named,
        no=(*entrant.no, "asked") if nobody else entrant.no,
    )


@lru_cache(maxsize=64)
def ahead_of_ten(case: Case, place: str, other: str) -> int | None:
    """By how many more of ten people the other would have to be named to be taken; None where by none.

    Both are asked about at once, so that no place needs more than another one won with.
    """
    found = rule(board(case), Question("ten", place, other, 0.0, ()))
    return found.ahead if found else None


def rule(on: Board, question: Question) -> Rule | None:
    """The difference that agrees with the engine in most of the 121 outcomes, by their chance."""
    mine, theirs = pair(on, question.place, question.other)
    chance = mine @ theirs.T / draws.DRAWS
    taken = _named(on, question.place, question.other) == on.case.number(question.other)
    ahead = np.subtract.outer(np.arange(TEN + 1), np.arange(TEN + 1)).T  # [of the place, of the other]
    every = range(-TEN, TEN + 1)
    agrees = [float(chance[(ahead >= d) == taken].sum()) for d in every]
    never = float(chance[~taken].sum())
    best = max(range(len(every)), key=lambda k: agrees[k])
    return Rule(question.place, question.other, every[best]) if agrees[best] > never else None


def _named(on: Board, place: str, other: str) -> Array:
    """The number of the place named in each of the 121 outcomes."""
    case, one, two = on.case, on.case.number(place), on.case.number(other)
    rest = on.rows.copy()
    rest[[one, two]] = -np.inf
    best, at = rest.max(axis=0), rest.argmax(axis=0)
    rows = [
        [row(more_asked(case, case.entrants[number], named), case) for named in range(TEN + 1)]
        for number in (one, two)
    ]
    found = np.zeros((TEN + 1, TEN + 1), dtype=int)
    pages = np.array([entrant.page and not entrant.no for entrant in case.entrants])
    for i, mine in enumerate(rows[0]):
        over = np.maximum(mine, best)
        first = np.where(mine > best, one, at)
        for j, theirs in enumerate(rows[1]):
            shares = _HUNDRED * on.count(np.where(theirs > over, two, first))
            found[i, j] = _by_page(shares, pages)
    return found


def _by_page(shares: Array, pages: Array) -> int:
    """The number of the place that is named at these shares, before they are made whole."""
    first = int(shares.argmax())
    kept = np.where(pages & (shares >= IN_RACE * shares[first]), shares, -1.0)
    return int(kept.argmax()) if shares[first] < LIKELY and kept.max() >= 0 else first
