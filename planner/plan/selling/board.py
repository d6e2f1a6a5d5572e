"""The days of a plan on which posts may stand, and what stands there; every limit is looked at here."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import takewhile

from planner.answers import ALL
from planner.plan.dates import SUNDAY, Span
from planner.plan.effort import SETUP_WEEKS
from planner.plan.seasons import has_month
from planner.plan.selling.item import OLDEST, Item
from planner.plan.selling.open_days import OpenDays
from planner.plan.weeks import PlanWeek

IN_A_ROW = 3  # posts that sell, at most (ours)
GAPS_A_MONTH = 6  # posts with a gap to fill in on the day (ours)
_APART = {"room": 21, "price": 21}  # days between two of a kind (ours)
_MOST = {"room": 3, "price": 3}  # times in a plan (ours)


@dataclass
class Board:
    """The weeks with their free days and their posts; `most` selling posts may stand in all."""

    weeks: tuple[PlanWeek, ...]
    plan: Span
    days: OpenDays
    a_week: int
    free: dict[int, set[date]]  # by week's number
    room: dict[int, int]  # posts a week may still take
    silent_weeks: frozenset[int]  # in which nothing goes out
    ceiling: int
    sells_from: date
    held: dict[date, Item] = field(default_factory=dict)
    country: str = ""
    kept_back: int = 0  # selling posts kept for how to order and the price
    payable: Callable[[Item, date], bool] | None = None  # once the minutes are known

    def __post_init__(self) -> None:
        every = [
            (week.span.first + timedelta(days=k), week)
            for week in self.weeks
            for k in range((week.span.last - week.span.first).days + 1)
        ]
        self.numbers = {day: week.number for day, week in every}
        self.workdays = [day for day, week in every if week.kind != "none" and self.days.is_open(day)]
        self.free = {n: {day for day in days if self._workdays(day)} for n, days in self.free.items()}
        self.slots = {day for days in self.free.values() for day in days}
        self.size = len(self.slots)
        self.most = self.size * self.ceiling // ALL

    def week(self, day: date) -> int:
        """The number of the week a day of the plan is in."""
        return self.numbers[day]

    def free_days(self, window: Span) -> list[date]:
        """The free days of a window."""
        return sorted(day for days in self.free.values() for day in days if day in window)

    def sold(self) -> int:
        """How many posts sell so far."""
        return sum(item.sells for item in self.held.values())

    def may_sell(self, day: date) -> bool:
        """Whether one more selling post may stand on that day: in the plan, in its week, in a row."""
        if day < self.sells_from or self.sold() + self.kept_back >= self.most:
            return False
        week = self.week(day)
        there = sum(item.sells for one, item in self.held.items() if self.week(one) == week)
        return there < max(1, self.a_week - 1) and not self._long_row(day)

    def _long_row(self, day: date) -> bool:
        """Whether it would make a row of more than three, free days counted as what does not sell."""
        marks = {one: item.sells for one, item in self.held.items()}
        taken = self._slot_of(day)
        marks |= {one: False for days in self.free.values() for one in days if one != taken} | {day: True}
        before = (marks[one] for one in sorted(marks, reverse=True) if one < day)
        after = (marks[one] for one in sorted(marks) if one > day)
        return sum(1 for side in (before, after) for _ in takewhile(bool, side)) >= IN_A_ROW

    def may_stand(self, item: Item, day: date) -> bool:
        """Whether an item may go out on that day at all."""
        if item.sells and not self.may_sell(day):
            return False
        if item.form == "film" and self.week(day) <= SETUP_WEEKS:
            return False
        if item.line and not has_month(item.line.months, (), day, self.country):
            return False
        if not self.made_days(item, day) or (self.payable and not self.payable(item, day)):
            return False
        return item.step not in _MOST or self._seldom(item.step, day)

    def _seldom(self, step: str, day: date) -> bool:
        """Whether a step that comes seldom may come on that day."""
        others = [one for one, other in self.held.items() if other.step == step]
        return len(others) < _MOST[step] and all(abs((one - day).days) >= _APART[step] for one in others)

    def made_days(self, item: Item, day: date) -> list[date]:
        """The days on which it can be made, in order: open, in a week with time."""
        if item.step == "room":
            return [day]
        return self._workdays(day, item.latest, item.earliest)

    def _workdays(self, day: date, latest: int = OLDEST, earliest: date = date.min) -> list[date]:
        """The open days before a day, at most so many days earlier, in weeks with time."""
        first = max(earliest, day - timedelta(days=min(OLDEST, latest)))
        return self.workdays[bisect_left(self.workdays, first) : bisect_left(self.workdays, day)]

    def put(self, item: Item, day: date) -> None:
        """Let an item stand on a day; a day that is no slot takes the week's nearest free one."""
        number = self.week(day)
        free = self.free[number]
        free.discard(self._slot_of(day))
        self.room[number] -= 1
        if self.room[number] <= 0:
            free.clear()
        self.held[day] = item

    def _slot_of(self, day: date) -> date:
        """The slot a post on that day takes: the day itself, else the nearest free one of its week."""
        free = self.free[self.week(day)]
        return min(free, key=lambda one: (one != day, abs((one - day).days), one), default=day)

    def take(self, day: date) -> Item:
        """Take what stands on a day away; the slot it took is free again."""
        item = self.held[day]
        self.reset({one: other for one, other in self.held.items() if one != day})
        return item

    def reset(self, held: Mapping[date, Item]) -> None:
        """Only these stand; every other slot is free again, as far as its week has room."""
        for day in [*self.held]:
            self.room[self.week(day)] += 1
        self.held = {}
        self.free = {number: {day for day in self.slots if self.week(day) == number} for number in self.free}
        for day, item in held.items():
            self.put(item, day)

    def on_a_slot(self, item: Item, window: Span, aim: date) -> date | None:
        """The free day of the window that is nearest the aim, the earlier of two."""
        days = [day for day in self.free_days(window) if self.may_stand(item, day)]
        return min(days, key=lambda day: (abs((day - aim).days), day), default=None)

    def on_an_open_day(self, item: Item, window: Span, aim: date) -> date | None:
        """Any open day of the window without a post, in a week that still has room."""
        first, last = max(window.first, self.plan.first + timedelta(days=1)), min(window.last, self.plan.last)
        days = [first + timedelta(days=k) for k in range((last - first).days + 1)]
        fitting = [
            day
            for day in days
            if day not in self.held
            and self.days.is_open(day)
            and self.week(day) not in self.silent_weeks
            and self.room[self.week(day)] > 0
            and self.may_stand(item, day)
        ]
        return min(
            fitting, key=lambda day: (day.weekday() == SUNDAY, abs((day - aim).days), day), default=None
        )

    def place(self, item: Item, window: Span, aim: date, anywhere: bool = True) -> date | None:
        """A day for an item: a free slot, else any open day of the window, where that may be."""
        day = self.on_a_slot(item, window, aim)
        if day is None and anywhere:
            day = self.on_an_open_day(item, window, aim)
        if day is None:
            return None
        self.put(self.without_gap(item, day), day)
        return day

    def without_gap(self, item: Item, day: date) -> Item:
        """The item without its gap where the month has enough of them."""
        month = [i for one, i in self.held.items() if (one.year, one.month) == (day.year, day.month)]
        if item.gap and item.line and item.line.plain and sum(i.gap for i in month) >= GAPS_A_MONTH:
            return replace(item, plain=True)
        return item


def longest_row(marks: Iterable[bool]) -> int:
    """How many are true in a row, at most."""
    row = longest = 0
    for mark in marks:
        row = row + 1 if mark else 0
        longest = max(longest, row)
    return longest
