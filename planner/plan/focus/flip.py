"""The one answer that would change the place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.plan.focus import links
from planner.plan.focus.asking import Asks, Question, contenders
from planner.plan.focus.board import Board
from planner.plan.focus.following import Follow, Rule, answered
from planner.plan.focus.links import State
from planner.plan.focus.race import Outcome

_WEEKS = [week for week, _ in links.MINUTES]


@dataclass(frozen=True)
class Flip:
    """An answer that makes another place the one named; `was` is None where it is open.

    For ten people asked the answer is how many more of them name the other.
    """

    asks: Asks
    place: str
    was: State | None
    becomes: State
    winner: str


@dataclass(frozen=True)
class _Change:
    steps: int
    asks: Asks
    place: str
    was: State
    becomes: State


def of_question(question: Question, after: Sequence[Follow], rule: Rule | None, named: str) -> Flip | None:
    """The likeliest answer to the question named that changes the place; for ten, the rule."""
    if rule:
        return Flip("ten", rule.place, None, rule.ahead, rule.other)
    turning = [one for one in after if one.place not in (None, named)]
    if not turning:
        return None
    likeliest = max(turning, key=lambda one: one.chance)
    assert likeliest.place is not None  # noqa: S101 - the list has no other
    return Flip(question.asks, question.place, None, likeliest.answer, likeliest.place)


def of_said(board: Board, found: Outcome) -> Flip | None:
    """The smallest change of one answer that was said; None where none changes the place."""
    for change in sorted(_changes(board, found), key=lambda one: one.steps):
        winner = answered(board, change.asks, change.place, change.becomes).named
        if winner not in (None, found.named):
            assert winner is not None  # noqa: S101 - just seen
            return Flip(change.asks, change.place, change.was, change.becomes, winner)
    return None


def of_open(board: Board, questions: Sequence[Question], named: str | None) -> Flip | None:
    """The likeliest answer to any open question that changes the place, worth asking or not."""
    every = [(one.chance, question, one) for question in questions for one in question.answers]
    for _, question, one in sorted(every, key=lambda each: -each[0]):
        if one.place == named:
            continue
        winner = answered(board, question.asks, question.place, one.state).named
        if winner is not None and winner != named:
            return Flip(question.asks, question.place, None, one.state, winner)
    return None


def _changes(board: Board, found: Outcome) -> Iterator[_Change]:
    """Every other word for the places near the first and for those that a word rules out, minutes, films."""
    case = board.case
    near = contenders(found)
    out = [one.place for one in case.entrants if one.no and set(one.no) <= {"love", "audience"}]
    for place in (*near, *out):
        entrant = case.entrants[case.number(place)]
        if entrant.love is not None and case.weights[1]:
            yield from _words("love", place, entrant.love)
        if entrant.word is not None and entrant.worth:
            yield from _words("audience", place, entrant.word)
    if len(case.minutes) == 1:
        was = int(case.minutes[0][0])
        for week in _WEEKS:
            between = [one for one in _WEEKS if min(was, week) < one < max(was, week)]
            if week != was:
                yield _Change(1 + len(between), "minutes", "", was, week)
    if len(case.films) == 1:
        made = bool(case.films[0][0])
        yield _Change(1, "films", "", made, not made)


def _words(asks: Asks, place: str, was: int) -> Iterator[_Change]:
    for word in links.WORDS:
        if word != was:
            yield _Change((abs(word - was) + 1) // 2, asks, place, was, word)
