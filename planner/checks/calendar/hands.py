"""What in a plan is its owner's doing: of what our own engine did alone, no finding speaks."""

from planner.plan import Plan, Span, first_key


def by_hand(plan: Plan, days: Span) -> bool:
    """Whether the owner dropped, moved or added a post of these days, or has own ideas in their months."""
    months = [m for m in plan.themes if m.span.first <= days.last and days.first <= m.span.last]
    if any(idea.own for month in months for idea in month.ideas):
        return True
    theirs = [post for post in plan.posts if post.is_own or post.status == "dropped"]
    return any(post.go_out in days for post in theirs) or _moved(plan, days)


def _moved(plan: Plan, days: Span) -> bool:
    """Whether a post was moved to or from one of these days."""
    planned = {post.key: post.go_out for post in plan.base.posts} if plan.base else {}
    moves = [(planned.get(first_key(key)), edit.go_out) for key, edit in plan.said.calendar.edits.items()]
    return any(now and any(day in days for day in (was, now) if day) for was, now in moves)
