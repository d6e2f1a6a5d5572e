"""The offer's own lines: how to order, the price, questions, other uses of it, room that is left."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from planner.answers import Answers
from planner.knowledge import SERVES, Library, Step
from planner.language import cut
from planner.plan.cautions import kept_out
from planner.plan.dates import Span
from planner.plan.selling.board import Board
from planner.plan.selling.item import Item
from planner.plan.weeks import PlanWeek
from planner.vocabulary import StepName

SET = "set"  # the lesson of these lines, and the beginning of their keys
COMMON = f"{SET}-all-"  # begins the key of a line that every trade has
_HELLO = timedelta(days=20)  # from the start, in which people hear who we are (ours)
PRICE_DAY = 10  # days from the start, the aim of the price
PEAKS_ONLY = 3  # weeks in a row that may not sell peaks only (ours)
_QUESTION_WEEKS = 4  # the first weeks, in which the offer's own questions stand (ours)
_USES: tuple[StepName, ...] = ("booking", "room", "price")  # what sells in a week without a campaign
_SEVERAL = ("booking", "question", "proof")
_WORDS = 6  # of a first sentence that stand as the title (ours)
_FILLED = re.compile(r"[{\[]")


@dataclass
class Lines:
    """Places the lines of the offer; `said` are the keys of those that stand or went out before."""

    board: Board
    name_of: Callable[[StepName], str]  # of a step
    lines: Sequence[tuple[str, Step]]
    best: int  # the weekday of the offer
    said: set[str] = field(default_factory=set)

    def silent(self) -> None:
        """The first post of a page that was silent says so."""
        plan = self.board.plan
        self.place("silent", plan, plan.first)

    def hello(self) -> None:
        """Who is behind the page, in the first weeks."""
        plan = self.board.plan
        self.place("hello", Span(plan.first, plan.first + _HELLO), plan.first)

    def how_to_order(self) -> None:
        """How to order, on the first slot that may sell."""
        self._kept("how-to-order", 0)

    def price(self) -> None:
        """What it costs, at the first place after ten days."""
        self._kept("price", PRICE_DAY)

    def _kept(self, step: StepName, day: int) -> None:
        """One of the selling posts that were kept back for it."""
        board, plan = self.board, self.board.plan
        if board.kept_back:
            board.kept_back -= 1
            self.place(step, plan, max(board.sells_from, plan.first + timedelta(days=day)))

    def after_all(self) -> list[date]:
        """The days of how to order and of the price, where they had lost their places and find others."""
        board, found = self.board, list[date]()
        for step in ("how-to-order", "price"):
            there = {day for day, item in board.held.items() if item.step == step}
            told = [day for day, item in board.held.items() if item.step == "how-to-order"]
            if not there and (step == "how-to-order" or told):
                self.place(step, board.plan, max([board.sells_from, *told]))
                found += [day for day, item in board.held.items() if item.step == step]
        return found

    def questions(self) -> None:
        """A question of the offer in each of the first weeks that has a slot left."""
        for week in self.board.weeks[:_QUESTION_WEEKS]:
            self.place("question", week.span, week.span.first)

    def uses(self) -> None:
        """Another use of the offer where a week sells nothing wanted, or three in a row sell peaks only."""
        board, without = self.board, 0
        for week in board.weeks:
            here = [item for day, item in board.held.items() if day in week.span and item.sells]
            sold = [item for item in here if not item.peak or item.peak.worth >= SERVES]
            without = 0 if any(not item.peak for item in sold) else without + 1
            if without and (not sold or without >= PEAKS_ONLY) and self._in_week(week):
                without = 0

    def _in_week(self, week: PlanWeek) -> bool:
        """Another use of the offer on its weekday, else on another free day of the week."""
        days = self.board.free_days(week.span)
        return any(self.use(day) for day in sorted(days, key=lambda day: day.weekday() != self.best))

    def own_use(self, day: date) -> bool:
        """Another use of the offer in its own words; a trade without any has those of every trade."""
        mine = any(not key.startswith(COMMON) for key, _ in self.lines)
        return self._use(day, (False,)) if mine else self.use(day)

    def use(self, day: date) -> bool:
        """Another use of the offer on a free day, its own lines first; whether one stands there now."""
        return self._use(day, (False, True))

    def _use(self, day: date, sources: tuple[bool, ...]) -> bool:
        told = any(item.step == "how-to-order" and one < day for one, item in self.board.held.items())
        one_day = Span(day, day)
        return (
            told
            and not self._closed(day)
            and any(self.place(step, one_day, day, common) for common in sources for step in _USES)
        )

    def _closed(self, day: date) -> bool:
        """Whether it lies between the last day of a peak that serves the want and the peak's own day."""
        peaks = (item.peak for item in self.board.held.values())
        return any(
            p and p.worth >= SERVES and p.last and p.last < day <= p.day for p in peaks if p and p.dated
        )

    def of_offer(self, step: str, day: date) -> bool:
        """Place the next line of a kind that speaks of this offer and no other on a free day."""
        here = Span(day, day)
        mine = [
            (key, line) for key, line in self.lines if len(line.offers) > 0 and not key.startswith(COMMON)
        ]
        return any(line.step == step and key not in self.said for key, line in mine) and self.place(
            step, here, day, common=False
        )

    def placed(self, step: str) -> int:
        """How many lines of a kind stand."""
        return sum(item.step == step and not item.peak for item in self.board.held.values())

    def place(self, step: str, window: Span, aim: date, common: bool | None = None) -> bool:
        """Place the next unused line of a kind; whether it found a day.

        `common` asks for the lines of every trade, or for all others.
        """
        for key, line in self.lines:
            fits = line.step == step and key not in self.said
            if fits and (common is None or key.startswith(COMMON) is common):
                item = Item(key, line.step, line.step, self._title(line), line)
                day = self.board.on_a_slot(item, window, aim)
                if day:
                    self.board.put(self.board.without_gap(item, day), day)
                    self.said.add(key)
                if day or not line.months:  # a season's line may find none where another finds one
                    return day is not None
        return False

    def _title(self, line: Step) -> str:
        """The kind of line, or how its first sentence begins where there are several of the kind."""
        if line.step in _SEVERAL and not _FILLED.search(line.first):
            return cut(line.first, _WORDS)
        return self.name_of(line.step)


def lines_of(answers: Answers, library: Library, card: str) -> list[tuple[str, Step]]:
    """The offer's own lines, then those for every offer of the trade, then those for every trade, by key.

    Of goods that may not be shown only what says nothing of them.
    """
    mine, out = library.selling(answers.business.trade).lines, kept_out(answers.business, library)
    ours = [line for line in mine if card and card in line.offers]
    any_offer = [line for line in mine if not line.offers]
    counts: dict[tuple[str, str], int] = {}
    found = []
    for owner, lines in ((card, ours), ("trade", any_offer), ("all", library.common.lines)):
        for line in lines:
            at = (owner, line.step)
            counts[at] = counts.get(at, 0) + 1
            if line.sober or "goods" not in out:
                found.append((f"{SET}-{owner}-{line.step}{counts[at]}", line))
    return found
