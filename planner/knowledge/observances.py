"""Days a country knows: days that sell, by rules of ours, and public holidays.

Each row of the table says who sets its date, and which independent calendars gave the same six dates
(2026-2031). Public holidays are those of the `holidays` package.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator

from planner.knowledge.models import Data, Prose
from planner.language import language
from planner.vocabulary import COUNTRIES, Closing

FILE = Path(__file__).parent / "data" / "observances.csv"
_ENGLISH = "en"
_CODES = {"nb": "no", "nn": "no"}  # the package's code where it differs from ours
# Parts asked about; without a word about them the package gives what all share, or what this one part has.
_NO_PART = {
    "DE": ("Augsburg",),
    "CH": ("Stadt Zurich",),
    "AU": ("NSW Western",),
    "ES": ("Barcelona",),
    "US": ("AS", "GU", "MP", "PR", "UM", "VI"),
}
_ONLY = {"FR": ("6AE", "57", "971", "972", "973", "974", "976")}
_ASKED = ("GB", "US", "DE", "CH", "AU", "CA", "ES", "FR", "AT", "PL")
STANDS_IN = {"GB": "ENG", "CH": "ZH", "CA": "ON", "AU": "NSW"}
# Days many have off though the law does not say so; the first word is the country, the second its part or "".
_OFTEN_OFF = {
    ("SE", ""): ("de_facto",),
    ("DK", ""): ("optional",),
    ("NL", ""): ("optional",),
    ("IE", ""): ("optional",),
    ("CH", ""): ("de_facto", "optional"),
    ("DE", "BY"): ("catholic",),
}


def _words(cell: Any) -> Any:
    return tuple(cell.split()) if isinstance(cell, str) else cell


Cells = Annotated[tuple[str, ...], BeforeValidator(_words)]
Flag = Annotated[bool, BeforeValidator(lambda cell: cell == "1" if isinstance(cell, str) else cell)]


class Observance(Data):
    """A day many people know, by rule (see planner.plan.date_rules)."""

    country: str
    key: str
    name: Prose
    rule: str
    local: str  # what people there call it
    holiday: str  # the public holiday that is the same thing, by its English name in the package
    closing: Closing  # what most firms do on the day
    suits: Cells  # trades it is offered to; "*" is all
    post: Cells  # of these, the trades for which a post is prepared
    lead: int  # days before the day its post goes out (ours)
    about: Flag  # the date differs by place, or somebody sets it each year
    regions: Cells  # parts of the country where it is known; none: everywhere
    source: str  # who sets the date
    checked: str  # which calendars gave the same dates

    def suits_trade(self, trade: str) -> bool:
        """Whether a trade is offered the day."""
        return "*" in self.suits or trade in self.suits


@dataclass(frozen=True)
class Holiday:
    """A day off: its English name, its name for a reader, and whether the law says so or only custom."""

    english: str
    name: str
    public: bool


@lru_cache
def observances(code: str = _ENGLISH) -> tuple[Observance, ...]:
    """The days of every country, in the language with this code."""
    with FILE.open(encoding="utf-8", newline="") as file:
        context = {"say": language(code)}
        return tuple(Observance.model_validate(row, context=context) for row in csv.DictReader(file))


@lru_cache(maxsize=64)
def observances_in(country: str, region: str = "", code: str = _ENGLISH) -> Mapping[str, Observance]:
    """A country's days by key; a row of the region stands in place of the country's row of the same key."""
    found: dict[str, Observance] = {}
    for one in observances(code):
        here = one.country == country and (not one.regions or region in one.regions)
        if here and (one.key not in found or one.regions):
            found[one.key] = one
    return found


@lru_cache
def regions(country: str) -> Mapping[str, str]:
    """The parts of a country by code, as people there call them; none where its days are alike everywhere."""
    if country not in _ASKED:
        return {}
    import holidays  # slow, and needed only where days are shown

    parts, without = getattr(holidays, country), _NO_PART.get(country, ())
    names = {code: "" for code in _ONLY.get(country, parts.subdivisions) if code not in without}
    for name, code in parts.subdivisions_aliases.items():
        if code in names and len(name) > len(names[code]):
            names[code] = name
    return dict(sorted(names.items(), key=lambda item: item[1]))


@lru_cache(maxsize=256)
def public_holidays(
    country: str, years: tuple[int, ...], code: str = _ENGLISH, region: str = ""
) -> Mapping[date, tuple[Holiday, ...]]:
    """Days off by date, named in this language or else in English; none where the country is not ours."""
    if country not in COUNTRIES:
        return {}
    import holidays

    package = getattr(holidays, country)
    part = region if region in regions(country) else ""
    often = _OFTEN_OFF.get((country, part), _OFTEN_OFF.get((country, ""), ()))
    often = ("optional",) if country == "CA" and part else often

    def days(code: str, *categories: str) -> Any:
        subdivision = part or STANDS_IN.get(country)
        return holidays.country_holidays(
            country, subdivision, years, expand=False, language=code, categories=categories
        )

    native = days(package.default_language, "public", *often)
    lawful = days(package.default_language, "public")
    english = days(_language(_ENGLISH, package.supported_languages), "public", *often)
    reader = days(_language(code, package.supported_languages), "public", *often)
    return {
        day: tuple(
            Holiday(english.tr(name), reader.tr(name), name in lawful.get_list(day))
            for name in native.get_list(day)
        )
        for day in sorted(native)
    }


def _language(code: str, supported: tuple[str, ...]) -> str:
    own = code.partition("-")[0]
    wanted = (_CODES.get(own, own), _ENGLISH)
    found = (name for one in wanted for name in sorted(supported) if name.partition("_")[0] == one)
    return next(found, "en_US")
