"""Which of a trade's themes suit which month."""

from collections.abc import Collection, Sequence
from itertools import product

from planner.answers import Answers
from planner.knowledge import ThemeIdea, Trade


def told(answers: Answers, trade: Trade) -> set[str]:
    """Themes not to propose again: the plan before had them, or their ideas went out before the first day."""
    start = answers.calendar.start
    past = {post.lesson for post in answers.log.posts if start and post.go_out < start}
    begun = {t.id for t in trade.themes if {f"{trade.id}/{lesson.id}" for lesson in t.lessons} & past}
    return set(answers.origin.used) | {f"{trade.id}/{theme}" for theme in begun}


def in_season(trade: Trade, month: int, taken: Collection[str]) -> list[ThemeIdea]:
    """Themes for a month, those of fewest months first: they cannot wait."""
    free = [t for t in trade.themes if f"{trade.id}/{t.id}" not in taken]
    return sorted((t for t in free if month in t.months), key=lambda t: len(t.months)) or free


def distinct(candidates: Sequence[Sequence[ThemeIdea]]) -> Sequence[ThemeIdea | None]:
    """One theme for each month, none twice; gaps where there are too few."""
    for combination in product(*candidates):
        if len({theme.id for theme in combination}) == len(combination):
            return combination
    return [None] * len(candidates)
