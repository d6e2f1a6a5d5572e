"""A trade that knows nothing, so that a plan holds what its owner wrote and the lines of every trade."""

from dataclasses import replace
from functools import lru_cache

from planner.knowledge import Library, library


@lru_cache
def bare(trade: str = "bakery", code: str = "en") -> Library:
    """All knowledge, but of this trade neither ideas nor what it sells."""
    known = library(code)
    whole = known.trades[trade]
    themes = tuple(theme.model_copy(update={"lessons": ()}) for theme in whole.themes)
    empty = whole.model_copy(update={"themes": themes, "extras": (), "questions": ()})
    return replace(known, trades={**known.trades, trade: empty}, sales={})
