"""Posts with dates: made in the order of the themes, brought back later, changed by hand."""

from planner.plan.schedule.edits import finished, own_posts, with_edits, with_status
from planner.plan.schedule.history import Past, renumbered
from planner.plan.schedule.links import home
from planner.plan.schedule.other_places import Aside, beside, of_focus
from planner.plan.schedule.post import BLOCK, Post, Unplaced, Why, as_kept, from_kept, in_order

__all__ = [
    "BLOCK", "Aside", "Past", "Post", "Unplaced", "Why", "as_kept", "beside", "finished", "from_kept",
    "home", "in_order", "of_focus", "own_posts", "renumbered", "with_edits", "with_status",
]  # fmt: skip
