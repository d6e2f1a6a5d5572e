"""Days, weeks and months of a plan, and dates by rule. Today is always an argument."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

MONTHS = 3
WEEKS = 13
_MIDDLE = 15  # a plan month that starts later is named after the next month
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True)
class Span:
    """Days from `first` to `last`, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def nearest(self, day: date) -> date:
        """The day itself, or the end of the span it is beyond."""
        return min(max(day, self.first), self.last)


def months_after(start: date, months: int) -> date:
    """The same day some months later, or that month's last day."""
    return start + relativedelta(months=months)


def months(start: date) -> tuple[Span, ...]:
    """The three months of a plan, each counted from the start."""
    firsts = [months_after(start, k) for k in range(MONTHS + 1)]
    return tuple(Span(firsts[k], firsts[k + 1] - timedelta(days=1)) for k in range(MONTHS))


def month_named(span: Span) -> int:
    """The calendar month (1-12) a plan month is named after."""
    return span.first.month if span.first.day <= _MIDDLE else span.first.month % 12 + 1


def weeks(start: date) -> tuple[Span, ...]:
    """Thirteen weeks of seven days; the last takes the rest of the three months (5 to 8 days)."""
    firsts = [start + timedelta(weeks=k) for k in range(WEEKS)]
    lasts = [first - timedelta(days=1) for first in firsts[1:]] + [months(start)[-1].last]
    return tuple(Span(first, last) for first, last in zip(firsts, lasts, strict=True))


def next_weekday(after: date, weekday: int) -> date:
    """The first such weekday (Monday is 0) later than a day."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)


def by_rule(rule: str, year: int) -> date:
    """The day of a rule in a year.

    Rules: "12-24", "easter-49", "advent-1", "black-friday", "black-friday+3", "5 sunday 2",
    "5 monday last".

    Raises:
        ValueError: the rule has another form.
    """
    if match := re.fullmatch(r"black-friday(\+\d+)?", rule):
        return by_rule("11 thursday 4", year) + timedelta(days=1 + int(match[1] or 0))
    if match := re.fullmatch(r"easter([+-]\d+)", rule):
        return easter(year) + timedelta(days=int(match[1]))
    if match := re.fullmatch(r"advent-([1-4])", rule):
        fourth = date(year, 12, 24) - timedelta(days=(date(year, 12, 24).weekday() + 1) % 7)
        return fourth - timedelta(weeks=4 - int(match[1]))
    if match := re.fullmatch(r"(\d\d)-(\d\d)", rule):
        return date(year, int(match[1]), int(match[2]))
    if match := re.fullmatch(r"(\d{1,2}) (\w+) ([1-4]|last)", rule):
        return _nth(year, int(match[1]), _WEEKDAYS.index(match[2]), match[3])
    raise ValueError(f"no such date rule: {rule}")


def _nth(year: int, month: int, weekday: int, which: str) -> date:
    if which == "last":
        end = months_after(date(year, month, 1), 1) - timedelta(days=1)
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7, weeks=int(which) - 1)
