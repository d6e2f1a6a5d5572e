"""Stretches of the year in which much is bought: their windows by country, as rules and as months."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

import tomli

from planner.knowledge.models import Data
from planner.knowledge.selling import LONGEST, SeasonWindow
from planner.vocabulary import COUNTRIES

FILE = Path(__file__).parent / "data" / "moments.toml"
SOUTH = ("AU",)  # countries with summer in January
_LATE = 14  # days before the end of a stretch from which nobody starts on it (ours)
_HALF_YEAR = 182
_USUAL = 2025  # a year without a 29 February, to count days in
# Where a rule lies in most years: enough to name months.
_ABOUT = {"easter": date(_USUAL, 4, 10), "advent": date(_USUAL, 11, 30), "black": date(_USUAL, 11, 27)}
_FIXED = re.compile(r"(\d\d)-(\d\d)")
_BEFORE = re.compile(r"([+-]\d+)$")


class Moment(Data):
    """One stretch; `elsewhere` has the windows of single countries, a dated one is the same in the south."""

    id: str
    windows: tuple[str, ...]
    elsewhere: dict[str, tuple[str, ...]] = {}
    dated: bool = False

    def windows_in(self, country: str) -> tuple[str, ...]:
        """Its windows in a country of the north, as "03-10..05-15"."""
        return self.elsewhere.get(country, self.windows)

    def months_in(self, country: str, weeks: int) -> tuple[int, ...]:
        """The months in which it lasts or is at most so many weeks away."""
        days = set[int]()
        for window in self.windows_in(country):
            first, last = _ends(window)
            first -= timedelta(weeks=weeks)
            days |= {(first + timedelta(days=k)).month for k in range((last - first).days + 1)}
        half = 6 if country in SOUTH and not self.dated else 0
        return tuple(sorted((month + half - 1) % 12 + 1 for month in days))

    def opening(self, weeks: int) -> tuple[SeasonWindow, ...]:
        """When a peak of it opens, so many weeks before each window, for every country."""
        apart = [*self.elsewhere, *(one for one in SOUTH if not self.dated and one not in self.elsewhere)]
        found = [_window(window, weeks, not_in=apart) for window in self.windows]
        for country in apart:
            south = country in SOUTH and not self.dated
            found += [
                _window(window, weeks, south=south, countries=[country])
                for window in self.windows_in(country)
            ]
        return tuple(found)


@lru_cache
def moments() -> dict[str, Moment]:
    """Every stretch by its id."""
    rows = tomli.loads(FILE.read_text(encoding="utf-8"))["moment"]
    return {row["id"]: Moment.model_validate(row) for row in rows}


def quiet_of(seasons: Sequence[str]) -> tuple[int, ...]:
    """The longest run of months of the north without any of these, three at most; winter before summer."""
    busy = set[int]()
    for name in seasons:
        for window in moments()[name].windows:
            first, last = _ends(window)
            days = [first + timedelta(days=k) for k in range((last - first).days + 1)]
            busy |= {day.month for day in days if sum(one.month == day.month for one in days) >= _LATE}
    runs = [[(m + k - 1) % 12 + 1 for k in range(n)] for n in (3, 2, 1) for m in (12, 1, 2, *range(3, 12))]
    return next((tuple(run) for run in runs if not busy & {*run}), ())


def _window(
    window: str,
    weeks: int,
    south: bool = False,
    countries: Sequence[str] = (),
    not_in: Sequence[str] = (),
) -> SeasonWindow:
    """The last day on which a peak may begin, and how many days before it opens."""
    first, last = _ends(window)
    ahead = min(max((last - first).days - _LATE, 0), LONGEST - 7 * weeks)
    begins = window.partition("..")[0]
    if _FIXED.fullmatch(begins):
        rule = f"{first + timedelta(days=ahead + _HALF_YEAR * south):%m-%d}"
    else:
        rule = f"{begins} +{ahead}" if ahead else begins
    return SeasonWindow(
        rule=rule,
        opens=max(7, ahead + 7 * weeks),
        countries=tuple(one for one in COUNTRIES if one in countries),
        not_in=tuple(one for one in COUNTRIES if one in not_in),
    )


def _ends(window: str) -> tuple[date, date]:
    """About the first and the last day of a window; its end may lie in the next year."""
    begins, _, ends = window.partition("..")
    first, last = _about(begins), _about(ends or begins)
    return first, last if last >= first else last.replace(year=_USUAL + 1)


def _about(rule: str) -> date:
    if fixed := _FIXED.fullmatch(rule):
        return date(_USUAL, int(fixed[1]), int(fixed[2]))
    day = next(day for name, day in _ABOUT.items() if rule.startswith(name))
    moved = _BEFORE.search(rule) if rule.startswith("easter") else None
    return day + timedelta(days=int(moved[1]) if moved else 0)
