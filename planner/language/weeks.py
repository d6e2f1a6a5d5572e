"""Weeks as a country counts them."""

from datetime import date
from functools import lru_cache

from babel import Locale, UnknownLocaleError

_ISO = 0, 4  # Monday first, and week 1 holds four days of the year


@lru_cache
def _habit(country: str) -> tuple[int, int]:
    try:
        locale = Locale.parse(f"und_{country}")
    except (UnknownLocaleError, ValueError):
        return _ISO[0], 1
    return locale.first_week_day, locale.min_week_days


def first_weekday(country: str) -> int:
    """The first day of the week there; Monday is 0."""
    return _habit(country)[0]


def week_of_year(day: date, country: str) -> int | None:
    """The week's number in calendars of the country; None where calendars number no weeks so."""
    return day.isocalendar().week if _habit(country) == _ISO else None
