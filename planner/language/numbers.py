"""Numbers as people type them, read and written by a country's habit."""

import re
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol

_ASIDE = re.compile(r"[\s\u00a0\u202f'’_]")  # what stands between thousands beside point and comma
_WHOLE = re.compile(r"[+-]?\d+")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:[.,]\d{3})+")
_NUMBER = re.compile(r"([+-]?[\d.,]*\d)([.,])(\d+)")


@lru_cache
def decimal_sign(country: str) -> str:
    """What a country writes before the tenths: a comma or a point."""
    try:
        sign = get_decimal_symbol(Locale.parse(f"und_{country}")) if country else "."
    except (UnknownLocaleError, ValueError):
        sign = "."
    return "," if sign == "," else "."


def read_number(text: str, country: str) -> float | None:
    """The number a person of the country means; None where it is not sure to be one.

    A sign before other than three digits stands before the tenths, whoever typed it; before three it
    depends on the country. No number becomes a hundredfold: what fits no habit is not read.
    """
    bare = _ASIDE.sub("", text)
    if _WHOLE.fullmatch(bare):
        return float(bare)
    found = _NUMBER.fullmatch(bare)
    if found is None:
        return None
    before, sign, tenths = found.groups()
    other = "." if sign == "," else ","
    if _GROUPED.fullmatch(bare) and (sign not in decimal_sign(country) or bare.count(sign) > 1):
        return float(re.sub("[.,]", "", bare)) if other not in bare else None
    if sign in before or not (_WHOLE.fullmatch(before) or _GROUPED.fullmatch(before)):
        return None
    return float(f"{before.replace(other, '')}.{tenths}")


def write_number(value: float, country: str) -> str:
    """The number without separators between thousands, so that it can be typed over and read again."""
    plain = f"{value:.6f}".rstrip("0").rstrip(".")
    return plain.replace(".", decimal_sign(country))
