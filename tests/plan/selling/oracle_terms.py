"""The design's words (selling.md, sections 1 to 7), worked out once more from answers and knowledge."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from planner.knowledge import Line, Peak, observances_in, public_holidays
from planner.plan import Post, by_rule, quiet_months, quiet_season, trade_days

PlanLike = Any  # a Plan with `selling`, or a stand-in with the same attributes
Rule = Callable[[PlanLike], list[str]]
STEPS_THAT_SELL = ("announce", "reminder", "last", "room", "how-to-order", "price", "booking")
SLOT_STEPS = ("announce", "last", "how-to-order", "price")  # never give way for a theme
_NO_OF_POSTS = ((90, 1), (300, 2), (420, 3), (600, 4))  # minutes asked under, posts a week
_WITH_WEEKDAYS = ((90, 1), (150, 2), (270, 3), (420, 4))  # where the owner chose the days
HALF = 50  # percent: selling posts, where the owner sets no ceiling
_CLOSED_ROW, _HALF_ROW = "closed", "half"


# The plan ------------------------------------------------------------------------------------------


def pieces(plan: PlanLike) -> list[Post]:
    """The posts of the one place that go out, in order of going out: no own posts, no blocks."""
    if plan.focus is None:
        return []
    here = [p for p in plan.going if p.place == plan.focus.id and p.is_piece]
    return sorted(here, key=lambda p: (p.go_out, p.key))


def crowded(posts: Iterable[Post]) -> list[str]:
    """Days with two posts; an issue of a newsletter may hold one step more, which does not sell."""
    days = dict[date, list[Post]]()
    for p in posts:
        days.setdefault(p.go_out, []).append(p)
    wrong = [
        f"{len(found)} posts on {day}" for day, found in days.items() if sum(not p.second for p in found) != 1
    ]
    for day, found in days.items():
        seconds = [p for p in found if p.second]
        if len(seconds) > 1 or any(p.sells or not p.step or p.place != "newsletter" for p in seconds):
            wrong.append(f"{day}: {[p.key for p in seconds]} in one issue")
    return wrong


def said(post: Post) -> str:
    """What readers read of a post."""
    return " ".join(text for text in (post.first, getattr(post, "more", ""), post.ask) if text)


def owners(post: Post) -> bool:
    """Whether its words are the owner's: nobody checks those."""
    return bool(re.match(r"m[123]-", post.lesson)) or post.edited


def minutes_asked(plan: PlanLike) -> int:
    each = [person.minutes for person in plan.answers.time.team if person.minutes is not None]
    return sum(each) if each else plan.answers.time.minutes or 0


def a_week(plan: PlanLike) -> int:
    """n: the posts a week by the minutes asked, and whether the owner chose the days."""
    table = _WITH_WEEKDAYS if plan.answers.calendar.weekdays else _NO_OF_POSTS
    return next((n for under, n in table if minutes_asked(plan) < under), 5)


def week_of(plan: PlanLike, day: date) -> Any:
    """The week a day lies in, or None."""
    return next((week for week in plan.weeks if day in week.span), None)


def selling_limit(plan: PlanLike) -> int:
    """The most posts that sell, in percent: none by law, the owner's ceiling, a side they took, or half."""
    if plan.selling.ceiling_by == "law":
        return 0
    owner = plan.answers.calendar.ceiling
    if owner is not None:
        return int(owner)
    return int(plan.selling.ceiling) if plan.selling.ceiling_by in ("earn first", "can sell") else HALF


def is_new_page(plan: PlanLike) -> bool:
    here = plan.focus.id if plan.focus else ""
    return any(place.id == here and place.profile is False for place in plan.answers.platforms.places)


def want_of(plan: PlanLike) -> str:
    return str(plan.goal.want).partition("/")[2]


# Days ----------------------------------------------------------------------------------------------


@cache
def _kinds(country: str, region: str, year: int) -> dict[date, str]:
    """The days of a year on which most firms are closed or half closed; a row outranks the law."""
    rows = observances_in(country, region)
    found: dict[date, str] = {}
    for day, holidays in public_holidays(country, (year,), region=region).items():
        for holiday in (one for one in holidays if one.public):
            row = next((r for r in rows.values() if r.holiday == holiday.english), None)
            kind = row.closing if row else _CLOSED_ROW
            if kind != "open" and found.get(day) != _CLOSED_ROW:
                found[day] = kind
    for row in rows.values():
        day = by_rule(row.rule, year)
        if row.closing != "open" and not row.about and found.get(day) != _CLOSED_ROW:
            found[day] = row.closing
    return found


def closing(plan: PlanLike, day: date) -> str:
    """What most firms do on a day: closed, half, or "" (open)."""
    business = plan.answers.business
    return _kinds(business.country, business.region, day.year).get(day, "")


