"""The days that make a trade's weeks busy, with their dates in a country."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from planner.answers import Business
from planner.knowledge import Busy, Library, Observance, Peak, observances_in
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
        TradeDay(_key(rule), busy, by_rule(rule, year), known.get(busy.stands_for))
        for busy in library.trade(business.trade).busy
        if _counts(busy, business.country) and (rule := _rule(busy, known.get(busy.day)))
        for year in years
    ]


@dataclass(frozen=True)
class PeakDay:
    """A peak's day in one year, what the country calls it, and the trade's own row of the same thing."""

    peak: Peak
    day: date
    known: Observance | None
    same: TradeDay | None
    order: int  # its place in the file


def peak_days(business: Business, library: Library, years: Iterable[int]) -> list[PeakDay]:
    """The days of the trade's peaks in these years, by place in the file; none the country does not know."""
    known, span = observances_in(business.country, business.region, library.say.code), [*years]
    busy = trade_days(business, library, span)
    found = []
    for order, peak in enumerate(library.selling(business.trade).peaks):
        row = known.get(peak.day)
        rule = peak.rule or (row.rule if row else "")
        if (
            not rule
            or business.country in peak.not_in
            or (peak.countries and business.country not in peak.countries)
        ):
            continue
        for year in span:
            mine = (one for one in busy if one.day.year == year and _is_same(peak, one))
            found.append(PeakDay(peak, by_rule(rule, year), row, next(mine, None), order))
    return found


def peak_key(peak: Peak) -> str:
    """Under which key the owner says yes or no to a peak: that of its day, where people know it."""
    return peak.day or f"peak-{peak.id}"


def peak_keys(peak: Peak) -> set[str]:
    """The keys of a peak's day, and of a busy row with the same rule."""
    return {peak_key(peak), *([_key(peak.rule)] if peak.rule else [])}


def _key(rule: str) -> str:
    return f"trade-{rule.replace(' ', '-')}"


def _is_same(peak: Peak, one: TradeDay) -> bool:
    return bool(one.stands_for and one.stands_for.key == peak.day) or bool(
        peak.rule and one.busy.rule == peak.rule
    )


def _counts(one: Busy | Peak, country: str) -> bool:
    return country in one.countries if one.countries else country not in one.not_in


def _rule(busy: Busy, day: Observance | None) -> str:
    """The rule of the date; "" where the country does not know the day."""
    if busy.rule:
        return busy.rule
    return moved_rule(day.rule, busy.offset) if day else ""
