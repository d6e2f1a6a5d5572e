"""Page 1 and the sentences it is made of."""

from planner.measures import goal_name
from planner.page_one.page import MOST_WORDS, Line, PageOne, page_one
from planner.page_one.tasks import first_week_tasks, this_week, tonight
from planner.page_one.week import week_in_words
from planner.page_one.words import goal_in_words, place_reason, sentence

__all__ = [
    "MOST_WORDS",
    "Line",
    "PageOne",
    "first_week_tasks",
    "goal_in_words",
    "goal_name",
    "page_one",
    "place_reason",
    "sentence",
    "this_week",
    "tonight",
    "week_in_words",
]
