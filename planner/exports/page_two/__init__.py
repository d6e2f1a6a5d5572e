"""Page 2: thirteen weeks at a glance."""

from planner.exports.page_two.page import COLUMNS, PageTwo, Week, numbers_in_words, page_two, week_name
from planner.exports.page_two.runs import Part

__all__ = ["COLUMNS", "PageTwo", "Part", "Week", "numbers_in_words", "page_two", "week_name"]
