"""Days to know in a plan: the trade's, those many people know, and days off.

Two days are the same thing only where data says so, never because they share a date or a word.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from planner.answers import Answers
from planner.knowledge import OTHER, Holiday, Observance, observances_in, public_holidays
from planner.plan import Plan, Span, by_rule, candidates, kept_out, last_day, peak_key, trade_days
from planner.vocabulary import Closing, Offered

AHEAD = timedelta(days=60)  # how far after the plan we look for days whose last day to order is inside (ours)
BEFORE = 2  # days before a day its post goes out, where nobody knows better (ours)
_SAME_NAME = timedelta(days=14)  # a day off that is met again within these days is told once (ours)

Source = Literal["trade", "peak", "offer", "holiday"]


@dataclass(frozen=True)
class Occasion:
    """A day to know; `answer` is what the owner said to it."""

    key: str
    name: str
    day: date
    source: Source
    order_by: date | None = None
    answer: Offered | Literal[""] = ""
    local: str = ""  # what people there call it, where that is another name
    off: bool = False  # a public holiday, or also one
    lawful: bool = True  # a day off by law, not only by custom
    about: bool = False  # the date differs by place
    closing: Closing = "open"
    lead: int = BEFORE  # days before it its post goes out
    order_days: int | None = None
    suits: bool = True  # offered to this trade
    wanted: bool = False  # a post is prepared for it, if there is room
    after: bool = False  # the day itself lies after the plan
    same: str = ""  # the key of the day a trade's day stands for


def occasions(plan: Plan) -> tuple[Occasion, ...]:
    """The days to know that suit the trade or were answered, by date; then trade, offer, day off."""
    return tuple(one for one in _all(plan) if one.suits or one.answer)


def more_days(plan: Plan) -> tuple[Occasion, ...]:
    """Days people of the country know that are not this trade's."""
    return tuple(one for one in _all(plan) if not one.suits and not one.answer)


def by_date(found: tuple[Occasion, ...]) -> dict[date, list[Occasion]]:
    """The days to know under their date."""
    dates: dict[date, list[Occasion]] = {}
    for one in found:
        dates.setdefault(one.day, []).append(one)
    return dates


def _all(plan: Plan) -> list[Occasion]:
    trade, taken = _trade(plan), set[tuple[str, int]]()
    for one, key in trade:
        taken.add((key, one.day.year))
    offers = [one for one in _offers(plan) if (one.key, one.day.year) not in taken]
    days_off, peaks = list(_days_off(plan, offers)), list(_peaks(plan))
    return sorted([*(one for one, _ in trade), *peaks, *offers, *days_off], key=lambda one: one.day)


def _years(plan: Plan) -> tuple[int, ...]:
    return tuple(range(plan.start.year, (plan.last + AHEAD).year + 1))


def _answer(answers: Answers, *keys: str) -> Offered | Literal[""]:
    """What was said to a day, or to the one it stands for."""
    days = answers.calendar.days
    return next((days[key] for key in keys if key in days), "")


def _holidays(plan: Plan) -> dict[date, tuple[Holiday, ...]]:
    business = plan.answers.business
    found = public_holidays(business.country, _years(plan), plan.library.say.code, business.region)
    return dict(found)


def _order_by(plan: Plan, day: date, order_days: int | None) -> date | None:
    """The last day to order, before a day on which most are closed; None where there is none in the plan."""
    if order_days is None:
        return None
    found = last_day(plan.answers.business, plan.library, day, order_days)
    return found if plan.start <= found <= plan.last else None


def _trade(plan: Plan) -> list[tuple[Occasion, str]]:
    """The trade's days, each with the key of the day it stands for."""
    answers, found = plan.answers, []
    for one in trade_days(answers.business, plan.library, _years(plan)):
        order_by, known = _order_by(plan, one.day, one.busy.order_days), one.stands_for
        after = one.day > plan.last
        if not (plan.start <= one.day <= plan.last or (order_by and after and one.day <= plan.last + AHEAD)):
            continue
        here = Occasion(
            one.key,
            one.busy.name,
            one.day,
            "trade",
            order_by,
            _answer(answers, one.key, known.key if known else one.key),
            about=known.about if known else False,
            closing=known.closing if known else "open",
            lead=known.lead if known else BEFORE,
            order_days=one.busy.order_days,
            wanted=_ahead(plan, order_by) or (known is not None and answers.business.trade in known.post),
            after=after,
            same=known.key if known else "",
        )
        found.append((here, here.same))
    return found


