"""The days that make a trade's weeks busy, with their dates in a country."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.answers import Business
from planner.knowledge import LONGEST, Busy, Library, Observance, Peak, SeasonWindow, observances_in
from planner.plan.date_rules import by_rule, moved_rule
from planner.plan.seasons import months_here

_SEASONS = {"winter": (11, 12, 1, 2, 3), "summer": (6, 7, 8)}  # of the north
_AHEAD = 42  # days before quiet months in which they are sold (ours)
_USUAL = 2025  # a year without a 29 February


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
    opens: int | None  # days before it, where it may begin so
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
        if not _counts(peak, business.country):
            continue
        for rule, opens in _dates(peak, row, business, library):
            for year in span:
                mine = (one for one in busy if one.day.year == year and _is_same(peak, one))
                found.append(PeakDay(peak, by_rule(rule, year), opens, row, next(mine, None), order))
    return found


def _dates(
    peak: Peak, row: Observance | None, business: Business, library: Library
) -> Iterator[tuple[str, int | None]]:
    """The rules of a peak's days in a country, each with the days before it that it opens."""
    if peak.windows:
        yield from ((one.rule, one.opens) for one in peak.windows if _counts(one, business.country))
    elif peak.quiet:
        yield from _quiet(peak.quiet, business, library)
    elif rule := peak.rule or (row.rule if row else ""):
        yield rule, peak.opens


def _quiet(season: str, business: Business, library: Library) -> Iterator[tuple[str, int]]:
    """The middle of the last quiet month of a season, and the days from six weeks before the first."""
    months = quiet_months(business, library)
    if not months or season != quiet_season(months, business.country):
        return
    first, last = months[0], months[-1]
    middle = date(_USUAL + (last < first), last, 15)
    yield f"{middle:%m-%d}", min((middle - date(_USUAL, first, 1)).days + _AHEAD, LONGEST)


def quiet_months(business: Business, library: Library) -> list[int]:
    """The months the owner calls quiet, in a row over the year's end; unsaid, those of the trade."""
    trade = library.trade(business.trade)
    months = {*business.quiet} or {*months_here(trade.quiet, (), business.country)}
    first = next((month for month in sorted(months) if (month + 10) % 12 + 1 not in months), 0)
    run = [(first + k - 1) % 12 + 1 for k in range(len(months))] if first else []
    return [month for k, month in enumerate(run) if {*run[: k + 1]} <= months]


def quiet_season(months: Sequence[int], country: str) -> str:
    """Whether quiet months lie in winter, in summer, or neither."""
    found = [name for name, of in _SEASONS.items() if {*months} <= {*months_here(of, (), country)}]
    return found[0] if found else "any"


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


def _counts(one: Busy | Peak | SeasonWindow, country: str) -> bool:
    return country in one.countries if one.countries else country not in one.not_in


def _rule(busy: Busy, day: Observance | None) -> str:
    """The rule of the date; "" where the country does not know the day."""
    if busy.rule:
        return busy.rule
    return moved_rule(day.rule, busy.offset) if day else ""
