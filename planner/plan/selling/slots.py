"""The days of each week on which posts may stand, by the owner's weekdays or ours."""

from collections.abc import Iterable
from datetime import date, timedelta

from planner.plan.dates import Span
from planner.plan.effort import SETUP_WEEKS
from planner.plan.selling.open_days import OpenDays
from planner.plan.weeks import PlanWeek

_TWO = 2  # a set-up week with so many posts keeps them


def slots(
    weeks: Iterable[PlanWeek],
    plan: Span,
    days: OpenDays,
    per_week: int,
    weekdays: tuple[int, ...],
    off: frozenset[int],
    ours: bool = False,
) -> tuple[dict[int, set[date]], dict[int, int]]:
    """The free days of each week and how many posts it takes; set-up weeks lose their last slot.

    Where the weekdays are `ours`, a week in which all of them are off takes its first day that is not.
    """
    free, room = dict[int, set[date]](), dict[int, int]()
    for week in weeks:
        span = [
            week.span.first + timedelta(days=k) for k in range((week.span.last - week.span.first).days + 1)
        ]
        whole = {day.weekday(): day for day in reversed(span) if day > plan.first and days.is_whole(day)}
        found = [whole[day] for day in turned(weekdays, per_week, week.number) if day in whole]
        found = found or sorted(whole.values())[: int(ours)]
        most = 0 if week.number in off else per_week
        if week.number <= SETUP_WEEKS and most > _TWO:
            most -= 1
        free[week.number] = set(sorted(found[:per_week])[:most])
        room[week.number] = most
    return free, room


def turned(weekdays: tuple[int, ...], per_week: int, number: int) -> list[int]:
    """The weekdays in the order in which a week takes them: where they are too many, others each week."""
    first = number * per_week if len(weekdays) > per_week else 0
    return [weekdays[(first + k) % len(weekdays)] for k in range(len(weekdays))]
