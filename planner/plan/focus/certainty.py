"""How sure the choice is, what to ask next, and what would change it."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from planner.plan.focus.asking import WORTH, Question, questions
from planner.plan.focus.board import board
from planner.plan.focus.case import Case
from planner.plan.focus.flip import Flip, of_open, of_question, of_said
from planner.plan.focus.following import Follow, Rule, follows, rule
from planner.plan.focus.race import held
from planner.vocabulary import Certain

RISKIEST = 3  # open questions that are named (ours)


@dataclass(frozen=True)
class AskNext:
    """The question of highest value, and what follows from each answer; for ten people a rule."""

    question: Question
    follows: tuple[Follow, ...]
    rule: Rule | None


@dataclass(frozen=True)
class Answering:
    """What to ask next, None where no answer would change enough; the open questions; the flip."""

    ask: AskNext | None
    open: tuple[Question, ...]
    flip: Flip | None


@dataclass(frozen=True)
class Certainty:
    """How often each place comes first, of 100 draws, the place named, and how often first or second."""

    case: Case
    first: str
    by_page: bool
    counts: dict[str, int]  # the most often first; they add up to 100
    first_or_second: dict[str, int]
    word: Certain | None

    @property
    def runner_up(self) -> str | None:
        """The strongest place beside the one named; None where nothing else is compared."""
        return self.rival(self.first)

    def rival(self, place: str) -> str | None:
        """The strongest other place."""
        return next((other for other in self.counts if other != place), None)

    @cached_property
    def _answering(self) -> Answering:
        return answering(self.case)

    @property
    def ask(self) -> AskNext | None:
        """The question of highest value; None where no answer is likely to change the place."""
        return self._answering.ask

    @property
    def open(self) -> tuple[Question, ...]:
        """The open questions that are worth something, the one worth most first."""
        return self._answering.open

    @property
    def flip(self) -> Flip | None:
        """The one answer that would change the place; None where none does."""
        return self._answering.flip


@lru_cache(maxsize=256)
def certainty(case: Case) -> Certainty | None:
    """How sure the choice of a case is; None where no place may be named."""
    on = board(case)
    found = held(on)
    if found.named is None:
        return None
    second = np.round(100 * (on.count(on.first.place) + on.count(on.second.place))).astype(int)
    both = dict(zip((one.place for one in case.entrants), second.tolist(), strict=True))
    alone = len(found.counts) == 1
    return Certainty(
        case,
        found.named,
        found.by_page,
        found.counts,
        {place: 100 if alone else max(n, both[place]) for place, n in found.counts.items()},
        found.word,
    )


@lru_cache(maxsize=256)
def answering(case: Case) -> Answering:
    """What to ask next, and what would change the place: worked out where somebody looks at it."""
    on = board(case)
    found = held(on)
    if found.named is None:
        return Answering(None, (), None)
    every = questions(on, found)
    worth = tuple(question for question in every if question.worth >= WORTH)
    for question in worth:
        after, by = follows(on, question), rule(on, question) if question.asks == "ten" else None
        turn = of_question(question, after, by, found.named)
        if turn:
            return Answering(AskNext(question, after, by), worth, turn)
    return Answering(None, worth, of_said(on, found) or of_open(on, every, found.named))
