"""What else falls on a feast's days off: another feast or public holiday, so that people may be away."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from planner.answers import Business
from planner.knowledge import Library, observances_in, public_holidays
from planner.plan.date_rules import by_rule
from planner.plan.selling.peaks import Candidate

MOST = 2  # names beside the feast's own (ours)
_MOVED = "(observed)"  # ends the package's name of a day off that stands in for a holiday
_DAY, _SATURDAY = timedelta(days=1), 5
_LONG = ("easter-3", "easter+2"), ("12-23", "12-31")  # one feast of many days off: its names say nothing new


def same_days(one: Candidate, business: Business, library: Library) -> tuple[str, ...]:
    """The names of other days many know, on the day itself or on the days off it is part of."""
    if one.peak.season:  # a stretch of the year has no day that another could fall on
        return ()
    day, code = one.day, library.say.code
    years = (day.year, (day + 3 * _DAY).year)
    off = public_holidays(business.country, tuple(sorted({*years})), code, business.region)
    spans = ((by_rule(first, day.year), by_rule(last, day.year)) for first, last in _LONG)
    days = [day] if any(first <= day <= last for first, last in spans) else [*_days_off(day, off)]
    known = observances_in(business.country, business.region, code).values()
    holidays = [holiday for when in days for holiday in off.get(when, ()) if holiday.public]
    found = {one.english: one.name for one in holidays if not one.english.endswith(_MOVED)}
    here = [row for row in known if by_rule(row.rule, day.year) in days]
    found |= {row.holiday or row.name: row.name for row in here if "*" in row.suits or row.closing}
    mine = {one.name, *((one.known.name, one.known.holiday) if one.known else ())}
    return tuple(name for key, name in found.items() if not {key, name} & mine)[:MOST]


def _days_off(day: date, off: Mapping[date, object]) -> Iterator[date]:
    """The day, and the Saturdays, Sundays and public holidays before and after it without a working day."""
    yield day
    for step in (_DAY, -_DAY):
        when = day + step
        while when.weekday() >= _SATURDAY or when in off:
            yield when
            when += step
