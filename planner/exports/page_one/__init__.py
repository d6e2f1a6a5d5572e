"""Page 1 and the sentences it is made of."""

from planner.exports.page_one.normal_week import week_in_words
from planner.exports.page_one.page import page_one
from planner.exports.page_one.sentences import goal_in_words, place_reason
from planner.exports.page_one.tasks import first_week_tasks, tonight

__all__ = ["first_week_tasks", "goal_in_words", "page_one", "place_reason", "tonight", "week_in_words"]