def is_closed(plan: PlanLike, day: date) -> bool:
    return closing(plan, day) == _CLOSED_ROW


def is_eve(plan: PlanLike, day: date) -> bool:
    return is_closed(plan, day + timedelta(days=1))


# Campaigns -----------------------------------------------------------------------------------------


def campaign_of(plan: PlanLike, post: Post) -> Any:
    """The campaign a post is a step of, or None."""
    return next((c for c in plan.selling.campaigns if _of(post, c.key)), None)


def _of(post: Post, key: str) -> bool:
    return bool(post.step and re.fullmatch(rf"{re.escape(key)}-{re.escape(post.step)}\d*(-\d+)?", post.key))


def steps_of(plan: PlanLike, campaign: Any, *steps: str) -> list[Post]:
    """A campaign's posts, or those of some steps."""
    return [p for p in pieces(plan) if _of(p, campaign.key) and (not steps or p.step in steps)]


@dataclass(frozen=True)
class Candidate:
    """A peak in one year: the day T, the last day L, the opening O."""

    peak: Peak
    day: date
    last: date | None
    opens: date | None

    @property
    def key(self) -> str:
        return f"{self.peak.id}-{self.day:%Y%m}" if self.peak.windows else f"{self.peak.id}-{self.day.year}"


def peaks(plan: PlanLike) -> list[Peak]:
    """The trade's peaks, then those of every trade that it has not itself."""
    own = plan.library.selling(plan.answers.business.trade).peaks
    return [*own, *(p for p in plan.library.common.peaks if p.id not in {one.id for one in own})]


def candidates(plan: PlanLike, of: Sequence[Peak]) -> list[Candidate]:
    """Every peak of the country in the years around the plan, whatever its worth."""
    years = (plan.start.year - 1, plan.start.year, plan.start.year + 1)
    return [found for peak in of for year in years for found in _in_year(plan, peak, year)]


def _in_year(plan: PlanLike, peak: Peak, year: int) -> Iterator[Candidate]:
    business = plan.answers.business
    here = business.country in peak.countries if peak.countries else business.country not in peak.not_in
    row = observances_in(business.country, business.region).get(peak.day)
    rule = peak.rule or (row.rule if row else "")
    if not here:
        return
    for one in peak.windows:
        if business.country in one.countries or (not one.countries and business.country not in one.not_in):
            day = by_rule(one.rule, year)
            yield Candidate(peak, day, None, day - timedelta(days=one.opens))
    if peak.quiet:
        yield from _quiet(plan, peak, year)
    if not rule:
        return
    day = by_rule(rule, year)
    busy = [
        one
        for one in trade_days(business, plan.library, (year,))
        if (peak.day and one.busy.stands_for == peak.day) or (peak.rule and one.busy.rule == peak.rule)
    ]
    busy.sort(key=lambda one: one.busy.order_days is None)  # one with a last day first
    counted = busy[0].day if busy else day
    ahead = peak.order_days if peak.order_days is not None else busy[0].busy.order_days if busy else None
    last = None if ahead is None or peak.season else counted - timedelta(days=ahead)
    while last and is_closed(plan, last):
        last -= timedelta(days=1)
    yield Candidate(peak, day, last, day - timedelta(days=peak.opens) if peak.opens else None)


def _quiet(plan: PlanLike, peak: Peak, year: int) -> Iterator[Candidate]:
    """The middle of the last quiet month, opened six weeks before the first, at most 120 days before."""
    business = plan.answers.business
    quiet = quiet_months(business, plan.library)
    if quiet and quiet_season(quiet, business.country) == peak.quiet:
        day = date(year, quiet[-1], 15)
        usual = date(2026 if quiet[-1] < quiet[0] else 2025, quiet[-1], 15) - date(2025, quiet[0], 1)
        yield Candidate(peak, day, None, day - min(usual + timedelta(days=42), timedelta(days=120)))


# Lines ---------------------------------------------------------------------------------------------

_SLOT = re.compile(r"\\\{\w+\\\}")


@cache
def _template(text: str) -> re.Pattern[str]:
    return re.compile(_SLOT.sub(".*", re.escape(text)), re.DOTALL)


def line_of(plan: PlanLike, post: Post) -> Line | None:
    """The line of the knowledge a step was said with, found by its words; None for a lesson."""
    campaign = campaign_of(plan, post)
    trade = plan.library.selling(plan.answers.business.trade)
    lines = campaign.peak.steps if campaign else (*trade.lines, *plan.library.common.lines)
    fits = [line for line in lines if line.step == post.step]
    texts = ((line, text) for line in fits for text in (line.first, line.first_empty, line.plain) if text)
    return next((line for line, text in texts if _template(text).fullmatch(post.first)), None)


def by_day(days: Sequence[Any]) -> dict[Any, int]:
    """How often each of them comes."""
    return {one: list(days).count(one) for one in days}
