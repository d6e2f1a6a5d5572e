"""The plan: all that follows from answers and knowledge."""

from planner.answers import ALL
from planner.plan.assumed_goals import more_wanted, most_of
from planner.plan.assumptions import EVENING, fill
from planner.plan.cautions import cautions_of, kept_out
from planner.plan.date_rules import by_rule
from planner.plan.dates import MONTHS, SUNDAY, WEEKS, Span, month_named, months, months_after, next_weekday
from planner.plan.effort import (
    ANSWERING,
    DAYS,
    FOCUS_SHARE,
    FREE,
    LETTER,
    WORTHWHILE,
    count_minutes,
    counted,
    daily_minutes,
    minutes_asked,
    monthly_cost,
    people_hour,
    piece_minutes,
    week_budget,
)
from planner.plan.focus import (
    CLEAR,
    DRAWS,
    LIKELY,
    RISKIEST,
    WEIGHTS,
    AskNext,
    Asks,
    Case,
    Certainty,
    Evidence,
    Fit,
    Flip,
    Follow,
    Out,
    Question,
    Rule,
    State,
    ahead_of_ten,
    aim,
    audience_only,
    count_of,
    in_words,
    place_effort,
    with_focus,
    word_of,
)
from planner.plan.plan import Plan, build_plan
from planner.plan.reach import (
    ASKED,
    COUNTRY,
    NOTES,
    Figure,
    added,
    bands,
    best,
    country_in_words,
    figure_in_words,
    group_in_words,
    is_used,
    reach,
)
from planner.plan.schedule import BLOCK, Aside, Post, Why, as_kept, home, in_order
from planner.plan.searched import TURN, Searched, SearchPlace
from planner.plan.seasons import distinct, in_season, months_of
from planner.plan.selling import (
    BASE_WEEKS,
    HALF,
    QUARTER,
    RETURN_WEEKS,
    SELLING_VIEW,
    STORY,
    WEEKLY,
    Campaign,
    CeilingBy,
    Drawer,
    DroppedStep,
    DroppedWhy,
    EveryWeek,
    LeftOut,
    LeftOutWhy,
    Offered,
    Reading,
    Reply,
    Selling,
    Task,
    WeekRow,
    candidates,
    ceiling_of,
    climate,
    closed_days,
    first_key,
    invites,
    last_day,
    step_called,
    want_of,
)
from planner.plan.shares import percent_of, shared
from planner.plan.themes import MonthTheme, month_themes
from planner.plan.trade_days import (
    TradeDay,
    peak_days,
    peak_key,
    peak_keys,
    quiet_months,
    quiet_season,
    trade_days,
)
from planner.plan.trade_ideas import Idea, extras, questions_asked, themes_left, things_named
from planner.plan.weeks import PlanWeek, evening, week_of

__all__ = [
    "ALL", "ANSWERING", "ASKED", "BASE_WEEKS", "BLOCK", "CLEAR", "COUNTRY", "DAYS", "DRAWS", "EVENING",
    "FOCUS_SHARE", "FREE", "HALF", "LETTER", "LIKELY", "MONTHS", "NOTES", "QUARTER", "RETURN_WEEKS",
    "RISKIEST", "SELLING_VIEW", "STORY", "SUNDAY", "TURN", "WEEKLY", "WEEKS", "WEIGHTS", "WORTHWHILE",
    "Aside", "AskNext", "Asks", "Campaign", "Case", "CeilingBy", "Certainty", "Drawer", "DroppedStep",
    "DroppedWhy", "EveryWeek", "Evidence", "Figure", "Fit", "Flip", "Follow", "Idea", "LeftOut",
    "LeftOutWhy", "MonthTheme", "Offered", "Out", "Plan", "PlanWeek", "Post", "Question", "Reading",
    "Reply", "Rule", "SearchPlace", "Searched", "Selling", "Span", "State", "Task", "TradeDay", "WeekRow",
    "Why", "added", "ahead_of_ten", "aim", "as_kept", "audience_only", "bands", "best", "build_plan",
    "by_rule", "candidates", "cautions_of", "ceiling_of", "climate", "closed_days", "count_minutes",
    "count_of", "counted", "country_in_words", "daily_minutes", "distinct", "evening", "extras",
    "figure_in_words", "fill", "first_key", "group_in_words", "home", "in_order", "in_season", "in_words",
    "invites", "is_used", "kept_out", "last_day", "minutes_asked", "month_named", "month_themes",
    "monthly_cost", "months", "months_after", "months_of", "more_wanted", "most_of", "next_weekday",
    "peak_days", "peak_key", "peak_keys", "people_hour", "percent_of", "piece_minutes", "place_effort",
    "questions_asked", "quiet_months", "quiet_season", "reach", "shared", "step_called", "themes_left",
    "things_named", "trade_days", "want_of", "week_budget", "week_of", "with_focus", "word_of",
]  # fmt: skip
