"""On which days of a plan most firms are closed, and on which for half the day."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from planner.answers import Business
from planner.knowledge import Library, observances_in, public_holidays
from planner.plan.date_rules import by_rule
from planner.plan.dates import Span


@dataclass(frozen=True)
class OpenDays:
    """The days off of a plan."""

    closed: frozenset[date]
    half: frozenset[date]

    def is_open(self, day: date) -> bool:
        """Whether most are open, at least for half the day."""
        return day not in self.closed

    def is_whole(self, day: date) -> bool:
        """Whether it is a day like any other: neither closed, nor half closed, nor before a closed one."""
        return not {day, day + timedelta(days=1)} & self.closed and day not in self.half


@lru_cache(maxsize=256)
def closed_days(country: str, region: str, years: tuple[int, ...]) -> frozenset[date]:
    """The days of these years on which most firms are closed."""
    rows = observances_in(country, region).values()
    closing = {(by_rule(one.rule, year), one.closing, one.holiday) for one in rows for year in years}
    opened = {(day, holiday) for day, kind, holiday in closing if kind != "closed" and holiday}
    off = public_holidays(country, years, region=region)
    closed = {
        day for day, names in off.items() for one in names if one.public and (day, one.english) not in opened
    }
    return frozenset(closed | {day for day, kind, _ in closing if kind == "closed"})


def open_days(business: Business, library: Library, plan: Span) -> OpenDays:
    """Public holidays and what the table of days says; a holiday the table knows as open stays open."""
    years = tuple(range(plan.first.year, (plan.last + timedelta(days=1)).year + 1))
    closed = closed_days(business.country, business.region, years)
    rows = observances_in(business.country, business.region).values()
    half = {by_rule(one.rule, year) for one in rows if one.closing == "half" for year in years}
    return OpenDays(closed, frozenset(half - closed))
