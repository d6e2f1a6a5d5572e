"""Changes of a plan written by hand: other posts, other days, other minutes."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

from planner.plan import Post
from planner.plan.selling.result import WeekRow


def with_posts(plan: Any, posts: Iterable[Post]) -> Any:
    """The plan with other posts, all of which go out; its rows stay."""
    every = tuple(posts)
    return SimpleNamespace(**{**vars(plan), "posts": every, "going": every, "missed": frozenset()})


def with_selling(plan: Any, **fields: Any) -> Any:
    """The plan that sells otherwise."""
    return SimpleNamespace(**{**vars(plan), "selling": SimpleNamespace(**{**vars(plan.selling), **fields})})


def edited(plan: Any, day: str, **fields: Any) -> Any:
    """The plan with one post changed, that of a day."""
    wanted = date.fromisoformat(f"2027-{day}")
    return with_posts(plan, [replace(p, **fields) if p.go_out == wanted else p for p in plan.posts])


def swapped(plan: Any, one: str, other: str) -> Any:
    """The plan with two posts of a week on each other's day."""
    a, b = (date.fromisoformat(f"2027-{day}") for day in (one, other))
    days = {a: b, b: a}
    return with_posts(plan, [replace(p, go_out=days.get(p.go_out, p.go_out)) for p in plan.posts])


def rowed(plan: Any) -> Any:
    """The plan with the rows that its posts make."""
    extras, setup = plan.selling.extras, plan.selling.setup
    large = plan.answers.time.minutes >= 420
    rows = []
    for week in plan.weeks:
        half = week.kind == "half"
        asked = plan.answers.time.minutes // (2 if half else 1)
        early = week.number < 3
        talk = (20 if half else 30 if early else 40) + 10 * large
        rows.append(
            WeekRow(
                number=week.number,
                span=week.span,
                kind=week.kind,
                posts=sum(p.go_out in week.span for p in plan.posts),
                make=sum(p.minutes for p in plan.posts if p.make_by in week.span),
                setup=sum(task.minutes for task in setup if task.week == week.number),
                talk=talk,
                count=5 if half else 10,
                extra=sum(task.minutes for task in extras if task.week == week.number),
                planned=asked * (100 - plan.answers.time.free) // 100,
                asked=asked,
            )
        )
    return with_selling(plan, rows=tuple(rows))
