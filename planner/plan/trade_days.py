"""The days that make a trade's weeks busy, with their dates in a country."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from planner.answers import Business
from planner.knowledge import Busy, Library, Observance, observances_in
from planner.plan.date_rules import by_rule, moved_rule


@dataclass(frozen=True)
class TradeDay:
    """A busy day of the trade in one year; `stands_for` is the day many know that is the same thing."""

    key: str
    busy: Busy
    day: date
    stands_for: Observance | None


def trade_days(business: Business, library: Library, years: Iterable[int]) -> list[TradeDay]:
    """The trade's busy days of these years, in the order of its file; none that its country does not know."""
    known = observances_in(business.country, business.region, library.say.code)
    return [
        TradeDay(f"trade-{rule.replace(' ', '-')}", busy, by_rule(rule, year), known.get(busy.stands_for))
        for busy in library.trade(business.trade).busy
        if _counts(busy, business.country) and (rule := _rule(busy, known.get(busy.day)))
        for year in years
    ]


def _counts(busy: Busy, country: str) -> bool:
    return country in busy.countries if busy.countries else country not in busy.not_in


def _rule(busy: Busy, day: Observance | None) -> str:
    """The rule of the date; "" where the country does not know the day."""
    if busy.rule:
        return busy.rule
    return moved_rule(day.rule, busy.offset) if day else ""
