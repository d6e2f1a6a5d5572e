"""How a running plan goes."""

from planner.insights.progress.bar import is_enough
from planner.insights.progress.causes import Holding, cause_now, noticeable
from planner.insights.progress.comparing import Compared, base_weeks, compared, compared_weeks, plain_readings
from planner.insights.progress.decision_days import (
    Rule,
    decision_day,
    kept_rules,
    outside_weeks_off,
    rules,
    waiting,
)
from planner.insights.progress.log_keeping import before_saving, keep
from planner.insights.progress.progress import (
    AHEAD,
    ENOUGH,
    Day,
    Reading,
    kept,
    learnt_minutes,
    looked_back,
    next_days,
    outside,
    readings,
    this_week,
    went_out,
)
from planner.insights.progress.rule_in_words import rule_in_words
from planner.insights.progress.week_numbers import weeks_in_words

__all__ = [
    "AHEAD", "ENOUGH", "Compared", "Day", "Holding", "Reading", "Rule", "base_weeks",
    "before_saving", "cause_now", "compared", "compared_weeks", "decision_day", "is_enough", "keep",
    "kept", "kept_rules", "learnt_minutes", "looked_back", "next_days", "noticeable", "outside",
    "outside_weeks_off", "plain_readings", "readings", "rule_in_words", "rules", "this_week",
    "waiting", "weeks_in_words", "went_out",
]  # fmt: skip
