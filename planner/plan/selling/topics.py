"""The months' topics: each month holds its key idea, and one post in four is of its topic."""

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from datetime import timedelta

from planner.knowledge import SERVES
from planner.plan.dates import Span
from planner.plan.selling.board import Board
from planner.plan.selling.campaigns import Campaigns
from planner.plan.selling.ideas import APART, Ideas
from planner.plan.selling.lines import Lines
from planner.plan.themes import MonthTheme
from planner.plan.trade_ideas import Idea

PART = 4  # one post in four is of the month's topic (ours)
RETURN_WEEKS = 8  # for which a good post comes back: two months (Cohen, in Allton 2019, says one to two)
# Who gives way to a month's topic, in this order.
_GIVE_WAY = (
    *("customer", "thanks", "greeting", "question", "making", "late"),
    *("reminder", "booking", "room", "proof"),
)


@dataclass
class Topics:
    """Places the ideas of the three months' topics; `chosen` are the months whose topic the owner chose."""

    board: Board
    ideas: Ideas
    lines: Lines
    campaigns: Campaigns
    themes: Sequence[MonthTheme]
    every: Sequence[Idea]  # of all topics of the trade
    worth: Callable[[Idea], int]
    chosen: Container[str]

    def place(self, give_way: bool = True) -> None:
        """Each month its key idea, the owner's own ideas, then others until one post in four is of it."""
        for theme in self.themes:
            fit = [idea for idea in theme.ideas if self.ideas.form(idea) is not None]
            fresh = [idea for idea in fit if not self.ideas.used[idea.ref]]
            fresh.sort(key=lambda idea: (idea.ref != theme.key, not idea.own))
            for idea in fresh:
                key = idea.ref == theme.key
                if not (key or idea.own) and self._enough(theme):
                    break
                if key or idea.own or theme.id in self.chosen or self._best(idea):
                    self._idea(idea, theme, "key" if key else "theme", give_way)

    def _best(self, idea: Idea) -> bool:
        """Whether no idea that waits comes before this one."""
        waiting = (one for one in self.every if not self.ideas.used[one.ref])
        return self._rank(idea) >= max(map(self._rank, waiting), default=(False, False, 0))

    def _rank(self, idea: Idea) -> tuple[bool, bool, int]:
        """What serves the want comes first, of that the facts of the craft."""
        worth = self.worth(idea)
        return worth > 0, idea.fact, worth

    def _idea(self, idea: Idea, theme: MonthTheme, role: str, give_way: bool) -> None:
        """Place an idea in its month; where no slot is free, a step may give way."""
        always = idea.own or theme.id in self.chosen
        if self.ideas.place(idea, theme.span, role, always, emptiest=role == "theme") or not give_way:
            return
        board = self.board
        days = [
            (_GIVE_WAY.index(item.step) if item.step else len(_GIVE_WAY), day)
            for day, item in board.held.items()
            if (item.step in _GIVE_WAY or item.role == "extra") and day in theme.span
        ]
        for _, day in sorted(days):
            gone = board.take(day)
            if self.ideas.place(idea, theme.span, role, always):
                self.lines.said.discard(gone.key)
                self.ideas.give_back(gone)
                self.campaigns.gave_way(gone)
                return
            board.put(gone, day)

    def _enough(self, theme: MonthTheme) -> bool:
        """Whether one post in four of the month is of its topic, free slots counted as posts."""
        board, refs = self.board, {idea.ref for idea in theme.ideas}
        names = {idea.theme for idea in theme.ideas if idea.theme}
        there = [item for day, item in board.held.items() if day in theme.span]
        of_it = sum(
            bool((item.idea and item.idea.ref in refs) or (item.peak and names & {*item.peak.peak.themes}))
            for item in there
        )
        return of_it * PART >= len(there) + len(board.free_days(theme.span))

    def again(self, weeks: int) -> None:
        """Each month's key idea once more, in another form, where it serves the want."""
        for idea in [one for theme in self.themes for one in theme.ideas if one.ref == theme.key]:
            day = self.ideas.last.get(idea.ref)
            if day and self.ideas.used[idea.ref] == 1 and (idea.own or self.worth(idea) >= SERVES):
                window = Span(day + timedelta(days=APART), day + timedelta(weeks=weeks))
                self.ideas.place(idea, window, "theme", idea.own)
