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
from planner.knowledge.models import Expert, Lesson, Piece, Platform, Reason, ThemeIdea, Trade, Want
from planner.knowledge.observances import observances, public_holidays
from planner.knowledge.originality import FIVE, SOURCE
from planner.knowledge.search import Wanted, articles, by, experts, find, topics
from planner.knowledge.surveys import TOGETHER_SOURCE, TOGETHER_YEAR, Dimension, Usage, UsageRow

__all__ = [
    "FIVE", "FOLDER", "OTHER", "SOURCE", "TOGETHER_SOURCE", "TOGETHER_YEAR", "AdviceGroup", "Citation",
    "Counterpoint", "Dimension", "Expert", "Guideline", "Lesson", "Letter", "Library", "Myth", "Piece",
    "Platform", "Reason", "ThemeIdea", "Trade", "Usage", "UsageRow", "View", "ViewSide", "Want",
    "Wanted", "articles", "by", "experts", "find", "library", "method", "observances", "order",
    "public_holidays", "read", "topics",
]  # fmt: skip
