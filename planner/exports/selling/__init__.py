"""What follows pages 1 and 2: set-up, the week, the posts, the drawer, counting and deciding."""

from planner.exports.selling.check_first import to_check
from planner.exports.selling.deciding import Deciding, deciding
from planner.exports.selling.drawer import Drawn, drawer
from planner.exports.selling.every_week import every_week
from planner.exports.selling.habits import Habit, habits, in_a_sentence, piece_in_words
from planner.exports.selling.left_out import left_out
from planner.exports.selling.posts import MonthPosts, Shown, about_posts, posts_by_month, usual_hour
from planner.exports.selling.searched import SearchedAt, about_search, search_places
from planner.exports.selling.setup import Group, ToCopy, setup_once, to_copy
from planner.exports.selling.week import week_rules

__all__ = [
    "Deciding", "Drawn", "Group", "Habit", "MonthPosts", "SearchedAt", "Shown", "ToCopy", "about_posts",
    "about_search", "deciding", "drawer", "every_week", "habits", "in_a_sentence", "left_out",
    "piece_in_words", "posts_by_month", "search_places", "setup_once", "to_check", "to_copy",
    "usual_hour", "week_rules",
]  # fmt: skip
