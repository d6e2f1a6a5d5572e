"""The weeks of a plan: which are busy, and how many minutes each has."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.answers import Answers, Log, by_week
from planner.knowledge import Library
from planner.plan.dates import Span, weeks
from planner.plan.effort import Budget, week_budget
from planner.plan.trade_days import trade_days
from planner.vocabulary import WENT, WeekKind

_EVERY_OTHER = 2  # days between two posts where there is room (ours)


@dataclass(frozen=True)
class PlanWeek:
    """One week: its days, how busy it is and why, its minutes."""

    number: int
    span: Span
    kind: WeekKind
    why: str  # the trade's reason for a busy week
    budget: Budget


def plan_weeks(answers: Answers, library: Library) -> tuple[PlanWeek, ...]:
    """The thirteen weeks; what the owner said of a week outranks the trade's busy days."""
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
        if number in quiet and number > answers.log.weeks:
            kind, why = "none", library.say(WENT["nothing"])
        result.append(PlanWeek(number, span, kind, why, week_budget(answers.time, kind)))
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
    return found


def evening(answers: Answers, week: PlanWeek) -> date:
    """The evening of a week on which its pieces are made."""
    first = week.span.first
    wanted = first.weekday() if answers.time.evening is None else answers.time.evening
    return min(first + timedelta(days=(wanted - first.weekday()) % 7), week.span.last)


def go_out_days(answers: Answers, week: PlanWeek, count: int, early: bool) -> list[date]:
    """The days a week's posts go out: the owner's weekdays, else every other day after the making."""
    first_made = week.span.first if answers.time.making == "day before" else evening(answers, week)
    made = week.span.first - timedelta(days=1) if early else first_made
    days = [made + timedelta(days=k) for k in range(1, (week.span.last - made).days + 1)]
    wanted = [d for d in days if d.weekday() in answers.calendar.weekdays]
    spread = days[::_EVERY_OTHER] if len(days[::_EVERY_OTHER]) >= count else days
    chosen = wanted or spread or [week.span.last]
    return [chosen[min(k, len(chosen) - 1)] for k in range(count)]


def week_of(weeks: Sequence[PlanWeek], day: date) -> int:
    """The number of the week a day is in; the nearest one for a day outside the plan."""
    if day < weeks[0].span.first:
        return 1
    return next((week.number for week in weeks if day in week.span), weeks[-1].number)
