"""Knowledge as data, with its sources."""

from planner.knowledge.advice import (
    AdviceGroup,
    Citation,
    Counterpoint,
    Guideline,
    Letter,
    Myth,
    View,
    ViewSide,
)
from planner.knowledge.articles import method, order
from planner.knowledge.library import FOLDER, OTHER, Library, library, read
from planner.knowledge.models import Expert, Platform, Reason
from planner.knowledge.observances import (
    STANDS_IN,
    Holiday,
    Observance,
    observances,
    observances_in,
    public_holidays,
    regions,
)
from planner.knowledge.originality import FIVE, SOURCE
from planner.knowledge.search import Wanted, articles, by, experts, find, topics
from planner.knowledge.surveys import TOGETHER_SOURCE, TOGETHER_YEAR, Dimension, Usage, UsageRow
from planner.knowledge.trade import Busy, Lesson, Piece, ThemeIdea, Trade, Want

__all__ = [
    "FIVE", "FOLDER", "OTHER", "SOURCE", "STANDS_IN", "TOGETHER_SOURCE", "TOGETHER_YEAR", "AdviceGroup",
    "Busy", "Citation", "Counterpoint", "Dimension", "Expert", "Guideline", "Holiday", "Lesson",
    "Letter", "Library", "Myth", "Observance", "Piece", "Platform", "Reason", "ThemeIdea", "Trade",
    "Usage", "UsageRow", "View", "ViewSide", "Want", "Wanted", "articles", "by", "experts", "find",
    "library", "method", "observances", "observances_in", "order", "public_holidays", "read", "regions",
    "topics",
]  # fmt: skip
