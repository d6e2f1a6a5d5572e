"""What takes the slots that are left: something useful, somebody, another use of the offer, in turn."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from planner.knowledge import SERVES
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

        Where a kind has nothing left, the next; what does not serve the want comes last. `then` is called
        with each day that got a post.
        """
        others, told = (self._useful, self._somebody), 0
        for day in self.board.free_days(self.board.plan):
            mine = day.weekday() == self.best and self.board.a_week > 1
            turn = others if told % len(others) == 0 else others[::-1]
            told += not mine
            kinds = (self.lines.own_use, *turn) if mine else (*turn, self.lines.own_use)
            if any(kind(day) for kind in (*kinds, self._question, self._any_idea, self.lines.use)):
                then(day)

    def sell(self, then: Callable[[date], object]) -> None:
        """Another use of the offer on each free slot that may sell."""
        for day in self.board.free_days(self.board.plan):
            if self.lines.use(day):
                then(day)

    def _question(self, day: date) -> bool:
        return self.lines.place("question", Span(day, day), day)

    def _useful(self, day: date) -> bool:
        """Ideas of the owner's own; what serves the want best; what people ask of the offer; other ideas."""
        own = [idea for theme in self._themes(day) for idea in theme.ideas if idea.own]
        ranked = [idea for idea in self._ranked(day) if self.worth(idea)]
        fresh = [idea for idea in ranked if not self.ideas.used[idea.ref]]
        first = [*own, *(idea for idea in fresh if idea.fact or self.worth(idea) >= SERVES)]
        return self._idea(first, day) or self.lines.of_offer("question", day) or self._idea(ranked, day)

    def _any_idea(self, day: date) -> bool:
        return self._idea(self._ranked(day), day)

    def _idea(self, ideas: Iterable[Idea], day: date) -> bool:
        return any(self.ideas.place(idea, Span(day, day), "lesson") for idea in ideas)

    def _themes(self, day: date) -> list[MonthTheme]:
        return [theme for theme in self.themes if day in theme.span]

    def _ranked(self, day: date) -> list[Idea]:
        """What only this business says, by worth and the month's topic; what was used comes later."""
        mine = {idea.ref for theme in self._themes(day) for idea in theme.ideas}
        used, worth = self.ideas.used, self.worth
        return sorted(
            self.every,
            key=lambda idea: (
                not worth(idea),
                used[idea.ref],
                not idea.fact,
                -worth(idea),
                idea.ref not in mine,
            ),
        )

    def _somebody(self, day: date) -> bool:
        """The work on the offer itself and, in turn with it, a person, a customer, a question."""
        used, kinds = self.ideas.used, Counter[str]()
        for idea in self.people:
            kinds[idea.kind] += used[idea.ref]
        ranked = sorted(self.people, key=lambda idea: (used[idea.ref], kinds[idea.kind]))
        here = Span(day, day)
        if self.lines.placed("proof") <= kinds.total() and self.lines.of_offer("proof", day):
            return True
        found = any(self.ideas.place(idea, here, "extra") for idea in ranked)
        return found or self.lines.place("proof", here, day)
