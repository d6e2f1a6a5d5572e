"""What the log takes in before a change: weeks that are over, posts that were dealt with."""

from collections.abc import Sequence
from datetime import date

from planner.answers import Change, Document, KeptPost, get, to_document
from planner.insights.progress.change_log import noted
from planner.insights.progress.going_along import goes_along
from planner.journey import kept_beside
from planner.plan import Plan, as_kept


def before_saving(plan: Plan, changes: Sequence[Change]) -> list[Change]:
    """What is saved along with these changes, so that the past stays as it was and a guess stays whole."""
    parts, said = {path[0] for path, _, _ in changes}, {path for path, _, _ in changes}
    moves = ("calendar", "start") in said
    kept = [] if parts == {"log"} else keep(plan, start_moves=moves)
    if "themes" in parts:
        kept += keep_this_week(plan)
    kept += kept_beside(plan.said, plan.answers, changes)
    kept += goes_along(plan, [*changes, *kept])
    kept += noted(plan, changes)
    if moves and plan.said.calendar.is_ours("start"):  # from now on it is the owner's
        mark = ("calendar", "known", "start")
        kept.append((mark, get(to_document(plan.said), mark), None))
    return [
        (path, was, now) for path, was, now in kept if not any(path[:k] in said for k in range(len(path) + 1))
    ]


def keep(plan: Plan, start_moves: bool = False) -> list[Change]:
    """What the log must take in before the next change: weeks that are over, posts that were dealt with.

    Where the first day moves, only the latter: a date that was mistyped has kept nothing.
    """
    over = 0 if start_moves else sum(week.span.last < plan.today for week in plan.weeks)
    end = plan.weeks[over - 1].span.last if over else date.min
    held = {post.id: post for post in plan.said.log.posts}
    changes: list[Change] = []
    for post in plan.posts:
        was, now = held.get(post.key), as_kept(post)
        ended = post.week <= over or post.make_by <= end
        waits = post.full and post.week > over  # its own words come back where it is not full after all
        if now != was and not waits and (was or ended or not post.is_open):
            changes.append((("log", "posts", post.key), was and _plain(was), _plain(now)))
    if over > plan.said.log.weeks:
        was = to_document(plan.said).get("log", {}).get("weeks")
        changes.append((("log", "weeks"), was, over))
    return changes


def keep_this_week(plan: Plan) -> list[Change]:
    """What a change of topics must leave alone: this week's pieces, once the day to make them has come."""
    week = next((week for week in plan.weeks if plan.today in week.span), None)
    held = {post.id for post in plan.said.log.posts}
    return [
        (("log", "posts", post.key), None, _plain(as_kept(post)))
        for post in plan.going
        if week
        and (post.week, post.is_piece) == (week.number, True)
        and post.make_by <= plan.today
        and post.is_open
        and post.key not in held
    ]


def _plain(post: KeptPost) -> Document:
    return post.model_dump(mode="json", exclude_defaults=True)
