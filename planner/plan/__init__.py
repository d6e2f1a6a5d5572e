"""The plan: all that follows from answers and knowledge."""

from planner.answers import ALL
from planner.plan.assumed_goals import BASE_WEEKS, more_wanted, most_of
from planner.plan.assumptions import EVENING, fill
from planner.plan.cautions import cautions_of, kept_out
from planner.plan.date_rules import by_rule
from planner.plan.dates import MONTHS, WEEKS, Span, month_named, months, months_after, next_weekday
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
    rhythm_minutes,
    week_budget,
)
from planner.plan.focus import (
    CLEAR,
    DRAWS,
    LIKELY,
    SPREAD,
    SWING,
    WEIGHTS,
    Certainty,
    Field,
    Fit,
    Flip,
    Swing,
    fields,
    fit,
    in_words,
    tally,
    use,
    weights,
    with_focus,
)
from planner.plan.plan import Plan, build_plan
from planner.plan.reach import (
    ASKED,
    COUNTRY,
    ENOUGH,
    NOTES,
    Figure,
    added,
    bands,
    best,
    country_in_words,
    figure_in_words,
    group_in_words,
    reach,
)
from planner.plan.schedule import BLOCK, Post, Why, as_kept, home, in_order
from planner.plan.searched import TURN, Searched, SearchPlace
from planner.plan.seasons import distinct, in_season, months_of
from planner.plan.selling import (
    HALF,
    QUARTER,
    RETURN_WEEKS,
    SELLING_VIEW,
    Campaign,
    CeilingBy,
    Drawer,
    DroppedStep,
    DroppedWhy,
    LeftOut,
    LeftOutWhy,
    Offered,
    Reading,
    Selling,
    Task,
    WeekRow,
    candidates,
    ceiling_of,
    climate,
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
    "ALL", "ANSWERING", "ASKED", "BASE_WEEKS", "BLOCK", "CLEAR", "COUNTRY", "DAYS", "DRAWS", "ENOUGH",
    "EVENING", "FOCUS_SHARE", "FREE", "HALF", "LETTER", "LIKELY", "MONTHS", "NOTES", "QUARTER",
    "RETURN_WEEKS", "SELLING_VIEW", "SPREAD", "SWING", "TURN", "WEEKS", "WEIGHTS", "WORTHWHILE",
    "Campaign", "CeilingBy", "Certainty", "Drawer", "DroppedStep", "DroppedWhy", "Field", "Figure",
    "Fit", "Flip", "Idea", "LeftOut", "LeftOutWhy", "MonthTheme", "Offered", "Plan", "PlanWeek", "Post",
    "Reading", "SearchPlace", "Searched", "Selling", "Span", "Swing", "Task", "TradeDay", "WeekRow",
    "Why", "added", "as_kept", "bands", "best", "build_plan", "by_rule", "candidates", "cautions_of",
    "ceiling_of", "climate", "count_minutes", "counted", "country_in_words", "daily_minutes",
    "distinct", "evening", "extras", "fields", "figure_in_words", "fill", "first_key", "fit",
    "group_in_words", "home", "in_order", "in_season", "in_words", "invites", "kept_out", "last_day",
    "minutes_asked", "month_named", "month_themes", "monthly_cost", "months", "months_after",
    "months_of", "more_wanted", "most_of", "next_weekday", "peak_days", "peak_key", "peak_keys",
    "people_hour", "percent_of", "piece_minutes", "questions_asked", "quiet_months", "quiet_season",
    "reach", "rhythm_minutes", "shared", "step_called", "tally", "themes_left", "things_named",
    "trade_days", "use", "want_of", "week_budget", "week_of", "weights", "with_focus",
]  # fmt: skip
