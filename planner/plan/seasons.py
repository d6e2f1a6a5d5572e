"""Which of a trade's themes suit which month."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from itertools import product

from planner.answers import Answers
from planner.knowledge import SOUTH, Lesson, ThemeIdea, Trade

_HALF_YEAR, _YEAR = 6, 12


def told(answers: Answers, trade: Trade) -> set[str]:
    """Themes not to propose again: the plan before had them, or their ideas went out before the first day."""
    start = answers.calendar.start
    past = {post.lesson for post in answers.log.posts if start and post.go_out < start}
    begun = {t.id for t in trade.themes if {f"{trade.id}/{lesson.id}" for lesson in t.lessons} & past}
    return set(answers.origin.used) | {f"{trade.id}/{theme}" for theme in begun}


def in_season(
    trade: Trade,
    month: int,
    taken: Collection[str],
    country: str,
    worth: Mapping[str, int] | None = None,
) -> list[ThemeIdea]:
    """Themes for a month: by worth for the want, then those of fewest months: they cannot wait."""
    known = worth or {}
    free = [t for t in trade.themes if f"{trade.id}/{t.id}" not in taken]
    fitting = [t for t in free if month in months_of(t, country)]
    return sorted(fitting, key=lambda t: (-known.get(t.id, 0), len(t.months))) or free


def distinct(
    candidates: Sequence[Sequence[ThemeIdea]], worths: Sequence[Mapping[str, int]] = ()
) -> Sequence[ThemeIdea | None]:
    """One theme for each month, none twice, together worth the most; gaps where there are too few."""
    known = worths or [{}] * len(candidates)

    def worth(themes: Sequence[ThemeIdea]) -> int:
        return sum(month.get(theme.id, 0) for theme, month in zip(themes, known, strict=True))

    fitting = [one for one in product(*candidates) if len({theme.id for theme in one}) == len(one)]
    return max(fitting, key=worth, default=()) or _as_far_as(candidates)


def _as_far_as(candidates: Sequence[Sequence[ThemeIdea]]) -> list[ThemeIdea | None]:
    """The first theme of each month that no month before has."""
    found: list[ThemeIdea | None] = []
    for month in candidates:
        had = {theme.id for theme in found if theme}
        found.append(next((theme for theme in month if theme.id not in had), None))
    return found


def months_of(entry: ThemeIdea | Lesson, country: str) -> Sequence[int]:
    """The months in which a theme or a lesson fits, in a country; none are all."""
    found = entry.months_in.get(country)
    return months_here(entry.months, entry.until, country) if found is None else found


def months_here(months: Iterable[int], until: Collection[str], country: str) -> list[int]:
    """Months of the north in a country; in the south half a year later, but where a feast sets them."""
    if country not in SOUTH or until:
        return [*months]
    return [(month + _HALF_YEAR - 1) % _YEAR + 1 for month in months]


def has_month(months: Collection[int], until: Collection[str], day: date, country: str) -> bool:
    """Whether a day's month is one of these, which are the north's; no months are all."""
    return not months or day.month in months_here(months, until, country)
