"""Days a country knows: days that sell, by rules of ours, and public holidays.

The rules were cross-checked with date-holidays 3.37.0 where it knows the day; public holidays are those of
the `holidays` package.
"""

import csv
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path

from planner.knowledge.models import Data, Prose
from planner.language import language
from planner.vocabulary import COUNTRIES

FILE = Path(__file__).parent / "data" / "observances.csv"
_ENGLISH = "en"
_CODES = {"nb": "no", "nn": "no"}  # the package's code where it differs from ours
_PARTS = {"GB": "ENG"}  # without a part, the package gives only what all of them share


class Observance(Data):
    """A day many people know, by rule (see planner.dates)."""

    country: str
    key: str
    name: Prose
    rule: str


@lru_cache
def observances(code: str = _ENGLISH) -> tuple[Observance, ...]:
    """The days of every country, in the language with this code."""
    with FILE.open(encoding="utf-8", newline="") as file:
        context = {"say": language(code)}
        return tuple(Observance.model_validate(row, context=context) for row in csv.DictReader(file))


@lru_cache(maxsize=256)
def public_holidays(country: str, years: tuple[int, ...], code: str = _ENGLISH) -> Mapping[date, str]:
    """Public holidays by day, in this language or else in English; none where the country is not ours."""
    if country not in COUNTRIES:
        return {}
    import holidays  # slow, and needed only where days are shown

    supported = getattr(holidays, country).supported_languages
    found = holidays.country_holidays(
        country, _PARTS.get(country), years, expand=False, language=_language(code, supported)
    )
    return {day: ", ".join(found.get_list(day)) for day in sorted(found)}


def _language(code: str, supported: tuple[str, ...]) -> str:
    own = code.partition("-")[0]
    wanted = (_CODES.get(own, own), _ENGLISH)
    found = (name for one in wanted for name in sorted(supported) if name.partition("_")[0] == one)
    return next(found, "en_US")
