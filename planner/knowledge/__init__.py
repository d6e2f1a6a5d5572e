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
from planner.knowledge.businesses import Row, businesses, find_business
from planner.knowledge.calibration import calibration
from planner.knowledge.cautions import Caution, CautionSource, names_of
from planner.knowledge.composing import fits
from planner.knowledge.kinds import OTHER, KindCard
from planner.knowledge.library import FOLDER, Library, library
from planner.knowledge.lines import DrawerLine, Line, Step
from planner.knowledge.models import Expert, Platform, Reason
from planner.knowledge.moments import SOUTH
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
from planner.knowledge.searched import LISTING, SearchedAt, SearchSort
from planner.knowledge.selling import (
    LONGEST,
    SERVES,
    Cause,
    How,
    OfferCard,
    Peak,
    SeasonWindow,
    Selling,
    SetupTask,
)
from planner.knowledge.surveys import TOGETHER_SOURCE, TOGETHER_YEAR, Dimension, Usage, UsageRow
from planner.knowledge.tables import read
from planner.knowledge.trade import Busy, Lesson, Piece, ThemeIdea, Trade, TradePlace, Want
from planner.knowledge.true_words import untrue, untrue_ask

__all__ = [
    "FIVE", "FOLDER", "LISTING", "LONGEST", "OTHER", "SERVES", "SOURCE", "SOUTH", "STANDS_IN",
    "TOGETHER_SOURCE", "TOGETHER_YEAR", "AdviceGroup", "Busy", "Cause", "Caution", "CautionSource",
    "Citation", "Counterpoint", "Dimension", "DrawerLine", "Expert", "Guideline", "Holiday", "How",
    "KindCard", "Lesson", "Letter", "Library", "Line", "Myth", "Observance", "OfferCard", "Peak",
    "Piece", "Platform", "Reason", "Row", "SearchSort", "SearchedAt", "SeasonWindow", "Selling",
    "SetupTask", "Step", "ThemeIdea", "Trade", "TradePlace", "Usage", "UsageRow", "View", "ViewSide",
    "Want", "Wanted", "articles", "businesses", "by", "calibration", "experts", "find",
    "find_business", "fits", "library", "method", "names_of", "observances", "observances_in", "order",
    "public_holidays", "read", "regions", "topics", "untrue", "untrue_ask",
]  # fmt: skip
