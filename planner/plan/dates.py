"""Days, weeks and months of a plan. Today is always an argument."""

from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

MONTHS = 3
WEEKS = 13
SUNDAY = 6
_MIDDLE = 15  # a plan month that starts later is named after the next month


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
