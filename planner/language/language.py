"""Texts, dates and numbers in the caller's language; English is the source."""

import gettext
import re
from collections.abc import Sequence
from datetime import date as Date  # noqa: N812 - a method here is called date
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel.core import Locale
from babel.dates import format_date, format_skeleton, get_day_names, get_month_names
from babel.lists import format_list
from babel.numbers import format_decimal

CATALOGUES = Path(__file__).parent / "locale"
PSEUDO = "en-XA"  # not a language: shows which words bypass the catalogues
_ACCENTED = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
_KEPT = re.compile(r"(\{[^}]*\})")


def N_(text: str) -> str:  # noqa: N802 - the name every gettext tool knows
    """Mark a text for the catalogues where it is written; `say` translates it where it is shown."""
    return text


def _pseudo(text: str) -> str:
    parts = _KEPT.split(text)
    return "⟦" + "".join(p if _KEPT.fullmatch(p) else p.translate(_ACCENTED) for p in parts) + "⟧"


class Language:
    """Says a text in one language: `say("Week {n}", n=3)`."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.locale = Locale.parse("en-GB" if code in ("en", PSEUDO) else code, sep="-")
        self._catalogue = gettext.translation("messages", CATALOGUES, [self.locale.language], fallback=True)

    def __call__(self, text: str, /, **values: Any) -> str:
        """The text, translated, its {names} filled in."""
        translated = self._translate(text)
        return translated.format(**values) if values else translated

    def plural(self, n: int, one: str, many: str, /, **values: Any) -> str:
        """The form that fits the number `n`, which the text may name as {n}."""
        if self.code == PSEUDO:
            text = _pseudo(one if n == 1 else many)
        else:
            text = self._catalogue.ngettext(one, many, n)
        return text.format(n=self.number(n), **values)

    def number(self, n: float) -> str:
        """A number with this language's separators."""
        return format_decimal(n, locale=self.locale)

    def minutes(self, n: int) -> str:
        """A length of time: 45 minutes, 1 hour, 1 hour 40."""
        hours, rest = divmod(n, 60)
        if not hours:
            return self.plural(rest, "{n} minute", "{n} minutes")
        whole = self.plural(hours, "{n} hour", "{n} hours")
        return whole if not rest else self("{hours} {minutes}", hours=whole, minutes=rest)

    def date(self, day: Date) -> str:
        """A date with its year, such as 4 January 2027."""
        return format_date(day, "long", locale=self.locale)

    def day(self, day: Date) -> str:
        """A date within the plan, such as Mon 4 Jan."""
        return str(format_skeleton("MMMEd", day, locale=self.locale))

    def long_day(self, day: Date) -> str:
        """A day as a post names it, such as Thursday 11 February."""
        return f"{format_date(day, 'EEEE', locale=self.locale)} {self.day_and_month(day)}"

    def day_and_month(self, day: Date) -> str:
        """A day without its weekday, such as 11 February."""
        return str(format_skeleton("MMMMd", day, locale=self.locale))

    def month(self, number: int) -> str:
        """The name of month 1 to 12, standing alone."""
        return str(get_month_names("wide", "stand-alone", locale=self.locale)[number])

    def weekday(self, number: int) -> str:
        """The name of weekday 0 (Monday) to 6."""
        return str(get_day_names("wide", "stand-alone", locale=self.locale)[number])

    def both(self, items: Sequence[str]) -> str:
        """A list in words: a, b and c."""
        return format_list(list(items), locale=self.locale)

    def either(self, items: Sequence[str]) -> str:
        """The items as a list in words, one of which holds."""
        return str(format_list(list(items), style="or", locale=self.locale))

    def _translate(self, text: str) -> str:
        if not text:
            return text
        return _pseudo(text) if self.code == PSEUDO else self._catalogue.gettext(text)


@lru_cache
def language(code: str = "en") -> Language:
    """The language with this code, such as "en" or "nb"; without a catalogue it says English."""
    return Language(code)


@lru_cache
def languages() -> tuple[str, ...]:
    """Codes of the languages that have a catalogue, English first."""
    return ("en", *sorted(p.parent.parent.name for p in CATALOGUES.glob("*/LC_MESSAGES/messages.po")))
