"""Who uses what: survey figures for an audience."""

from planner.plan.reach.age_shares import COUNTRY
from planner.plan.reach.delta import Group, delta, group_of, log_odds
from planner.plan.reach.figure import Figure
from planner.plan.reach.groups import bands
from planner.plan.reach.level import Level, Whose, level
from planner.plan.reach.other_countries import is_used
from planner.plan.reach.reach import reach
from planner.plan.reach.together import added, best
from planner.plan.reach.words import ASKED, NOTES, country_in_words, figure_in_words, group_in_words

__all__ = [
    "ASKED", "COUNTRY", "NOTES", "Figure", "Group", "Level", "Whose", "added", "bands", "best",
    "country_in_words", "delta", "figure_in_words", "group_in_words", "group_of", "is_used", "level",
    "log_odds", "reach",
]  # fmt: skip
