"""Posts with dates: made in the order of the themes, brought back later, changed by hand."""

from planner.plan.schedule.edits import finished, own_posts, with_edits, with_status
from planner.plan.schedule.extras import AGAIN, RETURN_WEEKS, brought_back, slots
from planner.plan.schedule.history import renumbered
from planner.plan.schedule.links import home
from planner.plan.schedule.maker import Maker
from planner.plan.schedule.other_places import Aside, beside
from planner.plan.schedule.placement import Months
from planner.plan.schedule.post import BLOCK, Post, Unplaced, Why, as_kept, from_kept, in_order

__all__ = [
    "AGAIN", "BLOCK", "RETURN_WEEKS", "Aside", "Maker", "Months", "Post", "Unplaced", "Why", "as_kept",
    "beside", "brought_back", "finished", "from_kept", "home", "in_order", "own_posts", "renumbered",
    "slots", "with_edits", "with_status",
]  # fmt: skip
