"""Page 1 and the sentences it is made of."""

from planner.exports.page_one.frame import headings
from planner.exports.page_one.line import Line, Out, PageOne, fitting
from planner.exports.page_one.normal_week import week_in_words
from planner.exports.page_one.offer import STAR, counted, gaps_in
from planner.exports.page_one.page import page_one
from planner.exports.page_one.sentences import (
    BOLD,
    goal_in_words,
    place_reason,
    step_of,
    title_of,
    unmarked,
)
from planner.exports.page_one.tasks import COUNT_DAY, first_week_tasks, tonight
from planner.exports.page_one.worth import more_asked

__all__ = [
    "BOLD", "COUNT_DAY", "STAR", "Line", "Out", "PageOne", "counted", "first_week_tasks", "fitting",
    "gaps_in", "goal_in_words", "headings", "more_asked", "page_one", "place_reason", "step_of",
    "title_of", "tonight", "unmarked", "week_in_words",
]  # fmt: skip