def _peaks(plan: Plan) -> Iterator[Occasion]:
    """The trade's days for selling that are neither a busy row nor a day people know, where it may sell."""
    answers = plan.answers
    if "selling" in kept_out(answers.business, plan.library):
        return
    offer = plan.selling.offer.id if plan.selling else ""
    for one in candidates(answers, plan.library, Span(plan.start, plan.last), offer):
        key = peak_key(one.peak)
        answer = _answer(answers, key)
        if not one.peak.day and one.busy is None and (one.worth or answer):
            last = one.last if one.last and plan.start <= one.last <= plan.last else None
            here = Occasion(key, one.name, one.day, "peak", last, answer)
            yield replace(here, after=one.day > plan.last, same=key)


def _ahead(plan: Plan, order_by: date | None) -> bool:
    return order_by is not None and order_by >= plan.today


def _offers(plan: Plan) -> list[Occasion]:
    """Days many people know; one that is a day off too says so where the trade is offered it."""
    business, off, found = plan.answers.business, _holidays(plan), []
    known = observances_in(business.country, business.region, plan.library.say.code)
    for one in known.values():
        for year in _years(plan):
            day = by_rule(one.rule, year)
            suits = _suits(plan, one)
            same = next((h for h in off.get(day, ()) if h.english == one.holiday), None)
            if _listed(plan, one, day) and (suits or same is None):
                found.append(_offer(plan, one, day, same, suits))
    return found


def _listed(plan: Plan, one: Observance, day: date) -> bool:
    """Whether a day lies in the plan, or just after it with its post inside."""
    if day > plan.last:
        return day <= plan.last + AHEAD and day - timedelta(days=one.lead) <= plan.last
    return day >= plan.start


def _suits(plan: Plan, one: Observance) -> bool:
    """Whether the trade is offered the day; a business that is none of the list by its kind, or as any is."""
    trade = plan.answers.business.trade
    listed = trade in plan.library.trades
    return one.suits_trade(trade if listed else OTHER) or one.key in plan.library.trade(trade).days


def _offer(plan: Plan, one: Observance, day: date, same: Holiday | None, suits: bool) -> Occasion:
    trade = plan.answers.business.trade
    keys = (one.key, f"holiday-{day:%m-%d}") if same else (one.key,)
    return Occasion(
        one.key,
        one.name,
        day,
        "offer",
        answer=_answer(plan.answers, *keys),
        local=one.local if one.local.casefold() != one.name.casefold() else "",
        off=same is not None,
        lawful=same is None or same.public,
        about=one.about,
        closing=one.closing,
        lead=one.lead,
        suits=suits,
        wanted=suits and (trade in one.post or one.key in plan.library.trade(trade).days),
        after=day > plan.last,
    )


def _days_off(plan: Plan, offers: list[Occasion]) -> Iterator[Occasion]:
    """One row a date, with its names; without the name an offer of that date has taken."""
    business = plan.answers.business
    known = observances_in(business.country, business.region)
    taken = {(one.day, known[one.key].holiday) for one in offers if one.off}
    told: dict[str, date] = {}
    for day, names in _holidays(plan).items():
        if not plan.start <= day <= plan.last:
            continue
        rest = [one for one in names if (day, one.english) not in taken]
        fresh = [one for one in rest if day - told.get(one.english, date.min) > _SAME_NAME]
        told |= {one.english: told.get(one.english, day) for one in rest if one not in fresh} | {
            one.english: day for one in fresh
        }
        if fresh:
            key = f"holiday-{day:%m-%d}"
            name = ", ".join(sorted(one.name for one in fresh))
            lawful = any(one.public for one in fresh)
            here = Occasion(key, name, day, "holiday", answer=_answer(plan.answers, key))
            yield replace(here, off=True, lawful=lawful, closing="closed")
