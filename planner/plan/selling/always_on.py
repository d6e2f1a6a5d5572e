"""What takes the slots that are left: something useful, somebody, another use of the offer, in turn."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from planner.plan.dates import Span
from planner.plan.selling.board import Board
from planner.plan.selling.ideas import Ideas
from planner.plan.selling.lines import Lines
from planner.plan.themes import MonthTheme
from planner.plan.trade_ideas import Idea


@dataclass
class AlwaysOn:
    """Fills the free slots of a board, whatever is worth most for the want first."""

    board: Board
    ideas: Ideas
    lines: Lines
    themes: Sequence[MonthTheme]
    every: Sequence[Idea]  # of all topics of the trade
    people: Sequence[Idea]  # of no topic: people, customers, questions
    worth: Callable[[Idea], int]
    best: int  # the weekday of the offer

    def place(self, then: Callable[[date], object] = lambda day: None) -> None:
        """The free slots in order: the offer on its weekday, something useful and somebody on the others.

        Where a kind has nothing left, the next. `then` is called with each day that got a post.
        """
        others, told = (self._useful, self._somebody), 0
        for day in self.board.free_days(self.board.plan):
            mine = day.weekday() == self.best and self.board.a_week > 1
            turn = others if told % len(others) == 0 else others[::-1]
            told += not mine
            kinds = (self.lines.own_use, *turn) if mine else (*turn, self.lines.own_use)
            if any(kind(day) for kind in (*kinds, self._question, self.lines.use)):
                then(day)

    def sell(self, then: Callable[[date], object]) -> None:
        """Another use of the offer on each free slot that may sell."""
        for day in self.board.free_days(self.board.plan):
            if self.lines.use(day):
                then(day)

    def _question(self, day: date) -> bool:
        return self.lines.place("question", Span(day, day), day)

    def _useful(self, day: date) -> bool:
        """Ideas of the owner's own; then what only this business says, by worth and the month's topic."""
        month = [theme for theme in self.themes if day in theme.span]
        mine = {idea.ref for theme in month for idea in theme.ideas}
        own = [idea for theme in month for idea in theme.ideas if idea.own]
        used, worth = self.ideas.used, self.worth
        ranked = sorted(
            self.every,
            key=lambda idea: (
                not worth(idea),
                used[idea.ref],
                not idea.fact,
                -worth(idea),
                idea.ref not in mine,
            ),
        )
        return any(self.ideas.place(idea, Span(day, day), "lesson") for idea in [*own, *ranked])

    def _somebody(self, day: date) -> bool:
        """A person, a customer, a question, in turn; else the work itself."""
        used, kinds = self.ideas.used, Counter[str]()
        for idea in self.people:
            kinds[idea.kind] += used[idea.ref]
        ranked = sorted(self.people, key=lambda idea: (used[idea.ref], kinds[idea.kind]))
        here = Span(day, day)
        found = any(self.ideas.place(idea, here, "extra") for idea in ranked)
        return found or self.lines.place("proof", here, day)
