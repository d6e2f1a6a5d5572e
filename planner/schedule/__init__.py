"""Posts with dates: made in the order of the themes, brought back later, changed by hand."""

from planner.schedule.edits import finished, own_posts, with_edits, with_status
from planner.schedule.extra import brought_back, slots
from planner.schedule.log import renumbered
from planner.schedule.making import COMPANIONS, Maker
from planner.schedule.months import Months
from planner.schedule.post import Post, Unplaced, as_kept, from_kept, in_order

__all__ = [
    "COMPANIONS",
    "Maker",
    "Months",
    "Post",
    "Unplaced",
    "as_kept",
    "brought_back",
    "finished",
    "from_kept",
    "in_order",
    "own_posts",
    "renumbered",
    "slots",
    "with_edits",
    "with_status",
]
