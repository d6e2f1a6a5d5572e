"""How much may sell, looked at on finished posts: in a row, in a week, in all."""

from collections.abc import Container, Sequence

from planner.answers import ALL
from planner.plan.schedule import Post
from planner.plan.selling.board import IN_A_ROW


def too_much(posts: Sequence[Post], weeks: Container[int], a_week: int, ceiling: int) -> list[Post]:
    """The selling posts among which one is too many: of a row, of one of the weeks, else of all of them.

    Empty where every limit is kept; `ceiling` is in percent.
    """
    every, row = sorted(posts, key=lambda post: post.go_out), list[Post]()
    for post in every:
        row = [*row, post] if post.sells else []
        if len(row) > IN_A_ROW:
            return row
    selling = [post for post in every if post.sells]
    for post in selling:
        same = [other for other in selling if other.week == post.week]
        if post.week in weeks and len(same) > max(1, a_week - 1):
            return same
    return selling if len(selling) * ALL > ceiling * len(every) else []
