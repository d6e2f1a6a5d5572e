"""The weeks of a plan: which are busy, and how many minutes each has."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.answers import Answers, Log, by_week
from planner.knowledge import Library
from planner.plan.dates import Span, weeks
from planner.plan.effort import Budget, count_minutes, week_budget
from planner.plan.trade_days import peak_days, trade_days
from planner.vocabulary import WENT, WeekKind


@dataclass(frozen=True)
class PlanWeek:
    """One week: its days, how busy it is and why, its minutes."""

    number: int
    span: Span
    kind: WeekKind
    why: str  # the trade's reason for a busy week
    budget: Budget
    counting: int  # of the minutes for making, those for the numbers and the search listing

    @property
    def room(self) -> int:
        """The minutes for pieces, once it has counted."""
        return self.budget.making - self.counting


def plan_weeks(answers: Answers, library: Library, as_meant: bool = False) -> tuple[PlanWeek, ...]:
    """The thirteen weeks; what the owner said of a week outranks the trade's busy days.

    As they were meant, a week in which nothing happened is what it was before.
    """
    start = answers.calendar.start
    if start is None:
        return ()
    busy, quiet = _busy(answers, library), quiet_weeks(answers.log)
    result = []
    for number, span in enumerate(weeks(start), 1):
        kind, why = busy.get(number, ("normal", ""))
        said = answers.time.weeks.get(span.first.isoformat())
        if said:
            kind, why = said, why if said == kind else ""
        if not as_meant and number in quiet and number > answers.log.weeks:
            kind, why = "none", library.say(WENT["nothing"])
        budget = week_budget(answers.time, kind, bool(why))
        counting = count_minutes(answers.time, number, kind)
        result.append(PlanWeek(number, span, kind, why, budget, counting))
    return tuple(result)


def quiet_weeks(log: Log) -> frozenset[int]:
    """The numbers of the weeks in which nothing happened."""
    return frozenset(week for week, said in by_week(log.said).items() if said.went == "nothing")


def _busy(answers: Answers, library: Library) -> dict[int, tuple[WeekKind, str]]:
    """The trade's busy weeks by number, the busiest reason for each."""
    start = answers.calendar.start
    assert start is not None  # noqa: S101 - plan_weeks has looked
    spans = weeks(start)
    found: dict[int, tuple[WeekKind, str]] = {}
    for one in trade_days(answers.business, library, (start.year, start.year + 1)):
        busy = one.busy
        for back in range(busy.weeks_before + 1):
            hit = one.day - timedelta(weeks=back)
            number = next((n for n, span in enumerate(spans, 1) if hit in span), 0)
            if number and found.get(number, ("half", ""))[0] != "none":
                found.setdefault(number, (busy.kind, busy.name))
                if busy.kind == "none":
                    found[number] = ("none", busy.name)
    for peak in peak_days(answers.business, library, (start.year, start.year + 1)):
        number = next((n for n, span in enumerate(spans, 1) if peak.day in span), 0)
        if number and peak.peak.week:
            found.setdefault(number, (peak.peak.week, peak.peak.name))
    return found


def evening(answers: Answers, week: PlanWeek) -> date:
    """The evening of a week on which its pieces are made."""
    first = week.span.first
    wanted = first.weekday() if answers.time.evening is None else answers.time.evening
    return min(first + timedelta(days=(wanted - first.weekday()) % 7), week.span.last)


def week_of(weeks: Sequence[PlanWeek], day: date) -> int:
    """The number of the week a day is in; the nearest one for a day outside the plan."""
    if day < weeks[0].span.first:
        return 1
    return next((week.number for week in weeks if day in week.span), weeks[-1].number)
