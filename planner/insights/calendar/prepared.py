"""Posts prepared for days to know: worked out, never stored, until the owner says yes or no."""

from dataclasses import dataclass
from datetime import date, timedelta

from planner.insights.calendar.occasions import BEFORE, Occasion, occasions
from planner.plan import Campaign, Plan, Span, peak_days, peak_keys, week_of

MOST = 6  # prepared posts a plan (ours)
PART, LEAST, LONGEST = 3, 2, 14  # a post before a last day: a third of the notice, 2 to 14 days (ours)


@dataclass(frozen=True)
class Prepared:
    """A day to know and the day its post would go out."""

    occasion: Occasion
    go_out: date


def prepared(plan: Plan, asked: str = "") -> tuple[Prepared, ...]:
    """The posts we would add: one a week and six a plan, the trade's own days first; by date.

    A day for which a campaign runs needs none. The day with the key `asked` counts as unanswered, whatever
    the owner said to it.
    """
    found, taken = list[Prepared](), {week_of(plan.weeks, day) for day in _said_yes(plan, asked)}
    every = [
        one
        for one in occasions(plan)
        if one.wanted and (not one.answer or one.key == asked) and campaign_of(plan, one) is None
    ]
    for one in sorted(every, key=lambda one: (one.source != "trade", go_out(plan, one), one.day)):
        day = _free_day(plan, one, taken)
        if day and len(found) < MOST:
            found.append(Prepared(one, day))
            taken.add(week_of(plan.weeks, day))
    return tuple(sorted(found, key=lambda one: one.go_out))


def campaign_of(plan: Plan, occasion: Occasion) -> Campaign | None:
    """The campaign of the plan's own posts that sells for that day; None where there is none."""
    keys, year = {occasion.key, occasion.same}, occasion.day.year
    running = plan.base.campaigns if plan.base else ()
    found = (one for one in running if one.day.year == year and peak_keys(one.peak) & keys - {""})
    return next(found, None)


def has_peak(plan: Plan, occasion: Occasion) -> bool:
    """Whether the trade has a campaign for that day, which a yes brings in."""
    keys, day = {occasion.key, occasion.same} - {""}, occasion.day
    peaks = peak_days(plan.answers.business, plan.library, (day.year,))
    return any(peak_keys(one.peak) & keys for one in peaks)


def day_of_post(plan: Plan, occasion: Occasion) -> date:
    """The day its post is prepared for, else the day it would go out on its own."""
    found = (one.go_out for one in prepared(plan, occasion.key) if one.occasion.key == occasion.key)
    return next(found, go_out(plan, occasion))


def possible_days(plan: Plan, occasion: Occasion) -> frozenset[date]:
    """Every day we may have given its post: which one depends on what was said to the other days."""
    return frozenset({go_out(plan, occasion), *(week.span.first for week in plan.weeks)})


def end_of(plan: Plan, occasion: Occasion) -> date:
    """The last day a post for it makes sense: the last one to order while that is ahead, else the day."""
    order_by = occasion.order_by
    return order_by if order_by and order_by >= plan.today else occasion.day


def go_out(plan: Plan, occasion: Occasion) -> date:
    """The day its post goes out: some days before its end, not before today, and in no week off."""
    end = end_of(plan, occasion)
    days = occasion.lead
    if end == occasion.order_by and occasion.order_days is not None:
        days = min(max(occasion.order_days // PART, LEAST), LONGEST)
    span = Span(max(plan.start, plan.today), max(plan.last, plan.today))
    wanted = span.nearest(end - timedelta(days=days))
    earlier = (wanted - timedelta(days=k) for k in range((wanted - span.first).days + 1))
    return next((day for day in earlier if not _is_off(plan, day)), wanted)


def _free_day(plan: Plan, occasion: Occasion, taken: set[int]) -> date | None:
    """Its own day, else the first day of the next free week, if two days before the end."""
    day, end = go_out(plan, occasion), end_of(plan, occasion)
    if not plan.today <= day <= end:
        return None
    if week_of(plan.weeks, day) not in taken:
        return day
    later = (week.span.first for week in plan.weeks if week.span.first > day)
    last = end - timedelta(days=BEFORE)
    free = (day for day in later if week_of(plan.weeks, day) not in taken and not _is_off(plan, day))
    found = next(free, None)
    return found if found and found <= last else None


def _is_off(plan: Plan, day: date) -> bool:
    return any(day in week.span for week in plan.weeks if week.kind == "none")


def _said_yes(plan: Plan, asked: str) -> list[date]:
    """When the posts of the other days that were taken go out."""
    titles = {one.name for one in occasions(plan) if one.answer == "yes" and one.key != asked}
    return [own.go_out for own in plan.answers.calendar.own if own.go_out and own.title in titles]
