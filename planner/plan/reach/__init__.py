"""Who uses what: survey figures for an audience."""

from planner.plan.reach.age_shares import COUNTRY
from planner.plan.reach.figure import Figure
from planner.plan.reach.groups import bands
from planner.plan.reach.reach import ENOUGH, reach, suggested
from planner.plan.reach.together import added, best
from planner.plan.reach.words import ASKED, NOTES, country_in_words, figure_in_words, group_in_words

__all__ = [
    "ASKED", "COUNTRY", "ENOUGH", "NOTES", "Figure", "added", "bands", "best", "country_in_words",
    "figure_in_words", "group_in_words", "reach", "suggested",
]  # fmt: skip
