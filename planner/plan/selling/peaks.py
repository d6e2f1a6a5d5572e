"""The peaks of a trade in a plan's days: when they are, until when one can order, what they are worth.

A peak's date is that of a day the country knows, or of a rule; its last day to order is counted from the
trade's busy row where there is one, and from nothing else.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.answers import Answers, Business
from planner.knowledge import SERVES, Library, Observance, Peak, ThemeIdea, observances_in
from planner.plan.cautions import kept_out
from planner.plan.date_rules import by_rule
from planner.plan.dates import Span, month_named
from planner.plan.seasons import months_of
from planner.plan.selling.offer import want_of
from planner.plan.selling.open_days import closed_days
from planner.plan.trade_days import PeakDay, TradeDay, peak_days, peak_key

TOO_LATE = 3  # days from the start in which a last day cannot be said any more
_PASSED = timedelta(days=60)  # for so long a feast has just passed (ours)
_YES = 2  # what the owner's yes adds: it comes before what they did not ask for (ours)
_PEAK = 2  # what a peak adds to its theme (ours)
_AHEAD = timedelta(days=14)  # a peak fills the days before its last day (ours)
_FACTS = 2  # of the craft in a month that make its theme worth more (ours)
_ENOUGH = 7  # days of a month a peak fills before it makes the month's topic (ours)


@dataclass(frozen=True)
class Candidate:
    """A peak that could run: its day, its last day to order, the day it opens; `order` is its place."""

    key: str
    peak: Peak
    known: Observance | None
    day: date
    last: date | None  # the last day to order, wherever it lies
    opens: date | None  # of an opening
    worth: int
    order: int
    busy: TradeDay | None = None  # the trade's busy row of the same thing

    @property
    def name(self) -> str:
        """What the peak is called."""
        return self.peak.name

    @property
    def dated(self) -> bool:
        """Whether it has a last day in the plan."""
        return self.opens is None


def last_day(business: Business, library: Library, day: date, order_days: int) -> date:
    """The last day to order: so many days before, and no day on which most are closed."""
    found = day - timedelta(days=order_days)
    closed = closed_days(business.country, business.region, (found.year - 1, found.year))
    while found in closed:
        found -= timedelta(days=1)
    return found


def candidates(answers: Answers, library: Library, plan: Span, offer: str = "") -> list[Candidate]:
    """The peaks of the trade with their day, last day or opening in the plan, by place in the file.

    `offer` is the id of the offer's card. A peak the owner said no to is left in with worth 0; one that
    serves no want has worth 0 too. Where no customer may be shown, none has a customer's picture.
    """
    years = sorted({plan.first.year, plan.last.year, plan.last.year + 1})
    days = peak_days(answers.business, library, years)
    found = [one for day in days if (one := _candidate(answers, library, plan, day, offer))]
    left = [one for one in found if one is _longest(one, found, plan)]
    shown = "customers" not in kept_out(answers.business, library)
    return left if shown else [_without_customers(one) for one in left]


def _without_customers(one: Candidate) -> Candidate:
    steps = tuple(step for step in one.peak.steps if step.step != "customer")
    return replace(one, peak=one.peak.model_copy(update={"steps": steps}))


def _longest(one: Candidate, found: Sequence[Candidate], plan: Span) -> Candidate:
    """Of a busy time that comes twice in a plan, the one that has more days of it: its lines are the same."""
    same = [other for other in found if other.peak is one.peak] if one.peak.windows else [one]
    return max(same, key=lambda other: min(other.day, plan.last) - max(other.opens or other.day, plan.first))


def theme_worth(
    answers: Answers, library: Library, month: Span, plan: Span, offer: str = ""
) -> dict[str, int]:
    """What each theme of the trade is worth in a month: for the want, and for peaks that serve it."""
    want, known = want_of(answers), library.selling(answers.business.trade).worth
    found = {theme: wants.get(want, 0) for theme, wants in known.items()}
    for own in library.trade(answers.business.trade).themes:
        if found.get(own.id) and _facts_in(own, month, answers.business.country) >= _FACTS:
            found[own.id] += 1
    for one in candidates(answers, library, plan, offer):
        first = one.opens or (one.last or one.day) - _AHEAD
        rest = month.last if one.opens else one.day
        days = (min(rest, month.last) - max(first, month.first)).days + 1  # of the month, for this peak
        for theme in one.peak.themes if days >= _ENOUGH and one.worth >= SERVES else ():
            found[theme] = found[theme] + _PEAK if found.get(theme) else 0
    return found


def _facts_in(theme: ThemeIdea, month: Span, country: str) -> int:
    """How many facts of the craft a theme has that fit a month."""
    facts = (lesson if lesson.months else theme for lesson in theme.lessons if lesson.fact)
    fitting = (months_of(one, country) for one in facts)
    return sum(not months or month_named(month) in months for months in fitting)


def has_passed(until: Iterable[str], known: Mapping[str, Observance], day: date) -> bool:
    """Whether the last of the feasts with these keys has just passed on a day."""
    feasts = [by_rule(known[key].rule, day.year) for key in until if key in known]
    return bool(feasts) and max(feasts) < day <= max(feasts) + _PASSED


def feast_over(answers: Answers, library: Library, month: Span) -> set[str]:
    """The themes whose feast has passed by the middle of a month, as `trade/theme`."""
    trade, middle = library.trade(answers.business.trade), month.first + _AHEAD
    known = observances_in(answers.business.country, answers.business.region)
    return {f"{trade.id}/{theme.id}" for theme in trade.themes if has_passed(theme.until, known, middle)}


def _candidate(answers: Answers, library: Library, plan: Span, one: PeakDay, offer: str) -> Candidate | None:
    """What a peak's day is in this plan; None where nothing of it lies in it."""
    peak, day = one.peak, one.day
    last = None if peak.season else _last(answers.business, library, one)
    opens = None
    if last is None or last > plan.last:
        if not one.opens:
            return None
        opens = max(day - timedelta(days=one.opens), plan.first + timedelta(days=1))
        if opens > plan.last or opens >= day:
            return None
    elif last < plan.first and not plan.first <= day <= plan.last:
        return None
    said = [answers.calendar.days.get(key) for key in _keys(one)]
    worth = _worth(peak, answers, offer) + (_YES if "yes" in said else 0)
    key = f"{peak.id}-{day:%Y%m}" if peak.windows else f"{peak.id}-{day.year}"
    return Candidate(
        key, peak, one.known, day, last, opens, 0 if "no" in said else worth, one.order, one.same
    )


def _keys(one: PeakDay) -> list[str]:
    """Under which keys the owner may have said yes or no to the day."""
    own = [one.same.key] if one.same else []
    off = [f"holiday-{one.day:%m-%d}"] if one.known and one.known.holiday else []
    return [*own, peak_key(one.peak), *off]


def _last(business: Business, library: Library, one: PeakDay) -> date | None:
    """Counted from the trade's busy row where it has one, else from the day itself."""
    busy, peak = one.same, one.peak
    days = peak.order_days if peak.order_days is not None or not busy else busy.busy.order_days
    return None if days is None else last_day(business, library, busy.day if busy else one.day, days)


def _worth(peak: Peak, answers: Answers, offer: str) -> int:
    """What a peak is worth to the want; beside the offer it may sell something else.

    A goal in the owner's own words is served a little by each.
    """
    want = want_of(answers)
    worth = peak.wants.get(want, 0) if want else int(any(peak.wants.values()))
    return min(worth, SERVES - 1) if offer in peak.not_of else worth
