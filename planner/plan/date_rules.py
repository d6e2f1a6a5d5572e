"""The day of a rule in a year: fixed dates, weekdays of a month or a week, what hangs on Easter or Advent.

A rule is a day, then perhaps a number of days to move it (" +6"), then perhaps exceptions
(" unless sunday -1", " unless easter+49 +7"), of which the first that is true of the day moves it once.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = "|".join(_WEEKDAYS)


@lru_cache(maxsize=4096)
def by_rule(rule: str, year: int) -> date:
    """The day of a rule in a year.

    Days: "12-24", "02-end", "easter-49", "orthodox+0", "advent-1", "black-friday", "black-friday+3",
    "5 sunday 2", "5 monday last", "friday from 06-19", "saturday in week 22". Moved: "9 monday 1 +6".
    With exceptions: "04-27 unless sunday -1".

    Raises:
        ValueError: the rule has another form, or the year has no such day.
    """
    plain, _, exceptions = rule.partition(" unless ")
    moved = re.fullmatch(r"(.+) ([+-]\d+)", plain)
    day = _plain(moved[1], year) + timedelta(days=int(moved[2])) if moved else _plain(plain, year)
    for condition, days in _pairs(exceptions, rule):
        if _holds(condition, day):
            return day + timedelta(days=days)
    return day


def moved_rule(rule: str, offset: int) -> str:
    """The rule of the day so many days after a rule's day; a rule with exceptions cannot be moved."""
    if not offset:
        return rule
    if match := re.fullmatch(r"(easter|orthodox)([+-]\d+)", rule):
        return f"{match[1]}{int(match[2]) + offset:+}"
    return f"{rule} {offset:+}"


def _pairs(text: str, rule: str) -> list[tuple[str, int]]:
    words = text.split()
    if len(words) % 2 or not all(re.fullmatch(r"[+-]\d+", word) for word in words[1::2]):
        raise ValueError(f"no such date rule: {rule}")
    return [(condition, int(days)) for condition, days in zip(words[::2], words[1::2], strict=True)]


def _holds(condition: str, day: date) -> bool:
    if condition in _WEEKDAYS:
        return day.weekday() == _WEEKDAYS.index(condition)
    return day == _plain(condition, day.year)


def _plain(rule: str, year: int) -> date:
    for form, day in _FORMS.items():
        if match := re.fullmatch(form, rule):
            return day(match, year)
    raise ValueError(f"no such date rule: {rule}")


def _advent(match: re.Match[str], year: int) -> date:
    fourth = date(year, 12, 24) - timedelta(days=(date(year, 12, 24).weekday() + 1) % 7)
    return fourth - timedelta(weeks=4 - int(match[1]))


def _nth(match: re.Match[str], year: int) -> date:
    """A weekday of a month: the first to the fourth, or the last."""
    month, weekday = int(match[1]), match[2]
    if match[3] == "last":
        end = _month_end(year, month)
        return end - timedelta(days=(end.weekday() - _WEEKDAYS.index(weekday)) % 7)
    return _on_or_after(date(year, month, 1), weekday) + timedelta(weeks=int(match[3]) - 1)


def _month_end(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _on_or_after(day: date, weekday: str) -> date:
    return day + timedelta(days=(_WEEKDAYS.index(weekday) - day.weekday()) % 7)


def _easter(match: re.Match[str], year: int) -> date:
    sunday = easter(year, EASTER_WESTERN if match[1] == "easter" else EASTER_ORTHODOX)
    return sunday + timedelta(days=int(match[2]))


_FORMS: dict[str, Callable[[re.Match[str], int], date]] = {
    r"(\d\d)-(\d\d)": lambda m, year: date(year, int(m[1]), int(m[2])),
    r"(\d\d)-end": lambda m, year: _month_end(year, int(m[1])),
    rf"(\d{{1,2}}) ({_DAY}) ([1-4]|last)": _nth,
    rf"({_DAY}) from (\d\d)-(\d\d)": lambda m, year: _on_or_after(date(year, int(m[2]), int(m[3])), m[1]),
    rf"({_DAY}) in week (\d{{1,2}})": lambda m, year: date.fromisocalendar(
        year, int(m[2]), _WEEKDAYS.index(m[1]) + 1
    ),
    r"(easter|orthodox)([+-]\d+)": _easter,
    r"advent-([1-4])": _advent,
    r"black-friday(\+\d+)?": lambda m, year: (
        _on_or_after(date(year, 11, 22), "thursday") + timedelta(days=1 + int(m[1] or 0))
    ),
}
