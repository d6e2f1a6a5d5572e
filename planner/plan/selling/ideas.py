"""Ideas on a board: each at most twice, some weeks apart, in its season, in two forms."""

from collections import Counter
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.knowledge import Observance
from planner.plan.dates import Span
from planner.plan.selling.board import Board
from planner.plan.selling.item import Item
from planner.plan.selling.peaks import has_passed
from planner.plan.trade_ideas import Idea

TWICE = 2  # as often an idea comes at most
APART = 28  # days between the two
_WEEK = 7


@dataclass
class Ideas:
    """Places ideas; `fits` says whether one can stand there in a format, `used` how often each stands."""

    board: Board
    days: Mapping[str, Observance]
    fits: Callable[[Idea, str], bool]
    retired: Container[str]  # ideas that rest
    again: int  # weeks for which an idea may come back
    used: Counter[str] = field(default_factory=Counter)
    last: dict[str, date] = field(default_factory=dict)

    def place(
        self, idea: Idea, window: Span, role: str, always: bool = False, emptiest: bool = False
    ) -> bool:
        """Place an idea on the first free slot of the window, or on one in the emptiest week.

        `always` is for a month whose topic the owner chose: no season keeps its ideas out.
        """
        number = self.form(idea)
        if number is None:
            return False
        form = idea.pieces[number].format
        key = f"{idea.ref}-{form}{1 + sum(piece.format == form for piece in idea.pieces[:number])}"
        item = Item(key, "", role, idea.title, idea=idea, piece=number)
        days = [
            day
            for day in self.board.free_days(window)
            if self.board.may_stand(item, day)
            and self._may_return(idea, day)
            and (always or self.in_season(idea, day))
        ]
        free = {number: len(slots) for number, slots in self.board.free.items()}
        day = min(days, key=lambda day: (-free[self.board.week(day)] * emptiest, day), default=None)
        if day is None:
            return False
        self.board.put(item, day)
        self.used[idea.ref] += 1
        self.last[idea.ref] = day
        return True

    def _may_return(self, idea: Idea, day: date) -> bool:
        """Whether an idea stands nowhere yet, or some weeks away and no more than it may come back for."""
        apart = abs((day - self.last[idea.ref]).days) if idea.ref in self.last else APART
        return APART <= apart <= max(APART, self.again * _WEEK) and (
            self.again > 0 or not self.used[idea.ref]
        )

    def give_back(self, item: Item) -> None:
        """An idea that found no minutes: it may stand elsewhere."""
        if item.idea:
            ref = item.idea.ref
            self.used[ref] -= 1
            self.last.pop(ref, None)
            rest = [day for day, one in self.board.held.items() if one.idea and one.idea.ref == ref]
            self.last |= {ref: max(rest)} if rest else {}

    def form(self, idea: Idea) -> int | None:
        """The next of an idea's pieces that can be placed; None where there is none left."""
        used = self.used[idea.ref]
        if used >= TWICE or (used and idea.ref in self.retired):
            return None
        fit = [k for k, piece in enumerate(idea.pieces) if piece.holds and self.fits(idea, piece.format)]
        return fit[used] if used < len(fit) else None

    def in_season(self, idea: Idea, day: date) -> bool:
        """Whether the day is in the idea's months, and its feast has not just passed."""
        return (not idea.months or day.month in idea.months) and not has_passed(idea.until, self.days, day)
